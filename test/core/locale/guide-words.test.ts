import { expect } from 'chai';
import { guide as english } from '../../../src/locale/en/guide.js';
import { guide as spanish } from '../../../src/locale/es/guide.js';
import { guide as french } from '../../../src/locale/fr/guide.js';

/** All that visitors read; what is left out is told to the author alone. */
const sentencesIn = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([name, each]: [string, unknown]) => {
    if (name === 'leftOut') return [];
    if (typeof each === 'string') return [each];
    if (typeof each === 'object' && each !== null) return sentencesIn(each);
    return [String((each as (...parts: string[]) => unknown)('7', 'lieux', 'lieux'))];
  });

describe('The words of a guide', () => {
  for (const [language, words] of Object.entries({ french, english, spanish }))
    it(`are less than fifteen in a sentence (${language})`, () => {
      const sentences = sentencesIn(words).flatMap((text) => text.split(/[.?!]\s+/));
      for (const each of sentences) expect(each.split(/[\s\u00a0\u202f]+/).length, each).to.be.below(15);
    });
});
