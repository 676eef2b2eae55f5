import type { CSSResult } from 'lit';
import type { CardContext } from '../cards/card-context.js';
import type { Session } from '../core/agenda/session.js';
import type { Label } from '../core/base/label.js';
import type { Entry, Results } from '../core/collection/collection.js';
import type { Schema } from '../core/schema/schema.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { SessionContext } from './sessions/session-context.js';

/** What every way of seeing a list says of itself before it is fetched. */
interface AnyView {
  /** As the attribute `view` and the address of the page hold it. */
  readonly name: string;
  /** Where it stands in the choice: smaller numbers come first, the first that suits is shown unless another is asked for. */
  readonly rank: number;
  /** What it is called in the choice. */
  readonly label: Label;
}

/** A way of seeing entries. */
export interface EntriesView extends AnyView {
  readonly of: 'entries';
  /** Whether it tells something of these columns, and is offered by itself. */
  readonly suits: (schema: Schema) => boolean;
  /** Whether the entries that the window holds can be drawn before the others. */
  readonly isInTurn?: boolean;
  readonly load: () => Promise<Drawing<EntriesShown>>;
}

/** A way of seeing sessions. */
export interface SessionsView extends AnyView {
  readonly of: 'sessions';
  /** Whether it tells something of these sessions, and is offered by itself. */
  readonly suits: (sessions: readonly Session[]) => boolean;
  /** Whether it is looked at as a whole, what lies behind included, and shows no cards one by one. */
  readonly isWhole?: boolean;
  readonly load: () => Promise<Drawing<SessionsShown>>;
}

export type View = EntriesView | SessionsView;

/** What draws a view. */
export interface Drawing<Shown> {
  readonly render: (shown: Shown) => unknown;
  readonly styles?: CSSResult;
}

/** What a view of entries draws. */
export interface EntriesShown {
  readonly entries: readonly Entry[];
  /** How many of them are drawn in this frame; in the places of the others stands for a frame more what stood there. */
  readonly drawn: number;
  readonly schema: Schema;
  readonly results: Results;
  readonly context: CardContext;
  /** Whose answer it is, for views of more than a page of it. */
  readonly visit: VisitController;
  /** Whether it is drawn for paper: everything stands open, and nothing unfolds. */
  readonly isPrinted: boolean;
  /** Whether the visitor has begun to search or to filter: the entries change at every key then. */
  readonly isSearched: boolean;
  /** The columns that the author names, in their order; none where those are shown that make sense. */
  readonly fields: readonly string[];
  /** How many entries there are, in words. */
  readonly caption: string;
  readonly order: ShownOrder;
  /** What the address holds behind the name of the view, in the view's own words; empty for what it shows at first. */
  readonly at: string;
  /** Shows the view otherwise: a step of the visitor's, in the address. */
  readonly goTo: (at: string) => void;
}

/** The order that entries stand in by the visitor's choice. */
export interface ShownOrder {
  /** The name of a column, `-` before it for the descending order; empty where nothing was chosen. */
  readonly value: string;
  /** Whether the list can be had in the order of a column. */
  readonly can: (column: string) => boolean;
  readonly choose: (value: string) => void;
}

/** What a view of sessions draws. */
export interface SessionsShown {
  /** The sessions that are shown, in their order. */
  readonly sessions: readonly Session[];
  /** All that the visitor's selection finds. */
  readonly found: readonly Session[];
  readonly context: SessionContext;
  /** How many of them are drawn as cards at most. */
  readonly most: number;
  /** Whether there is too little room for a table. */
  readonly isNarrow: boolean;
  /** Whether the visitor looks for words. */
  readonly isSearched: boolean;
  /** The way to further sessions, of which so many are not drawn. */
  readonly renderNext: (rest: number) => unknown;
}
