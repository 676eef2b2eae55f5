import type { MeaningOf } from './meaning.js';
import type { Problem } from '../base/problem.js';
import type { DayOrder } from '../time/dates.js';

export const columnTypes = [
  'text',
  'number',
  'date',
  'datetime',
  'time',
  'boolean',
  'url',
  'email',
  'phone',
  'coordinates',
  'html',
] as const;
export type ColumnType = (typeof columnTypes)[number];

export const roles = [
  'title',
  'subtitle',
  'text',
  'image',
  'id',
  'address',
  'postcode',
  'city',
  'region',
  'country',
  'latitude',
  'longitude',
  'coordinates',
  'phone',
  'email',
  'website',
  'hours',
  'updated',
  'start',
  'end',
  'start-time',
  'end-time',
  'duration',
  'place',
  'room',
  'people',
  'kind',
  'price',
  'seats',
  'registration',
  'deadline',
  'status',
  'hidden',
] as const;
export type Role = (typeof roles)[number];

/** What a column is, found out from its heading and its cells or said by an attribute. */
export interface Column {
  /** Its place in a row. */
  readonly index: number;
  /** Its name in the file. */
  readonly name: string;
  /** What it is called on screen. */
  readonly label: string;
  readonly type: ColumnType;
  readonly role: Role | null;
  /** What separates the values inside a cell, null where a cell is one value. `\n` for lines, `array` for JSON arrays written as text. */
  readonly separator: string | null;
  /** Whether visitors would want to filter on it. */
  readonly filter: boolean;
  /** How many different values it holds (values of a list counted one by one); above 10 000, rows that repeat one may be counted twice. */
  readonly distinct: number;
  /** How many of its cells are empty or say nothing (`null`, `#N/A`, `-`). */
  readonly empty: number;
  /** Set for a column of dates in figures that shows whether the day comes first (`25/06/2025`) or the month; `parseDate` wants to know. */
  readonly dayOrder?: DayOrder;
  /** Set for a status in terms of a vocabulary, which nobody should have to read (`https://schema.org/EventCancelled`). */
  readonly hasTerms?: true;
  /** For a column in HTML: what reads a cell as text. Without it, cells are shown as they are written. */
  readonly textOf?: (cell: string) => string;
  /** What its coded values stand for, where a glossary or a published standard says so (see `core/glossary`). */
  readonly meaningOf?: MeaningOf;
  /** For a column that the file has not, but that reads several of its columns as one: their places. */
  readonly joins?: readonly number[];
}

export interface Schema {
  readonly columns: readonly Column[];
  readonly use: 'directory' | 'agenda';
  /** Whether the author has named the only columns that may be seen. */
  readonly chosen?: true;
  /** The zone of the place, where the file says it. */
  readonly timeZone?: string;
  /** What the reading itself had to mend or could not find; `findProblems` tells all the rest. */
  readonly problems: readonly Problem[];
}

/** What the page's author says of the columns; whatever is left out is found out. Columns are named loosely (`headingKey`). */
export interface SchemaOptions {
  /** Role → column name. */
  readonly fields?: Readonly<Partial<Record<Role, string>>>;
  /** The only columns shown, in this order. */
  readonly only?: readonly string[];
  /** Column name → label. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Column name → separator, as text (`|`), or null: never a list. */
  readonly lists?: ReadonlyMap<string, string | null>;
  /** The columns that may ask who agrees to be published, and on which the author says so by a `where`. */
  readonly ruled?: readonly string[];
}

/** The columns shown, as the file has them: one that reads others as one stands for those. */
export function shownAsInFile(columns: readonly Column[]): readonly Column[] {
  const shown = columns.filter(({ role }) => role !== 'hidden');
  const own = shown.flatMap((column) =>
    column.joins ? columns.filter(({ index }) => column.joins?.includes(index)) : column,
  );
  return [...new Set(own)];
}

/** The columns that play a role, in the order of the file. */
export function columnsWithRole(schema: Schema, role: Role): readonly Column[] {
  return schema.columns.filter((column) => column.role === role);
}

/** The first column that plays a role. */
export function columnWithRole(schema: Schema, role: Role): Column | undefined {
  return schema.columns.find((column) => column.role === role);
}
