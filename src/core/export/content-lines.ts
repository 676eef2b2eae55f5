const needsEscape = /[\\;,\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;
const needsMore = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/** A text as calendars (RFC 5545, 3.3.11) and cards (RFC 2426, 5) want it; characters that no line may hold are left out. */
export function escapeText(text: string): string {
  if (!needsEscape.test(text)) return text;
  const escaped = text.replace(/[\\;,]/g, '\\$&');
  return needsMore.test(text) ? withoutControls(escaped) : escaped;
}

function withoutControls(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

/** The longest line, in octets, its end not counted (RFC 5545, 3.1; RFC 2426, 2.6). */
const longestLine = 75;

/** A line of so few UTF-16 units is short whatever they are: each takes three octets at most. */
const surelyShort = longestLine / 3;

const octets = new TextEncoder();
const [first, further] = [new Uint8Array(longestLine), new Uint8Array(longestLine - 1)];

/** A line with its end, broken between characters where it is too long, never inside one. */
export function foldLine(line: string): string {
  if (line.length <= surelyShort || (line.length <= longestLine && /^[\x20-\x7e]*$/.test(line)))
    return `${line}\r\n`;
  let end = octets.encodeInto(line, first).read;
  let folded = line.slice(0, end);
  while (end < line.length) {
    const rest = line.slice(end);
    const { read } = octets.encodeInto(rest, further);
    folded += `\r\n ${rest.slice(0, read)}`;
    end += read;
  }
  return `${folded}\r\n`;
}
