import type { Answered } from '../answering.mjs';

export const portalAnswer: (lists: ReadonlyMap<string, object>, url: URL) => Answered | null;
