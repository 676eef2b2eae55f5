import { expect } from 'chai';
import { counted, form, pluralsOf, type Forms, type Plural } from '../../../src/locale/plural.js';

/** Each form says what it is called; `#` is where the number goes. */
const named = {
  zero: 'zero #',
  one: 'one #',
  two: 'two #',
  few: 'few #',
  many: 'many #',
  other: 'other #',
} satisfies Record<Plural, string>;

const numbers = [...Array(202).keys(), 1000, 1001, 1_000_000];

/** What each language tells apart (Unicode CLDR 48). */
const languages: readonly (readonly [tag: string, forms: readonly Plural[]])[] = [
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['cy', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['pl', ['one', 'few', 'many']],
  ['ja', ['other']],
];

describe('The forms of a word', () => {
  for (const [tag, forms] of languages)
    it(`are those that ${tag} tells apart`, () => {
      const rules = new Intl.PluralRules(tag);
      const written = new Intl.NumberFormat(tag);
      const plural = pluralsOf(tag);
      expect(new Set(numbers.map(plural))).to.deep.equal(new Set(forms));
      for (const count of numbers) {
        expect(plural(count)).to.equal(rules.select(count));
        expect(counted(named, count, tag)).to.equal(`${rules.select(count)} ${written.format(count)}`);
      }
    });

  it('are told by hand for some numbers', () => {
    const dogs: Forms = {
      zero: 'cŵn',
      one: 'ci',
      two: 'gi',
      few: 'chi',
      many: 'chi',
      other: 'ci',
    };
    expect([0, 1, 2, 3, 4, 6, 11].map((count) => form(pluralsOf('cy')(count), dogs))).to.deep.equal([
      'cŵn',
      'ci',
      'gi',
      'chi',
      'ci',
      'chi',
      'ci',
    ]);
    const files: Forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
    expect([1, 2, 5, 22, 112].map((count) => counted(files, count, 'pl'))).to.deep.equal([
      '1 plik',
      '2 pliki',
      '5 plików',
      '22 pliki',
      '112 plików',
    ]);
  });

  it('may be fewer than those of the language: the last one stands for all others', () => {
    expect(form('few', { one: 'fiche', other: 'fiches' })).to.equal('fiches');
    expect(form('one', { other: 'fiches' })).to.equal('fiches');
  });

  it('tell first from second', () => {
    const places = pluralsOf('en', 'ordinal');
    expect([1, 2, 3, 4, 11, 21].map(places)).to.deep.equal(['one', 'two', 'few', 'other', 'other', 'one']);
  });
});
