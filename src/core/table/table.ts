import type { Problem } from '../base/problem.js';
import type { SheetReport } from './sheets.js';

/** One record as text, cell by cell, in the order of the table's columns. */
export type Row = readonly string[];

/** A file read as columns and rows of text: nothing is interpreted yet, nothing is lost. */
export interface Table {
  /** The name of the format that it was read in (see `formats/`). */
  readonly format: string;
  /** The name of the encoding that was used, as the Encoding standard spells it. */
  readonly encoding: string;
  /** What separates the cells of a line; null where the format has none. */
  readonly delimiter: string | null;
  /**
   * Where the records stand in a file that calls each value by a name: `''` for the root, `records[].fields`, `features[].properties`…;
   * null in a file of lines, where a record holds the headings, or nothing does.
   */
  readonly itemsPath: string | null;
  /** Index of the record that holds the headings, counted from 0; null where there is none. */
  readonly header: number | null;
  /** One name per column, each different: the heading, a path below `itemsPath` (`geo.name`), or the place (`#0`). */
  readonly columns: readonly string[];
  /** Grows while the file is being read. A short row is padded with empty text. */
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** What the file itself calls columns beside the rows, for people. */
  readonly labels?: ReadonlyMap<string, string>;
  /** The columns whose cells were lists in a JSON file, each with what the values of a cell are joined by. */
  readonly arrays?: ReadonlyMap<string, string>;
  /** The columns that are other columns read as one, by place (see `join-columns`), each with the places of those. */
  readonly joined?: ReadonlyMap<number, readonly number[]>;
  /** The columns that are known to be written in HTML, by place, each with what reads its cells as text; undefined as long as nobody looked. */
  readonly html?: ReadonlyMap<number, (cell: string) => string>;
  /** How many rows of the file are left out because they do not agree to be published (see `consent/`). */
  readonly withheld?: number;
  /** How the file says that its places are counted, by the number of EPSG. */
  readonly reference?: string;
  /** The zone on whose clocks its times are told, where it says so: that of the place. */
  readonly timeZone?: string;
  /** The sheets of the workbook that it was read from. */
  readonly sheets?: readonly SheetReport[];
  /** What stands beside it in the same file and says what its codes stand for. */
  readonly glossary?: Table;
  /** Where it is one page of a list: what it says of the others. */
  readonly further?: FurtherPages;
  /** False while more rows may come. */
  readonly complete: boolean;
  /** The line of the file on which a row begins, counted from 1; null where lines mean nothing. */
  lineOf(row: number): number | null;
}

/** What a file that is one page of a list says of the others. */
export interface FurtherPages {
  /** The address of the next page, as it is written there; null where only its own program knows how to ask for it. */
  readonly next: string | null;
  /** How many records the whole list holds; null where that is not said. */
  readonly total: number | null;
}

/** How to read a file; whatever is left out is found out. */
export interface ReadingOptions {
  /** The name of a format. */
  readonly format?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly itemsPath?: string;
  /** The sheet of a workbook: its name, or its number counted from 1. */
  readonly sheet?: string;
}
