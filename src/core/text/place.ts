/** The line on which a place of a text stands, counted from 1. */
export function lineAt(text: string, index: number): number {
  return 1 + lineBreaks(text.slice(0, index));
}

/** How many lines of a text have ended: by LF, or by CR where there is no LF. */
export function lineBreaks(text: string): number {
  const sign = text.includes('\n') ? '\n' : '\r';
  let breaks = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) breaks++;
  return breaks;
}

/** What stands around a place of a text, on one line: enough to find it again. */
export function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 20), index + 20)
    .replace(/\s+/g, ' ')
    .trim();
}
