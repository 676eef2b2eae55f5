import { columnNames } from './headings.js';
import { filledCells, findLayout, headingsOfGroups, type Layout } from './layout.js';
import type { ProblemLog } from './problem-log.js';
import { MOST_COLUMNS, RowBuilder } from './row-builder.js';

/** How many records the headings are looked for in. */
const LOOKED_AT = 60;

/** A record of a file in which lines or rows have numbers. */
export interface NumberedRecord {
  readonly cells: readonly string[];
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

/** Makes columns and rows of records as they come: finds the headings among the first ones, and what stands around them. */
export class TableBuilder {
  readonly #log: ProblemLog;
  readonly #joiner: string;
  /** Null before the first record that holds something. */
  #rows: RowBuilder | null = null;
  #header: number | null = null;

  /** @param joiner What stands between the cells of a record where it is told as one text. */
  constructor(log: ProblemLog, joiner: string) {
    this.#log = log;
    this.#joiner = joiner;
  }

  get rows(): RowBuilder | null {
    return this.#rows;
  }

  /** The record that holds the headings, counted from 0 among those that hold something; null where there is none. */
  get header(): number | null {
    return this.#header;
  }

  /** Takes records in; the first time, enough of them to find the headings. */
  add(records: readonly NumberedRecord[]): void {
    const rest = this.#rows ? records : this.#lookAtHead(records);
    for (const { cells, line } of rest) this.#rows?.add(cells, line);
  }

  /** Ends the table. */
  end(): void {
    this.#rows?.end();
    if (!this.#rows || this.#rows.rows.length === 0) this.#log.add({ code: 'no-rows' });
  }

  /** Finds the headings; returns the records that follow them. */
  #lookAtHead(records: readonly NumberedRecord[]): readonly NumberedRecord[] {
    const head = records.filter(({ cells }) => filledCells(cells) > 0).slice(0, LOOKED_AT);
    const first = head[0];
    if (!first) return [];
    const layout = findLayout(head.map(({ cells }) => cells));
    const header = headerOf(head, layout);
    this.#header = layout.header;
    if (!header) this.#log.add({ code: 'no-heading', line: head[layout.data]?.line ?? 1 });
    for (const index of layout.above) this.#tell('lines-above-heading', head[index]);
    for (const index of layout.below) this.#tell('lines-below-heading', head[index]);
    this.#rows = this.#begin(header, head.slice(layout.data));
    const data = head[layout.data]?.line ?? Infinity;
    return records.filter(({ line }) => line >= data);
  }

  #tell(code: 'lines-above-heading' | 'lines-below-heading', record: NumberedRecord | undefined): void {
    if (record) this.#log.tell(code, record.line, record.cells.join(this.#joiner));
  }

  #begin(header: NumberedRecord | null, data: readonly NumberedRecord[]): RowBuilder {
    const width = header
      ? header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
      : data.reduce((most, { cells }) => Math.max(most, cells.length), 1);
    const kept = Math.min(width, MOST_COLUMNS);
    if (width > kept) this.#tooManyColumns(header, kept);
    const columns = columnNames(header?.cells ?? null, kept, header?.line ?? 1, this.#log);
    return new RowBuilder(columns, header?.cells ?? null, this.#joiner, this.#log);
  }

  #tooManyColumns(header: NumberedRecord | null, kept: number): void {
    const sample = header?.cells.slice(kept).join(this.#joiner).slice(0, 1_000) ?? '';
    this.#log.add({ code: 'too-many-columns', line: header?.line ?? 1, count: kept, sample });
  }
}

/** The record that holds the headings, with those of several columns before it. */
function headerOf(head: readonly NumberedRecord[], layout: Layout): NumberedRecord | null {
  const record = layout.header === null ? null : (head[layout.header] ?? null);
  return record && { ...record, cells: headingsOfGroups(record.cells, layout) };
}
