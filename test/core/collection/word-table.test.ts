import { expect } from 'chai';
import fc from 'fast-check';
import { WordTable } from '../../../src/core/collection/word-table.js';
import { wordsIn } from '../../../src/core/text/words.js';

const inclusive = fc.constantFrom(
  'acteur·rice·s',
  'chargé(e)s',
  'salarié-e-s',
  'agriculteur/trice',
  'cœur',
  'l’Œuvre',
);
const text = fc
  .array(fc.oneof(inclusive, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })))
  // WebKitGTK 2.50 finds no \p{L} where two units from U+F800 on stand side by side.
  .map((parts) => parts.join(' ').replace(/[\uf800-\uffff]+/g, ' '));

describe('the table of words', () => {
  it('cuts any text into the very words that a query is cut into', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const table = new WordTable();
        for (const each of texts) {
          const words = table.numbersIn(each).map((number) => table.words[number]);
          expect(words).to.deep.equal(wordsIn(each).flatMap(({ forms }) => forms));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same word the same number, however it is spelled, among many', () => {
    const table = new WordTable();
    const many = Array.from({ length: 20_000 }, (_, index) => `mot${index}`).join(' ');
    const numbers = [...table.numbersIn(many)];
    expect(new Set(numbers).size).to.equal(20_000);
    expect([...table.numbersIn('MOT7 Mót7 cœur COEUR coeur')]).to.deep.equal([7, 7, 20_000, 20_000, 20_000]);
    expect([...table.numbersIn(many)]).to.deep.equal(numbers);
  });
});
