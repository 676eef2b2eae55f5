/** What a visitor asks for. A plain value: the address of the page holds it, a script may set it. */
export interface Selection {
  /** The words in the search box, as typed. */
  readonly words: string;
  /** Ticked values by column name. A range is one value: `10..50`, `10..`, `..50`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Column name, with `-` before it for the descending order; empty for relevance or the order of the file. */
  readonly sort: string;
  /** Counted from 1. */
  readonly page: number;
  /** The identifier of the entry that stands open, empty for none. */
  readonly open: string;
  /** How the list is laid out, and where in it one stands, in the element's own words (`month.2023-01`); empty for its usual layout. */
  readonly view: string;
  /** Where one stands in the questions of a guide, in its own words; empty for nowhere. */
  readonly guide: string;
}

export const emptySelection: Selection = Object.freeze({
  words: '',
  filters: Object.freeze({}),
  sort: '',
  page: 1,
  open: '',
  view: '',
  guide: '',
});

/** The values ticked in a column. Safe for a column that is called `constructor`. */
export function valuesOf(selection: Selection, column: string): readonly string[] {
  return Object.hasOwn(selection.filters, column) ? (selection.filters[column] ?? []) : [];
}
