import { expect } from 'chai';
import fc from 'fast-check';
import { countWords, wordsIn } from '../../../src/core/text/words.js';

const formsIn = (text: string): readonly (readonly string[])[] => wordsIn(text).map(({ forms }) => forms);
const plainWords = (text: string): readonly string[] => wordsIn(text).flatMap(({ forms }) => forms);

describe('cutting a text into words', () => {
  it('separates at apostrophes, hyphens, points and spaces of any kind', () => {
    expect(plainWords('L’atelier d\u0027Aix-en-Provence\u00a0: ouvert.')).to.deep.equal([
      'l',
      'atelier',
      'd',
      'aix',
      'en',
      'provence',
      'ouvert',
    ]);
  });

  it('keeps digits: postcodes and phone numbers', () => {
    expect(plainWords('01200 Valserhône, 04.50.48')).to.deep.equal(['01200', 'valserhone', '04', '50', '48']);
  });

  it('leaves signs and pictures out, and letters beyond the basic plane in', () => {
    expect(plainWords('🎉 fête → 𝒜b ★')).to.deep.equal(['fete', 'ab']);
  });

  const inclusive: readonly (readonly [string, readonly string[]])[] = [
    ['acteur·rice·s', ['acteur', 'acteurs', 'actrice', 'actrices']],
    ['acteur.rice.s', ['acteur', 'acteurs', 'actrice', 'actrices']],
    ['acteur·rices', ['acteur', 'acteurs', 'actrice', 'actrices']],
    ['acteur•trice', ['acteur', 'acteurs', 'actrice', 'actrices']],
    ['formateur·trice', ['formateur', 'formateurs', 'formatrice', 'formatrices']],
    ['chargé(e)s', ['charge', 'charges', 'chargee', 'chargees']],
    ['chargé(e)(s)', ['charge', 'charges', 'chargee', 'chargees']],
    ['salarié⋅es', ['salarie', 'salaries', 'salariee', 'salariees']],
    ['chercheur·euse', ['chercheur', 'chercheurs', 'chercheuse', 'chercheuses']],
    ['heureux·se·s', ['heureux', 'heureuse', 'heureuses']],
    ['professionnel·le·s', ['professionnel', 'professionnels', 'professionnelle', 'professionnelles']],
    ['citoyen·ne·s', ['citoyen', 'citoyens', 'citoyenne', 'citoyennes']],
    ['ouvrier·ère·s', ['ouvrier', 'ouvriers', 'ouvriere', 'ouvrieres']],
    ['sportif·ve', ['sportif', 'sportifs', 'sportive', 'sportives']],
    ['ÉTUDIANT·E·S', ['etudiant', 'etudiants', 'etudiante', 'etudiantes']],
    ['service(s)', ['service', 'services']],
  ];
  for (const [text, forms] of inclusive) {
    it(`reads « ${text} » as ${forms.join(', ')}`, () => {
      expect(formsIn(`les ${text} !`)).to.deep.equal([['les'], forms]);
    });
  }

  it('keeps the endings after a hyphen or a stroke as words, too', () => {
    expect(formsIn('salarié-e-s')[0]).to.include('salariees');
    expect(formsIn('agriculteur/trice')[0]).to.include('agricultrice');
    expect(plainWords('Laval-le-Prieuré')).to.include.members(['laval', 'le', 'prieure']);
  });

  it('takes no domain name, hour or abbreviation for inclusive writing', () => {
    for (const text of ['parvis.org', 'a.e', 'et/ou', '9h-18h', 'mairie.fr', 'Mont-Étienne']) {
      expect(wordsIn(text).every(({ forms }) => forms.length === 1)).to.equal(true, text);
    }
  });

  it('reads « St » as « Saint » as well', () => {
    expect(formsIn('St Jean, Sainte-Foy')).to.deep.equal([
      ['st', 'saint'],
      ['jean'],
      ['sainte', 'ste'],
      ['foy'],
    ]);
  });

  it('counts words', () => {
    expect(['', ' — ', 'Le Café', 'l’œuvre d’art', '🎉 fête'].map(countWords)).to.deep.equal([0, 0, 2, 4, 1]);
  });

  it('finds words in any text, each with a place in it and forms of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
        const text = one + other;
        for (const { start, end, forms } of wordsIn(text)) {
          expect(start).to.be.within(0, end - 1);
          expect(end).to.be.at.most(text.length);
          expect(forms.length).to.be.greaterThan(0);
          for (const form of forms) expect(form).to.match(/^[\p{L}\p{N}]+$/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds every word that is written between spaces', () => {
    const word = fc.stringMatching(/^[a-zA-Zàéèêëïôùç0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wordsIn(words.join(' '))).to.have.length(words.length);
      }),
    );
  });
});
