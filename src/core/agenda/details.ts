import type { Entry } from '../collection/collection.js';
import { columnsWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { isBlank, valuesIn } from '../schema/values.js';
import { fold } from '../text/fold.js';
import type { Person, Session, Status, StatusCode } from './session.js';

/** What a session tells beside its time. */
export type Details = Pick<
  Session,
  'title' | 'place' | 'room' | 'kind' | 'price' | 'seats' | 'registration' | 'people' | 'status'
>;

/** How to read the details of an entry: the columns are looked up once. */
export function detailsReader(schema: Schema): (entry: Entry) => Details {
  const reader = (role: Role): ((entry: Entry) => readonly string[]) => {
    const columns = columnsWithRole(schema, role);
    if (columns.length === 0) return () => nothing;
    return ({ cells }) => columns.flatMap((column) => valuesOf(cells[column.index] ?? '', column));
  };
  const text = (role: Role): ((entry: Entry) => string) => {
    const read = reader(role);
    return (entry) => read(entry).join(', ');
  };
  const [title, place, room, kind] = [text('title'), text('place'), text('room'), text('kind')];
  const [price, seats, registration, status] = [
    text('price'),
    text('seats'),
    text('registration'),
    text('status'),
  ];
  const people = reader('people');
  return (entry) => ({
    title: title(entry),
    place: place(entry),
    room: room(entry),
    kind: kind(entry),
    price: price(entry),
    seats: seats(entry),
    registration: registration(entry),
    people: people(entry).map(personOf),
    status: statusOf(status(entry)),
  });
}

const nothing: readonly string[] = [];

function valuesOf(cell: string, { role, separator, meaningOf }: Column): readonly string[] {
  if (isBlank(cell)) return [];
  if (role === 'people') return namesIn(cell, separator);
  const values = valuesIn(cell, separator);
  // A status is understood by its code, and has words of its own.
  return meaningOf && role !== 'status' ? values.map((value) => meaningOf(value)?.label ?? value) : values;
}

/** Several people in one cell, parted by commas where a bracket ends before one. */
export function namesIn(cell: string, separator: string | null): readonly string[] {
  return valuesIn(cell, separator ?? (/\)\s?,/.test(cell) ? ',' : null));
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

const unsaid: Status = { code: 'planned', text: '' };

/** What a status says: `planned` where nothing is said, `other` where we do not know the word. */
export function statusOf(text: string): Status {
  if (text === '') return unsaid;
  const folded = fold(text);
  const known = statuses.find(([, words]) => words.test(folded))?.[0];
  return { code: known ?? 'other', text };
}
