import type { Steps } from '../base/pace.js';
import type { Problem } from '../base/problem.js';
import type { Column, Schema } from '../schema/schema.js';
import type { Row, Table } from '../table/table.js';
import { headingKey } from '../text/fold.js';
import { noDetail, type Details } from './details.js';
import { masking } from './masking.js';
import { answeredSteps, askingColumns, isSure, verdictOf, type Answered, type Asking } from './rule.js';

/*
 * Who does not agree to be published is not shown: the one place where that is decided. What comes out is a table without the rows
 * and cells that stay back, on which everything else stands: cards, search, counts, addresses, exports.
 */

/** A table of which only is left what may be shown, and its columns. */
export interface Consented {
  readonly table: Table;
  readonly schema: Schema;
}

interface Decided {
  readonly asking: Asking;
  readonly answered: Answered;
}

const ROWS_PER_STEP = 256;

/**
 * What may be shown of a whole table. What is not sure is shown, and told to the owner.
 * @param ruled the columns that the author names in `where`: there the author says which rows are shown.
 */
export function* consentedSteps(whole: Table, schema: Schema, ruled?: readonly string[]): Steps<Consented> {
  const decided: Decided[] = [];
  for (const asking of askingColumns(schema, ruled)) {
    decided.push({ asking, answered: yield* answeredSteps(whole.rows, asking) });
  }
  if (decided.length === 0) return { table: whole, schema };
  const sure = decided.filter(({ asking, answered }) => isSure(asking, answered));
  const unsure = decided.filter((each) => !sure.includes(each)).flatMap(doubt);
  if (sure.length === 0) return { table: whole, schema: withProblems(schema, unsure) };
  const left = yield* leftSteps(whole, schema, sure);
  return {
    table: left.table,
    schema: withProblems(withoutColumns(schema, sure), [...left.problems, ...unsure]),
  };
}

/** What is known already to be agreed to, in a table whose rows are still coming: who answers anything but yes waits for the last row. */
export function consentedSoFar(growing: Table, schema: Schema, ruled?: readonly string[]): Consented {
  const asking = askingColumns(schema, ruled);
  if (asking.length === 0) return { table: growing, schema };
  const blank = blanking(asking);
  const rows: Row[] = [];
  const places: number[] = [];
  let seen = 0;
  const catchUp = (): readonly Row[] => {
    const { rows: all } = growing;
    for (; seen < all.length; seen++) {
      const row = all[seen] ?? [];
      if (!asking.every((each) => agreesInAll(each, row))) continue;
      places.push(seen);
      rows.push(blank(row));
    }
    return rows;
  };
  const table: Table = {
    ...growing,
    get rows() {
      return catchUp();
    },
    lineOf: (row) => growing.lineOf(places[row] ?? -1),
  };
  return {
    table,
    schema: withoutColumns(
      schema,
      asking.map((each) => ({ asking: each })),
    ),
  };
}

function agreesInAll(asking: Asking, row: Row): boolean {
  const { isShown, without } = verdictOf(asking, row);
  return isShown && without.size === 0;
}

/** Cells of these columns are of no use to anybody any more; where the author rules, they are asked for. */
function blanking(asking: readonly Asking[]): (row: Row) => Row {
  const places = new Set(asking.filter(({ isRuled }) => !isRuled).map(({ column }) => column.index));
  return (row) => (places.size === 0 ? row : row.map((cell, index) => (places.has(index) ? '' : cell)));
}

/** Who agrees is a question for the owner: no visitor reads the column, nor chooses by it. */
function withoutColumns(schema: Schema, decided: readonly Pick<Decided, 'asking'>[]): Schema {
  const places = new Set(decided.map(({ asking }) => asking.column.index));
  const columns = schema.columns.map((column): Column =>
    places.has(column.index) ? { ...column, role: 'hidden', filter: false } : column,
  );
  return { ...schema, columns };
}

function withProblems(schema: Schema, problems: readonly Problem[]): Schema {
  return problems.length === 0 ? schema : { ...schema, problems: [...problems, ...schema.problems] };
}

