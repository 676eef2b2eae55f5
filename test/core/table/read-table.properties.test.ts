import { expect } from 'chai';
import fc from 'fast-check';
import { toCsv } from '../../../src/core/export/csv/write-csv.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { leastWork } from '../../support/work.js';
import { readText } from './reading.js';

const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
  always: fc.boolean(),
  mark: fc.boolean(),
  ended: fc.boolean(),
});
type Dialect = typeof dialects extends fc.Arbitrary<infer Value> ? Value : never;

/** Cells as people write them, and as nobody should. The reader trims cells, so these have no outer blanks. */
const cells = fc
  .oneof(
    fc.constantFrom(
      'Mairie',
      'Thiérache',
      '12, rue Haute',
      'a;b',
      'x|y',
      'dit « oui »',
      '"',
      '""',
      'a "b" c',
      'l’été',
      '',
    ),
    fc.string({
      unit: fc.constantFrom('a', 'é', '1', ' ', ',', ';', '"', '\n', '|', '-', '\t', '€', '中'),
      maxLength: 12,
    }),
  )
  .map((cell) => cell.trim());
const headings = fc.constantFrom('Nom', 'Commune', 'Adresse', 'Téléphone', 'Courriel');
const tables = fc.uniqueArray(headings, { minLength: 2, maxLength: 5 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(
      fc
        .array(cells, { minLength: columns.length, maxLength: columns.length })
        // The first cell says something, so that no row is blank, a note or a merge marker.
        .map(([first = '', ...others]) => [`n${first}`, ...others]),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

function write(
  { delimiter, ending, always, mark, ended }: Dialect,
  records: readonly (readonly string[])[],
): string {
  const quote = (cell: string): string =>
    always || /["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = records.map((record) => record.map(quote).join(delimiter));
  return (mark ? '\ufeff' : '') + lines.join(ending) + (ended ? ending : '');
}

describe('reading any table', () => {
  it('gives back what was written, in whatever dialect it is told', async () => {
    await fc.assert(
      fc.asyncProperty(dialects, tables, async (dialect, { columns, rows }) => {
        const table = await readText(write(dialect, [columns, ...rows]), {
          format: 'csv',
          delimiter: dialect.delimiter,
        });
        expect(table.columns.slice(0, columns.length)).to.deep.equal(columns);
        expect(table.rows).to.deep.equal(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('finds out the delimiter of a table whose cells hold none', async () => {
    const plain = fc.constantFrom('Mairie', 'Thiérache', 'Lyon 3e', 'école', '2024', 'x y');
    await fc.assert(
      fc.asyncProperty(
        dialects,
        fc.array(fc.tuple(plain, plain, plain), { minLength: 1 }),
        async (dialect, rows) => {
          const table = await readText(write(dialect, [['Nom', 'Ville', 'Genre'], ...rows]));
          expect(table.delimiter).to.equal(dialect.delimiter);
          expect(table.columns).to.have.length(3);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads back what it exports', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ columns, rows }) => {
        const harmless = rows.map((row) => row.map((cell) => cell.replace(/^[-|\s]+/, '')));
        const table = await readText(toCsv(columns, harmless), { format: 'csv' });
        expect(table.columns).to.deep.equal(columns);
        expect(table.rows).to.deep.equal(harmless);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on text, and loses no word of it', async () => {
    const unit = fc.constantFrom(
      'a',
      'b7',
      'mot',
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '|',
      '-',
      '\0',
      '=',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 80 }), async (text) => {
        fc.pre(/\w/.test(text));
        const table = await readText(text, { format: 'csv' });
        const found = [table.columns, ...table.rows, table.problems.map(({ sample = '' }) => sample)]
          .flat()
          .join(' ');
        // « false » where others have an object says that there is none.
        for (const word of text.replaceAll('\0', '').match(/[a-z\d]+/g) ?? [])
          if (word !== 'false') expect(found).to.include(word);
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses at most a row when one sign of a good file is wrong', async () => {
    const names = Array.from({ length: 20 }, (_, index) => [
      `Structure ${index}`,
      `Ville ${index}`,
      `${index} rue Haute`,
      'oui',
    ]);
    const edits = fc.record({
      at: fc.nat(),
      sign: fc.constantFrom('', '"', ';', '\n', '\r', 'x', '\0', ' '),
      over: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), async ({ at, sign, over }, always) => {
        const good = write({ delimiter: ';', ending: '\r\n', always, mark: false, ended: true }, [
          ['Nom', 'Ville', 'Adresse', 'Ouvert'],
          ...names,
        ]);
        const place = at % good.length;
        const table = await readText(
          good.slice(0, place) + sign + good.slice(place + (over || sign === '' ? 1 : 0)),
        );
        const read = new Set(table.rows.map((row) => row.slice(0, 4).join('\n')));
        const kept = names.filter((row) => read.has(row.join('\n'))).length;
        expect(kept).to.be.at.least(names.length - 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('makes the same table of the same bytes, whatever the pieces they come in', async () => {
    const text = write({ delimiter: ';', ending: '\r\n', always: false, mark: false, ended: true }, [
      ['Nom', 'Note'],
      ...Array.from({ length: 40 }, (_, index) => [`Été ${index}`, index % 3 ? 'œuvre' : 'deux\nlignes']),
    ]);
    const bytes = new TextEncoder().encode(text);
    const whole = await readTable(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        const table = await readTable({
          chunks: inPieces(bytes, size),
          charset: null,
          contentType: null,
          total: null,
          modified: null,
        });
        expect(table.rows).to.deep.equal(whole.rows);
        expect(table.problems).to.deep.equal([]);
      }),
      { numRuns: 30 },
    );
  });
});

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe('the time of reading', () => {
  const nasty: readonly (readonly [string, (length: number) => string])[] = [
    ['quotes that never close', (n) => `Name,Ort\n${'"Anna,Bern\n'.repeat(n / 10)}`],
    ['a quote followed by blanks', (n) => `Name,Ort\n"x"${' '.repeat(n)}y`],
    ['blanks and quotes by turns', (n) => `Name,Ort\n"x${'" '.repeat(n / 2)}`],
    ['stray quotes on one line', (n) => `a,b\n${'"a"b, '.repeat(n / 6)}`],
    ['doubled quotes that never close', (n) => `a,b\n"${'""\n'.repeat(n / 3)}`],
    ['cells that span lines in one record', (n) => `a,b\n${'"a\nb",'.repeat(n / 6)}`],
    ['headings that collide', (n) => `${'a,'.repeat(n / 2)}\n1,2\n`],
    ['brackets that open', (n) => '['.repeat(n)],
    ['backslashes', (n) => `["${'\\'.repeat(n)}`],
  ];
  for (const [name, text] of nasty) {
    it(`grows with the length of the file for ${name}`, async () => {
      const [short, long] = [await timeOf(text(50_000)), await timeOf(text(400_000))];
      // Eight times the length: a quadratic reading would take 64 times as long.
      expect(long).to.be.below(30 * Math.max(short, 10));
    });
  }
});

const timeOf = (text: string): Promise<number> => leastWork(() => readText(text).catch(() => undefined));
