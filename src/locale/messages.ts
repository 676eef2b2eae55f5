import type { LoadErrorCode } from '../core/source/load-error.js';

/** Where too much is cut short, and visitors are told so. */
export type Limit =
  'cut-off' | 'too-large' | 'too-many-rows' | 'too-many-columns' | 'cell-cut' | 'occurrences' | 'query';

/** Every sentence of the interface, one dictionary per language. A missing key is a compile error. */
export interface Messages {
  /** A word as it was typed, set apart from the sentence. */
  readonly quote: (word: string) => string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
  };
  readonly count: {
    /** « 2 683 structures »: `noun` as the count wants it. */
    readonly all: (count: string, noun: string) => string;
    /** « 12 résultats sur 2 683 ». */
    readonly some: (count: string, plural: Plural, total: string) => string;
    readonly none: string;
    readonly reading: (count: string) => string;
    readonly page: (page: string, pages: string) => string;
  };
  readonly sort: {
    readonly label: string;
    readonly relevance: string;
    readonly file: string;
    readonly changed: (order: string) => string;
  };
  readonly entry: {
    readonly more: string;
    readonly less: string;
    readonly about: string;
    readonly untitled: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly correct: string;
    readonly asked: string;
    readonly backToList: string;
    readonly gone: string;
    readonly directions: string;
    readonly hours: string;
    readonly facts: Readonly<Record<FactKind, string>>;
    readonly yes: string;
    readonly no: string;
    readonly empty: string;
  };
  readonly take: {
    readonly download: string;
    readonly print: string;
    readonly fileName: string;
  };
  readonly states: {
    readonly loading: string;
    readonly progress: (percent: string) => string;
    readonly rows: (count: string) => string;
    readonly noRecords: string;
    readonly nothingFound: string;
    /** Where each word is found, but not together. */
    readonly fewerWords: string;
    readonly unmatched: (words: readonly string[]) => string;
    readonly clear: string;
    readonly failed: string;
    readonly errors: Readonly<Record<LoadErrorCode, string>>;
    readonly retry: string;
    readonly openFile: string;
    readonly stale: (date: string) => string;
    readonly noPanel: string;
  };
}

/** What `Intl.PluralRules` answers, folded to what French and English tell apart. */
export type Plural = 'one' | 'other';

/** How values of a column follow one another: letters, amounts, days. */
export type SortKind = 'text' | 'number' | 'date';

/** The ways in which an agenda can be laid out. */
export type AgendaLayout = 'programme' | 'grid' | 'month' | 'courses';

export type FactKind = 'place' | 'phone' | 'email' | 'website';
