import { asJson } from '../base/as-json.js';
import { isPlaceholderDate } from '../time/placeholder-date.js';

/** What people and programs write where there is nothing to say. */
const blank =
  /^(?:null|undefined|nan|nc|n\/a|n\.a\.|k\. ?a\.|keine angaben?|n[ée]ant|#(?:n\/?[av]|¡?[a-z]{3,9}(?:\/0)?\s?[!?])|[-–—]{1,3}|\.{1,3}|[_@…?/]|\[(?:null|nd)?\]|\{\}|https?:\/*|www\.?|\* (?:my ?contacts|starred|friends|family|coworkers)|non (?:renseign|communiqu|pr[eé]cis)[eé]e?)$/i;

/** Whether a cell is empty or says nothing (`null`, `#N/A`, `-`, a day that stands for none). */
export function isBlank(cell: string): boolean {
  const text = cell.trim();
  return text === '' || (text.length < 17 && blank.test(text)) || isPlaceholderDate(text);
}

/** A comma that parts values only before a capital or a figure: in « Environnement, réemploi, Sport » the first one is part of a value. */
export const COMMA_BEFORE_CAPITAL = ',A';

/** The sign that stands in the file where a separator cuts. */
export function signOf(separator: string): string {
  return separator === COMMA_BEFORE_CAPITAL ? ',' : separator;
}

function split(cell: string, separator: string): readonly string[] {
  // A bracket does not reach over the end of a line.
  const whole = separator === '\n' || !/[([{«“„"]/.test(cell) ? null : outside(cell, signOf(separator));
  const parts = withConjunctions(whole ?? cell.split(signOf(separator)), separator);
  return separator === COMMA_BEFORE_CAPITAL ? withContinuations(parts) : parts;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);

/** The parts of a cell, cut nowhere inside brackets and quotes; null where one of those never closes. */
function outside(cell: string, sign: string): readonly string[] | null {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let place = 0; place < cell.length; place++) {
    const character = cell.charAt(place);
    const closes = closing.get(character);
    if (open.at(-1) === character) open.pop();
    else if (closes !== undefined) open.push(closes);
    else if (open.length === 0 && cell.startsWith(sign, place)) {
      parts.push(cell.slice(from, place));
      from = place + sign.length;
      place = from - 1;
    }
  }
  return open.length === 0 ? [...parts, cell.slice(from)] : null;
}

const joinedBefore = /(?:^|[\s,])(?:et|and|y|e|und|en|h|m|f)\s?$/i;
const joinedBehind = /^\s?(?:ou|or|o|u|oder|of|f|h|m)(?![\p{L}\d])/iu;

/** A stroke within « et/ou », « and/or », « H/F » parts nothing. */
function withConjunctions(parts: readonly string[], separator: string): readonly string[] {
  if (!separator.includes('/') || !parts.some((part) => joinedBefore.test(part))) return parts;
  const values: string[] = [];
  for (const part of parts) {
    const before = values.at(-1);
    if (before !== undefined && joinedBefore.test(before) && joinedBehind.test(part))
      values[values.length - 1] = before + separator + part;
    else values.push(part);
  }
  return values;
}

/** What begins with a small letter goes on with the part before it. */
function withContinuations(parts: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (const part of parts) {
    const before = values.at(-1);
    if (before !== undefined && goesOn(part)) values[values.length - 1] = `${before},${part}`;
    else values.push(part);
  }
  return values;
}

/** Whether a part begins with a small letter. */
export function goesOn(part: string): boolean {
  return /^\s*\p{Ll}/u.test(part);
}

/** A cell as a list of values: trimmed, without empty ones, in the order of the cell; the whole cell where there is no separator. */
export function valuesIn(cell: string, separator: string | null): readonly string[] {
  if (isBlank(cell)) return [];
  if (separator === null) return [cell.trim()];
  const parts = separator === 'array' ? arrayItems(cell) : split(cell, separator);
  return parts.map((part) => part.trim()).filter((part) => !isBlank(part));
}

/** The items of an array written as text: JSON (`["a","b"]`) or Postgres (`{a,"b"}`); the text itself when it is neither. */
export function arrayItems(text: string): readonly string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return jsonItems(trimmed) ?? [trimmed];
  if (!/^\{[^{}]*\}$/.test(trimmed)) return [trimmed];
  const inside = trimmed.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,"]+)/g);
  return Array.from(inside, (match) => match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? '');
}

/** Under which key a nested object says what it is called. */
const nameKeys = ['public_name', 'name', 'nom', 'title', 'titre', 'label', 'libelle', 'value'];

function jsonItems(text: string): readonly string[] | null {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items.map(itemText) : null;
  } catch {
    return null;
  }
}

function itemText(item: unknown): string {
  if (item === null || item === undefined) return '';
  if (typeof item === 'string') return item;
  if (typeof item !== 'object') return asJson(item);
  const entries = new Map<string, unknown>(Object.entries(item));
  const name = nameKeys.map((key) => entries.get(key)).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : asJson(item);
}
