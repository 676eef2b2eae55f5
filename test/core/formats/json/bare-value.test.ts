import { expect } from 'chai';
import {
  bareValue,
  fileText,
  inOneLanguage,
  toldEntries,
} from '../../../../src/core/formats/json/bare-value.js';

const isBare = (value: unknown, bare: unknown): void => {
  expect(bareValue(value), JSON.stringify(value)).to.deep.equal(bare);
};
const isWhole = (value: unknown): void => {
  isBare(value, value);
};
const words = (text: string): readonly string[] => text.split(' ');

describe('a value without its wrap', () => {
  it('is itself where there is none', () => {
    for (const value of ['x', 3, true, null, undefined, [1, 2], {}, { a: 1 }]) isWhole(value);
  });

  it('is found in nine wraps, and no more', () => {
    const wrapped = (times: number): unknown =>
      times === 0 ? 'x' : { type: 'literal', value: wrapped(times - 1) };
    isBare(wrapped(9), 'x');
    isBare(wrapped(10), { type: 'literal', value: 'x' });
  });

  for (const key of words(
    '@id @type datatype xml:lang lang language _attributes object id uuid slug order position index icon color colour bg_color textColour',
  ))
    it(`stands beside « ${key} »`, () => {
      isBare({ value: 'x', [key]: 'y' }, 'x');
    });
  for (const key of words('typed mytype ids xid colors colored x@id reorder indexes'))
    it(`is told with « ${key} »`, () => {
      isWhole({ value: 'x', [key]: 'y' });
    });

  for (const key of words('@value value #text _text $t'))
    it(`is called « ${key} »`, () => {
      isBare({ [key]: 'x', lang: 'fr' }, 'x');
    });
  it('is whole under « value » alone', () => {
    isWhole({ value: 'x' });
    isBare({ '@value': 'x' }, 'x');
    isBare({ $t: 'x' }, 'x');
  });

  for (const kind of words(
    'uri literal typed-literal bnode string text number integer decimal boolean date datetime time url',
  ))
    it(`is of the kind « ${kind} »`, () => {
      isBare({ type: kind, value: 'x' }, 'x');
    });
  it('is told with a kind that says more', () => {
    for (const type of words('email myuri uris')) isWhole({ type, value: 'x' });
    isBare({ type: 'email', value: 'x', lang: 'fr' }, 'x');
    isBare({ id: 'email', value: 'x' }, 'x');
  });

  for (const name of words('name label title'))
    it(`is the « ${name} » of a choice in its colour`, () => {
      isBare({ id: 1, [name]: 'x', color: 'red' }, 'x');
      isBare({ id: 1, [name]: 'x', bgColour: 'red', order: 2 }, 'x');
      isWhole({ id: 1, [name]: 'x' });
      isWhole({ [name]: 'x', color: 'red' });
      isWhole({ id: 1, [name]: 'x', colorful: 'red' });
      isWhole({ id: 1, [name]: 'x', color: 'red', places: 3 });
      isWhole({ id: 1, [name]: 3, color: 'red' });
    });
  it('is no choice without a name', () => {
    isWhole({ id: 1, nom: 'x', color: 'red' });
  });

  it('stands under the name of its kind', () => {
    isBare({ id: 'a', type: 'select', select: 'x' }, 'x');
    isBare({ type: 'select', select: null }, null);
    isWhole({ type: 'select', select: 'x', places: 3 });
    isWhole({ type: 'type' });
    isWhole({ type: 3, 3: 'x' });
    isWhole({ type: 'select' });
    isWhole({ select: 'x' });
  });

  for (const key of words('data edges nodes node elements items attributes fields values'))
    it(`is what « ${key} » holds`, () => {
      isBare({ [key]: { a: 1 } }, { a: 1 });
      isBare({ [key]: [{ a: 1 }], count: 1 }, [{ a: 1 }]);
      isBare({ [key]: null }, null);
      isWhole({ [key]: 'x' });
      isWhole({ [key]: { a: 1 }, places: 3 });
    });
  for (const key of words(
    'meta links _links pageInfo total totalCount count cursor __typename type id uri sys metadata',
  ))
    it(`lies beside « ${key} » in a list`, () => {
      isBare({ data: { a: 1 }, [key]: 'y' }, { a: 1 });
    });
  for (const key of words('metas xid subtotal counter linked total-x'))
    it(`is told with « ${key} » beside a list`, () => {
      isWhole({ data: { a: 1 }, [key]: 'y' });
    });

  it('is what people see of a figure, and the day of a moment (Google)', () => {
    isBare({ v: 0.25, f: '25 %' }, '25 %');
    isBare({ v: 'a', f: 'b' }, 'a');
    isBare({ v: 3, f: null }, 3);
    isBare({ v: null }, null);
    isBare({ v: 3, p: {} }, 3);
    isBare({ v: 'Date(2027,0,12)', f: '12/1' }, '2027-01-12');
    isBare({ v: 'Date(2027, 11, 1, 9, 5)' }, '2027-12-01T09:05:00');
    isBare({ v: 'Date(2027,0,12,18,30,15)' }, '2027-01-12T18:30:15');
    isBare({ v: 'xDate(2027,0,12)' }, 'xDate(2027,0,12)');
    isBare({ v: 'Date(2027,0,12)x' }, 'Date(2027,0,12)x');
    for (const value of [{ f: 'x' }, { v: 1, x: 2 }, { v: 1, xv: 2 }, { v: 1, vx: 2 }]) isWhole(value);
  });

  for (const kind of words(
    '$date $oid $numberLong $numberInt $numberDouble $numberDecimal stringValue integerValue doubleValue booleanValue timestampValue referenceValue nullValue arrayValue mapValue S N L M SS NS BOOL',
  ))
    it(`is what « ${kind} » holds`, () => {
      isBare({ [kind]: 'x' }, 'x');
      isWhole({ [kind]: 'x', places: 3 });
    });
  for (const kind of words('date $dates x$date mystringValue stringValues SSS X'))
    it(`is told with « ${kind} »`, () => {
      isWhole({ [kind]: 'x' });
    });
});

