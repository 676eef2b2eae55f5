import { expect } from 'chai';
import fc from 'fast-check';
import { linksIn, mailLink, phoneLink, webLink } from '../../src/core/link.js';

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
  const good: readonly (readonly [string, string])[] = [
    ['01 23 45 67 89', 'tel:0123456789'],
    ['01.23.45.67.89', 'tel:0123456789'],
    ['01\u202f23\u00a045 67 89', 'tel:0123456789'],
    ['+33 (0)1 23 45 67 89', 'tel:+33123456789'],
    ['+33123456789', 'tel:+33123456789'],
    ['0033 (0)1 23 45 67 89', 'tel:0033123456789'],
    ['36 46', 'tel:3646'],
    ['112', 'tel:112'],
    ['415-749-3430', 'tel:4157493430'],
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
