import type { StatusCode } from '../core/agenda/session.js';
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
  readonly nouns: Nouns;
  readonly filters: {
    readonly label: string;
    /** The button that opens the filters where they have no room of their own. */
    readonly open: (active: string) => string;
    readonly close: string;
    /** The button that goes back from the filters to the list. */
    readonly show: (count: string, plural: Plural) => string;
    /** How the ticked values of a filter go together: one of them suffices, or all are wanted. */
    readonly any: string;
    readonly all: string;
    readonly active: (count: string, plural: Plural) => string;
    readonly chips: string;
    /** A value that needs the name of its filter: « Gratuit : non ». */
    readonly named: (filter: string, value: string) => string;
    readonly remove: (filter: string, value: string) => string;
    readonly clear: string;
    readonly every: string;
    readonly more: (count: string) => string;
    readonly fewer: string;
    readonly within: (filter: string) => string;
    /** The button that shows the values below another one. */
    readonly inside: (value: string) => string;
    readonly noValue: string;
    readonly definitions: string;
    readonly notGiven: string;
    readonly gone: (value: string) => string;
    readonly with: string;
    readonly without: string;
    readonly others: string;
    readonly from: string;
    readonly to: string;
    readonly between: (from: string, to: string) => string;
    readonly atLeast: (from: string) => string;
    readonly atMost: (to: string) => string;
    readonly bounds: (least: string, most: string) => string;
  };
  readonly sort: {
    readonly label: string;
    readonly relevance: string;
    readonly file: string;
    readonly ascending: (label: string, kind: SortKind) => string;
    readonly descending: (label: string, kind: SortKind) => string;
    readonly changed: (order: string) => string;
  };
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: string) => string;
  };
  readonly entry: {
    readonly more: string;
    readonly less: string;
    readonly about: (title: string) => string;
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
    readonly unmatched: (words: readonly string[]) => string;
    readonly clear: string;
    readonly failed: string;
    readonly errors: Readonly<Record<LoadErrorCode, string>>;
    readonly retry: string;
    readonly openFile: string;
    readonly stale: (date: string) => string;
    /** What is not shown because there is too much of it; `count` is what is shown. */
    readonly limits: Readonly<Record<Limit, (count: string) => string>>;
    readonly noPanel: string;
  };
  readonly source: {
    readonly from: string;
    readonly license: string;
    readonly updated: (date: string) => string;
  };
  readonly agenda: {
    /** « 12 séances ». */
    readonly count: (count: string, plural: Plural) => string;
    /** « 3 séances sur 12 ». */
    readonly some: (count: string, plural: Plural, total: string) => string;
    readonly none: string;
    readonly view: string;
    readonly views: Readonly<Record<AgendaLayout, string>>;
    readonly jump: string;
    readonly today: string;
    /** The way to the next day that has sessions. */
    readonly coming: string;
    readonly now: string;
    readonly showPast: (count: string, plural: Plural) => string;
    readonly hidePast: (count: string, plural: Plural) => string;
    readonly ended: string;
    readonly next: (count: string) => string;
    readonly unclear: string;
    /** What the calendar file leaves out. */
    readonly notTaken: (count: string, plural: Plural) => string;
    /** The clock: `minute` from 0 to 59. */
    readonly time: (hour: number, minute: number) => string;
    readonly range: (from: string, to: string) => string;
    readonly until: (end: string) => string;
    readonly duration: (hours: number, minutes: number) => string;
    readonly zone: (city: string) => string;
    readonly parallel: string;
    readonly status: Readonly<Record<Exclude<StatusCode, 'planned' | 'other'>, string>>;
    readonly people: string;
    readonly register: string;
    readonly waitingList: string;
    readonly registerUntil: (day: string) => string;
    readonly registrationOver: (day: string) => string;
    readonly free: string;
    readonly onDay: (day: string, count: string, plural: Plural) => string;
    readonly previousMonth: (month: string) => string;
    readonly nextMonth: (month: string) => string;
    readonly hours: string;
    readonly elsewhere: string;
    readonly dates: string;
    readonly more: (count: string, plural: Plural) => string;
    readonly take: string;
    readonly takeOne: string;
    readonly print: string;
    readonly fileName: string;
  };
}

/** What `Intl.PluralRules` answers, folded to what French and English tell apart. */
export type Plural = 'one' | 'other';

/** How values of a column follow one another: letters, amounts, days. */
export type SortKind = 'text' | 'number' | 'date';

/** The ways in which an agenda can be laid out. */
export type AgendaLayout = 'programme' | 'grid' | 'month' | 'courses';

export type FactKind = 'place' | 'phone' | 'email' | 'website';

/** What the records are called, by the folded singular found in the heading of the title column; `''` where it tells nothing. */
export type Nouns = ReadonlyMap<string, readonly [one: string, other: string]>;
