import type { Answering } from './answering.mjs';

/** What gives recorded answers; null where nobody has recorded any. */
export const replay: (name: string) => Answering | null;
