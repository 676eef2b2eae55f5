import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { models } from '../../.config/models/models.mjs';
import { describeTable, inspect, readTable } from '../../src/core/index.js';

const folder = new URL('../../data/', import.meta.url);

const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, folder)));

const understood = async (bytes: Uint8Array<ArrayBuffer>) => {
  const { table, schema } = await describeTable(await readTable(bytes));
  const { use, columns } = inspect(table, schema);
  return { use, columns, titles: table.rows.map(([title]) => title) };
};

/** What a volunteer types below the example: a name, and a town or a day. */
const typed: ReadonlyMap<string, readonly string[]> = new Map([
  ['directory', ['Chorale', '', '', '', '', '', '', 'Vif']],
  ['agenda', ['Chorale', '06/01/2027', '18:00', '20:00']],
]);

const isWorkbook = (name: string): boolean => name.endsWith('.ods');

const withRow = (name: string, cells: readonly string[]): Uint8Array<ArrayBuffer> => {
  const bytes = read(name);
  if (!isWorkbook(name)) return new Uint8Array([...bytes, ...strToU8(`${cells.join(';')}\r\n`)]);
  const files = unzipSync(bytes);
  const row = cells.map(
    (cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
  );
  const content = strFromU8(files['content.xml'] ?? new Uint8Array()).replace(
    '</table:table>',
    `<table:table-row>${row.join('')}</table:table-row></table:table>`,
  );
  return new Uint8Array(zipSync({ ...files, 'content.xml': strToU8(content) }));
};

const roles = {
  directory: [
    ...['title', 'kind', 'text', null, null, 'address', 'postcode', 'city', 'phone', 'email', 'website'],
    ...['hours', 'latitude', 'longitude', 'hidden', 'updated'],
  ],
  agenda: [
    ...[
      'title',
      'start',
      'start-time',
      'end-time',
      'kind',
      null,
      'text',
      'people',
      'place',
      'address',
      'city',
    ],
    ...['price', 'seats', 'registration', 'email', 'phone', 'hidden'],
  ],
} as const;

describe('A spreadsheet to start from', () => {
  for (const [name, bytes] of models()) {
    const use = name.includes('agenda') ? 'agenda' : 'directory';

    it(`is what the tables of its columns say: ${name}`, () => {
      expect(Buffer.compare(read(name), bytes), 'run node .config/models/write.mjs').to.equal(0);
    });

    it(`has headings that Parvis understands, and an example that is not shown: ${name}`, async () => {
      const found = await understood(read(name));
      expect(found.use).to.equal(use);
      expect(found.columns.map(({ role }) => role)).to.deep.equal(roles[use]);
      expect(found.titles).to.deep.equal([]);
    });

    it(`shows what is typed below the example, and only that: ${name}`, async () => {
      const found = await understood(withRow(name, typed.get(use) ?? []));
      expect(found.use).to.equal(use);
      expect(found.titles).to.deep.equal(['Chorale']);
    });

    if (isWorkbook(name))
      it(`says first, uncompressed, what it is: ${name}`, () => {
        const head = strFromU8(read(name).slice(30, 84));
        expect(head).to.equal('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
      });
  }
});
