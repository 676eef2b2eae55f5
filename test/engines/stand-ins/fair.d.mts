import type { Answered } from '../answering.mjs';

export function fairAnswer(lists: ReadonlyMap<string, object>, url: URL): Answered | null;
