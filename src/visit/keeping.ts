import type { Session } from '../core/agenda/session.js';
import type { Entry } from '../core/collection/collection.js';

/** An entry that a visitor keeps. */
export interface KeptEntry {
  /** By what it stands in a link. */
  readonly key: string;
  /** Under the identifier by which the list knows it: that of its session in an agenda. */
  readonly entry: Entry;
  /** In an agenda; null in a directory. */
  readonly session: Session | null;
}

/** What a visitor keeps of a list, at one moment. */
export interface KeptList {
  /** In the order in which they were kept. */
  readonly own: readonly KeptEntry[];
  /** What a link holds that somebody gave to the visitor, until they have said what to do with it. */
  readonly linked: readonly KeptEntry[];
  /** Whether that is still to be said, also where nothing of it is in the list any more. */
  readonly isLinked: boolean;
  /** How many keys lead to nothing in the list any more. */
  readonly gone: number;
  /** Whether no more can be kept. */
  readonly isFull: boolean;
}

/** Where what is kept stays besides the address of the page. */
export type KeepStorage = 'none' | 'session' | 'local';

/** Keeps entries for the visitor, in the address of the page and where the author wants it in their browser. */
export interface Keeping {
  readonly list: KeptList;
  readonly storage: KeepStorage;
  /** Whether the list can tell what is kept: one that cannot be had as a whole does not. */
  readonly isAble: boolean;
  has(id: string): boolean;
  /** Keeps an entry, or keeps it no more. */
  toggle(entry: Entry): void;
  /** Takes over what the link holds. */
  keepLinked(): void;
  forgetLinked(): void;
  /** Keeps nothing any more, and leaves nothing behind. */
  clear(): void;
  /** The address of the list with these entries in it, as somebody else would open it; null where there is none. */
  linkTo(kept: readonly KeptEntry[]): string | null;
}
