const needsEscape = /[\\;,\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/** A text as calendars (RFC 5545, 3.3.11) and cards (RFC 2426, 5) want it; characters that no line may hold are left out. */
export function escapeText(text: string): string {
  if (!needsEscape.test(text)) return text;
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

/** The longest line, in octets, its end not counted (RFC 5545, 3.1; RFC 2426, 2.6). */
const longestLine = 75;

/** A line of so few UTF-16 units is short whatever they are: each takes three octets at most. */
const surelyShort = longestLine / 3;

/** A line with its end, broken between characters where it is too long, never inside one. */
export function foldLine(line: string): string {
  if (line.length <= surelyShort || (line.length <= longestLine && /^[\x20-\x7e]*$/.test(line)))
    return `${line}\r\n`;
  const pieces: string[] = [];
  let begin = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > longestLine) {
      pieces.push(line.slice(begin, at));
      begin = at;
      octets = 1;
    }
    octets += size;
    at += codePoint < 0x10000 ? 1 : 2;
  }
  pieces.push(line.slice(begin));
  return `${pieces.join('\r\n ')}\r\n`;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
