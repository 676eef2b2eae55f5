import type { Session } from '../core/agenda/session.js';
import type { Entry, Results } from '../core/collection/collection.js';
import type { Exporter } from '../core/export/exporter.js';

/** A list as it is drawn: what those who show a part of it elsewhere in the page stand by. */
export interface ListOnScreen {
  /** Whether it has too little room for filters beside it. */
  readonly isNarrow: boolean;
  /** How wide it is, in pixels. */
  readonly width: number;
  /** What assistive technology is told at the moment. */
  readonly said: string;
  /** An answer whose filters count what it shows; null as long as nobody can. */
  counted(results: Results): Results | null;
  /** Every session that there is for this page; null where the list is one of entries, or not there yet. */
  readonly sessions: readonly Session[] | null;
  /** As what entries of it can be taken away. */
  readonly exporters: readonly Exporter[];
  /** Prints some of its entries as a booklet; null where the author offers none. */
  readonly bind: ((some: readonly Entry[], title: string) => void) | null;
  /** Hands some of its entries over as a file, sessions by their own identifiers. */
  take(exporter: string, some: readonly Entry[], title: string): void;
  /** Tells assistive technology a sentence, also where it was said before. */
  say(sentence: string): void;
  /** Takes the visitor to the results. */
  showResults(): void;
  /** Opens an entry, where it stands in the list or above it, and takes the visitor there. A page may show it its own way. */
  showEntry(entry: Entry): void;
  /** Writes down where the visitor is: what they do next makes another step of the history. */
  leave(): void;
  /** Has it drawn anew. */
  requestUpdate(): void;
}
