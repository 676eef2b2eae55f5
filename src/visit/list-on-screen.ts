import type { Entry } from '../core/collection/collection.js';

/** A list as it is drawn: what those who show a part of it elsewhere in the page stand by. */
export interface ListOnScreen {
  /** Whether it has too little room for filters beside it. */
  readonly isNarrow: boolean;
  /** How wide it is, in pixels. */
  readonly width: number;
  /** What assistive technology is told at the moment. */
  readonly said: string;
  /** Whether the counts of filters tell how many of what it shows there are. */
  readonly isCounted: boolean;
  /** Takes the visitor to the results. */
  showResults(): void;
  /** Opens an entry, where it stands in the list or above it, and takes the visitor there. A page may show it its own way. */
  showEntry(entry: Entry): void;
  /** Writes down where the visitor is: what they do next makes another step of the history. */
  leave(): void;
  /** Has it drawn anew. */
  requestUpdate(): void;
}
