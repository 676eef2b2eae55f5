import { lineBreaks } from '../../text/place.js';
import { chooseDelimiter, delimiterNamed, separatorLine, widthWith, type Dialect } from './delimiter.js';
import { splitRecords } from './parse-records.js';
import type { ProblemLog } from '../../table/problem-log.js';
import { mendQuotes, type Mended } from './quotes.js';
import { MOST_COLUMNS } from '../../table/row-builder.js';
import { TableBuilder, type NumberedRecord } from '../../table/table-builder.js';
import type { Table } from '../../table/table.js';

/** How much text the delimiter and the headings are judged on, in characters. */
const SAMPLE = 65_536;

/**
 * How long a record may be, in characters, line breaks in its cells included: what follows on its line is left out. It holds one
 * cell of the longest kind and more, and is read in one go, whatever it holds, before anybody takes the page for frozen.
 */
const LONGEST_RECORD = 1_200_000;

/** How many cells of a record are told apart: those beyond are one, as they stand. */
const MOST_CELLS = 4 * MOST_COLUMNS;

/** Parses a text of delimited lines as it comes: `add` each piece, `end` it, and have a `table` in between. */
export class CsvParser {
  readonly #log: ProblemLog;
  readonly #wanted: string | undefined;
  #dialect: Dialect | null = null;
  #table: TableBuilder | null = null;
  #pending = '';
  /** How long the text must be before an unfinished record is looked at again, so that the time stays linear. */
  #patience = 0;
  #line = 1;
  /** Whether what comes before the next line end belongs to a record that was too long. */
  #skipping = false;
  /** The last line on which a quote was opened and never closed. */
  #unclosed = 0;
  /** How many records are instructions (`sep=;`), not data. */
  #instructions = 0;

  /** @param delimiter What the page's author says; without it, it is found out. */
  constructor(log: ProblemLog, delimiter?: string) {
    this.#log = log;
    this.#wanted = delimiter;
  }

  get full(): boolean {
    return this.#table?.rows?.full ?? false;
  }

  /** Takes in more text with LF line endings. `last` tells that the file ends with it. */
  add(text: string, last: boolean): void {
    this.#pending += this.#skipping ? this.#afterLine(text) : text;
    if (!last && this.#pending.length < Math.max(this.#patience, this.#dialect ? 0 : SAMPLE)) return;
    this.#dialect ??= this.#begin();
    this.#table ??= new TableBuilder(this.#log, this.#dialect.delimiter ?? '');
    const whole = this.#mend(last);
    const isTooLong = !last && whole.end === 0 && this.#pending.length >= LONGEST_RECORD;
    const mended = isTooLong ? this.#cutRecord() : whole;
    const rest = this.#pending.length - mended.end;
    this.#patience = !last && rest > mended.end ? Math.min(2 * rest, LONGEST_RECORD) : 0;
    this.#pending = this.#pending.slice(mended.end);
    const records = mended.text === '' ? [] : this.#numbered(mended);
    this.#table.add(records);
    if (last && !this.full && !mended.text.endsWith('\n')) this.#lookAtEnd(records.at(-1));
    if (last) this.#table.end();
  }

  /** What has been read so far. */
  table(encoding: string, complete: boolean): Table {
    const { columns = [], rows = [], lines = [] } = this.#table?.rows ?? {};
    const header = this.#table?.header ?? null;
    return {
      format: 'csv',
      encoding,
      delimiter: this.#dialect?.delimiter ?? null,
      itemsPath: null,
      header: header === null ? null : header + this.#instructions,
      columns: [...columns],
      rows,
      problems: this.#log.all,
      complete,
      lineOf: (row) => lines[row] ?? null,
    };
  }

  #afterLine(text: string): string {
    const end = text.indexOf('\n');
    this.#skipping = end === -1;
    return this.#skipping ? '' : text.slice(end + 1);
  }

  /** Ends a record where it stands, though its line goes on. */
  #cutRecord(): Mended {
    this.#log.count('cell-cut', this.#line);
    this.#skipping = true;
    return this.#mend(true);
  }

  #begin(): Dialect {
    const said = separatorLine(this.#pending);
    if (said !== null) {
      this.#log.add({ code: 'separator-line', line: 1, sample: `sep=${said}` });
      this.#skipLine();
    }
    const sample = wholeLines(this.#pending.slice(0, SAMPLE), this.#pending.length <= SAMPLE);
    const delimiter = (this.#wanted === undefined ? null : delimiterNamed(this.#wanted)) ?? said;
    return delimiter === null ? chooseDelimiter(sample) : { delimiter, width: widthWith(sample, delimiter) };
  }

  #skipLine(): void {
    const end = this.#pending.indexOf('\n');
    this.#pending = end === -1 ? '' : this.#pending.slice(end + 1);
    this.#line++;
    this.#instructions++;
  }

  #mend(last: boolean): Mended {
    const { delimiter, width } = this.#dialect ?? { delimiter: null, width: 1 };
    const lines = lineCounter(this.#pending, this.#line);
    return mendQuotes(this.#pending, delimiter ?? '\u001e', width, last, (code, index) => {
      const line = lines(index);
      if (code === 'unclosed-quote') this.#unclosed = line;
      this.#log.count(code, line);
    });
  }

  #numbered(mended: Mended): NumberedRecord[] {
    const delimiter = this.#dialect?.delimiter ?? null;
    return splitRecords(mended.text, delimiter).map((cells) => {
      const line = this.#line;
      this.#line += 1 + (mended.multiline ? cells.reduce((sum, cell) => sum + lineBreaks(cell), 0) : 0);
      return { cells: bounded(cells, delimiter ?? ''), line };
    });
  }

  /** A last line without its end, and without all its cells or within quotes: the file was cut off, whatever the connection says. */
  #lookAtEnd(record: NumberedRecord | undefined): void {
    const rows = this.#table?.rows;
    if (!record || !rows || rows.rows.length < 2 || record.cells.every((cell) => cell.trim() === '')) return;
    if (record.cells.length < rows.headed || this.#unclosed >= record.line)
      this.#log.add({ code: 'cut-off', line: record.line });
  }
}

/** The cells of a record, those beyond the most as one. Spreadsheets end each line with thousands of empty ones: those go. */
function bounded(cells: readonly string[], delimiter: string): readonly string[] {
  if (cells.length <= MOST_CELLS) return cells;
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const rest = cells.slice(MOST_CELLS, filled).join(delimiter);
  return [...cells.slice(0, MOST_CELLS), ...(rest === '' ? [] : [rest])];
}

/** Leaves the last line out where it may be cut. */
function wholeLines(text: string, complete: boolean): string {
  const end = text.lastIndexOf('\n');
  return complete || end === -1 ? text : text.slice(0, end + 1);
}

/** Counts lines up to places that are asked for in rising order, each line once. */
function lineCounter(text: string, first: number): (index: number) => number {
  let line = first;
  let next = text.indexOf('\n');
  return (index) => {
    for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
