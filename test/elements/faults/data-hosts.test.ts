import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { elsewhere } from '../../support/elsewhere.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { countOf, plain, titles } from '../actor-directory/directory.js';

/*
 * What hosts of spreadsheets and tables send to another site, by their documentation and sources; none of them was run. Shapes of more
 * programs: test/core/formats/json/answers-of-apis.test.ts; pages that lead to others: further-pages.test.ts.
 */

const rows = [
  ['Chorale, la grande', 'Vif', 'chorale@example.org'],
  ['Judo', 'Claix', 'judo@example.org'],
  ['Échecs', 'Vif', 'echecs@example.org'],
] as const;

const headings = ['Nom', 'Commune', 'Courriel'] as const;

const objects = rows.map((row) => Object.fromEntries(headings.map((name, place) => [name, row[place]])));

/** Every field of Excel, and of those that follow it, that holds a comma is quoted. */
const csv = (ending: string): string =>
  [headings, ...rows]
    .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join(ending);

const anyone = { 'Access-Control-Allow-Origin': '*' };
const asFile = { 'Content-Disposition': 'attachment; filename="annuaire.csv"' };

interface Host {
  readonly name: string;
  readonly file: string;
  readonly type: string;
  readonly body: string;
  /** What it allows other sites, null where it allows nothing. */
  readonly headers: Readonly<Record<string, string>> | null;
}

const json = 'application/json; charset=utf-8';

const reading: readonly Host[] = [
  {
    name: 'Grist, as CSV',
    file: 'csv',
    type: 'text/csv',
    body: csv('\n'),
    headers: { ...anyone, ...asFile },
  },
  {
    name: 'Grist, as JSON',
    file: 'records',
    type: json,
    body: JSON.stringify({ records: objects.map((fields, place) => ({ id: place + 1, fields })) }),
    headers: anyone,
  },
  {
    name: 'EtherCalc with --cors, as CSV',
    file: 'annuaire.csv',
    type: 'text/csv; charset=utf-8',
    body: `${csv('\n')}\n`,
    headers: { ...anyone, ...asFile },
  },
  {
    name: 'EtherCalc with --cors, as JSON: rows of cells, the headings first',
    file: 'annuaire.csv.json',
    type: json,
    body: JSON.stringify([headings, ...rows]),
    headers: anyone,
  },
  {
    name: 'Google Sheets, published as CSV',
    file: 'pub',
    type: 'text/csv',
    body: csv('\r\n'),
    headers: { ...anyone, ...asFile },
  },
  {
    name: 'NocoDB, a shared view',
    file: 'rows',
    type: json,
    body: JSON.stringify({
      list: objects,
      pageInfo: { totalRows: 3, page: 1, pageSize: 25, isLastPage: true },
    }),
    headers: anyone,
  },
  {
    name: 'Baserow, a public grid',
    file: 'rows',
    type: json,
    body: JSON.stringify({
      count: 3,
      next: null,
      previous: null,
      results: objects.map((fields, place) => ({
        id: place + 1,
        order: `${String(place + 1)}.00000000000000000000`,
        ...fields,
      })),
    }),
    headers: anyone,
  },
  {
    name: 'Directus whose administrator allows other sites',
    file: 'structures',
    type: json,
    body: JSON.stringify({
      data: objects.map((fields, place) => ({ id: place + 1, status: 'published', ...fields })),
    }),
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  {
    name: 'Strapi 5',
    file: 'structures',
    type: json,
    body: JSON.stringify({
      data: objects.map((fields, place) => ({
        id: place + 1,
        documentId: `a1b2c3d4e5f6g7h8i9j0k1${String(place)}`,
        ...fields,
      })),
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } },
    }),
    headers: anyone,
  },
];

const refusing: readonly Host[] = [
  {
    name: 'EtherCalc without --cors',
    file: 'annuaire.csv',
    type: 'text/csv',
    body: csv('\n'),
    headers: null,
  },
  { name: 'Nextcloud, a shared file', file: 'download', type: 'text/csv', body: csv('\n'), headers: null },
  {
    name: 'Directus as it is installed',
    file: 'structures',
    type: json,
    body: JSON.stringify({ data: objects }),
    headers: null,
  },
];

const publishAt = async ({ file, type, body, headers }: Host): Promise<string> => {
  const path = await publish(file, body, { type, ...(headers && { headers }) });
  return path;
};

describe('A file of another host', () => {
  for (const host of reading)
    it(`is read as the host sends it: ${host.name}`, async () => {
      const path = await publishAt(host);
      const list = await mount<ActorDirectory>(
        `<actor-directory src="${elsewhere(path)}"></actor-directory>`,
      );
      await until(() => titles(list).length === rows.length);
      expect(titles(list)).to.deep.equal(rows.map(([name]) => name));
      await until(() => countOf(list) === '3 structures');
      expect(plain(visibleText(list)))
        .to.include('Vif')
        .and.not.match(/isLastPage|pageCount|documentId/);
      const [request] = await requestsOf(path);
      expect(request?.headers).to.not.have.any.keys('cookie', 'authorization', 'referer');
    });

  for (const host of refusing)
    it(`stays a link where the host lets no other site read: ${host.name}`, async () => {
      const src = elsewhere(await publishAt(host));
      const list = await mount<ActorDirectory>(
        `<actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory>`,
      );
      await until(() => list.visit.failure);
      expect(list.visit.failure?.code).to.equal('network-or-cors');
      expect(visibleText(list)).to.include('Le fichier');
    });

  it('is called a page where the link of Nextcloud is that of the page around the file', async () => {
    const src = await publish('JETON', '<!DOCTYPE html><html><body>annuaire.csv – Nextcloud</body></html>', {
      type: 'text/html; charset=UTF-8',
    });
    const list = await mount<ActorDirectory>(
      `<actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory>`,
    );
    await until(() => list.shadowRoot?.querySelector('[role="alert"]') !== null);
    expect(visibleText(list)).to.include('Le fichier');
  });
});
