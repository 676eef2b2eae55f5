import type { Clock } from '../core/base/poll.js';

/** Time as a page has it: nobody looks while its tab is in the background. */
export const pageClock: Clock = {
  now: () => Date.now(),
  after: (pause, call) => {
    const timer = setTimeout(call, pause);
    return () => {
      clearTimeout(timer);
    };
  },
  isWatched: () => document.visibilityState === 'visible' && navigator.onLine,
  onReturn: (call) => {
    document.addEventListener('visibilitychange', call);
    addEventListener('online', call);
    return () => {
      document.removeEventListener('visibilitychange', call);
      removeEventListener('online', call);
    };
  },
  chance: () => Math.random(),
};
