import { expect } from 'chai';
import fc from 'fast-check';
import { fold, headingKey } from '../../../src/core/text/fold.js';

/** The same in the plainest way: Unicode's own tables for the whole text. */
function plainly(text: string): string {
  const letters = new Map(
    Object.entries({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ς: 'σ', '’': "'", '‘': "'", ʼ: "'" }),
  );
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => letters.get(letter) ?? letter).join('');
}

describe('folding a text', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['Thiérache', 'thierache'],
    ['CŒUR', 'coeur'],
    ['Œuvre', 'oeuvre'],
    ['l’Été', "l'ete"],
    ['e\u0301te\u0301', 'ete'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['Ａsso', 'asso'],
    ['01 23', '01 23'],
    ['', ''],
  ];
  for (const [text, folded] of examples) {
    it(`makes « ${folded} » of « ${text} »`, () => {
      expect(fold(text)).to.equal(folded);
    });
  }

  it('gives the answers of Unicode’s own tables for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(fold(one + other)).to.equal(plainly(one + other));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });

  it('names a column without regard to case, accents and punctuation', () => {
    expect(headingKey('Complément (domaine) :')).to.equal('complementdomaine');
  });
});
