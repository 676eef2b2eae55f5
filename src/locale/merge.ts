import type { MergeFault } from '../core/proposals/merge-file.js';
import type { Outcome } from '../core/proposals/outcome.js';
import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { merge as english } from './en/merge.js';
import type { Plural } from './plural.js';

/** What the command says that merges proposals into a file. */
export interface MergeWords {
  /** What heads a proposal, by what becomes of it; the line is empty where there is none. */
  readonly outcomes: Readonly<Record<Outcome['kind'], (name: string, line: string) => string>>;
  /** One cell that changes. */
  readonly change: (column: string, from: string, to: string) => string;
  /** One cell of a new entry. */
  readonly cell: (column: string, to: string) => string;
  readonly empty: string;
  readonly formula: string;
  /** Why nothing can be merged. */
  readonly faults: Readonly<Record<MergeFault, (source: string) => string>>;
  readonly spreadsheet: string;
  readonly address: string;
  /** The end: how many lines change. */
  readonly wouldChange: (count: string, plural: Plural) => string;
  readonly written: (name: string, count: string, plural: Plural) => string;
  readonly nothingToDo: string;
  readonly nothingWritten: string;
  readonly unreadable: (source: string) => string;
}

/** The words of that command in a language. */
export const mergeWords = byLanguage<MergeWords>(
  english,
  import.meta.glob<Partially<MergeWords>>('./*/merge.ts', { eager: true, import: 'merge' }),
);
