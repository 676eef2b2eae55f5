import { expect } from 'chai';
import fc from 'fast-check';
import { linksIn, mailLink, phoneLink, webLink } from '../../src/core/base/link.js';

/** Texts that are nearly links. */
const nearly = fc.stringMatching(/^[ \tjavscriptdhl:/\\.@?&%#+0-9a-z_\-\u0001\u202e]{0,40}$/);
const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), nearly, fc.webUrl(), fc.emailAddress());

describe('webLink', () => {
  const good: readonly (readonly [string, string])[] = [
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    [' http://example.org ', 'http://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['example.org/a?b', 'https://example.org/a?b'],
    ['mairie-épernay.fr', 'https://xn--mairie-pernay-hhb.fr/'],
    ['https://аррӏе.example/', 'https://xn--80ak6aa92e.example/'],
    ['https://example.org:8080/x', 'https://example.org:8080/x'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    ['WWW.EXAMPLE.ORG', 'https://www.example.org/'],
    ['example.org:8080', 'https://example.org:8080/'],
  ];
  for (const [text, href] of good)
    it(`makes a link of « ${text} »`, () => expect(webLink(text)).to.equal(href));

  const bad = [
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://example.org/0f0f',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'intent://example.org',
    'ms-word:ofe|u|https://example.org/x.docm',
    '//example.org/x',
    '\\\\example.org\\x',
    '/\\example.org',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://bank.example@evil.example/login',
    'https://@evil.example',
    'https://localhost/',
    'https://[::1]/',
    'https://example.org:99999/',
    'voir https://example.org/a',
    'https://example.org/a b',
    'https://example.org/\u202egnp.exe',
    'http://http://example.org',
    'contact@example.org',
    '12.30',
    'Association X',
    'page.html?x=http://example.org y',
  ];
  for (const text of bad)
    it(`makes no link of ${JSON.stringify(text)}`, () => expect(webLink(text)).to.equal(null));

  it('makes a link of an address as long as 4000 characters, and no longer', () => {
    const address = 'https://example.org/'.padEnd(4000, 'a');
    expect(webLink(address)).to.equal(address);
    expect(webLink(`${address}a`)).to.equal(null);
  });

  it('leads to http or https, to a host with a dot and without a user name, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const href = webLink(text);
        if (href === null) return;
        const url = new URL(href);
        expect(url.protocol).to.match(/^https?:$/);
        expect(url.hostname).to.include('.');
        expect(url.username + url.password).to.equal('');
        expect(webLink(href), 'reading the link again').to.equal(href);
      }),
    );
  });
});

describe('mailLink', () => {
  it('makes a link of one plain address', () => {
    expect(mailLink(' contact@example.org ')).to.equal('mailto:contact@example.org');
    expect(mailLink('a.b+c@mairie.example.fr')).to.equal('mailto:a.b%2Bc@mairie.example.fr');
    expect(mailLink('mailto:a@example.org')).to.equal('mailto:a@example.org');
    expect(mailLink('Accueil@Mairie.Example.FR')).to.equal('mailto:Accueil@mairie.example.fr');
  });
  it('takes 64 characters before the sign and 254 in all, as SMTP does (RFC 5321)', () => {
    const domain = (length: number): string => `${'a.'.repeat(length / 2)}example.org`;
    expect(mailLink(`${'a'.repeat(64)}@example.org`)).to.be.a('string');
    expect(mailLink(`${'a'.repeat(65)}@example.org`)).to.equal(null);
    expect(mailLink(`ab@${domain(240)}`)).to.be.a('string');
    expect(mailLink(`abc@${domain(240)}`)).to.equal(null);
  });
  const bad = [
    '',
    '@',
    'a@b',
    'a@example.org?bcc=b@example.org',
    'a@example.org,b@example.org',
    'a@example.org%0D%0Abcc:x',
    'a b@example.org',
  ];
  for (const text of [
    ...bad,
    'a@example.org&body=x',
    'Anna <a@example.org>',
    '"x"@example.org',
    'a@@example.org',
    'a@mailto:example.org',
    'amailto:@example.org',
  ]) {
    it(`makes no link of « ${text} »`, () => expect(mailLink(text)).to.equal(null));
  }
  it('holds one address and nothing else, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(mailLink(text) ?? 'mailto:a@b.fr').to.match(/^mailto:[^?,&\s:@]+@[^?,&\s:@]+$/);
      }),
    );
  });
});

