import { runNow, type Steps } from '../base/pace.js';
import type { Problem } from '../base/problem.js';
import type { Table } from '../table/table.js';
import { fold } from '../text/fold.js';
import { faults, isMojibake, type Examined, type Fault } from './cell-faults.js';
import { profileSteps, thorough, type ColumnProfile } from './column-profile.js';
import { isBeyondEarth, isImpossible, isProjected } from './coordinates.js';
import { endedEntries } from './ended.js';
import { formulaErrors } from './formula-errors.js';
import { dayNumber, dayOrderOf, parseDate } from '../time/dates.js';
import type { Schema } from './schema.js';
import { shiftedRows } from './shifted-rows.js';
import { holdsPasswords } from './passwords.js';
import { isBlank, valuesIn } from './values.js';
import { placesSteps } from '../places/places.js';

/** Finds everything in the columns that the file's owner would want to know, in one go. */
export function findProblems(table: Table, schema: Schema): readonly Problem[] {
  return runNow(problemSteps(table, schema));
}

/**
 * Finds everything in the columns that the file's owner would want to know, in the order of the columns. Visitors never see it, so
 * that pages need not carry nor run it: it is for `parvis inspect` and for an owner who asks.
 */
export function* problemSteps(table: Table, schema: Schema): Steps<readonly Problem[]> {
  const found: Problem[] = [];
  const examined: Examined[] = [];
  const inFile = table.rows.length + (table.withheld ?? 0);
  for (const { index, type, role, separator, empty } of schema.columns) {
    const column = {
      type,
      role,
      separator,
      profile: yield* profileSteps(table, index, { ...thorough, kept: Infinity }),
    };
    examined.push(column);
    // What is not shown of a column is not told either.
    if (column.profile.filled === 0 && empty < inFile) continue;
    found.push(...wholeColumn(column), ...passwordsIn(column, table));
    for (const fault of faults) {
      if (column.profile.filled === 0 || !fault.concerns(column)) continue;
      const problem = yield* faultSteps(table, column, fault);
      if (problem) found.push(problem);
    }
  }
  return [
    ...found,
    ...coordinateProblems(examined, table),
    ...(yield* pointProblems(table, schema)),
    ...(yield* titleProblems(table, examined)),
    ...repeatedIds(table, examined),
    ...disorder(table, examined),
    ...sections(table),
    ...shiftedRows(table, schema),
    ...endedEntries(table, examined),
    ...formulaErrors(table),
  ];
}

/** Whoever reads the file can read them, whatever a page shows of it. */
function passwordsIn({ profile }: Examined, table: Table): readonly Problem[] {
  const { name, index, cells, filled: count } = profile;
  if (!holdsPasswords(profile)) return [];
  return [{ code: 'passwords', column: name, count, ...onLine(table, rowOf(table, index, cells[0])) }];
}

function* faultSteps(table: Table, column: Examined, { code, isWrong }: Fault): Steps<Problem | null> {
  const { cells, counts, index, name } = column.profile;
  let count = 0;
  let first = -1;
  for (const [place, cell] of cells.entries()) {
    if (place % 500 === 499) yield;
    if (!isWrong(cell, column)) continue;
    if (first < 0) first = place;
    count += counts[place] ?? 0;
  }
  return first < 0
    ? null
    : {
        code,
        column: name,
        count,
        sample: cut(cells[first] ?? ''),
        ...onLine(table, rowOf(table, index, cells[first])),
      };
}

function rowOf(table: Table, index: number, cell: string | undefined): number {
  return table.rows.findIndex((row) => row[index]?.trim() === cell);
}

