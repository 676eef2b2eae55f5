/**
 * JSON as a text (RFC 8259): where it is broken, told alike in every engine, and what can be mended without guessing.
 */

const TOKEN =
  /[ \t\r\n]*(?:([{}[\]:,])|("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** What may follow what: awaited thing → token → awaited next; `up` ends an array or object. */
const GRAMMAR: Readonly<Record<Awaited, Readonly<Record<string, Awaited | 'up' | 'down'>>>> = {
  value: { '{': 'down', '[': 'down', text: 'comma-or-end', plain: 'comma-or-end' },
  'value-or-end': { '{': 'down', '[': 'down', text: 'comma-or-end', plain: 'comma-or-end', ']': 'up' },
  key: { text: 'colon' },
  'key-or-end': { text: 'colon', '}': 'up' },
  colon: { ':': 'value' },
  'comma-or-end': { ',': 'value', ']': 'up', '}': 'up' },
  nothing: {},
};

/** Where a text stops being JSON, as an index into it; its length where it is cut off; null where it is JSON. */
export function faultIndex(text: string): number | null {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  for (let index = 0; ;) {
    const token = tokenAt(text, index);
    if (!token)
      return awaited === 'nothing' && text.slice(index).trim() === '' ? null : afterBlanks(text, index);
    const next: string | undefined = GRAMMAR[awaited][token.kind];
    if (next === undefined) return token.start;
    if (next === 'up') {
      if (open.pop() !== (token.kind === ']' ? '[' : '{')) return token.start;
      awaited = 'comma-or-end';
    } else if (next === 'down') {
      open.push(token.kind);
      awaited = token.kind === '[' ? 'value-or-end' : 'key-or-end';
    } else
      awaited = next === 'value' && token.kind === ',' && open.at(-1) === '{' ? 'key' : (next as Awaited);
    if (open.length === 0 && awaited === 'comma-or-end') awaited = 'nothing';
    index = token.end;
  }
}

function tokenAt(text: string, index: number): { kind: string; start: number; end: number } | null {
  TOKEN.lastIndex = index;
  const match = TOKEN.exec(text);
  if (!match) return null;
  const [, sign, quoted] = match;
  const length = (sign ?? quoted ?? match[3] ?? '').length;
  return {
    kind: sign ?? (quoted === undefined ? 'plain' : 'text'),
    start: TOKEN.lastIndex - length,
    end: TOKEN.lastIndex,
  };
}

function afterBlanks(text: string, index: number): number {
  return index + (text.slice(index).length - text.slice(index).trimStart().length);
}

/** The line a place stands on, counted from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/** Numbers that a JavaScript number would not give back as written: long identifiers, `1.50`, `1e3`. */
const FRAGILE =
  /[:[,]\s{0,20}-?(?:\d{16}|\d{1,20}\.\d{0,20}0(?!\d)|\d{1,20}(?:\.\d{1,20})?[eE]|\d{1,20}\.\d{16})/;

const NUMBER = /-?\d[\d.eE+-]*/g;

/** Puts such numbers in quotes, so that they reach the page as written. */
export function keepNumbers(text: string): string {
  if (!FRAGILE.test(text)) return text;
  return mapOutsideStrings(text, (part) =>
    part.replace(NUMBER, (number) => (String(Number(number)) === number ? number : `"${number}"`)),
  );
}

const CONTROL = /[\x00-\x1f]/g;

/** Escapes control characters inside strings (a raw TAB, a line break): what was meant is plain. Null where there are none. */
export function escapeControls(text: string): string | null {
  let count = 0;
  const mended = mapStrings(text, (part) =>
    part.replace(CONTROL, (character) => {
      count++;
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }),
  );
  return count > 0 ? mended : null;
}

function mapOutsideStrings(text: string, change: (part: string) => string): string {
  return mapParts(text, change, (part) => part);
}

function mapStrings(text: string, change: (part: string) => string): string {
  return mapParts(text, (part) => part, change);
}

/** Walks from quote to quote; a quote after an odd number of backslashes is none. */
function mapParts(text: string, outside: (part: string) => string, inside: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', from)) {
    parts.push(outside(text.slice(from, start)));
    from = stringEnd(text, start);
    parts.push(inside(text.slice(start, from)));
  }
  parts.push(outside(text.slice(from)));
  return parts.join('');
}

function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}