describe('phoneLink', () => {
  const good: readonly (readonly [string, string | null])[] = [
    ['01 23 45 67 89', 'tel:0123456789'],
    ['01.23.45.67.89', 'tel:0123456789'],
    ['01\u202f23\u00a045 67 89', 'tel:0123456789'],
    ['+33 (0)1 23 45 67 89', 'tel:+33123456789'],
    ['+33123456789', 'tel:+33123456789'],
    ['0033 (0)1 23 45 67 89', 'tel:0033123456789'],
    ['36 46', 'tel:3646'],
    ['112', 'tel:112'],
    ['415-749-3430', 'tel:4157493430'],
    [' tel:0123456789 ', 'tel:0123456789'],
    ['TEL: 01 23 45 67 89', 'tel:0123456789'],
    ['01 (0) 23 45 67 89', 'tel:01023456789'],
    ['01 +33', null],
    ['1 +33 (0)1', null],
    [`0123456789${' '.repeat(29)}0`, 'tel:01234567890'],
    [`0123456789${' '.repeat(30)}0`, null],
  ];
  for (const [text, href] of good)
    it(`makes a link of « ${text} »`, () => expect(phoneLink(text)).to.equal(href));
  for (const text of [
    '',
    '12',
    '*#06#',
    '*21*0123456789#',
    '0123456789;ext=1',
    '01 23 45 67 89 poste 3',
    '+',
    '1234567890123456',
    '1+23456',
    '01tel:23456789',
    '00 00 00 00 00',
    '000',
    '+00000000',
  ]) {
    it(`makes no link of « ${text} »`, () => expect(phoneLink(text)).to.equal(null));
  }
  it('holds digits after an optional plus, for any text', () => {
    const digits = fc.stringMatching(/^[+0-9 ().*#;\-/]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(anything, digits), (text) => {
        expect(phoneLink(text) ?? 'tel:112').to.match(/^tel:\+?\d{3,15}$/);
      }),
    );
  });
});

describe('linksIn', () => {
  const hrefs = (text: string): readonly (string | null)[] =>
    linksIn(text)
      .map(({ href }) => href)
      .filter((href) => href !== null);

  it('finds several addresses in one cell', () => {
    expect(hrefs('https://a.example.org/|www.b.example.org ; c@example.org')).to.deep.equal([
      'https://a.example.org/',
      'https://www.b.example.org/',
      'mailto:c@example.org',
    ]);
  });
  it('leaves the full stop to the sentence', () => {
    expect(linksIn('Voir https://example.org/a.')).to.deep.equal([
      { text: 'Voir ', href: null },
      { text: 'https://example.org/a', href: 'https://example.org/a' },
      { text: '.', href: null },
    ]);
  });
  it('leaves brackets and everything after an address to the sentence', () => {
    expect(linksIn('(http://example.org/a).').map(({ text }) => text)).to.deep.equal([
      '(',
      'http://example.org/a',
      ').',
    ]);
    expect(linksIn('https://example.org')).to.have.length(1);
  });
  it('keeps what only looks like an address in the text around it', () => {
    const text = 'Voir https://localhost/x et www.x';
    expect(linksIn(text)).to.deep.equal([{ text, href: null }]);
    expect(linksIn('')).to.deep.equal([]);
  });
  for (const text of [
    'ms-word:ofe|u|https://example.org/x.docm',
    'javascript:location="https://example.org/"',
    'Ouvrir data:text/html,<a/href=https://example.org/>',
    'intent:www.example.org'.replace('www', 'a.www'),
  ])
    it(`finds no address in « ${text} », which is one of another kind`, () =>
      expect(hrefs(text)).to.deep.equal([]));
  it('finds addresses after a word and a colon', () => {
    expect(hrefs('Site:https://example.org Mail:a.b@example.org Tél:0123456789')).to.deep.equal([
      'https://example.org/',
      'mailto:a.b@example.org',
      'tel:0123456789',
    ]);
    expect(hrefs('Web:www.example.org; ligne directe: https://example.org/a')).to.deep.equal([
      'https://www.example.org/',
      'https://example.org/a',
    ]);
  });
  it('finds telephone numbers however they are grouped', () => {
    for (const text of [
      '0123456789',
      '01.23.45.67.89',
      '+33612345678',
      '+33 (0)6 12 34 56 78',
      '0033 612 345 678',
    ])
      expect(hrefs(`appeler ${text}, merci`), text).to.have.length(1);
    expect(hrefs('+3 612 345 678 ou 012345678')).to.deep.equal([]);
  });
  it('finds telephone numbers, and not dates, years or identifiers', () => {
    expect(hrefs('01 23 45 67 89 ou +33 6 12 34 56 78')).to.deep.equal([
      'tel:0123456789',
      'tel:+33612345678',
    ]);
    expect(hrefs('du 01/02/2025 au 12.03.2025, SIRET 43493312300029, 2024-2025')).to.deep.equal([]);
  });
  it('gives back the text letter for letter, and safe links only, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 4 }),
        fc.constantFrom(' ', ', ', ' / ', '\n'),
        (texts, glue) => {
          const text = texts.join(glue);
          const parts = linksIn(text);
          expect(parts.map((part) => part.text).join('')).to.equal(text);
          for (const { href } of parts) expect(href ?? 'tel:').to.match(/^(?:https?:\/\/|mailto:|tel:)/);
        },
      ),
    );
  });
});

