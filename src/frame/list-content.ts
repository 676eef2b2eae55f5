import type { PropertyValues } from 'lit';
import type { Session } from '../core/agenda/session.js';
import type { Entry, Results } from '../core/collection/collection.js';
import type { Selection } from '../core/collection/selection.js';
import type { Notice } from '../chrome/notices.js';
import type { KeptPlace } from '../visit/kept-place.js';
import type { Cards } from './open-cards.js';

/** What content looks at when it has changed. */
export interface ContentAttributes {
  readonly selection: Selection;
  readonly fields: unknown;
  readonly view: unknown;
  readonly views: unknown;
}

/** What a list holds: entries, or sessions of an agenda. */
export interface ListContent extends Cards {
  readonly shows: 'entries' | 'sessions';
  /** Every session that there is; null for a list of entries. */
  readonly sessions: readonly Session[] | null;
  /** Prints some entries as a booklet; null where the author offers none. */
  readonly bind: ((some: readonly Entry[], title: string) => void) | null;
  /** Hands some entries over as a file, sessions by their own identifiers. */
  take(exporter: string, some: readonly Entry[], title: string): void;
  /** Whether all is there that it is drawn with: drawn before, it would change under the visitor's eyes. */
  readonly isReady: boolean;
  /** Resolves once nothing that it is drawn with is on its way. */
  settled(): Promise<void>;
  /** What visitors are told is not shown, besides what goes for every file. */
  readonly notices: readonly Notice[];
  /** Looks at what has changed, before each drawing. */
  follow(changed: PropertyValues<ContentAttributes>): void;
  /** The sentence that heads the list and is spoken when it changes. */
  countSentence(results: Results): string;
  /** What the visitor has chosen besides what is found, by what tells it from other choices: the sentence that is said when it is new. */
  readonly choices: ReadonlyMap<string, string>;
  /** What stands under the search box: the head of the list, and the list. `chips` go between them. */
  render(results: Results, chips: unknown): unknown;
  /** An answer whose filters count what is shown here, which may be something else than entries; null as long as nobody can. */
  counted(results: Results): Results | null;
  /** How much of it is shown, for those who come back to it. */
  readonly kept: KeptPlace;
  /** Shows as much as was shown when the visitor left. */
  comeBack(kept: KeptPlace): void;
  /** Printing takes the whole selection. What follows is done in microtasks, before the browser lays the pages out. */
  readonly onBeforePrint: () => void;
  readonly onAfterPrint: () => void;
}
