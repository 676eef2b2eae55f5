import { parseDate } from '../time/dates.js';
import { dayKey } from '../time/moment.js';
import type { Row, Table } from '../table/table.js';
import { rewritten } from './rewritten.js';

/** Classes of which everything else is one: they are told of a thing only where nothing else is. */
const general: ReadonlySet<string> = new Set([
  'PointOfInterest',
  'PlaceOfInterest',
  'Product',
  'EntertainmentAndEvent',
]);

/** `https://www.datatourisme.fr/ontology/core#Museum|…` as the names of its classes. */
function classesIn(cell: string): string {
  const names = cell.split('|').map((address) => address.trim().replace(/^.*[#/]/, ''));
  const telling = names.filter((name) => !general.has(name));
  return [...new Set(telling.length > 0 ? telling : names)].join('|');
}

/** What stands between marks, without those that hold nothing. */
const partsOf = (cell: string): readonly string[] =>
  cell
    .split('#')
    .map((part) => part.trim())
    .filter(Boolean);

interface Period {
  readonly start: string;
  readonly end: string;
}

/** `2027-01-05<->2027-12-20|…`; empty where one of them cannot be read. */
function periodsIn(cell: string): readonly Period[] {
  const periods = cell.split('|').map((period) => period.split('<->').map((day) => parseDate(day.trim())));
  const whole = periods.flatMap(([start, end]) =>
    start ? [{ start: dayKey(start), end: dayKey(end ?? start) }] : [],
  );
  return whole.length === periods.length
    ? [...whole].sort((one, other) => (one.start < other.start ? -1 : 1))
    : [];
}

const figures = (key: string): string => key.split('-').reverse().join('/');

const inWords = ({ start, end }: Period): string =>
  start === end ? `le ${figures(start)}` : `du ${figures(start)} au ${figures(end)}`;

/**
 * A file of DATAtourisme with its cells as people would write them: classes by their names, postcode and town apart from the marks between
 * them, means of contact in columns, the days of a thing in words; those of events, in two columns more, the first day and the last one.
 */
export function withTourism(table: Table): Table {
  const place = (name: string): number => table.columns.indexOf(name);
  const writers: ReadonlyMap<number, (cell: string) => string> = new Map([
    [place('Categories_de_POI'), classesIn],
    [place('Code_postal_et_commune'), (cell) => partsOf(cell).join(' ')],
    [
      place('Contacts_du_POI'),
      (cell) =>
        partsOf(cell)
          .filter((part) => meansOf(part) < 0)
          .join('\n'),
    ],
    [place('Periodes_regroupees'), (cell) => periodsIn(cell).map(inWords).join('|') || cell],
  ]);
  const days = areEvents(table, place('Categories_de_POI')) ? place('Periodes_regroupees') : -1;
  const contacts = place('Contacts_du_POI');
  const write = (row: Row): Row => {
    const periods = days < 0 ? [] : periodsIn(row[days] ?? '');
    const own = row.map((cell, index) => writers.get(index)?.(cell) ?? cell);
    const reached = contacts < 0 ? [] : meansIn(row[contacts] ?? '');
    return [...own, ...reached, ...(days < 0 ? [] : [periods[0]?.start ?? '', lastOf(periods)])];
  };
  const more = [
    ...(contacts < 0 ? [] : means.map(({ name }) => name)),
    ...(days < 0 ? [] : ['Début', 'Fin']),
  ];
  return rewritten(table, write, { columns: [...table.columns, ...more] });
}

/** What reaches somebody, and how it is told from the others. */
const means: readonly { readonly name: string; readonly is: RegExp }[] = [
  { name: 'Téléphone', is: /^\+?[\d\s().-]{6,}$/ },
  { name: 'Courriel', is: /^[^\s@]+@[^\s@]+$/ },
  { name: 'Site web', is: /^(?:https?:\/\/|www\.)\S+$/i },
];

const meansOf = (part: string): number => means.findIndex(({ is }) => is.test(part));

/** A cell for each means, several of one kind below each other. */
function meansIn(cell: string): readonly string[] {
  const parts = partsOf(cell);
  return means.map((_, kind) => parts.filter((part) => meansOf(part) === kind).join('\n'));
}

/** So many rows tell what a file is about. */
const FEW = 20;

/** A museum that opens from March to October is no event. */
function areEvents({ rows }: Table, categories: number): boolean {
  const some = rows.slice(0, FEW);
  const events = some.filter((row) => /EntertainmentAndEvent|schema\.org\/Event/.test(row[categories] ?? ''));
  return events.length > some.length / 2;
}

function lastOf(periods: readonly Period[]): string {
  return periods.reduce((last, { end }) => (end > last ? end : last), '');
}
