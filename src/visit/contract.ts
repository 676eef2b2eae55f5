import type { Abilities } from '../core/collection/abilities.js';
import type { Entry, Results } from '../core/collection/collection.js';
import type { Markup } from '../core/export/book/markup.js';
import type { Selection } from '../core/collection/selection.js';
import type { Schema } from '../core/schema/schema.js';
import type { LoadError } from '../core/source/load-error.js';

/**
 * What one visitor asks of one list, and what was found: everything that an element elsewhere in the page needs to show the list in
 * its own way. This is what people who write such elements may rely on: what is taken from it, or comes to mean something else, asks for a new major version.
 */
export interface Visit {
  /** What the visitor asks for at the moment. */
  readonly selection: Selection;
  /** What was found, null before the first answer. The former answer stays while the next one is on its way, and where it fails. */
  readonly results: Results | null;
  /** What the columns of the list are, null before that is known. */
  readonly schema: Schema | null;
  /** What may be asked of the list, null before that is known: offer nothing else. */
  readonly abilities: Abilities | null;
  /** Why the list cannot be shown, or the last question not answered; null while all is well. */
  readonly failure: LoadError | null;
  /** The language of the list (BCP 47): speak it as well. */
  readonly language: string;
  /** Takes a gesture of the visitor: `{ words: 'vélo' }`, `{ page: 2 }`. What is left out stays as it is. */
  select(change: Partial<Selection>): void;
  /** Ticks these values of a column, and no others; none takes the filter away. */
  filter(column: string, values: readonly string[]): void;
  /**
   * What would be found with a change of the selection, without changing it: for numbers beside what can be chosen. Null before the list
   * has come whole. Throws what the collection throws where it does not answer, and the signal's reason once that is aborted.
   */
  ask(change: Partial<Selection>, signal?: AbortSignal): Promise<Results | null>;
  /** The entry with this identifier, or which had it before; null where there is none. */
  find(id: string): Promise<Entry | null>;
  /** Opens an entry in the list, and takes the visitor to it; the page may show it its own way (`parvis-open`). */
  show(entry: Entry): void;
  /** Tells those who listen a sentence, by the one voice of the list: only of what the visitor has just done. */
  say(sentence: string): void;
  /** The address of one entry, whatever else is asked for. */
  entryHref(id: string): string;
  /** The address of the page with a change of the selection in it: for links that can be opened in another tab. */
  hrefOf(change: Partial<Selection>): string;
  /** Every entry that the selection finds, in its order, some at a time. Ends early where the signal is aborted. */
  each(signal?: AbortSignal): AsyncIterable<readonly Entry[]>;
  /** Makes somebody known who shows the list as well, until the returned function is called. */
  join(member: Member): () => void;
}

/** Somebody who shows a list elsewhere in the page. */
export interface Member {
  /** Called whenever something that the visit tells has changed, at most once for each drawing of the list. */
  changed(): void;
  /** What the list leaves to them, and shows no more: `search` for the search box, `filters` for filters, `kept` for what the visitor keeps. */
  readonly takes?: 'filters' | 'search' | 'kept' | undefined;
  /** Of those who take filters: which ones, as in the attribute `filters`; all that nobody else names where it is left out. */
  readonly filters?: string | null | undefined;
  /** Opens a form in which an entry can be corrected; left out where they have none. Cards then lead to it. */
  readonly corrects?: ((entry: Entry) => void) | undefined;
  /** Whether they show a sheet that lies over the whole page, so that the list speaks no more behind it. */
  readonly isSheetOpen?: boolean;
  /** What they cannot do as their author wants it, in sentences for whoever has `diagnose` on the list. */
  readonly untold?: readonly string[] | undefined;
  /** What they add to the booklet of the list, among its statistics. */
  readonly bookPart?: (() => Promise<Markup>) | undefined;
}

/** Under this name a visit is asked for, and told to have come. */
export const visitContext = 'parvis-visit';

/** Is told the visit of its list: at once, and again whenever there is another one, or none any more (`undefined`). */
export type VisitCallback = (visit: Visit | undefined, unsubscribe?: () => void) => void;
