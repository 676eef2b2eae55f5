import { columnNamed } from '../schema/column-named.js';
import type { Steps } from '../base/pace.js';
import type { Column, Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { answerIn, type Answer } from './answer.js';
import { noDetail, type Details } from './details.js';
import { questionOf, type Question } from './question.js';

/** A column that asks, or may ask, who agrees to be published. */
export interface Asking {
  readonly column: Column;
  readonly question: Question;
  /** Whether a `where` of the author says which answers are shown. */
  readonly isRuled: boolean;
  readonly answerTo: (row: Row) => Answer;
}

/** What becomes of a row, or of one answer. */
export interface Verdict {
  readonly isShown: boolean;
  /** The details that are not shown of it. */
  readonly without: Details;
}

/** Different answers read of a column: a column of more asks something else. */
const MOST_ANSWERS = 200;
const ROWS_PER_STEP = 512;

/**
 * The columns whose headings ask for consent, sure or not.
 * @param ruled the columns that the author names in `where`.
 */
export function askingColumns(schema: Schema, ruled: readonly string[] = []): readonly Asking[] {
  const byAuthor = new Set(ruled.map((name) => columnNamed(schema, name)));
  return schema.columns.flatMap((column) => {
    const question = column.joins ? null : questionOf(column.name);
    if (!question) return [];
    return [{ column, question, isRuled: byAuthor.has(column), answerTo: reader(column) }];
  });
}

/** Reads each different answer once; codes are read as what they stand for. */
function reader({ index, meaningOf }: Column): (row: Row) => Answer {
  const known = new Map<string, Answer>();
  return (row) => {
    const cell = row[index] ?? '';
    const before = known.get(cell);
    if (before) return before;
    const read = answerIn(meaningOf?.(cell.trim())?.label ?? cell);
    if (known.size < MOST_ANSWERS) known.set(cell, read);
    return read;
  };
}

/** How a whole column is answered. */
export interface Answered {
  /** The cells that say something, and those of them that are understood. */
  readonly filled: number;
  readonly understood: number;
  /** Whether one of them can only be said of being published. */
  readonly isTelling: boolean;
  /** The different cells by which somebody agrees, and those by which nobody does. */
  readonly agreeing: readonly string[];
  /** Rows that say something else, or keep details back. */
  readonly others: number;
}

/** Counts the answers in a column. */
export function* answeredSteps(rows: readonly Row[], asking: Asking): Steps<Answered> {
  let [filled, understood, others] = [0, 0, 0];
  let isTelling = false;
  const agreeing = new Set<string>();
  const different = new Set<string>();
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const { says, isTelling: tells } = asking.answerTo(row);
    const cell = (row[asking.column.index] ?? '').trim();
    if (different.size <= MOST_ANSWERS) different.add(cell);
    if (says !== 'nothing') filled++;
    if (says === 'yes' || says === 'no') understood++;
    isTelling ||= tells;
    if (!agrees(asking, row)) others += says === 'nothing' ? 0 : 1;
    else if (agreeing.size < MOST_ANSWERS) agreeing.add(says === 'nothing' ? '' : cell);
  }
  if (different.size > MOST_ANSWERS) return { filled, understood: 0, isTelling: false, agreeing: [], others };
  return { filled, understood, isTelling, agreeing: [...agreeing], others };
}

/**
 * Whether heading and answers both say surely that a column asks for consent to be published: most of what is written is understood, and
 * where the heading leaves a doubt, one of the answers can be given to no other question.
 */
export function isSure({ question }: Asking, { filled, understood, isTelling }: Answered): boolean {
  return understood > 0 && understood * 2 >= filled && (question.isSure || isTelling);
}

/**
 * What one column makes of a row. Who says nothing has not agreed (Regulation (EU) 2016/679, art. 4 (11): a clear affirmative act),
 * unless the question is whether somebody refuses; nor has who says what is not understood.
 */
export function verdictOf(asking: Asking, row: Row): Verdict {
  const { question, isRuled } = asking;
  if (agrees(asking, row)) return { isShown: true, without: asking.answerTo(row).without };
  if (isRuled) return shown;
  return question.about ? { isShown: true, without: question.about } : hidden;
}

function agrees({ question, answerTo }: Asking, row: Row): boolean {
  const { says, isTelling } = answerTo(row);
  const isTurned = question.isInverted && !isTelling;
  return isTurned ? says === 'no' || says === 'nothing' : says === 'yes';
}

const shown: Verdict = { isShown: true, without: noDetail };
const hidden: Verdict = { isShown: false, without: noDetail };
