/**
 * JSON as a text (RFC 8259): where it is broken, told alike in every engine, and what can be mended without guessing.
 */

const TOKEN =
  /[ \t\r\n]*(?:([{}[\]:,])|("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What a value may begin with: `s` stands for a string, `v` for a number or a word. */
const VALUE = '{[sv';

/** Where a text stops being JSON, as an index into it; its length where it is cut off; null where it is JSON. */
export function faultIndex(text: string): number | null {
  /** What will close the lists and objects that stand open, outermost first. */
  const open: string[] = [];
  let allowed = VALUE;
  for (let index = 0; ; index = TOKEN.lastIndex) {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(text);
    if (!match) return endFault(text, index, allowed);
    const [, sign, quoted] = match;
    const token = sign ?? (quoted === undefined ? 'v' : 's');
    if (!allowed.includes(token)) return index + match[0].search(/\S/);
    allowed = allowedAfter(token, allowed, open);
  }
}

/** What is wrong where no token follows: nothing, if nothing but blanks is left and everything is closed. */
function endFault(text: string, index: number, allowed: string): number | null {
  const rest = text.slice(index).trimStart();
  return rest === '' && allowed === '' ? null : text.length - rest.length;
}

function allowedAfter(token: string, allowed: string, open: string[]): string {
  if (token === ':') return VALUE;
  if (token === ',') return open.at(-1) === '}' ? 's' : VALUE;
  if (token === 's' && !allowed.includes('v')) return ':';
  if (token === '{') return `s${push(open, '}')}`;
  if (token === '[') return VALUE + push(open, ']');
  if (token === '}' || token === ']') open.pop();
  return open.length === 0 ? '' : `,${open.at(-1) ?? ''}`;
}

function push(open: string[], end: string): string {
  open.push(end);
  return end;
}

/** Numbers that a JavaScript number would not give back as written: long identifiers, `1.50`, `1e3`. */
const FRAGILE =
  /[:[,]\s{0,20}-?(?:\d{16}|\d{1,20}\.\d{0,20}0(?!\d)|\d{1,20}(?:\.\d{1,20})?[eE]|\d{1,20}\.\d{16})/;

/** A string, closed or not, or a number. */
const PART = /"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d[\d.eE+-]*/g;

/** Puts such numbers in quotes, so that they reach the page as written. */
export function keepNumbers(text: string): string {
  if (!FRAGILE.test(text)) return text;
  return text.replace(PART, (part) =>
    part.startsWith('"') || String(Number(part)) === part ? part : `"${part}"`,
  );
}

/** Escapes control characters inside strings (a raw TAB, a line break): what was meant is plain. Null where there are none. */
export function escapeControls(text: string): string | null {
  const mended = text.replace(PART, (part) => part.replace(/[\x00-\x1f]/g, escaped));
  return mended === text ? null : mended;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
