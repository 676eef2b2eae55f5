import { expect } from 'chai';
import { loadWords } from '../../../src/locale/load-words.js';
import { localeFor } from '../../../src/locale/locale.js';

await loadWords('en');

describe('numbers', () => {
  for (const tag of ['fr', 'fr-FR', 'fr-CH', 'fr-LU', 'fr-CA', 'en', 'en-GB', 'en-US', 'en-IN'])
    it(`are written as ${tag} writes them`, () => {
      const numbers = [0, 7, 999, 1000, 9999, 12_345, 1_234_567, 12_345_678, 0.5, 1234.5, -7, -12_345];
      const { format } = new Intl.NumberFormat(tag);
      expect(numbers.map(localeFor(tag).number)).to.deep.equal(numbers.map((count) => format(count)));
    });
});
