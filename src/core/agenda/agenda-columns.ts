import type { Entry } from '../collection/collection.js';
import { asksAllDay } from '../schema/all-day.js';
import { dayOrderOf, type DayOrder } from '../time/dates.js';
import { headingWords } from '../schema/heading.js';
import { holdsRule } from '../schema/rule-cell.js';
import { columnWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { isYesNo } from '../schema/truth.js';
import { isBlank } from '../schema/values.js';
import type { PropertyName } from './repetition-text.js';
import { isLoose } from '../time/rule.js';
import { pairsIn } from './timings.js';
import { parseWhen, type When } from './when.js';

/** Which columns tell when sessions take place. */
export interface AgendaColumns {
  readonly start: Column | undefined;
  readonly end: Column | undefined;
  readonly startTime: Column | undefined;
  readonly endTime: Column | undefined;
  readonly duration: Column | undefined;
  /** A repetition in words. */
  readonly rule: Column | undefined;
  /** Repetitions as calendars write them, each column with what its cells are where they do not say it. */
  readonly properties: readonly (readonly [PropertyName, Column])[];
  /** Several beginnings and ends in one cell, as programs write them. */
  readonly timings: Column | undefined;
  /** Whether a session lasts all day, by yes or no. */
  readonly allDay: Column | undefined;
  /** Days of sessions without hours, which stand apart from moments: `start.date` beside `start.dateTime` (Google). */
  readonly startDay: Column | undefined;
  readonly endDay: Column | undefined;
  /** The year of dates that are written without one. */
  readonly year: Column | undefined;
  readonly order: DayOrder;
}

/** How many entries are looked at to tell what a column holds. */
const sampleSize = 60;
/** Columns with these roles hold days that are not those of the sessions. */
const elsewhere: ReadonlySet<Role | null> = new Set<Role | null>([
  'title',
  'deadline',
  'updated',
  'id',
  'phone',
  'email',
  'website',
  'postcode',
  'price',
  'seats',
]);

/** Whether the days in a column may be those of sessions, where none is said to be. */
export const mayHoldSessions = ({ role }: Column): boolean => !elsewhere.has(role);

/** Finds the columns of an agenda: by their roles, and where nobody plays one, by what the cells turn out to be. */
export function agendaColumns(schema: Schema, entries: readonly Entry[]): AgendaColumns {
  const samples = new Map<Column, readonly string[]>();
  const cells = (column: Column): readonly string[] => {
    const known = samples.get(column) ?? sampleOf(column, entries);
    samples.set(column, known);
    return known;
  };
  const mostly = (test: (cell: string) => boolean, columns = free): Column | undefined =>
    columns.find((column) => {
      const sample = cells(column);
      return sample.length > 0 && sample.filter(test).length * 2 >= sample.length;
    });
  const role = (name: Role): Column | undefined => columnWithRole(schema, name);
  const open = schema.columns.filter(mayHoldSessions);
  const properties = propertyColumns(open, entries);
  const ofDays = (column: Column): boolean =>
    mostly((cell) => isWhen(parseWhen(cell)), [column]) !== undefined;
  const excepted = open.filter((column) => isExceptions(column) && ofDays(column));
  const free = open.filter(
    (column) => !properties.some(([, taken]) => taken === column) && !excepted.includes(column),
  );
  const written = role('start');
  const order = written?.dayOrder ?? dayOrderOf(free.flatMap(cells));
  const start = written ?? mostly((cell) => isWhen(parseWhen(cell, order))) ?? named(free, startWords);
  const others = free.filter((column) => column !== start && column.role !== 'end');
  const whens = others.filter(
    ({ role }) => role !== 'start-time' && role !== 'end-time' && role !== 'duration',
  );
  const end = role('end');
  return {
    start,
    order,
    end,
    startDay: dayBeside(schema, start),
    endDay: dayBeside(schema, end),
    allDay: schema.columns.find((column) => asksAllDay(column.name) && cells(column).every(isYesNo)),
    startTime: other(role('start-time') ?? (start && mostly(isTimes, whens)), start),
    endTime: role('end-time'),
    duration: role('duration'),
    rule: mostly((cell) => isRule(parseWhen(cell, order)), whens),
    properties: [...properties, ...excepted.map((column) => ['EXDATE', column] as const)],
    timings: mostly((cell) => pairsIn(cell).length > 0, whens),
    year: mostly(
      (cell) => parseWhen(cell)?.years !== null,
      whens.filter((column) => says(column, yearWords)),
    ),
  };
}

/** The column of days beside one of moments. */
function dayBeside({ columns }: Schema, moments: Column | undefined): Column | undefined {
  const [, stem] = /^(.+\.)datetime$/i.exec(moments?.name ?? '') ?? [];
  return stem === undefined ? undefined : columns.find(({ name }) => name === `${stem}date`);
}

function sampleOf(column: Column, entries: readonly Entry[]): readonly string[] {
  const sample: string[] = [];
  for (const { cells } of entries) {
    const cell = cells[column.index] ?? '';
    if (!isBlank(cell)) sample.push(cell);
    if (sample.length === sampleSize) break;
  }
  return sample;
}

/** What calendars call the other columns that say how an entry repeats. */
const propertyNames: readonly (readonly [RegExp, PropertyName])[] = [
  [/^exdates?$/, 'EXDATE'],
  [/^rdates?$/, 'RDATE'],
  [/^exrules?$/, 'EXRULE'],
];

/** Columns with a rule anywhere, for one in a hundred rows may repeat, and those whose heading is the name of a property. */
function propertyColumns(columns: readonly Column[], entries: readonly Entry[]): AgendaColumns['properties'] {
  return columns.flatMap((column) => {
    const words = headingWords(column.name);
    const named = propertyNames.find(([pattern]) => words.some((word) => pattern.test(word)));
    if (named) return [[named[1], column] as const];
    const holds = entries.some(({ cells }) => holdsRule(cells[column.index] ?? ''));
    return holds ? [['RRULE', column] as const] : [];
  });
}

/** « Sauf le », « Dates exclues », "Exceptions": days on which what repeats does not take place. */
function isExceptions(column: Column): boolean {
  return says(column, /^(?:sauf|hors|excepte|except|exceptions?|exclu(?:s|es?|ded|sions?)?)$/);
}

/** Headings that speak of days, where the cells are too irregular to do so. */
const startWords =
  /^(?:dates?|jours?|quand|when|calendrier|seances?|sessions?|periodes?|creneaux?|debut|start)$/;
const yearWords = /^(?:annees?|years?|promotion|promo|saison|season|session|edition)$/;

function says(column: Column, words: RegExp): boolean {
  return headingWords(column.name).some((word) => words.test(word));
}

function named(columns: readonly Column[], words: RegExp): Column | undefined {
  return columns.find((column) => (column.role === null || column.role === 'hours') && says(column, words));
}

function other(column: Column | undefined, start: Column | undefined): Column | undefined {
  return column === start ? undefined : column;
}

/** Whether a text tells days, months or a repetition by itself; a bare number does not. */
function isWhen(when: When | null): boolean {
  return (
    when?.clauses.some(
      ({ days, rule, phases }) =>
        (rule !== null && !isLoose(rule)) || phases.length > 0 || days.some(hasMonth),
    ) ?? false
  );
}

function hasMonth({ from, to }: When['clauses'][number]['days'][number]): boolean {
  return from.month !== null || (to !== null && to.month !== null);
}

function isRule(when: When | null): boolean {
  return when?.clauses.some(({ rule }) => rule !== null) ?? false;
}

function isTimes(cell: string): boolean {
  const [clause] = parseWhen(cell)?.clauses ?? [];
  return clause !== undefined && clause.times.length > 0 && clause.days.length === 0 && clause.rule === null;
}
