import type { ProblemLog } from './problem-log.js';
import type { Row } from './table.js';
import { withoutKeeper } from './as-read.js';
import { filledCells } from './layout.js';

/** Limits; what lies beyond is told. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;
const MOST_CELLS = 20_000_000;
const LONGEST_CELL = 100_000;

/** How many columns may come up beyond the headings, for rows that are too long. */
const MOST_EXTRA = 16;

/** How many different values of a column are remembered to be shared among rows: towns and kinds repeat, descriptions do not. */
const MOST_SHARED = 2_000;

/** Notes below a table fill at most this part of its columns. */
const NOTE_SHARE = 5;

const MERGE_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** A rule below headings, as Markdown and databases draw it: `|---|:--:|`, `-----+----`. */
const isRule = (cell: string): boolean => /^\s*(?:[-=:+]{3,}\s*)?$/.test(cell);

/** What Qualtrics writes below its questions for the program that reads them in again. */
export const isImport = (cell: string): boolean => cell === '' || cell.startsWith('{"ImportId":');

/** What stands before sums, and an amount. */
const SUM = /^\s*(?:sous[- ]?|sub|grand )?tota(?:l|ux)(?: g[ée]n[ée]ra(?:l|ux))?\s*:?\s*$/i;
/** A count below the rows, with its own words. */
const COUNT = /^\s*(?:nombre|nb|total|number|count|anzahl|numero|n[úu]mero)\b[^:\d]{0,40}[:=]\s*\d{1,6}\s*$/i;
const AMOUNT = /^\s*[+-]?(?:0|[1-9][\d\s.,]*)[€%]?\s*$/;

/** `1 200,50 €` as a number; NaN where it is none. */
const amountOf = (cell: string): number => Number(cell.replace(/[\s€%]/g, '').replace(',', '.'));

/** Makes rows of equal length out of records as they come, and tells whatever is not as it should be. */
export class RowBuilder {
  readonly columns: string[];
  readonly rows: Row[] = [];
  /** The line on which each row begins. */
  readonly lines: number[] = [];
  /** True once a limit is reached: nothing more is taken in. */
  full = false;
  readonly #log: ProblemLog;
  readonly #header: readonly string[] | null;
  /** How many columns the headings name. */
  readonly headed: number;
  readonly #delimiter: string;
  readonly #shared: (Map<string, string> | null)[] = [];
  /** Short records after a blank line: notes below the table, unless more rows follow. */
  #held: { cells: readonly string[]; line: number }[] = [];
  #afterBlank = false;
  /** Blank lines between records; those since the last one are `waiting` for another. */
  #blank = { line: 0, count: 0, waiting: 0 };
  /** Cells with blanks around them. */
  #padded = { line: 0, count: 0 };

  /** @param header The record of the headings, so that its repetitions are recognised; null without one. */
  constructor(columns: string[], header: readonly string[] | null, delimiter: string, log: ProblemLog) {
    this.columns = columns;
    this.headed = columns.length;
    this.#header = header?.map((heading) => heading.trim()) ?? null;
    this.#delimiter = delimiter;
    this.#log = log;
  }