interface Left {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

/** What one column keeps back. */
interface Tally {
  hidden: number;
  unanswered: number;
  unclear: number;
  masked: number;
}

function* leftSteps(whole: Table, schema: Schema, sure: readonly Decided[]): Steps<Left> {
  const mask = masking(schema);
  const blank = blanking(sure.map(({ asking }) => asking));
  const tallies = sure.map((): Tally => ({ hidden: 0, unanswered: 0, unclear: 0, masked: 0 }));
  const rows: Row[] = [];
  const places: number[] = [];
  for (const [place, row] of whole.rows.entries()) {
    if (place % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const without = judge(row, sure, tallies);
    if (!without) continue;
    places.push(place);
    rows.push(blank(without.size === 0 ? row : mask(row, without)));
  }
  const withheld = whole.rows.length - rows.length;
  const table: Table = {
    ...whole,
    rows,
    withheld,
    lineOf: (row) => whole.lineOf(places[row] ?? -1),
  };
  return {
    table: withheld === 0 ? table : { ...table, problems: whole.problems.map(unquoted(table)) },
    problems: sure.flatMap((decided, place) => told(decided, tallies[place], whole.rows.length)),
  };
}

/** The details that are not shown of a row; null where nothing of it is. The first column that keeps a row back counts it. */
function judge(row: Row, sure: readonly Decided[], tallies: readonly Tally[]): Details | null {
  let without = noDetail;
  for (const [place, { asking }] of sure.entries()) {
    const verdict = verdictOf(asking, row);
    const tally = tallies[place];
    if (!verdict.isShown) {
      if (tally) count(tally, asking, row);
      return null;
    }
    if (verdict.without.size === 0) continue;
    if (tally) tally.masked++;
    without = new Set([...without, ...verdict.without]);
  }
  return without;
}

function count(tally: Tally, asking: Asking, row: Row): void {
  const { says } = asking.answerTo(row);
  tally.hidden++;
  if (says === 'nothing') tally.unanswered++;
  if (says === 'unclear') tally.unclear++;
}

/** What was told of the lines of the file quotes none that is not shown. */
function unquoted(table: Table): (problem: Problem) => Problem {
  const lines = new Set(table.rows.map((_, row) => table.lineOf(row)));
  return (problem) => {
    const { sample, ...rest } = problem;
    return sample === undefined || lines.has(problem.line ?? Number.NaN) ? problem : rest;
  };
}

function told({ asking, answered }: Decided, tally: Tally | undefined, total: number): readonly Problem[] {
  if (!tally) return [];
  const { name: column } = asking.column;
  const { hidden, unanswered, unclear, masked } = tally;
  const where = whereFor(column, answered.agreeing);
  return [
    ...(hidden > 0
      ? [{ code: 'withheld-rows' as const, column, count: hidden, total, unanswered, unclear, where }]
      : []),
    ...(masked > 0 ? [{ code: 'withheld-details' as const, column, count: masked, total }] : []),
  ];
}

/** A column that may ask for consent, some of whose answers are not yes, and which keeps nobody back. */
function doubt({ asking, answered }: Decided): readonly Problem[] {
  const { filled, understood, others, agreeing } = answered;
  const mayMean = asking.question.isSure ? filled > 0 : understood > 0 && understood * 2 >= filled;
  if (asking.isRuled || !mayMean || others === 0) return [];
  const { name: column } = asking.column;
  return [{ code: 'consent-column', column, count: others, where: whereFor(column, agreeing) }];
}

/** Different answers that are worth writing down. */
const MOST_VALUES = 6;

/** What an author writes in `where` to show these answers; commas and colons, which part the attribute, do not count in it. */
function whereFor(column: string, agreeing: readonly string[]): string {
  const values = new Map(agreeing.map((value) => [headingKey(value), value]));
  const written = [...values.values()].slice(0, MOST_VALUES);
  const name = plain(column);
  return (written.length > 0 ? written : ['…']).map((value) => `${name}: ${plain(value)}`).join(', ');
}

function plain(text: string): string {
  return text.replace(/[,:"\s]+/g, ' ').trim();
}
