import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { publish as english } from './en/publish.js';

/** What the commands say that write static pages and feeds. */
export interface PublishWords {
  readonly written: (path: string) => string;
  readonly pagesWritten: (count: string, folder: string) => string;
  /** Nothing has changed. */
  readonly fresh: string;
  /** What would change. */
  readonly stale: (path: string) => string;
  readonly removed: (name: string) => string;
  readonly pageRemoved: (path: string) => string;
  readonly sitemap: (address: string) => string;
  readonly needsBase: string;
  readonly nothingWritten: string;
  /** What is amiss on a page; line 0 for the page as a whole. */
  readonly amiss: (page: string, line: number, what: string) => string;
  readonly unread: (source: string, why: string) => string;
  readonly noPage: string;
  readonly wide: string;
  /** Why a page cannot be written into, and what to do. */
  readonly faults: Readonly<
    Record<'no-tag' | 'unclosed' | 'unclosed-block' | 'twin-id' | 'in-paragraph', (detail: string) => string>
  >;
  /** What is to be known of a page that was written. */
  readonly notes: Readonly<
    Record<'template' | 'no-zone' | 'other-view', (page: string, detail: string) => string>
  >;
  readonly feed: {
    readonly noUpdated: string;
    readonly noSuchColumn: (name: string) => string;
    readonly noDates: (name: string) => string;
    readonly noSessions: string;
    readonly needsBase: string;
    readonly empty: string;
    readonly paste: string;
    readonly written: (path: string) => string;
    /** How many entries are left out because nobody knows when they were changed. */
    readonly undated: (count: string) => string;
    /** In which zone the hours are taken to be, as nobody says it. */
    readonly zone: (name: string) => string;
  };
}

/** The words of these commands in a language. */
export const publishWords = byLanguage<PublishWords>(
  english,
  import.meta.glob<Partially<PublishWords>>('./*/publish.ts', { eager: true, import: 'publish' }),
);