describe('an address in a text', () => {
  const hrefs = (text: string): readonly string[] => linksIn(text).flatMap(({ href }) => href ?? []);
  for (const [text, ...expected] of [
    ['(voir https://example.org/a)', 'https://example.org/a'],
    ['https://example.org/a, puis', 'https://example.org/a'],
    ['« https://example.org/a »', 'https://example.org/a'],
    ['«https://example.org/a».', 'https://example.org/a'],
    ['[https://example.org/a]', 'https://example.org/a'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['https://example.org/a; https://example.org/b', 'https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a,https://example.org/b', 'https://example.org/a', 'https://example.org/b'],
    ['https://fr.wikipedia.org/wiki/Cluny_(ville)', 'https://fr.wikipedia.org/wiki/Cluny_(ville)'],
    ['(https://fr.wikipedia.org/wiki/Cluny_(ville))', 'https://fr.wikipedia.org/wiki/Cluny_(ville)'],
    ['Voir https://fr.wikipedia.org/wiki/Cluny_(ville).', 'https://fr.wikipedia.org/wiki/Cluny_(ville)'],
    [
      'a.pdf (https://example.org/a.pdf),b.pdf (https://example.org/b.pdf)',
      'https://example.org/a.pdf',
      'https://example.org/b.pdf',
    ],
    ['[Site](https://example.org/a)', 'https://example.org/a'],
    ['**https://example.org/a**', 'https://example.org/a'],
    ['https://example.org/a,12,b.html', 'https://example.org/a,12,b.html'],
    [
      'https://web.archive.org/web/2020/https://example.org/',
      'https://web.archive.org/web/2020/https://example.org/',
    ],
    ['Écrire à a@example.org).', 'mailto:a@example.org'],
  ] as const) {
    it(`ends where it ends: ${text}`, () => expect(hrefs(text)).to.deep.equal(expected));
  }
  it('ends in a cell of its own too', () => {
    expect(webLink('https://example.org/a.')).to.equal('https://example.org/a');
    expect(webLink('https://example.org/a)')).to.equal('https://example.org/a');
    expect(webLink('<https://example.org/a>')).to.equal('https://example.org/a');
    expect(webLink('https://example.org/a_(b)')).to.equal('https://example.org/a_(b)');
    expect(webLink('https://example.org/a.pdf),b')).to.equal('https://example.org/a.pdf');
  });
  it('always stands in the text, and is one address', () => {
    const piece = fc.constantFrom(
      'https://example.org/a',
      'https://fr.example.org/C_(v)',
      ',',
      ';',
      ' ',
      ')',
      '(',
      '.',
      '»',
      ']',
      '[Site](',
      '>',
      '<',
      '|',
      'nom.pdf ',
      '\n',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { text: told, href } of linksIn(text)) {
          if (href === null) continue;
          expect(text).to.include(told);
          expect(href).to.equal(new URL(told).href);
          expect(href).to.not.match(/[),;|\]]https:|[.,;»\]>]$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
