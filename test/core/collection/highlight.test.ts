import { expect } from 'chai';
import fc from 'fast-check';
import type { Term } from '../../../src/core/collection/collection.js';
import { highlight } from '../../../src/core/collection/highlight.js';
import { readQuery } from '../../../src/core/collection/query.js';

const prefix = (word: string): Term => ({ word, found: 'prefix', variants: [word] });
const marked = (text: string, ...terms: readonly Term[]): string =>
  highlight(text, terms)
    .map((segment) => (segment.match ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlighting', () => {
  it('marks what was typed at the beginning of words, in the text as written', () => {
    expect(marked('L’Économie sociale, économique', prefix('econom'))).to.equal(
      'L’[Économ]ie sociale, [économ]ique',
    );
    expect(marked('Le Cœur', prefix('coe'))).to.equal('Le [Cœ]ur');
    expect(marked('Le Cœur', prefix('co'))).to.equal('Le [Cœ]ur');
    expect(marked('la Bretagne', prefix('tag'))).to.equal('la Bretagne');
  });

  it('marks the longest of several words that stand in the same place', () => {
    expect(marked('association', prefix('asso'), prefix('associa'), prefix('a'))).to.equal('[associa]tion');
  });

  it('marks the whole of a word that was meant in spite of a typing error', () => {
    const term: Term = { word: 'thierahce', found: 'corrected', variants: ['thierache'] };
    expect(marked('La Thiérache centrale', term)).to.equal('La [Thiérache] centrale');
  });

  it('marks nothing for a word that stands nowhere', () => {
    expect(marked('xyz', { word: 'xyz', found: 'none', variants: [] })).to.equal('xyz');
  });

  it('marks inclusive writing as a whole', () => {
    expect(marked('Les acteur·rice·s du libre', prefix('actrice'))).to.equal('Les [acteur·rice·s] du libre');
    expect(marked('un salarié-e-s ou', prefix('salariee'))).to.equal('un [salarié-e-s] ou');
  });

  it('marks an abbreviation for what it stands for', () => {
    expect(marked('St-Denis, Saint-Denis', prefix('saint'))).to.equal('[St]-Denis, [Saint]-Denis');
    expect(marked('Saint-Denis', prefix('sai'))).to.equal('[Sai]nt-Denis');
  });

  it('leaves marks, joiners and composed signs with their letter', () => {
    expect(marked('e\u0301te\u0301', prefix('et'))).to.equal('[e\u0301t]e\u0301');
    expect(marked('ete\u0301\u0327', prefix('ete'))).to.equal('[ete\u0301\u0327]');
    expect(marked('İstanbul', prefix('ist'))).to.equal('[İst]anbul');
    expect(marked('é👨‍👩‍👧ab', prefix('a'))).to.equal('é👨‍👩‍👧[a]b');
  });

  it('puts text that looks like code into the pieces as it is', () => {
    expect(marked('<b>gras</b>', prefix('b'))).to.equal('<[b]>gras</[b]>');
  });

  const part = fc.constantFrom(
    'e\u0301',
    'İ',
    'œ',
    'acteur·rice',
    '👨‍👩‍👧',
    'ab',
    ' ',
    'ﬁ',
    '\u00ad',
    '\u0600',
    '\u{1f3fb}',
    '-',
    'le',
    'ß',
    '½',
    '\ud83d',
  );
  const text = fc
    .array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 3 })))
    .map((parts) => parts.join(''));

  it('joined is the text, in pieces that are not empty, alternate, and cut no character of any text', () => {
    const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.constantFrom('exact', 'prefix', 'corrected'), (written, query, found) => {
        const terms = readQuery(query + written).words.map((word): Term => ({
          word,
          found,
          variants: [word.slice(0, 3)],
        }));
        const segments = highlight(written, terms);
        expect(segments.map((segment) => segment.text).join('')).to.equal(written);
        const boundaries = new Set(Array.from(segmenter.segment(written), ({ index }) => index)).add(
          written.length,
        );
        let place = 0;
        for (const segment of segments) {
          expect(segment.text).to.not.equal('');
          place += segment.text.length;
          expect(boundaries.has(place), `${place} in ${JSON.stringify(written)}`).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
