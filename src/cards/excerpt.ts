/**
 * The beginning of a text, cut between words, with an ellipsis; the text itself where it is short enough.
 * `length` counts UTF-16 units. Line breaks become spaces: an excerpt is one paragraph.
 */
export function excerpt(text: string, length: number): string {
  const line = text
    .slice(0, length * 2)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  if (line.length <= length && text.length <= length * 2) return line;
  const space = line.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : wholeCharacter(line, length);
  return `${line.slice(0, end).replace(/[\s.,;:!?…–-]+$/, '')}…`;
}

/** Not in the middle of a character that takes two units. */
function wholeCharacter(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
