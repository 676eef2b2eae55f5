import type { KeepWords } from '../keep.js';

export const keep: KeepWords = {
  keep: 'Keep',
  count: { one: '# kept', other: '# kept' },
  kept: (total) => `Kept, ${total} in all`,
  removed: (total) => `Removed, ${total} in all`,
  full: (most) => `You have kept ${most} entries: that is the most there can be.`,
};
