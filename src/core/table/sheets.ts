/** A sheet of the workbook that a table was read from. */
export interface SheetReport {
  readonly name: string;
  /** How many rows stand below its headings. */
  readonly rows: number;
  readonly columns: number;
  /** What was made of it: nothing of `same-shape`, which could be shown instead, of `other` and of `empty`. */
  readonly use: 'list' | 'glossary' | 'same-shape' | 'other' | 'empty';
  /** Why it is the one that is shown. */
  readonly choice?: SheetChoice;
}

/**
 * Why a sheet is shown: the page's author `asked` for it, it is the `only` one that holds anything, it looks `likeliest` to be the list; or, among
 * those of the same shape, it has the `latest` year in its name, stands `open` when the workbook is opened, or is the `first`.
 */
export type SheetChoice = 'asked' | 'only' | 'likeliest' | 'latest' | 'open' | 'first';
