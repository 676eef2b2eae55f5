/**
 * What a workbook is once it has been read: plain values, because what reads it is a script of its own, which shares nothing with the one
 * that asks for it.
 */
export interface Workbook {
  /** The sheets that people see, in their order. */
  readonly sheets: readonly Sheet[];
  /** The sheet that stands open when somebody opens the workbook; null where that is unknown. */
  readonly open: string | null;
}

/** Why a workbook cannot be read. */
export type WorkbookFault =
  | 'password'
  | 'broken'
  | 'too-large'
  | 'no-workbook'
  | 'iwork'
  | 'binary-workbook'
  | 'old-workbook'
  | 'empty-workbook';

/** A sheet as people see it: what is hidden is not there. */
export interface Sheet {
  readonly name: string;
  /** The rows that hold something, in their order; one without cells stands for the blank ones between two of them. */
  readonly rows: readonly SheetRow[];
  readonly told: SheetTold;
}

export interface SheetRow {
  /** Its number in the margin of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What was found out about a sheet on the way, as numbers. */
export interface SheetTold {
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Whether rows are hidden by a filter that was saved. */
  readonly isFiltered: boolean;
  /** Cells that were filled from the merged cell they belong to. */
  readonly merged: number;
  /** Formulas whose result was not saved, and those whose result is an error. */
  readonly unvalued: number;
  readonly errors: number;
}

/** A workbook as it stands in the file, without the sheets that are hidden. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly open: string | null;
}

/** A sheet as it stands in the file, hidden parts included. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly Span[];
  readonly isFiltered: boolean;
}

export interface RawRow {
  /** Counted from 0. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  /** Counted from 0. */
  readonly column: number;
  /** What people see in it. */
  readonly text: string;
  /** The web address or mailbox that a click on it leads to. */
  readonly link?: string;
  readonly kind?: 'error' | 'unvalued';
}

/** Places from one to another, both among them, counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Range {
  readonly rows: Span;
  readonly columns: Span;
}

/** Throws what `readWorkbook` hands on as a value. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(fault);
    this.fault = fault;
  }
}
