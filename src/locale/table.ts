import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { table as english } from './en/table.js';

/** The words of a table of entries. */
export interface TableWords {
  /** The button that unfolds the choice of columns. */
  readonly columns: string;
  readonly legend: string;
  /** Shows those columns again that stand there at first. */
  readonly usual: string;
}

/** The words of a table in a language. They come with it. */
export const tableWords = byLanguage<TableWords>(
  english,
  import.meta.glob<Partially<TableWords>>('./*/table.ts', { eager: true, import: 'table' }),
);
