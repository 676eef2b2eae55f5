import { expect } from 'chai';
import fc from 'fast-check';
import { readTable } from '../../../src/core/formats/read-table.js';
import { workbookOf } from './workbook-of.js';
import { zipOf } from './zip-of.js';

const WIDTH = 5;
const headings = ['Nom', 'Commune', 'Adresse', 'Téléphone', 'Courriel'];

/**
 * A sheet by what is hidden in it: each cell says whether people see it, and where it stands. The first two cells of a row are filled: one
 * that stands alone below a blank row is taken for a note, and told.
 */
const sheets = fc.record({
  rows: fc
    .array(
      fc.record({
        kind: fc.constantFrom('seen', 'seen', 'seen', 'hidden', 'blank'),
        filled: fc.integer({ min: 1, max: WIDTH }),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .filter((rows) => rows.some(({ kind }) => kind === 'seen')),
  hiddenColumns: fc.uniqueArray(fc.integer({ min: 3, max: WIDTH }), { maxLength: WIDTH - 2 }),
});
type Drawn = typeof sheets extends fc.Arbitrary<infer Value> ? Value : never;

const isSeen = (column: number, { hiddenColumns }: Drawn): boolean => !hiddenColumns.includes(column + 1);

/** The rows below the headings as they stand in the file. */
const written = (drawn: Drawn): readonly (readonly string[])[] =>
  drawn.rows.map(({ kind, filled }, row) =>
    headings.map((heading, column) => {
      if (kind === 'blank' || column > filled) return '';
      const word = kind === 'seen' && isSeen(column, drawn) ? 'vu' : 'secret';
      return `${word} ${heading} ${String(row)}`;
    }),
  );

const seen = (drawn: Drawn): readonly (readonly string[])[] =>
  written(drawn)
    .filter((_, row) => drawn.rows[row]?.kind === 'seen')
    .map((cells) => cells.filter((_, column) => isSeen(column, drawn)));

const officeOpenXml = (drawn: Drawn): Uint8Array =>
  workbookOf({
    rows: [
      headings,
      ...written(drawn).map((cells, row) => ({ cells, hidden: drawn.rows[row]?.kind === 'hidden' })),
    ],
    hiddenColumns: drawn.hiddenColumns,
  });

const openDocument = (drawn: Drawn): Uint8Array => {
  const cell = (text: string): string =>
    text === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const hidden = ' table:visibility="collapse"';
  const columns = headings.map((_, at) => `<table:table-column${isSeen(at, drawn) ? '' : hidden}/>`);
  const rows = [headings, ...written(drawn)].map(
    (cells, at) =>
      `<table:table-row${drawn.rows[at - 1]?.kind === 'hidden' ? hidden : ''}>${cells.map(cell).join('')}</table:table-row>`,
  );
  return zipOf({
    mimetype: { content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${columns.join('')}${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
};

for (const [name, write] of [
  ['xlsx', officeOpenXml],
  ['ods', openDocument],
] as const)
  describe(`Any workbook (.${name})`, () => {
    it('loses no row that is seen, and says nothing of what is hidden', async () => {
      await fc.assert(
        fc.asyncProperty(sheets, async (drawn) => {
          const table = await readTable(write(drawn));
          expect(table.columns).to.deep.equal(headings.filter((_, column) => isSeen(column, drawn)));
          expect(table.rows).to.deep.equal(seen(drawn));
          expect(JSON.stringify(table)).not.to.include('secret');
        }),
        { numRuns: 150 },
      );
    });

    it('numbers its rows as the margin does', async () => {
      await fc.assert(
        fc.asyncProperty(sheets, async (drawn) => {
          const table = await readTable(write(drawn));
          for (const [row, cells] of table.rows.entries())
            expect(cells[0]).to.equal(`vu Nom ${String((table.lineOf(row) ?? 0) - 2)}`);
        }),
        { numRuns: 50 },
      );
    });
  });
