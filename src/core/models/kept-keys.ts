import { givenBy } from '../collection/entry-name.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';

/*
 * An entry that a visitor keeps stands in a link by a key of ten characters of base64url, sixty bits: the first five tell what it is
 * called, the others all that stands in its row. A link holds seven of them, 42 bits, or all ten where two rows of the file share
 * these. Keys survive sorted, deleted and added rows, and as long as nothing else has the same name, a corrected row as well.
 */

/** How many characters of a key tell what the entry is called. */
export const NAME_LENGTH = 5;
/** How many stand in a link. */
export const SHORT_LENGTH = 7;
const FULL_LENGTH = 10;

/** More entries than this are not kept. */
export const MOST_KEPT = 200;

/** The key of a row, and of a session where `when` tells which one of its row it is. */
export interface KeyMaker {
  readonly nameOf: (cells: Row, when?: string) => string;
  readonly restOf: (cells: Row, when?: string) => string;
}

/** Makes keys for the rows of a file: `name` by its own identifier, else by title and town, else by the whole row. */
export function keyMaker(schema: Schema): KeyMaker {
  const given = givenBy(schema);
  const title = columnWithRole(schema, 'title')?.index ?? -1;
  const town = columnWithRole(schema, 'city')?.index ?? -1;
  const columns = [...schema.columns].sort((one, other) => (one.name < other.name ? -1 : 1));
  const whole = (cells: Row): string =>
    columns.map(({ name, index }) => (cells[index] ? `${name}=${cells[index]}` : '')).join('\n');
  const name = (cells: Row): string => {
    const told = cells[title]?.trim();
    return given(cells) || (told ? `${told}\n${cells[town]?.trim() ?? ''}` : whole(cells));
  };
  return {
    nameOf: (cells, when = '') => inLetters(hash(`${name(cells)}\n${when}`, 1)),
    restOf: (cells, when = '') => inLetters(hash(`${whole(cells)}\n${when}`, 2)),
  };
}

/** The keys that an address holds, each once; what is no key is left out, and what is more than can be kept. */
export function readKept(text: string): readonly string[] {
  const keys = text.slice(0, (MOST_KEPT + 50) * (FULL_LENGTH + 1)).split('.');
  return [...new Set(keys.filter((key) => /^(?:[\w-]{7}|[\w-]{10})$/.test(key)))].slice(0, MOST_KEPT);
}

/** The keys as an address holds them. */
export function writeKept(keys: readonly string[]): string {
  return keys.join('.');
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Thirty bits as five letters of base64url (RFC 4648, section 5). */
function inLetters(bits: number): string {
  return [24, 18, 12, 6, 0].map((shift) => letters.charAt((bits >>> shift) & 63)).join('');
}

/** Thirty bits: FNV-1a over UTF-16 units, mixed as in MurmurHash3, so that no bit is better than another. */
function hash(text: string, seed: number): number {
  let bits = Math.imul(-2128831035, seed);
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 16777619);
  bits = Math.imul(bits ^ (bits >>> 16), -2048144789);
  bits = Math.imul(bits ^ (bits >>> 13), -1028477387);
  return (bits ^ (bits >>> 16)) >>> 2;
}
