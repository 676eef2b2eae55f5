import type { Locale } from './locale.js';
import type { Limit, SortKind } from './messages.js';
import type { Forms } from './plural.js';

/** The sentences for what stands on a whole file. */
export interface ListWords {
  /** What the records are called where the heading of their title column does not tell. */
  readonly noun: Forms;
  /** … and where it does: by the word that stands there, in one of its forms. */
  readonly nouns: readonly Forms[];
  readonly ascending: (label: string, kind: SortKind) => string;
  readonly descending: (label: string, kind: SortKind) => string;
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: string) => string;
  };
  /** What is not shown because there is too much of it; `count` is what is shown. */
  readonly limits: Readonly<Record<Limit, (count: string, total?: string) => string>>;
  readonly source: {
    readonly from: string;
    readonly license: string;
    readonly updated: (date: string) => string;
  };
}

export function listWords({ words }: Locale): ListWords {
  return words.list;
}
