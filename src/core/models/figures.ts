import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import type { Column } from '../schema/schema.js';
import {
  kindOf,
  readerOf,
  rowsAmong,
  valuesSteps,
  type Answers,
  type ReadMeasures,
  type RowReader,
} from './answers.js';
import type { CrossTable } from './cross.js';
import type { LeftOutQuestion } from './questions.js';
import { sharesOf, type Rows, type Shares, type Telling } from './shares.js';

/** What the answers of a list are told of: the questions, and those that are put across each other. */
export interface Asked {
  readonly questions: readonly Column[];
  readonly cross: readonly [Column, Column] | null;
}

/** The answers of a list, read once; what nobody can count is left out. */
export interface ReadAnswers {
  readonly questions: readonly Answers[];
  readonly cross: readonly [Answers, Answers] | null;
  readonly leftOut: readonly LeftOutQuestion[];
  /** How many rows the file has. */
  readonly rows: number;
}

/** The figures of a survey. */
export interface Figures {
  readonly questions: readonly Shares[];
  readonly cross: CrossTable | null;
}

/** Whether one of the questions asks for numbers or days, which need to be measured. */
export function needsMeasures({ questions, cross }: Asked): boolean {
  return [...questions, ...(cross ?? [])].some((column) => kindOf(column) !== 'values');
}

/**
 * Reads the answers of all rows of a list, step by step: stretches of numbers stay the same whatever is chosen.
 * @param readMeasures where `needsMeasures`.
 */
export function* readAnswersSteps(
  all: readonly Entry[],
  { questions, cross }: Asked,
  readMeasures?: ReadMeasures,
): Steps<ReadAnswers> {
  const rows = readerOf(all);
  const known = new Map<Column, Answers>();
  const leftOut: LeftOutQuestion[] = [];
  for (const column of new Set([...questions, ...(cross ?? [])])) {
    const answers = yield* answersSteps(rows, column, readMeasures);
    const why = answers && whyLeftOut(answers);
    if (why) leftOut.push({ name: column.name, why });
    else if (answers) known.set(column, answers);
  }
  const read = (columns: readonly Column[]): readonly Answers[] =>
    columns.flatMap((column) => known.get(column) ?? []);
  const [down, across] = read(cross ?? []);
  return {
    questions: read(questions),
    cross: down && across ? [down, across] : null,
    leftOut,
    rows: rows.count,
  };
}

function* answersSteps(
  rows: RowReader,
  column: Column,
  readMeasures: ReadMeasures | undefined,
): Steps<Answers | null> {
  const kind = kindOf(column);
  if (kind === 'values') return yield* valuesSteps(rows, column);
  return readMeasures ? yield* readMeasures(rows, column, kind) : null;
}

function whyLeftOut({ values, isNames }: Answers): LeftOutQuestion['why'] | null {
  if (values.length === 0) return 'empty';
  return isNames ? 'names' : null;
}

/** Some entries as rows of what was read. */
export function rowsOfEntries({ rows }: ReadAnswers, entries: readonly Entry[]): Rows {
  return { set: rowsAmong(rows, entries), size: entries.length };
}

/**
 * How some rows answer the questions, step by step.
 * @param all the rows to compare with; null where nothing is compared.
 * @param kept by column name, values that are told whatever their count.
 */
export function* questionsSteps(
  { questions }: ReadAnswers,
  found: Rows,
  all: Rows | null,
  telling: Telling,
  kept: Kept = {},
): Steps<readonly Shares[]> {
  const told: Shares[] = [];
  for (const answers of questions) {
    told.push(sharesOf(answers, found, all, telling, keptOf(answers, kept)));
    yield;
  }
  return told;
}

/** By column name, the values that a visitor has chosen. */
export type Kept = Readonly<Record<string, readonly string[]>>;

/** The values of a question that are told whatever their count. */
export function keptOf({ column: { name } }: Answers, kept: Kept): readonly string[] {
  return (Object.hasOwn(kept, name) ? kept[name] : null) ?? [];
}