  /** Takes a record in. `line` is where it begins, counted from 1. */
  add(cells: readonly string[], line: number): void {
    if (this.full) return;
    if (cells.every(isBlank)) {
      this.#afterBlank = true;
      this.#blankLine(cells.length > 1, line);
    } else if (MERGE_MARKER.test(cells[0] ?? ''))
      this.#log.tell('merge-markers', line, cells.join(this.#delimiter));
    else if (this.#isHeaderAgain(cells)) this.#log.tell('not-a-record', line, cells.join(this.#delimiter));
    else if (cells.every(isRule) || cells.every(isImport) || this.#isSum(cells))
      this.#log.tell('not-a-record', line, cells.join(this.#delimiter));
    else if (this.#isNote(cells)) this.#held.push({ cells, line });
    else {
      this.#release();
      this.#settleBlank();
      this.#push(cells, line);
      this.#afterBlank = false;
    }
  }

  /** Ends the table. Notes that were held back are told, not shown. */
  end(): void {
    for (const { cells, line } of this.#held)
      this.#log.tell('not-a-record', line, cells.join(this.#delimiter));
    this.#held = [];
    const { line, count } = this.#blank;
    if (count > 0) this.#log.add({ code: 'blank-rows', line, count });
    if (this.#padded.count > 0) this.#log.add({ code: 'stray-spaces', ...this.#padded });
  }

  /** A line of nothing but delimiters is an empty row of a spreadsheet; one without any may just end the file. */
  #blankLine(isRow: boolean, line: number): void {
    if (!isRow && this.rows.length === 0) return;
    this.#blank.waiting++;
    if (this.#blank.waiting + this.#blank.count === 1) this.#blank.line = line;
    if (isRow) this.#settleBlank();
  }

  #settleBlank(): void {
    this.#blank.count += this.#blank.waiting;
    this.#blank.waiting = 0;
  }

  /** Two exports pasted together hold the headings twice. */
  #isHeaderAgain(cells: readonly string[]): boolean {
    return (
      this.#header?.length === cells.length &&
      this.#header.every((heading, column) => heading === cells[column]?.trim())
    );
  }

  /** What a spreadsheet adds up below its rows: a word for it and amounts, not in every column. */
  #isSum(cells: readonly string[]): boolean {
    const [said = '', ...amounts] = cells.filter((cell) => !isBlank(cell));
    if (amounts.length === 0 && this.headed > 1) return COUNT.test(said);
    if (!SUM.test(said)) return false;
    if (amounts.length === 0 || !amounts.every((cell) => AMOUNT.test(cell))) return false;
    return amounts.length + 1 < this.headed || this.#addsUp(cells);
  }

  /** Whether a number of a row is the sum of those above it: an entry may be called « Total ». */
  #addsUp(cells: readonly string[]): boolean {
    return cells.some((cell, column) => {
      const sum = this.rows.reduce((total, row) => total + amountOf(row[column] ?? ''), 0);
      return this.rows.length > 1 && sum !== 0 && Math.abs(sum - amountOf(cell)) <= Math.abs(sum) / 1000;
    });
  }

  #isNote(cells: readonly string[]): boolean {
    if (!this.#afterBlank && this.#held.length === 0) return false;
    return (
      this.rows.length > 1 && this.headed > 2 && filledCells(cells) <= Math.max(1, this.headed / NOTE_SHARE)
    );
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    for (const { cells, line } of held) this.#push(cells, line);
  }

  #push(cells: readonly string[], line: number): void {
    if (this.rows.length >= MOST_ROWS || this.rows.length * this.columns.length >= MOST_CELLS) {
      this.full = true;
      this.#log.add({ code: 'too-many-rows', line, count: this.rows.length });
      return;
    }
    const length = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (length > this.headed) this.#widen(length, line);
    if (cells.length < this.headed) this.#log.count('ragged-row', line);
    const most = this.columns.length;
    const row = Array.from({ length: most }, (_, column) => this.#cell(cells[column] ?? '', column, line));
    if (length > most) row[most - 1] = this.#cut(cells.slice(most - 1, length).join(this.#delimiter), line);
    this.rows.push(row);
    this.lines.push(line);
  }

  /**
   * A row with text beyond the last heading gets columns of its own, named by their places. What does not fit there either stands
   * together in the last one, so that nothing is lost.
   */
  #widen(length: number, line: number): void {
    this.#log.count('ragged-row', line);
    const wanted = Math.min(length, this.headed + MOST_EXTRA, Math.max(this.headed, MOST_COLUMNS));
    const before = this.columns.length;
    while (this.columns.length < wanted) this.columns.push(this.#freeName());
    const added = this.columns.length - before;
    if (added > 0) for (const row of this.rows) (row as string[]).push(...Array<string>(added).fill(''));
  }

  #freeName(): string {
    const name = `#${this.columns.length}`;
    return this.columns.includes(name) ? `${name} (2)` : name;
  }

  #cell(text: string, column: number, line: number): string {
    const trimmed = text.trim();
    const value = withoutKeeper(trimmed);
    if (value !== '' && trimmed.length < text.length && ++this.#padded.count === 1) this.#padded.line = line;
    if (value.length > LONGEST_CELL) return this.#cut(value, line);
    if (value === '') return '';
    const shared = this.#sharedIn(column);
    if (!shared) return value;
    const known = shared.get(value);
    if (known !== undefined) return known;
    shared.set(value, value);
    if (shared.size > MOST_SHARED) this.#shared[column] = null;
    return value;
  }

  /** The values of a column met so far; null where they are too many to be worth it. */
  #sharedIn(column: number): Map<string, string> | null {
    const known = this.#shared[column];
    if (known !== undefined) return known;
    const values = new Map<string, string>();
    this.#shared[column] = values;
    return values;
  }

  #cut(value: string, line: number): string {
    if (value.length <= LONGEST_CELL) return value;
    this.#log.count('cell-cut', line);
    return `${value.slice(0, LONGEST_CELL)}…`;
  }
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}
