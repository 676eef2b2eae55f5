import type { Entry } from '../collection/collection.js';
import { dayOrderOf, type DayOrder } from '../schema/dates.js';
import { headingWords } from '../schema/heading.js';
import { columnWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import { parseRule } from './parse-rule.js';
import { isLoose } from './rule.js';
import { pairsIn } from './timings.js';
import { parseWhen, type When } from './when.js';

/** Which columns tell when sessions take place. */
export interface AgendaColumns {
  readonly start: Column | undefined;
  readonly end: Column | undefined;
  readonly startTime: Column | undefined;
  readonly endTime: Column | undefined;
  readonly duration: Column | undefined;
  /** An RRULE, or a repetition in words. */
  readonly rule: Column | undefined;
  /** Several beginnings and ends in one cell, as programs write them. */
  readonly timings: Column | undefined;
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

/** Finds the columns of an agenda: by their roles, and where nobody plays one, by what the cells turn out to be. */
export function agendaColumns(schema: Schema, entries: readonly Entry[]): AgendaColumns {
  const cells = (column: Column): readonly string[] =>
    entries
      .slice(0, sampleSize)
      .map((entry) => entry.cells[column.index] ?? '')
      .filter((cell) => !isBlank(cell));
  const mostly = (test: (cell: string) => boolean, columns = free): Column | undefined =>
    columns.find((column) => {
      const sample = cells(column);
      return sample.length > 0 && sample.filter(test).length * 2 >= sample.length;
    });
  const role = (name: Role): Column | undefined => columnWithRole(schema, name);
  const free = schema.columns.filter((column) => !elsewhere.has(column.role));
  const written = role('start');
  const order = written?.dayOrder ?? dayOrderOf(free.flatMap(cells));
  const start = written ?? mostly((cell) => isWhen(parseWhen(cell, order))) ?? named(free, startWords);
  const others = free.filter((column) => column !== start && column.role !== 'end');
  const whens = others.filter(
    ({ role }) => role !== 'start-time' && role !== 'end-time' && role !== 'duration',
  );
  return {
    start,
    order,
    end: role('end'),
    startTime: other(role('start-time') ?? (start && mostly(isTimes, whens)), start),
    endTime: role('end-time'),
    duration: role('duration'),
    rule: mostly((cell) => parseRule(cell) !== null || isRule(parseWhen(cell, order)), whens),
    timings: mostly((cell) => pairsIn(cell).length > 0, whens),
    year: mostly(
      (cell) => parseWhen(cell)?.years !== null,
      whens.filter((column) => says(column, yearWords)),
    ),
  };
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
  const [clause] = when?.clauses ?? [];
  return clause !== undefined && clause.rule !== null && clause.days.length === 0;
}

function isTimes(cell: string): boolean {
  const [clause] = parseWhen(cell)?.clauses ?? [];
  return clause !== undefined && clause.times.length > 0 && clause.days.length === 0 && clause.rule === null;
}
