import type { LoadErrorCode } from '../core/source/load-error.js';
import type { Plural } from './plural.js';

/** Where too much is cut short, and visitors are told so. */
export type Limit =
  | 'cut-off'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-cut'
  | 'one-page'
  | 'occurrences'
  | 'query';

/** The sentences that every list has. */
export interface Messages {
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
    /** Opens a form in the page. */
    readonly propose: string;
    /** The same for an entry that is not there. */
    readonly add: string;
    readonly asked: string;
    readonly gone: string;
    readonly hours: string;
    readonly facts: Readonly<Record<FactKind, string>>;
    /** What a link does whose address is too long to be shown. */
    readonly write: string;
    readonly visit: string;
    /** The values of a list that are left out: « et 3 autres ». */
    readonly others: (count: string, plural: Plural) => string;
    readonly yes: string;
    readonly no: string;
    readonly empty: string;
  };
  readonly take: {
    /** The button that gathers what can be taken away. */
    readonly label: string;
    readonly print: string;
    readonly fileName: string;
  };
  readonly states: {
    readonly loading: string;
    readonly progress: (percent: string) => string;
    readonly rows: (count: string) => string;
    readonly noRecords: string;
    readonly nothingFound: string;
    /** Words that stand nowhere, in whose place others like them are looked for. */
    readonly corrected: (words: readonly string[]) => string;
    /** Where each word is found, but not together. */
    readonly fewerWords: string;
    readonly unmatched: (words: readonly string[]) => string;
    readonly clear: string;
    readonly failed: string;
    readonly later: string;
    /** What stands before one of the two that follow. */
    readonly laterOr: string;
    readonly tellOwner: string;
    readonly seeSource: (name: string) => string;
    /** What a visitor can do about it. All else is for the owner: `failures.ts`. */
    readonly errors: Readonly<Partial<Record<LoadErrorCode, string>>>;
    readonly retry: string;
    readonly openFile: string;
    readonly stale: (date: string) => string;
    readonly noPanel: string;
  };
}

/** How values of a column follow one another: letters, amounts, days. */
export type SortKind = 'text' | 'number' | 'date';

export type FactKind = 'place' | 'phone' | 'email' | 'website';
