import type { Partially } from '../completed.js';
import type { Words } from '../words.js';

/** A language from outside, with little to say: the rest is said in English. */
export const words: Partially<Words> = { messages: { search: { label: 'Serĉi' } } };
