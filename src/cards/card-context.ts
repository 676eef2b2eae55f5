import type { EntryContext } from '../actions/action.js';
import type { Entry } from '../core/collection/collection.js';
import type { Moment } from '../core/time/moment.js';
import type { CardPlan } from './card-plan.js';
import type { Showing } from './cell.js';
import type { CardTemplate } from './template/card-template.js';

/** What a card needs to know besides its entry: the same for all cards of a list. */
export interface CardContext extends Showing, EntryContext {
  readonly plan: CardPlan;
  /** The page author's own card; null for the ordinary one. */
  readonly template: CardTemplate | null;
  readonly headingLevel: number;
  /** What addresses of images are relative to; left out where the owner wants none. */
  readonly images?: string;
  /** What clocks show now where the entries are; left out where nothing depends on it. */
  readonly now?: Moment;
  /** When an entry takes place, where others have the same name; empty elsewhere. */
  readonly whenOf?: (entry: Entry) => string;
  readonly isOpen: (entry: Entry) => boolean;
  readonly onToggle: (entry: Entry) => void;
  /** The button by which visitors keep an entry; left out where they cannot. `name`: what tells whose button it is. */
  readonly renderKeep?: (entry: Entry, name: unknown) => unknown;
  /** What stands at the foot of a card where no script draws it; left out in the elements. */
  readonly renderFoot?: (entry: Entry) => unknown;
  /** How far entries are from the place near which the visitor looks; left out where they look near none. */
  readonly away?: {
    readonly label: string;
    readonly render: (entry: Entry) => unknown;
    readonly tell: (entry: Entry) => string;
  };
  /** Whether a card can be opened that has no details: there is something to do with it. */
  readonly alwaysOpens?: boolean;
}
