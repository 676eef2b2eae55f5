import { expect } from 'chai';
import fc from 'fast-check';
import { mailLink, webLink } from '../../src/core/base/link.js';
import { namesIn } from '../../src/core/agenda/details.js';
import { linkedParts, namedLinks, withoutAddresses } from '../../src/core/base/named-links.js';

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
    ['=HYPERLINK("https://example.org/a";"Le site")', 'Le site → https://example.org/a'],
    ['=HYPERLINK("https://example.org/a", "The ""old"" site")', 'The "old" site → https://example.org/a'],
    [
      '=LIEN_HYPERTEXTE("https://example.org/a?b=1;2"; "Inscription")',
      'Inscription → https://example.org/a?b=1;2',
    ],
    ['=HIPERVINCULO("https://example.org/es";"Más información")', 'Más información → https://example.org/es'],
    ['=COLLEG.IPERTESTUALE("https://example.org/it";"Sito")', 'Sito → https://example.org/it'],
    ['=HYPERLINK("https://example.org/seul")', 'example.org/seul → https://example.org/seul'],
    ['=HYPERLINK("mailto:accueil@example.org";"Écrire")', 'Écrire → mailto:accueil@example.org'],
    ['=HYPERLINK("https://evil.example/";"banque.example")', 'evil.example → https://evil.example/'],
    ['[https://example.org/a Le site]', 'Le site → https://example.org/a'],
    ['[[https://example.org/a|Le site]]', 'Le site → https://example.org/a'],
    ['[[https://example.org/a][Le site]]', 'Le site → https://example.org/a'],
    ['<https://example.org/a|Le site>', 'Le site → https://example.org/a'],
    ['"Le site":https://example.org/a', 'Le site → https://example.org/a'],
    ['Le site <https://example.org/a>', 'Le site → https://example.org/a'],
    [
      'Ana Blum <https://example.org/1>, Bo <https://example.org/2>',
      'Ana Blum → https://example.org/1',
      'Bo → https://example.org/2',
    ],
    ['https://example.org/a|Le site', 'Le site → https://example.org/a'],
    [
      'Un|https://example.org/1\nDeux|https://example.org/2',
      'Un → https://example.org/1',
      'Deux → https://example.org/2',
    ],
    ['www.example.org (https://example.org/a)', 'www.example.org → https://example.org/a'],
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
    'Aller sur banque.example (https://evil.example/)',
    'banque.exam\u00adple (https://evil.example/)',
    'banque\uff0eexample (https://evil.example/)',
    '\u202eelpmaxe.euqnab (https://evil.example/)',
    'banque.example|https://evil.example/',
    '=HYPERLINK(A2;"Voir")',
    '=HYPERLINK("javascript:alert(1)";"Voir")',
    '=CMD("https://example.org/a";"Voir")',
    'Voir "Le site":https://example.org/a pour la suite',
  ]) {
    it(`none in « ${cell} »`, () => expect(told(cell)).to.equal(null));
  }
});

