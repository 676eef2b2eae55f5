import type { EntryAction, ListAction } from './action.js';
import * as actions from './index.js';

const all: readonly (EntryAction | ListAction)[] = Object.values(actions).sort(
  (one, other) => one.rank - other.rank,
);

/** What can be done with an entry, in the order in which it is offered. */
export const entryActions = all.filter((action): action is EntryAction => action.on === 'entry');

/** What can be done with a list, in the order in which it is offered. */
export const listActions = all.filter((action): action is ListAction => action.on === 'list');
