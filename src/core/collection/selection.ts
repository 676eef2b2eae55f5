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
  /**
   * The place near which to look: a code of INSEE (`38185`), a postcode (`cp-38320`, `cp-38320-eybens`) or a name; `here` for where the device
   * is, which no address holds; empty for nowhere.
   */
  readonly near: string;
  /** How far from there at most, in kilometres; 0 for any distance. */
  readonly within: number;
  /** How the list is laid out, and where in it one stands, in the element's own words (`month.2023-01`); empty for its usual layout. */
  readonly view: string;
  /** Where one stands in the questions of a guide, in its own words; empty for nowhere. */
  readonly guide: string;
  /** The part of the Earth that the list is limited to: `5.6,45.1,5.8,45.2` (west, south, east, north), `none` for what is nowhere; empty for no limit. */
  readonly bbox: string;
}

/** What `near` holds where the visitor looks near their device. */
export const HERE = 'here';

export const emptySelection: Selection = Object.freeze({
  words: '',
  filters: Object.freeze({}),
  sort: '',
  page: 1,
  open: '',
  near: '',
  within: 0,
  view: '',
  guide: '',
  bbox: '',
});

/** The values ticked in a column. Safe for a column that is called `constructor`. */
export function valuesOf(selection: Selection, column: string): readonly string[] {
  return Object.hasOwn(selection.filters, column) ? (selection.filters[column] ?? []) : [];
}