function onLine(table: Table, row: number | undefined): { line?: number } {
  const line = row === undefined ? null : table.lineOf(row);
  return line === null ? {} : { line };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A damaged heading, an empty column, one that says the same on every row, one value spelt in several ways. */
function wholeColumn({ profile, separator, role }: Examined): readonly Problem[] {
  const { name: column, rows, filled, cells } = profile;
  if (isMojibake(column)) return [{ code: 'mojibake', column, count: 1, sample: cut(column) }];
  if (filled === 0) return rows > 0 ? [{ code: 'empty-column', column }] : [];
  // What nobody sees need not be mended.
  if (role === 'hidden') return [];
  if (cells.length === 1 && filled === rows && rows > 4) {
    return [{ code: 'constant-column', column, sample: cut(cells[0] ?? '') }];
  }
  return mixedSpelling(profile, separator);
}

/** Values that differ only by case, accents or spaces, in a column of few values. */
function mixedSpelling(
  { name: column, cells, filled, length }: ColumnProfile,
  separator: string | null,
): readonly Problem[] {
  if (cells.length > 500 || cells.length > filled / 2 || length > 60) return [];
  const spellings = new Map<string, string>();
  const doubles = new Set<string>();
  for (const value of cells.flatMap((cell) => valuesIn(cell, separator))) {
    const key = fold(value).replace(/\s+/g, ' ');
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, value);
    else if (known !== value) doubles.add(`${known} / ${value}`);
  }
  const [sample] = doubles;
  return sample === undefined
    ? []
    : [{ code: 'mixed-spelling', column, count: doubles.size, sample: cut(sample) }];
}

function coordinateProblems(columns: readonly Examined[], { problems }: Table): readonly Problem[] {
  const converted = problems.flatMap(({ code, column }) =>
    code === 'converted-coordinates' ? [column] : [],
  );
  const inMetres = columns.filter(
    ({ role, profile }) => role !== 'latitude' && role !== 'longitude' && isProjected(profile),
  );
  const latitude = columns.find(({ role }) => role === 'latitude' || role === 'coordinates')?.profile;
  const missing = latitude?.empty ?? 0;
  // Where the file tells degrees as well, nobody needs the metres.
  const isTold = latitude !== undefined && !isProjected(latitude) && latitude.filled > missing;
  const projected = isTold ? [] : inMetres.filter(({ profile }) => !converted.includes(profile.name));
  return [
    ...columns.flatMap((column) => (inMetres.includes(column) ? [] : beyondEarth(column))),
    ...projected.map(({ profile }): Problem => ({ code: 'projected-coordinates', column: profile.name })),
    ...(latitude && missing > 0
      ? [{ code: 'missing-coordinates' as const, column: latitude.name, count: missing }]
      : []),
  ];
}

/** What only both figures of a point show: the point 0,0 of machines, one that lies in France only the other way round, half a point. */
function* pointProblems(table: Table, schema: Schema): Steps<readonly Problem[]> {
  const column = schema.columns.find(({ role }) => role === 'latitude' || role === 'coordinates')?.name;
  if (column === undefined) return [];
  const { faults, isTurned } = yield* placesSteps(table.rows, schema);
  const told = faults.filter(({ fault }) => fault === 'zero' || fault === 'swapped' || fault === 'half');
  return [
    ...(isTurned ? [{ code: 'swapped-coordinates' as const, column }] : []),
    ...told.map(({ count, row }): Problem => {
      const cells = schema.columns
        .filter(({ role }) => ofPoints.has(role))
        .map(({ index }) => table.rows[row]?.[index]);
      return {
        code: 'impossible-coordinates',
        column,
        count,
        sample: cut(cells.join(' ; ')),
        ...onLine(table, row),
      };
    }),
  ];
}

const ofPoints: ReadonlySet<string | null> = new Set(['latitude', 'longitude', 'coordinates']);

/** Figures under « latitude » that are none: they play no role, and the owner reads why. */
function beyondEarth({ role, profile }: Examined): readonly Problem[] {
  const { name: column, heading, cells, counts } = profile;
  if (role === 'latitude' || role === 'longitude' || !isBeyondEarth(profile)) return [];
  const axis = heading.has('latitude') ? 'latitude' : 'longitude';
  const wrong = Array.from(cells.keys()).filter((place) => isImpossible(cells[place] ?? '', axis));
  const count = wrong.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
  return [{ code: 'impossible-coordinates', column, count, sample: cut(cells[wrong[0] ?? 0] ?? '') }];
}

