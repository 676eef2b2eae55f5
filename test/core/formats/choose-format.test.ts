import { expect } from 'chai';
import { json } from '../../../src/core/formats/json/json.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { bytesAsSource, type ByteSource } from '../../../src/core/source/byte-source.js';
import { singleBytes, utf16 } from '../source/encodings.js';
import { bytesOf, errorOf } from '../table/reading.js';

type Said = Partial<Pick<ByteSource, 'contentType' | 'extension'>>;

const formatOf = async (content: string | Uint8Array, said: Said = {}): Promise<string> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (await readTable({ ...bytesAsSource(bytes), ...said })).format;
};

const features = '{"type":"FeatureCollection","features":[{"properties":{"nom":"Anna"},"geometry":null}]}';
const long = 'x'.repeat(5_000);

describe('the format of a file', () => {
  const seen: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['lines of cells', 'Nom;Ville\nAnna;Die\nBea;Pau\n', 'csv'],
    ['lines of numbers, though each is JSON', 'Nombre\n1\n2\n3\n', 'csv'],
    ['a sentence in brackets', 'Nom,Ville\n"[Anna]",Die\nBea,Pau\n', 'csv'],
    ['a list', '[{"nom":"Anna"},{"nom":"Bea"}]', 'json'],
    ['a list in UTF-16', utf16('[{"nom":"Été"},{"nom":"Bea"}]', true), 'json'],
    ['an object that begins late', '\n\n  {\n  "personnes": [{"nom":"Anna"},{"nom":"Bea"}] }', 'json'],
    ['features of a map', features, 'geojson'],
    ['features that say so late', `{"a":"${long}",${features.slice(1)}`, 'geojson'],
    ['a record on each line', '{"nom":"Anna"}\n{"nom":"Bea"}\n', 'jsonl'],
    ['a record on each line that is broken', '{"nom":"Anna"}\n{"nom":\n{"nom":"Bea"}\n', 'jsonl'],
    ['a long record on each line', `{"nom":"${long}"}\n{"nom":"Bea"}\n`, 'jsonl'],
  ];
  for (const [what, content, format] of seen)
    it(`is seen in its first bytes: ${what}`, async () => {
      expect(await formatOf(content)).to.equal(format);
    });

  const said: readonly (readonly [string, string | Uint8Array, Said, string])[] = [
    ['headings that are called JSON', 'Nom;Ville\nAnna;Die\n', { contentType: 'application/json' }, 'csv'],
    [
      'headings in another encoding that are called JSON',
      singleBytes('École;Ville\nAnna;Sète\n', 'windows-1252'),
      { contentType: 'application/json' },
      'csv',
    ],
    ['headings in a file that is named so', 'Nom;Ville\nAnna;Die\n', { extension: 'json' }, 'csv'],
    ['JSON that is called CSV', '[{"nom":"Anna"}]', { contentType: 'text/csv', extension: 'csv' }, 'json'],
    ['lines that begin broken', '{nom}\n{"nom":"Bea"}\n', { contentType: 'application/x-ndjson' }, 'jsonl'],
    ['lines that begin broken, by name', '{nom}\n{"nom":"Bea"}\n', { extension: 'ndjson' }, 'jsonl'],
  ];
  for (const [what, content, words, format] of said)
    it(`is what is said where the first bytes leave it open: ${what}`, async () => {
      expect(await formatOf(content, words)).to.equal(format);
    });

  for (const words of [{ extension: 'json' }, { contentType: 'application/ld+json' }])
    it(`that is said to be JSON is told what is wrong with it as JSON: ${JSON.stringify(words)}`, async () => {
      const error = await errorOf(formatOf('rien\nde tel', words));
      expect(error.code).to.equal('invalid-json');
    });

  it('is told to be JSON Lines where no line is', async () => {
    const error = await errorOf(formatOf('\nrien\nde tel', { extension: 'jsonl' }));
    expect([error.code, error.line]).to.deep.equal(['invalid-json', 2]);
  });

  it('is what the page’s author says, unless it is plainly no table', async () => {
    const list = new TextEncoder().encode('[{"nom":"Anna"},{"nom":"Bea"}]');
    expect((await readTable(list, { format: 'csv' })).format).to.equal('csv');
    for (const format of ['csv', 'json'])
      expect((await errorOf(readTable(bytesOf('%PDF-1.7 {}'), { format }))).code).to.equal('binary');
    expect((await errorOf(readTable(bytesOf('<!doctype html>'), { format: 'json' }))).code).to.equal(
      'html-instead-of-data',
    );
  });

  it('is found out where its author names one that nobody knows', async () => {
    const lines = new TextEncoder().encode(`{"nom":"${long}"}\n{"nom":"Bea"}\n`);
    expect((await readTable(lines, { format: 'tableur' })).format).to.equal('jsonl');
  });
});

describe('what reads a format', () => {
  it('is missed where it cannot be had, with the reason, and is asked for again', async () => {
    const load = json.load.bind(json);
    const cause = new TypeError('Failed to fetch dynamically imported module');
    json.load = () => {
      json.load = load;
      return Promise.reject(cause);
    };
    const error = await errorOf(formatOf('[{"nom":"Anna"}]'));
    expect(error).to.include({ code: 'missing-script', cause });
    expect(await formatOf('[{"nom":"Anna"}]')).to.equal('json');
  });
});