describe('what an object says', () => {
  const told = (value: Record<string, unknown>): readonly string[] =>
    toldEntries(value).map(([key, inner]) => `${key}=${String(inner)}`);

  it('is a text without what it is written in', () => {
    expect(told({ value: 'a', format: 'h', processed: 'b', summary: 's' })).to.deep.equal([
      'value=a',
      'summary=s',
    ]);
    expect(told({ value: 'a', format: 'h' })).to.deep.equal(['value=a']);
    expect(told({ value: 'a', processed: 'b' })).to.deep.equal(['value=a']);
    expect(told({ rendered: 'a', protected: false })).to.deep.equal(['rendered=a']);
  });

  it('is all of it elsewhere', () => {
    for (const value of [
      { format: 'A4', a: 1 },
      { protected: true, a: 1 },
      { value: 'a', protected: true },
      { rendered: 'a', format: 'h' },
      { url: 'https://a.example/', a: 1 },
    ])
      expect(told(value)).to.deep.equal(
        Object.entries(value).map(([key, inner]) => `${key}=${String(inner)}`),
      );
  });

  it('is the address of a file', () => {
    expect(told({ url: 'https://a.example/x.png', id: 3, width: 20 })).to.deep.equal([
      'url=https://a.example/x.png',
    ]);
  });
});

describe('a file in a list', () => {
  const url = 'https://a.example/x.pdf';

  for (const key of words('url signedUrl signed_url source_url download_url src href'))
    it(`is where « ${key} » says`, () => {
      expect(fileText({ [key]: url, size: 3 })).to.equal(url);
      expect(fileText({ [key]: 'http://a.example/x.pdf', size: 3 })).to.equal('http://a.example/x.pdf');
    });
  for (const key of words(
    'mime_type mimetype mime-type mimeType content_type contentType media_type mediaType size filename file_name visible_name visibleName thumbnail thumbnails sizes formats ext extension width height is_image',
  ))
    it(`is told by « ${key} »`, () => {
      expect(fileText({ src: url, [key]: '' })).to.equal(url);
    });
  for (const key of words('resize widths sized xext exts nom types'))
    it(`is not told by « ${key} »`, () => {
      expect(fileText({ src: url, [key]: '' })).to.equal(null);
    });
  for (const key of words('visible_name visibleName title filename fileName name'))
    it(`is called as « ${key} » says`, () => {
      expect(fileText({ url, size: 3, [key]: 'Plan' })).to.equal(`Plan (${url})`);
      expect(fileText({ url, size: 3, [key]: '' })).to.equal(url);
      expect(fileText({ url, size: 3, [key]: 4 })).to.equal(url);
    });

  it('is named by what people see first, and lies in its kind', () => {
    expect(fileText({ url, size: 3, name: 'abc', visible_name: 'Plan' })).to.equal(`Plan (${url})`);
    expect(fileText({ url, size: 3, name: 'abc', title: '' })).to.equal(`abc (${url})`);
    expect(fileText({ type: 'external', name: 'a.png', external: { url } })).to.equal(`a.png (${url})`);
  });

  it('is none without an address of the web', () => {
    expect(fileText({ size: 3, src: 'x https://a.example/' })).to.equal(null);
    expect(fileText({ size: 3, src: 'ftp://a.example/' })).to.equal(null);
    expect(fileText({ size: 3 })).to.equal(null);
    expect(fileText({ type: 'external', external: {} })).to.equal(null);
  });
});

describe('the same thing in several languages', () => {
  const list = (key: string, ...languages: readonly unknown[]): readonly unknown[] =>
    languages.map((language, at) => ({ [key]: language, text: `texte ${String(at)}` }));

  for (const key of words('@language lang @lang xml:lang locale language_code languageCode languages_code'))
    it(`is told in French by « ${key} »`, () => {
      const values = list(key, 'en', 'fr', 'de');
      expect(inOneLanguage(values)).to.deep.equal([values[1]]);
    });
  for (const key of words('language mylang langs locales x@language'))
    it(`is not told by « ${key} »`, () => {
      const values = list(key, 'en', 'fr');
      expect(inOneLanguage(values)).to.equal(values);
    });

  it('is told in the first where none is French', () => {
    for (const languages of [
      ['en', 'de'],
      ['de', 'en-fr'],
      ['en-GB', 'pt-BR'],
    ]) {
      const values = list('lang', ...languages);
      expect(inOneLanguage(values)).to.deep.equal([values[0]]);
    }
    const canadian = list('lang', 'en-CA', 'FR-CA');
    expect(inOneLanguage(canadian)).to.deep.equal([canadian[1]]);
  });

  it('is a list where they are no languages, or one comes back', () => {
    for (const languages of [
      ['fr'],
      ['fr', 'fr'],
      ['fr', undefined],
      ['fr', 3],
      ['french', 'english'],
      ['fr', 'english'],
      ['x-fr', 'x-en'],
    ]) {
      const values = list('lang', ...languages);
      expect(inOneLanguage(values)).to.equal(values);
    }
    const mixed = ['fr', { lang: 'en' }];
    expect(inOneLanguage(mixed)).to.equal(mixed);
    expect(inOneLanguage([])).to.deep.equal([]);
  });
});
