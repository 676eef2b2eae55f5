import { expect } from 'chai';
import { alphabetKeys } from '../../../src/core/text/alphabet-key.leaf.js';

const languages = [
  'fr',
  'en',
  'es',
  'de',
  'it',
  'nl',
  'pt',
  'sv',
  'da',
  'fi',
  'pl',
  'cs',
  'hu',
  'cy',
  'lt',
  'tr',
  'br',
  'oc',
];

/** Names of every kind that an index may hold, and some that differ by one sign alone. */
const names = [
  ...[
    'L’Été',
    "l'ete",
    'Lété',
    'L été',
    'Œuvre',
    'oeuvre',
    'Oeuf',
    'Zoé',
    'zoe',
    'Ñandú',
    'Nandu',
    'Ängel',
    'Ål',
    'Apa',
    'Öl',
    'Straße',
  ],
  ...[
    'Strasse',
    'Lieu 2',
    'Lieu 10',
    'Lieu 010',
    'Lieu 2 bis',
    'Lieu',
    '3 pas',
    '10 pas',
    '3e rue',
    '0',
    '00',
    '1.5',
    '1,5',
    '1 5',
  ],
  ...[
    'Chaud',
    'Cuve',
    'Czar',
    'Lluvia',
    'Lune',
    'Lzz',
    'Dzs',
    'Dy',
    'aa',
    'az',
    'Aarhus',
    'C.A.F.',
    'CAF',
    'C A F',
    'C&A',
    'C+A',
    'A-B',
    'AB',
  ],
  ...[
    'A–B',
    'A/B',
    '« Ici »',
    'Ici',
    '(Ici)',
    '#1',
    '@b',
    '€uro',
    'naïve',
    'NAÏVE',
    'Ça',
    'Ca',
    'ça va',
    'Łódź',
    'Lodz',
    'Ij',
    'Ĳ',
    'ij',
    '',
  ],
  ...[
    ' ',
    'y',
    'i',
    'j',
    'x',
    'ý',
    'ž',
    'þ',
    'ð',
    'ø',
    'oe',
    'of',
    'æ',
    'ae',
    'af',
    '½',
    '²',
    'é',
    'e\u0301',
    'Київ',
    '東京',
    '🎈',
    'n°1',
    'n° 2',
  ],
];

describe('The form of a name that is ordered by its codes', () => {
  for (const ignorePunctuation of [false, true])
    for (const language of languages)
      it(`follows the alphabet (${language}, ${ignorePunctuation ? 'letters alone' : 'with signs'})`, () => {
        const options = { sensitivity: 'base', numeric: true, ignorePunctuation } as const;
        const { compare } = new Intl.Collator(language, options);
        const keyOf = alphabetKeys(compare);
        for (const one of names)
          for (const other of names) {
            const [left, right] = [keyOf?.(one) ?? null, keyOf?.(other) ?? null];
            if (left === null || right === null) continue;
            const order = left < right ? -1 : Number(left > right);
            expect(order, `${one} | ${other}`).to.equal(Math.sign(compare(one, other)));
          }
      });

  it('exists for the names of most lists, and for no letters that it does not know', () => {
    const keyOf = alphabetKeys(new Intl.Collator('fr', { sensitivity: 'base', numeric: true }).compare);
    const known = ['Café de l’Été (n° 3) – « Chez Zoé » & Cie', 'ŒUVRE, 12/14 ; mère+enfant', 'Straße'];
    for (const name of known) expect(keyOf?.(name), name).to.be.a('string');
    for (const name of ['Київ', '東京', '🎈', '½']) expect(keyOf?.(name), name).to.equal(null);
  });

  it('does not exist where two letters together are one', () => {
    // A browser that does not know a language takes its own.
    for (const language of Intl.Collator.supportedLocalesOf(['cs', 'cy', 'hu', 'da'])) {
      const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
      expect(alphabetKeys(compare) === null, language).to.equal(true);
    }
  });
});