/** No title, entries without one, the same title twice, the same row twice. */
function* titleProblems(table: Table, columns: readonly Examined[]): Steps<readonly Problem[]> {
  const title = columns.find(({ role }) => role === 'title')?.profile;
  if (table.rows.length === 0) return [];
  if (!title) return [{ code: 'no-title' }];
  const found: Problem[] = [];
  const { name: column, empty, index } = title;
  if (empty > 0) found.push({ code: 'empty-title', column, count: empty });
  const repeated = title.cells.filter((_, place) => (title.counts[place] ?? 0) > 1);
  if (repeated.length === 0) return found;
  found.push({ code: 'repeated-title', column, count: repeated.length, sample: cut(repeated[0] ?? '') });
  const duplicate = yield* duplicateRow(table, index, new Set(repeated));
  if (duplicate) found.push(duplicate);
  return found;
}

/** Identifiers that several entries bear. */
function repeatedIds(table: Table, columns: readonly Examined[]): readonly Problem[] {
  const id = columns.find(({ role }) => role === 'id')?.profile;
  const repeated = id?.cells.filter((_, place) => (id.counts[place] ?? 0) > 1) ?? [];
  const [first] = repeated;
  if (!id || first === undefined) return [];
  const { name: column, index } = id;
  const twin = table.rows.findLastIndex((row) => row[index]?.trim() === first);
  return [
    { code: 'repeated-id', column, count: repeated.length, sample: cut(first), ...onLine(table, twin) },
  ];
}

function* duplicateRow(table: Table, title: number, repeated: ReadonlySet<string>): Steps<Problem | null> {
  const seen = new Set<string>();
  let count = 0;
  let first: number | undefined;
  for (const [row, cells] of table.rows.entries()) {
    if (row % 500 === 499) yield;
    if (!repeated.has((cells[title] ?? '').trim())) continue;
    const whole = cells.join('\u0000');
    if (!seen.has(whole)) seen.add(whole);
    else if (count++ === 0) first = row;
  }
  return count === 0 ? null : { code: 'duplicate-row', count, ...onLine(table, first) };
}

/** « 1. », « 2) », « III. »: how the entries of a list are numbered. */
const isNumbered = (cell: string | undefined): boolean =>
  /^\s*(?:\d{1,4}|[IVX]{1,6})[.)°]\s*\S/.test(cell ?? '');

/**
 * Rows with nothing but their first cell, the headings of sections pasted among the entries: in a table that fills three or more, or without
 * a number where all others have one.
 */
function sections(table: Table): readonly Problem[] {
  const { rows } = table;
  const numbered = rows.filter((cells) => isNumbered(cells[0])).length;
  const areNumbered = numbered > rows.length * 0.8;
  const filled = rows.map((cells) => cells.filter((cell) => !isBlank(cell)).length);
  const usual = [...filled].sort((one, other) => one - other)[filled.length >> 1] ?? 0;
  const alone = Array.from(rows.keys()).filter(
    (row) =>
      filled[row] === 1 && !isBlank(rows[row]?.[0] ?? '') && !(areNumbered && isNumbered(rows[row]?.[0])),
  );
  const [first] = alone;
  if (usual < (areNumbered ? 2 : 3) || first === undefined || alone.length > rows.length / 3) return [];
  return [
    {
      code: 'section-row',
      count: alone.length,
      sample: cut(rows[first]?.[0] ?? ''),
      ...onLine(table, first),
    },
  ];
}

/** Sessions that end before they begin. */
function disorder(table: Table, columns: readonly Examined[]): readonly Problem[] {
  const start = columns.find(({ role }) => role === 'start')?.profile;
  const end = columns.find(({ role }) => role === 'end')?.profile;
  if (!start || !end) return [];
  const order = dayOrderOf([...start.sample, ...end.sample]);
  const day = (cell: string | undefined): number => {
    const date = parseDate(cell ?? '', order);
    return date ? dayNumber(date) : Number.NaN;
  };
  const rows = Array.from(table.rows.keys()).filter((row) => {
    const cells = table.rows[row];
    return day(cells?.[end.index]) < day(cells?.[start.index]);
  });
  return rows.length === 0
    ? []
    : [{ code: 'end-before-start', column: end.name, count: rows.length, ...onLine(table, rows[0]) }];
}
