import type { TemplateResult } from 'lit';
import type { Exporter } from '../core/export/exporter.js';
import type { Entry } from '../core/collection/collection.js';
import type { Locale } from '../locale/locale.js';

/** What the action on an entry knows of it, and of the list it stands in. */
export interface EntryContext {
  /** The ways in which it can be taken away. */
  readonly exporters: readonly Exporter[];
  readonly locale: Locale;
  /** The address of an entry. */
  readonly addressOf: (entry: Entry) => string;
  /** Where a mistake in an entry can be reported, null where the owner has not said. */
  readonly correctionOf: (entry: Entry) => string | null;
  /** Opens a form in which an entry can be corrected; undefined where the page has none. */
  readonly onCorrect?: ((entry: Entry) => void) | undefined;
  /** Copies the address of an entry; null where there is none that leads to it. */
  readonly onCopy: ((entry: Entry) => void) | null;
  /** The entry whose link could not be put on the clipboard and is shown instead. */
  readonly linkShown: string;
  /** The entry whose link was put on the clipboard last. */
  readonly copied: string;
  /** Hands an entry over as a file; left out where there is no way to write one. */
  readonly onTake?: (entry: Entry, exporter: string) => void;
}

/** How an entry is named to those who do not see where a button stands. */
export interface EntryName {
  /** Behind a colon. */
  readonly about: TemplateResult;
  /** By itself. */
  readonly named: TemplateResult;
}

/** Something that can be done with one entry, once its card is open. */
export interface EntryAction {
  readonly on: 'entry';
  readonly name: string;
  /** Where it stands among the others: smaller numbers come first. */
  readonly rank: number;
  /** What it looks like; `nothing` where it cannot be done with this entry. */
  readonly render: (entry: Entry, context: EntryContext, name: EntryName) => unknown;
}

/** What the action on a list knows of it. */
export interface ListContext {
  readonly locale: Locale;
  /** Whether the list shows entries or sessions. */
  readonly shows: 'entries' | 'sessions';
  /** The ways in which the whole selection can be taken away; none where it cannot be had. */
  readonly exporters: readonly Exporter[];
  /** The id of a sentence that says what is left out of a file; null where nothing is. */
  readonly leftOut: string | null;
  /** Hands the whole selection over as a file. */
  readonly onTake: (exporter: string) => void;
  readonly onPrint: () => void;
  /** Prints a booklet; null where the author offers none. */
  readonly onBook: (() => void) | null;
}

/** Something that can be done with the whole list. */
export interface ListAction {
  readonly on: 'list';
  readonly name: string;
  /** Where it stands among the others: smaller numbers come first. */
  readonly rank: number;
  readonly render: (context: ListContext) => unknown;
}
