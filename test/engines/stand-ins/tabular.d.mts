import type { Answered } from '../answering.mjs';

export const tabularAnswer: (lists: ReadonlyMap<string, object>, url: URL) => Answered | null;
