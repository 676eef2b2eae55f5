import { fold } from '../text/fold.js';
import { cellShape, type CellShape } from './cell-shape.js';
import { isImport } from './row-builder.js';
import { namesForPeople, translatesHeadings } from './second-names.js';
import { holdsOptions, questionsAbove, withoutBareAnswers } from './question-headings.js';

/** Where the headings stand among the first records of a file, and what stands around them. Indexes count records that are not blank. */
export interface Layout {
  /** The record that holds the headings, null where there is none. */
  readonly header: number | null;
  /** Headings that stand each for several columns, over those, and before what their own headings say; null in most files. */
  readonly groups: readonly string[] | null;
  /** Whether those are questions, and the headings below them options. */
  readonly areQuestions: boolean;
  /** Records above the headings: titles, units, a first heading line. */
  readonly above: readonly number[];
  /** Records below the headings that explain them. */
  readonly below: readonly number[];
  /** The first record of data. */
  readonly data: number;
}

/** How long a cell is that explains rather than names, in characters, on average. */
const PROSE = 30;

/** With fewer records of data than this, nobody can tell an explanation from a record. */
const FEW = 3;

/** How many records of data the columns are judged on. */
const JUDGED = 50;

/** @param records The first records of a file, without blank ones. */
export function findLayout(records: readonly (readonly string[])[]): Layout {
  const top = firstFullRecord(records);
  const above = range(0, top);
  const shapes = columnShapes(records.slice(top + 1));
  const usual = { groups: null, areQuestions: false, above, below: [] };
  if (looksLikeData(records, top, shapes)) return { ...usual, header: null, data: top };
  // Most files have no such lines: what looks for them is not even run.
  const areQuestions = isBlankFirst(records[top + 1]) && holdsOptions(records, top);
  if (areQuestions || namesGroups(records, top)) {
    const groups = headingsToTheRight(records[top] ?? [], records[top + 1] ?? []);
    return { ...usual, header: top + 1, groups, areQuestions, data: top + 2 };
  }
  const questions = isBlankFirst(records[top - 1]) ? questionsAbove(records, top) : null;
  if (questions)
    return {
      ...usual,
      header: top,
      groups: questions,
      areQuestions: true,
      above: range(0, top - 1),
      data: top + 1,
    };
  const second = secondHeading(records, top);
  if (second === 'explains') {
    const data = firstAfterTranslations(records, top + 2);
    return { ...usual, header: top, below: range(top + 1, data), data };
  }
  if (second === 'names') return { ...usual, header: top + 1, above: range(0, top + 1), data: top + 2 };
  return { ...usual, header: top, data: top + 1 };
}

/** The same headings may follow in one more language. */
function firstAfterTranslations(records: readonly (readonly string[])[], from: number): number {
  const after = records.findIndex((record, place) => place >= from && !translatesHeadings(record));
  return after < 0 ? from : after;
}

