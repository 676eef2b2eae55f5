import * as views from './index.js';
import type { EntriesView, SessionsView, View } from './view.js';

const all: readonly View[] = Object.values(views).sort((one, other) => one.rank - other.rank);

/** The ways of seeing entries, the most usual first. */
export const entriesViews = all.filter((view): view is EntriesView => view.of === 'entries');

/** The ways of seeing sessions, the most usual first. */
export const sessionsViews = all.filter((view): view is SessionsView => view.of === 'sessions');

/**
 * The views that a visitor may choose from: those that the author names, in that order, else those that suit the list; and the one
 * that the author shows at first, if it is none of them.
 */
export function offeredViews<Each extends View>(
  views: readonly Each[],
  { named, first }: { readonly named: readonly string[]; readonly first: string },
  suits: (view: Each) => boolean,
): readonly Each[] {
  const known = named.flatMap((name) => views.find((view) => view.name === name) ?? []);
  const offered = known.length > 0 ? known : views.filter(suits);
  const asked = views.filter(({ name }) => name === first);
  return [...new Set([...offered, ...asked])];
}
