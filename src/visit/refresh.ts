import { Poll } from '../core/base/poll.js';
import type { Refresh } from '../core/base/live-value.js';
import { pageClock } from './page-clock.js';

/** One poll for each file, however many lists want it up to date. */
const polls = new WeakMap<Refresh, Poll>();

/** Has a file asked for again, at least once in `interval` milliseconds, until the returned function is called. */
export function keepAsking(ask: Refresh, interval: number): () => void {
  const poll = polls.get(ask) ?? new Poll(ask);
  polls.set(ask, poll);
  return poll.join(interval, pageClock);
}
