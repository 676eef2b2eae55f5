import { expect } from 'chai';
import { namedLinks, withoutAddresses } from '../../src/core/base/named-links.js';

const told = (cell: string): readonly string[] | null =>
  namedLinks(cell)?.map(({ name, href }) => `${name} → ${href}`) ?? null;

describe('links that the file names', () => {
  for (const [cell, ...expected] of [
    ['logo.png (https://dl.example.org/a/1/logo.png)', 'logo.png → https://dl.example.org/a/1/logo.png'],
    [
      'statuts-2024.pdf (https://dl.example.org/a/2/statuts-2024.pdf),bilan 2025.pdf (https://dl.example.org/a/3/bilan%202025.pdf)',
      'statuts-2024.pdf → https://dl.example.org/a/2/statuts-2024.pdf',
      'bilan 2025.pdf → https://dl.example.org/a/3/bilan%202025.pdf',
    ],
    [
      'statuts_v2.pdf (https://dl.example.org/a/6/s.pdf),rapport moral, 2025.pdf (https://dl.example.org/a/7/r.pdf)',
      'statuts_v2.pdf → https://dl.example.org/a/6/s.pdf',
      'rapport moral, 2025.pdf → https://dl.example.org/a/7/r.pdf',
    ],
    [
      'halles (1).jpg (https://dl.example.org/a/4/h.jpg)',
      'halles (1).jpg → https://dl.example.org/a/4/h.jpg',
    ],
    [
      'Cluny (https://fr.wikipedia.org/wiki/Cluny_(ville))',
      'Cluny → https://fr.wikipedia.org/wiki/Cluny_(ville)',
    ],
    ['[Le site](https://example.org/a)', 'Le site → https://example.org/a'],
    ['[Le site](<https://example.org/a>)', 'Le site → https://example.org/a'],
    [
      '[Un](https://example.org/1), [Deux](https://example.org/2)',
      'Un → https://example.org/1',
      'Deux → https://example.org/2',
    ],
    ['Le site|https://example.org/a', 'Le site → https://example.org/a'],
    [
      'Marie Curie (https://notion.example/abc?pvs=21)\nLou (https://notion.example/def)',
      'Marie Curie → https://notion.example/abc?pvs=21',
      'Lou → https://notion.example/def',
    ],
  ] as const) {
    it(cell, () => expect(told(cell)).to.deep.equal(expected));
  }
  for (const cell of [
    '',
    'https://example.org/a',
    '(https://example.org/a)',
    'Voir (https://example.org/a) pour la suite',
    'banque.example (https://evil.example/login)',
    'https://banque.example (https://evil.example/login)',
    '[contact@banque.example](https://evil.example/)',
    'nom (javascript:alert(1))',
    'nom (https://a@evil.example)',
    'nom (https://example.org/a',
    'a|b|https://example.org',
    'Culture (lecture)',
  ]) {
    it(`none in « ${cell} »`, () => expect(told(cell)).to.equal(null));
  }
});

describe('a text without addresses', () => {
  for (const [cell, expected] of [
    ['[Le Fil](https://le-fil.example/)', 'Le Fil'],
    ['[Un](https://example.org/1), [Deux](https://example.org/2)', 'Un, Deux'],
    ['Le Fil (annulé)', 'Le Fil (annulé)'],
    ['https://le-fil.example/', 'https://le-fil.example/'],
    ['[Le Fil](https://le-fil.example/) et ses amis', '[Le Fil](https://le-fil.example/) et ses amis'],
    ['[banque.example](https://autre.example/)', '[banque.example](https://autre.example/)'],
  ] as const)
    it(`is its words where it is nothing but links: ${cell}`, () => {
      expect(withoutAddresses(cell)).to.equal(expected);
    });
});
