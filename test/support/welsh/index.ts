import type { Partially } from '../../../src/locale/completed.js';
import { form, type Forms } from '../../../src/locale/plural.js';
import type { Words } from '../../../src/locale/words.js';

const results: Forms = {
  zero: 'canlyniadau',
  one: 'canlyniad',
  two: 'ganlyniad',
  few: 'chanlyniad',
  many: 'chanlyniad',
  other: 'canlyniad',
};

/** The beginnings of Welsh, which has all six forms of number: for tests that add a language. */
export const words: Partially<Words> = {
  messages: {
    search: { label: 'Chwilio' },
    count: { some: (count, plural, total) => `${count} ${form(plural, results)} o ${total}` },
  },
  list: {
    noun: { zero: 'mudiadau', one: 'mudiad', two: 'fudiad', other: 'mudiad' },
  },
};
