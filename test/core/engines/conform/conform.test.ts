import { expect } from 'chai';
import { openList as openPortal } from '../../../../src/core/engines/opendatasoft/open-list.js';
import { openList as openResource } from '../../../../src/core/engines/tabular/open-list.js';
import { conform, questions } from '../../../engines/conform.mjs';
import { asPortalList, asResource, makeRows, type Row } from '../../../engines/list.mjs';
import { fairAnswer } from '../../../engines/stand-ins/fair.mjs';
import { portalAnswer } from '../../../engines/stand-ins/portal.mjs';
import { tabularAnswer } from '../../../engines/stand-ins/tabular.mjs';
import { answerFrom, openedBy, openedFile, restoreFetch } from './opened.js';

afterEach(restoreFetch);

const rows = makeRows(430);

const texts = ({ nom, objet, commune, domaines }: Row): readonly string[] => [
  nom,
  objet,
  commune ?? '',
  ...domaines,
];

const allTexts = (row: Row): readonly string[] => [...texts(row), row.reference, row.cree, row.site ?? ''];

/** A file is searched in everything that it holds. */
const everyText = (row: Row): readonly string[] => [
  ...allTexts(row),
  String(row.adherents ?? ''),
  String(row.actif),
];

const csv = (list: readonly Row[]): string => {
  const names = Object.keys(list[0] ?? {}) as (keyof Row)[];
  const cell = (value: Row[keyof Row]): string => {
    const text = Array.isArray(value)
      ? value.join('|')
      : String((value as Exclude<typeof value, readonly string[]>) ?? '');
    return `"${text.replaceAll('"', '""')}"`;
  };
  return [names.join(';'), ...list.map((row) => names.map((name) => cell(row[name])).join(';'))].join('\n');
};

/** Among what the tabular API cannot be asked: whatever cuts its query, or is decoded twice. */
const isPlain = (value: string): boolean => !/[&=+%#"\\*]/.test(value);
const isText = (value: string, column: string): boolean =>
  column !== 'actif' || /^(?:true|false|)$/.test(value);

/** A CSV file that data.gouv.fr reads holds lists as one text. */
const asCell = (row: Row, column: string): readonly string[] =>
  column === 'domaines' ? [row.domaines.join(', ')] : [row[column as keyof Row] ?? []].flat().map(String);

describe('Some fifty questions are answered as brute force does', () => {
  it(`are ${String(questions.length)}`, () => {
    expect(questions.length).to.be.greaterThan(50);
  });

  it('by a file that is read whole', async () => {
    answerFrom(() => ({ status: 200, body: csv(rows), headers: { 'content-type': 'text/csv' } }));
    const collection = await openedFile('https://list.example/list.csv');
    const { said } = await conform(collection, rows, { words: everyText, asks: () => true });
    expect(said).to.deep.equal([]);
  });

  it('by a portal of Opendatasoft (stand-in)', async () => {
    const lists = new Map([['associations', asPortalList(rows)]]);
    answerFrom((url) => portalAnswer(lists, url));
    const url = 'https://portal.example/explore/dataset/associations/table/?sort=nom';
    const { said } = await conform(await openedBy(openPortal, { url }), rows, {
      words: allTexts,
      asks: isText,
    });
    expect(said).to.deep.equal([]);
  });

  it('by Data Fair (stand-in), which counts without facets', async () => {
    const lists = new Map([['associations', asPortalList(rows)]]);
    answerFrom((url) => fairAnswer(lists, url));
    const url = 'https://donnees.example/data-fair/api/v1/datasets/associations';
    const collection = await openedBy(openPortal, { url });
    expect(collection.schema.columns.map(({ name }) => name)).not.to.include('_id');
    const { said } = await conform(collection, rows, { words: allTexts, asks: isText });
    expect(said).to.deep.equal([]);
  });

  for (const allowsCounts of [true, false])
    it(`by the tabular API of data.gouv.fr (stand-in), ${allowsCounts ? 'counted' : 'not counted'}`, async () => {
      const lists = new Map([['0a-1b', asResource(rows, { allowsCounts })]]);
      answerFrom((url) => tabularAnswer(lists, url));
      const url = 'https://tabular-api.data.gouv.fr/api/resources/0a-1b/data/';
      const { said } = await conform(await openedBy(openResource, { url }), rows, {
        words: texts,
        asks: (value, column) => isPlain(value) && isText(value, column),
        valuesOf: asCell,
      });
      expect(said).to.deep.equal([]);
    });
});
