import type { Entry } from '../collection/collection.js';
import { columnsWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { isBlank, valuesIn } from '../schema/values.js';
import { fold } from '../text/fold.js';
import type { Person, Status, StatusCode } from './session.js';

const textRoles = ['title', 'place', 'room', 'kind', 'price', 'seats', 'registration'] as const;
type TextRole = (typeof textRoles)[number];

/** What a session tells beside its time. */
export interface Details extends Readonly<Record<TextRole, string>> {
  readonly people: readonly Person[];
  readonly status: Status;
}

/** How to read the details of an entry: the columns are looked up once. */
export function detailsReader(schema: Schema): (entry: Entry) => Details {
  const reader = (role: Role): ((entry: Entry) => readonly string[]) => {
    const columns = columnsWithRole(schema, role);
    return ({ cells }) => columns.flatMap((column) => valuesOf(cells[column.index] ?? '', column));
  };
  const texts = textRoles.map((role) => [role, reader(role)] as const);
  const people = reader('people');
  const status = reader('status');
  return (entry) => ({
    ...(Object.fromEntries(texts.map(([role, read]) => [role, read(entry).join(', ')])) as Record<
      TextRole,
      string
    >),
    people: people(entry).map(personOf),
    status: statusOf(status(entry).join(', ')),
  });
}

function valuesOf(cell: string, { role, separator }: Column): readonly string[] {
  if (isBlank(cell)) return [];
  return role === 'people' ? namesIn(cell, separator) : valuesIn(cell, separator);
}

/** Several people in one cell: a comma inside brackets separates nobody. */
export function namesIn(cell: string, separator: string | null): readonly string[] {
  const list = separator ?? (/\)\s?,/.test(cell) ? ',' : null);
  if (list === null || list === 'array' || !cell.includes('(')) return valuesIn(cell, list);
  const inside = cell.replace(/\([^()]*\)/g, (brackets) => brackets.replaceAll(list, '\u0000'));
  return valuesIn(inside, list).map((name) => name.replaceAll('\u0000', list));
}

/** « Yannick Blanc (La Fonda) » */
export function personOf(text: string): Person {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(text);
  return match
    ? { name: (match[1] ?? '').trim(), organisation: (match[2] ?? '').trim() }
    : { name: text, organisation: '' };
}

/** Words (folded) by which a status is known; the first that fits counts. The figures are those of OpenAgenda. */
const statuses: readonly (readonly [StatusCode, RegExp])[] = [
  ['cancelled', /annul|cancel|supprim|^6$/],
  ['waiting', /attente|waiting/],
  ['full', /complet|\bfull|sold.?out|^5$/],
  ['moved', /report|deplac|decal|moved|postpon|reschedul|^[234]$/],
  ['ended', /termin|clos|ended|passee?\b|over\b/],
  [
    'planned',
    /confirm|prevu|mainten|ouvert|open|plan|schedul|publi|program|tentative|disponible|available|^1$/,
  ],
];

/** What a status says: `planned` where nothing is said, `other` where we do not know the word. */
export function statusOf(text: string): Status {
  const folded = fold(text);
  const known = statuses.find(([, words]) => words.test(folded))?.[0];
  return { code: known ?? (text === '' ? 'planned' : 'other'), text };
}
