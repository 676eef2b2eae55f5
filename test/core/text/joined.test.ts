import { expect } from 'chai';
import { compoundsIn, initialsIn, joinedIn, numbersIn } from '../../../src/core/text/joined.js';
import type { Word } from '../../../src/core/text/words.js';

const read = (text: string, words: readonly Word[]): readonly string[] =>
  words.map(({ start, end, forms }) => `${text.slice(start, end)} → ${forms.join()}`);

describe('what is typed in one piece', () => {
  it('is read from initials', () => {
    const read1 = (text: string): readonly string[] => read(text, initialsIn(text));
    expect(read1('L’A.D.M.R. de Vif')).to.deep.equal(['A.D.M.R. → admr']);
    expect(read1('S.N.C.F, M.J.C. et C·A·F')).to.deep.equal([
      'S.N.C.F → sncf',
      'M.J.C. → mjc',
      'C·A·F → caf',
    ]);
    expect(read1('S.D.I.S. 38, S D I S 38')).to.deep.equal(['S.D.I.S. → sdis', 'S D I S → sdis']);
    expect(read1('A. D. M. R.')).to.deep.equal(['A. D. M. R. → admr']);
    expect(read1('А.Б.В. и другие')).to.deep.equal(['А.Б.В. → абв']);
    for (const text of [
      'M. Dupont',
      'parvis.org',
      'fin. Début',
      'p.m',
      'v1.2.3',
      'A.B.Cité',
      'J. P. Martin',
      'Y a-t-il',
      'A ou B',
    ])
      expect(read1(text), text).to.deep.equal([]);
  });

  it('is read from compounds, without what is elided before them', () => {
    const read2 = (text: string): readonly string[] => read(text, compoundsIn(text));
    expect(read2('Vélo-cité et l’Arc-en-ciel')).to.deep.equal([
      'Vélo-cité → velocite',
      'Arc-en-ciel → arcenciel',
    ]);
    expect(read2('Cap’Ados, R&D, Covid-19, Œuvre‑clé')).to.deep.equal([
      'Cap’Ados → capados',
      'R&D → rd',
      'Covid-19 → covid19',
      'Œuvre‑clé → oeuvrecle',
    ]);
    for (const text of ['l’atelier d’Aix', 'lundi - mardi', '9h-18h', '2026-01-02', 'a'.repeat(70) + '-b'])
      expect(read2(text), text).to.deep.equal([]);
  });

  it('is read from telephone numbers, which begin as at home', () => {
    const form = (text: string): string =>
      numbersIn(text)
        .flatMap(({ forms }) => forms)
        .join(' ');
    for (const text of [
      '04 76 10 12 10',
      '04.76.10.12.10',
      '04-76-10-12-10',
      '0476101210',
      '+33 4 76 10 12 10',
      '+33 (0)4 76 10 12 10',
      '+33(0)476101210',
      '0033476101210',
      '33476101210',
      '04\u00a076\u00a010\u00a012\u00a010',
    ])
      expect(form(`Tél. ${text} (matin)`), text).to.equal('0476101210');
    expect(form('+262 692 12 34 56 ou 0692 12 34 56')).to.equal('0692123456 0692123456');
    expect(form('+32 2 123 45 67')).to.equal('021234567');
    expect(form('+1 514 555 0199')).to.equal('15145550199');
    for (const text of ['01/02/2026', '2026-01-02', '38000 Grenoble', '45.1885', '12:30', '1 500 €'])
      expect(form(text), text).to.equal('');
  });

  it('holds nothing for most texts, and is not slow in any', () => {
    expect(joinedIn('Le Café des langues')).to.deep.equal([]);
    for (const text of ['a.'.repeat(5000), 'a-'.repeat(5000), '0 '.repeat(5000), '+'.repeat(5000)])
      expect(joinedIn(text).length).to.be.below(500);
  });
});
