import { expect } from 'chai';
import fc from 'fast-check';
import { isLatin, runsOf, writtenWords } from '../../../src/core/text/latin.js';

/** Texts as French, German or Polish are written, signs and invisible characters included. */
const latinText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(' ', 'e', 'é', 'œ', '’', '–', '…', '€', '\xad'),
  ),
});

describe('the runs of letters in a text', () => {
  it('are those of Unicode’s own tables for a text in Latin letters', () => {
    fc.assert(
      fc.property(latinText, (text) => {
        expect(isLatin(text)).to.equal(true);
        expect(runsOf(text)).to.deep.equal(text.match(/[\p{L}\p{N}]+/gu) ?? []);
        const words = Array.from(writtenWords(text), ({ 0: word, index }) => [word, index]);
        const plain = Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu));
        expect(words).to.deep.equal(plain.map(({ 0: word, index }) => [word, index]));
      }),
      { numRuns: 500 },
    );
  });

  it('are found in other scripts as well', () => {
    expect(isLatin('Ρόδος')).to.equal(false);
    expect(runsOf('Ρόδος 2026, 東京')).to.deep.equal(['Ρόδος', '2026', '東京']);
  });
});