function isBlankFirst(record: readonly string[] | undefined): boolean {
  return record?.[0]?.trim() === '';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

export function filledCells(record: readonly string[]): number {
  return record.reduce((sum, cell) => (cell.trim() === '' ? sum : sum + 1), 0);
}

/** Titles and notes fill a cell or two; the first record that fills about as many as the others do begins the table. */
function firstFullRecord(records: readonly (readonly string[])[]): number {
  const filled = records.map(filledCells);
  const usual = [...filled].sort((left, right) => left - right)[filled.length >> 1] ?? 1;
  const enough = usual <= 1 ? 1 : Math.max(2, Math.ceil(usual / 2));
  return Math.max(
    0,
    filled.findIndex((count) => count >= enough),
  );
}

/** The shape that nine in ten cells of a column have; `text` where there is none, `empty` where there are no cells. */
function columnShapes(data: readonly (readonly string[])[]): readonly CellShape[] {
  const judged = data.slice(0, JUDGED);
  const width = judged.reduce((most, record) => Math.max(most, record.length), 0);
  return range(0, width).map((column) => {
    const shapes = judged
      .map((record) => cellShape(record[column] ?? ''))
      .filter((shape) => shape !== 'empty');
    if (shapes.length === 0) return 'empty';
    const usual = (['moment', 'address', 'integer', 'number'] as const).find(
      (shape) =>
        shapes.filter((other) => other === shape || (shape === 'number' && other === 'integer')).length >=
        0.8 * shapes.length,
    );
    return usual ?? 'text';
  });
}

function isTyped(shape: CellShape | undefined): boolean {
  return shape === 'moment' || shape === 'address' || shape === 'integer' || shape === 'number';
}

/**
 * A record is data, not headings, if it holds what the columns of numbers, dates and addresses hold below. Headings may be numbers
 * or dates themselves (years, age groups, days of presence): over other things, or rising from cell to cell, they say nothing.
 */
function looksLikeData(
  records: readonly (readonly string[])[],
  top: number,
  shapes: readonly CellShape[],
): boolean {
  const record = records[top] ?? [];
  const own = record.map(cellShape);
  const rising = isRising(record.filter((_, column) => own[column] === 'integer'));
  const typed = own.map((shape, column) => ({ shape, below: shapes[column] ?? 'empty' }));
  const isOverWords = typed.some(({ shape, below }) => shape === 'moment' && below === 'text');
  const same = typed.filter(({ shape, below }) =>
    shape === 'integer'
      ? !rising && isNumeric(below)
      : isTyped(shape) && (isTyped(below) || (below === 'empty' && !isOverWords)),
  ).length;
  const different = typed.filter(({ shape, below }) => shape === 'text' && isTyped(below)).length;
  return same > different || (same + different === 0 && repeatsBelow(records, top));
}

function isNumeric(shape: CellShape | undefined): boolean {
  return shape === 'integer' || shape === 'number';
}

function isRising(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  return cells.every((cell, index) => index === 0 || Number(cell) > Number(cells[index - 1]));
}

/** Headings are not values: a record whose cells keep turning up below in their columns is one of them. */
function repeatsBelow(records: readonly (readonly string[])[], top: number): boolean {
  const record = records[top] ?? [];
  const key = record.join('\u0000');
  const others = records.slice(top + 1, top + 1 + JUDGED).filter((other) => other.join('\u0000') !== key);
  const repeated = record.filter(
    (cell, column) =>
      cell.trim() !== '' && others.filter((other) => other[column]?.trim() === cell.trim()).length > 1,
  );
  return repeated.length >= 2 || (repeated.length === 1 && filledCells(record) <= 2 && others.length >= 5);
}

/**
 * Whether the record below the headings is one more heading line: in prose or by units it `explains` them, as headings in longer words or below
 * codes it `names` the columns better.
 */
function secondHeading(records: readonly (readonly string[])[], top: number): 'explains' | 'names' | null {
  const upper = records[top] ?? [];
  const lower = records[top + 1] ?? [];
  if (filledCells(lower) < 2 || records.length < top + 3) return null;
  const filled = lower.filter((cell) => cell.trim() !== '');
  // Humanitarian data (HXL 1.1): a row of hashtags below the headings.
  if (filled.every((cell) => /^\s*#[a-z]/i.test(cell))) return 'explains';
  if (filled.some((cell) => ['moment', 'number', 'address'].includes(cellShape(cell)))) return null;
  if (translatesHeadings(lower) && translatesHeadings(upper)) return 'explains';
  const shapes = columnShapes(records.slice(top + 2).filter((record) => !record.every(isImport)));
  const typed = shapes.flatMap((shape, column) =>
    isTyped(shape) && (lower[column] ?? '').trim() !== '' ? [column] : [],
  );
  const named = typed.every((column) => cellShape(lower[column] ?? '') === 'text');
  const proseLike = averageLength(lower) > Math.max(PROSE, 2 * averageLength(upper));
  if (proseLike && tellsWhatToWrite(upper, lower, typed.length)) {
    if (typed.length === 0 ? explainsAll(records, top) : named) return 'explains';
  }
  if (typed.length === 0 || !named) return null;
  if (namesForPeople(upper, lower, typed.length)) return 'names';
  // A line of units: no name in the first column, nothing but words over the numbers.
  if ((lower[0] ?? '').trim() === '' && typed.length === filled.length) return 'explains';
  return isCodes(upper) || sameWords(upper, lower) || isGrouping(records, top) ? 'names' : null;
}

/** Headings of several columns each, as merged cells are saved: holes behind them, below which another line names every column. */
function isGrouping(records: readonly (readonly string[])[], top: number): boolean {
  const upper = records[top] ?? [];
  const lower = (records[top + 1] ?? []).map((cell) => cell.trim());
  const filled = lower.filter((cell) => cell !== '');
  const holes = lower.filter((cell, column) => cell !== '' && (upper[column] ?? '').trim() === '').length;
  if (holes < 2 || new Set(filled).size < filled.length || averageLength(lower) > PROSE) return false;
  return records
    .slice(top + 2)
    .every((record) => lower.every((cell, column) => cell === '' || record[column]?.trim() !== cell));
}

/**
 * Whether a record holds headings for several columns each, and the one below tells these apart: `district, district` over `A, B`,
 * or `Lundi, , Mardi, ` over `Matin, Soir, Matin, Soir`. By itself neither names every column.
 */
function namesGroups(records: readonly (readonly string[])[], top: number): boolean {
  const upper = headingsToTheRight(records[top] ?? [], records[top + 1] ?? []);
  const lower = (records[top + 1] ?? []).map((cell) => cell.trim());
  const under = lower.flatMap((cell, column) =>
    cell !== '' && (upper[column] ?? '') !== '' ? [column] : [],
  );
  const names = under.map((column) => upper[column] ?? '');
  const pairs = new Set(under.map((column) => `${upper[column] ?? ''}\0${lower[column] ?? ''}`));
  const isOfSeveral = names.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).length;
  if (records.length < top + 3 || isOfSeveral < 2 || pairs.size < under.length) return false;
  if (averageLength(lower) > PROSE || lower.some((cell) => !['text', 'empty'].includes(cellShape(cell))))
    return false;
  const repeats = new Set(under.map((column) => lower[column])).size < under.length;
  const isSaidTwice = names.some(
    (name, place) => names[place - 1] === name && (records[top]?.[under[place] ?? 0] ?? '').trim() !== '',
  );
  if (!repeats && !isSaidTwice) return false;
  const data = records.slice(top + 2);
  return (
    under.length > 1 &&
    under.every((column) => data.every((record) => record[column]?.trim() !== lower[column])) &&
    // A column below two headings that say nothing together is none.
    upper.every((cell, column) => cell !== '' || (lower[column] ?? '') !== '' || column < (under[0] ?? 0))
  );
}

/** Headings of several columns, as merged cells are saved, written over each of their columns. */
function headingsToTheRight(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let last = '';
  return range(0, Math.max(upper.length, lower.length)).map((column) => {
    const [own, cell] = [(upper[column] ?? '').trim(), lower[column] ?? ''];
    if (own !== '') last = own;
    else if (cell.trim() === '') last = '';
    return own === '' ? last : own;
  });
}

/** The headings of columns that two records name together: `district A`, or `Publics [Adultes]` for an option of a question. */
export function headingsOfGroups(
  lower: readonly string[],
  { groups, areQuestions }: Layout,
): readonly string[] {
  if (!groups) return lower;
  const own = areQuestions ? withoutBareAnswers(lower) : lower;
  return range(0, Math.max(groups.length, lower.length)).map((column) => {
    const [group = '', cell = ''] = [groups[column], own[column]?.trim()];
    return areQuestions && group && cell ? `${group} [${cell}]` : [group, cell].filter(Boolean).join(' ');
  });
}

function averageLength(record: readonly string[]): number {
  return record.join('').length / Math.max(1, filledCells(record));
}

/**
 * Without a column of numbers or dates to tell: every heading is explained, most of them in more words than any row of data below has
 * in that column. One long cell is a long cell.
 */
function explainsAll(records: readonly (readonly string[])[], top: number): boolean {
  const lower = records[top + 1] ?? [];
  const data = records.slice(top + 2);
  if (filledCells(lower) < filledCells(records[top] ?? []) || data.length < FEW) return false;
  const longer = lower.filter(
    (cell, column) => cell.length > 20 && data.every((record) => (record[column] ?? '').length < cell.length),
  );
  return longer.length > 0.6 * filledCells(lower);
}

/** What speaks to those who fill a table in, folded. */
const instruction =
  /\b(?:indique|saisi|precise|ecri[rv]|repond|coche|choisi|renseign|rempli|ex ?[:.]|format\b|oui ou|please|your|enter|yes or)/;

/**
 * Whether half of the cells or more name their headings, or ask others to fill them in. A first entry in long words does neither, and
 * must not be lost: one instruction is wanted, or two columns of figures below.
 */
function tellsWhatToWrite(upper: readonly string[], lower: readonly string[], typed: number): boolean {
  const texts = lower.map(fold);
  const asking = texts.map((text) => instruction.test(text));
  const about = texts.filter((text, column) => {
    const heading = fold(upper[column] ?? '');
    return asking[column] === true || (heading !== '' && text.includes(heading));
  });
  return about.length >= filledCells(lower) / 2 && (asking.includes(true) || typed > 1);
}

/** `000, 010, B40/es`: codes hold digits and no words. */
function isCodes(record: readonly string[]): boolean {
  const filled = record.filter((cell) => cell.trim() !== '');
  return filled.filter((cell) => /^(?=.*\d)\S{1,12}$/.test(cell.trim())).length >= 0.8 * filled.length;
}

function sameWords(upper: readonly string[], lower: readonly string[]): boolean {
  const pairs = upper.filter((cell, column) => {
    const [one, other] = [fold(cell.trim()), fold(lower[column]?.trim() ?? '')];
    // A letter or two stand in any word.
    return Math.min(one.length, other.length) > 2 && (one.includes(other) || other.includes(one));
  });
  return pairs.length >= 0.5 * filledCells(upper);
}