describe('the address of a named link', () => {
  const piece = fc.constantFrom(
    'https://a.example/x',
    'https://b.example/(y)',
    'http://c.example',
    'Le site',
    'd.example',
    'mailto:e@f.example',
    '=HYPERLINK("',
    '";"',
    '")',
    '(',
    ')',
    '[',
    ']',
    '](',
    '<',
    '>',
    '|',
    ', ',
    ' ',
    '"',
    '":',
    ';',
    '\n',
  );
  it('stands in the cell', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const cell = pieces.join('');
        const starts = [...cell.matchAll(/https?:|mailto:/g)].map(({ index }) => index);
        const addresses = starts.flatMap((from) =>
          Array.from({ length: cell.length - from }, (_, at) => cell.slice(from, from + at + 1)),
        );
        for (const { href } of namedLinks(cell) ?? [])
          expect(addresses.some((text) => (webLink(text) ?? mailLink(text)) === href)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text with links in it', () => {
  const shown = (text: string): string =>
    linkedParts(text)
      .map((part) => (part.href === null ? part.text : `{${part.text} → ${part.href}}`))
      .join('');
  for (const [text, expected] of [
    ['Voir [le planning](https://a.example/p).', 'Voir {le planning → https://a.example/p}.'],
    [
      '[Un](https://a.example/1) ou [deux](<https://a.example/2>), sinon https://b.example/3',
      '{Un → https://a.example/1} ou {deux → https://a.example/2}, sinon {https://b.example/3 → https://b.example/3}',
    ],
    ['[Cluny](https://a.example/Cluny_(ville)) est là', '{Cluny → https://a.example/Cluny_(ville)} est là'],
    ['![Affiche](https://a.example/a.png) en bas', '{Affiche → https://a.example/a.png} en bas'],
    [
      'Votre [banque.example](https://evil.example/)',
      'Votre [banque.example]({https://evil.example/ → https://evil.example/})',
    ],
    [
      'Un lieu [[https://a.example/x|Voir le site]]\n{{https://a.example/i.jpg|300}}',
      'Un lieu {Voir le site → https://a.example/x}\n{https://a.example/i.jpg → https://a.example/i.jpg}',
    ],
    [
      '[[https://a.example/x Le site]] et [[autre page]]',
      '{Le site → https://a.example/x} et [[autre page]]',
    ],
    [
      'Votre [[https://evil.example/|banque.example]]',
      'Votre [[{https://evil.example/ → https://evil.example/}|banque.example]]',
    ],
    ['[non](javascript:alert(1)) et [vide]()', '[non](javascript:alert(1)) et [vide]()'],
  ] as const)
    it(text, () => expect(shown(text)).to.equal(expected));
});

describe('the people of a session', () => {
  it('are the names of the pages that tell of them', () => {
    const cell =
      'Bo Lind (https://www.notion.so/Bo-Lind-2f2a?pvs=21), Ana Blum (https://www.notion.so/Ana-Blum-1f2a?pvs=21)';
    expect(namesIn(cell, null)).to.deep.equal(['Bo Lind', 'Ana Blum']);
    expect(namesIn(cell, ',')).to.deep.equal(['Bo Lind', 'Ana Blum']);
    expect(namesIn('Ana Blum (La Fonda), Bo Lind', null)).to.deep.equal(['Ana Blum (La Fonda)', 'Bo Lind']);
  });
});

describe('a text without addresses', () => {
  for (const [cell, expected] of [
    ['[Le Fil](https://le-fil.example/)', 'Le Fil'],
    ['[Un](https://example.org/1), [Deux](https://example.org/2)', 'Un, Deux'],
    ['Le Fil (annulé)', 'Le Fil (annulé)'],
    ['https://le-fil.example/', 'https://le-fil.example/'],
    ['[Le Fil](https://le-fil.example/) et ses amis', 'Le Fil et ses amis'],
    ['Un lieu [[https://le-fil.example/|Le Fil]] {{https://le-fil.example/i.png}}', 'Un lieu Le Fil '],
    ['[banque.example](https://autre.example/)', '[banque.example](https://autre.example/)'],
  ] as const)
    it(`is its words where it is nothing but links: ${cell}`, () => {
      expect(withoutAddresses(cell)).to.equal(expected);
    });
});

describe('a link that the file names', () => {
  const address = 'https://example.org/a';
  const is = (cell: string, ...expected: readonly string[]): void => {
    expect(told(cell), cell).to.deep.equal(expected.length > 0 ? expected : null);
  };

  it('may be of http, and stand among spaces', () => {
    is('Le site (http://example.org/a)', 'Le site → http://example.org/a');
    is('[Le site](http://example.org/a)', 'Le site → http://example.org/a');
    is('Le site|http://example.org/a', 'Le site → http://example.org/a');
    is('http://example.org/a|Le site', 'Le site → http://example.org/a');
    is('  Le site ( https://example.org/a ) ', `Le site → ${address}`);
    is('  Le site <https://example.org/a>  ', `Le site → ${address}`);
    is('  https://example.org/a |Le site', `Le site → ${address}`);
    is(' Le site | https://example.org/a ', `Le site → ${address}`);
    is('Le site (<https://example.org/a>)', `Le site → ${address}`);
    is('=HYPERLINK("https://example.org/a"; " Le site ")', `Le site → ${address}`);
    is('HTTPS://EXAMPLE.ORG/a|Le site', `Le site → ${address}`);
    is('Le site (HTTPS://example.org/a)', `Le site → ${address}`);
  });

  it('has no longer name than one has, in no longer cell', () => {
    const [long, longer] = [200, 201].map((length) => 'é'.repeat(length));
    is(`${long ?? ''} (${address})`, `${long ?? ''} → ${address}`);
    is(`${longer ?? ''} (${address})`);
    const many = (spaces: number): string => `Le site (${address})${' '.repeat(spaces)}`;
    const rest = 5000 - many(0).length;
    is(many(rest), `Le site → ${address}`);
    is(many(rest + 1));
  });

  it('keeps the brackets of its name, but for those of Markdown', () => {
    is(`a [b] (${address})`, `a [b] → ${address}`);
    is(`[a] b (${address})`, `[a] b → ${address}`);
    is(`![a](${address})`, `a → ${address}`);
  });

  it('is none where something else stands beside it', () => {
    is(`a (${address})x, b (${address})`);
    is(`Le site|${address}|x`);
    is(`nom (${address}\nb)`);
    is(`Le site (${address}), et après`);
    is(`http://x (${address})`);
    is('<https://a@evil.example|Voir>');
    is('=HYPERLINK("https://web.example/https://a.example/")');
  });

  it('may be a mailbox, called as itself or by words, never by another', () => {
    is('"b@example.org":mailto:b@example.org', 'b@example.org → mailto:b@example.org');
    is('"c@example.org":mailto:b@example.org', 'b@example.org → mailto:b@example.org');
    is('Écrire <mailto:b@example.org>', 'Écrire → mailto:b@example.org');
  });

  it('leads to where its name says, each part of it', () => {
    is('example.org et banque.example (https://example.org/)');
    is('www.example.org, b@autre.example (https://www.example.org/)');
    is('a.example.org (https://a.www.example.org/)');
    is('example.org (https://www.example.org/)', 'example.org → https://www.example.org/');
    is('x.pdf.example (https://evil.example/)');
  });

  const ofFiles =
    'pdf png jpg jpeg gif svg webp avif doc docx xls xlsx ppt pptx odt ods odp csv txt zip mp3 mp4 ics json md';
  for (const extension of ofFiles.split(' '))
    it(`may be called like a file: x.${extension}`, () => {
      is(`x.${extension} (${address})`, `x.${extension} → ${address}`);
    });

  it('is its name alone in a text without addresses', () => {
    expect(withoutAddresses(`a.pdf (${address}), b.pdf (${address})`)).to.equal('a.pdf, b.pdf');
    expect(withoutAddresses('Voir [ le plan ](  http://a.example/p  ) ici')).to.equal('Voir le plan ici');
    expect(withoutAddresses('Voir [le plan](https://a.example/p)x')).to.equal(
      'Voir [le plan](https://a.example/p)x',
    );
  });
});
