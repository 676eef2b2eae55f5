import { namedLinks, withoutAddresses } from '../base/named-links.js';
import type { Entry } from '../collection/collection.js';
import { columnsWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { isEmptyIn } from '../schema/unsaid.js';
import { valuesIn } from '../schema/values.js';
import { askedStates, statesAsked } from './asked-states.js';
import type { Person, Session } from './session.js';
import { statusesOf } from './status.js';
import { readTitle } from './title-state.js';

/** What a session tells beside its time. */
export type Details = Pick<
  Session,
  | 'title'
  | 'place'
  | 'room'
  | 'kind'
  | 'price'
  | 'seats'
  | 'registration'
  | 'people'
  | 'status'
  | 'availability'
>;

export type DetailsOf = (entry: Entry) => Details;

/** How to read the details of an entry: the columns are looked up once. */
export function detailsFrom(schema: Schema): DetailsOf {
  const valuesFrom = (role: Role): ((entry: Entry) => readonly string[]) => {
    const columns = columnsWithRole(schema, role);
    if (columns.length === 0) return () => nothing;
    return ({ cells }) => columns.flatMap((column) => valuesOf(cells[column.index] ?? '', column));
  };
  const text = (role: Role): ((entry: Entry) => string) => {
    const values = valuesFrom(role);
    return (entry) => values(entry).join(', ');
  };
  const [title, place, room, kind] = [text('title'), text('place'), text('room'), text('kind')];
  const [price, seats, registration] = [text('price'), text('seats'), text('registration')];
  const people = valuesFrom('people');
  const states = columnsWithRole(schema, 'status');
  const asked = askedStates(schema);
  return (entry) => {
    const named = readTitle(withoutAddresses(title(entry)));
    const told = states.map((column) => valuesIn(entry.cells[column.index] ?? '', column.separator));
    const phrases = named.state === '' ? told : [...told, [named.state]];
    const [status, availability] = statusesOf(phrases, statesAsked(asked, entry));
    return {
      title: named.title,
      place: withoutAddresses(place(entry)),
      room: withoutAddresses(room(entry)),
      kind: kind(entry),
      price: price(entry),
      seats: seats(entry),
      registration: registration(entry),
      people: people(entry).map(personOf),
      status,
      availability,
    };
  };
}

const nothing: readonly string[] = [];

function valuesOf(cell: string, column: Column): readonly string[] {
  if (isEmptyIn(cell, column)) return [];
  const { role, separator, meaningOf } = column;
  if (role === 'people') return namesIn(cell, separator);
  const values = valuesIn(cell, separator);
  return meaningOf ? values.map((value) => meaningOf(value)?.label ?? value) : values;
}

/** Several people in one cell, parted by commas where a bracket ends before one. */
export function namesIn(cell: string, separator: string | null): readonly string[] {
  const linked = namedLinks(cell)?.map(({ name }) => name);
  return linked ?? valuesIn(cell, separator ?? (/\)\s?,/.test(cell) ? ',' : null));
}

/** « Yannick Blanc (La Fonda) » */
export function personOf(text: string): Person {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(text);
  return match
    ? { name: (match[1] ?? '').trim(), organisation: (match[2] ?? '').trim() }
    : { name: text, organisation: '' };
}
