import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { kept as english } from './en/kept.js';
import type { Forms } from './plural.js';

/** The words of what visitors have kept. */
export interface KeptWords {
  /** The headings of what is kept of a directory, and of an agenda. */
  readonly title: Readonly<Record<'entries' | 'sessions', string>>;
  readonly empty: string;
  readonly linked: Forms;
  readonly gone: Forms;
  readonly see: string;
  readonly hide: string;
  readonly keepToo: string;
  readonly forget: string;
  readonly remove: string;
  readonly clear: string;
  readonly cleared: string;
  /** A session that goes on at the same time. */
  readonly overlaps: (title: string, hours: string) => string;
  /** Where places are few or registration ends. */
  readonly soon: string;
  readonly rest: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly share: string;
  readonly mail: string;
  readonly print: string;
  readonly book: string;
  readonly tooLong: string;
  readonly link: string;
  readonly stored: Readonly<Record<'none' | 'session' | 'local', string>>;
  readonly compare: string;
  readonly compareClose: string;
  readonly comparison: string;
  readonly field: string;
  readonly differs: string;
  readonly same: string;
  readonly notes: string;
  readonly unable: string;
}

/** These words in a language. They come with what draws them. */
export const keptWords = byLanguage<KeptWords>(
  english,
  import.meta.glob<Partially<KeptWords>>('./*/kept.ts', { eager: true, import: 'kept' }),
);
