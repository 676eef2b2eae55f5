/** A part of the code of a number format. */
export interface Part {
  /** The sign in lower case, `[` for what is in square brackets; empty for a text that stands as it is. */
  readonly sign: string;
  readonly text: string;
}

const part = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|AM\/PM|A\/P|General|[^]/gi;

/** The sections of a format: for positive numbers, negative ones, zero, and text (ECMA-376, 18.8.31). */
export function sectionsOf(code: string): readonly (readonly Part[])[] {
  const sections: Part[][] = [[]];
  for (const match of code.matchAll(part))
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)?.push(partOf(match));
  return sections;
}

function partOf([whole, quoted, escaped, bracketed]: RegExpExecArray): Part {
  if (bracketed !== undefined) return { sign: '[', text: bracketed };
  const text = quoted ?? escaped;
  if (text !== undefined) return { sign: '', text };
  // As wide as another sign, or as wide as there is room.
  if (whole.length === 2 && /^[_*]/.test(whole)) return { sign: '', text: whole.startsWith('_') ? ' ' : '' };
  return { sign: whole.toLowerCase(), text: whole };
}
