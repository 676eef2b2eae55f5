import { expect } from 'chai';
import fc from 'fast-check';
import { readTable } from '../../../src/core/formats/read-table.js';
import { mergeFile } from '../../../src/core/proposals/merge-file.js';
import { isTaken } from '../../../src/core/proposals/outcome.js';
import { asProposed, spokenCells, stateOf, type Proposal } from '../../../src/core/proposals/proposal.js';
import { proposalsIn } from '../../../src/core/proposals/proposal-text.js';
import { WrittenList } from '../../../src/core/proposals/written-list.js';
import { columns, dialects, lineOf, rows, type FileDialect } from './files.js';

const signs = ['a', 'é', ';', ',', '"', "'", '\t', '\n', ' ', '=', '-', '9', 'œ', '€'];

/** What people propose, and what they should not. All of it can be written in windows-1252. */
const value = fc
  .oneof(
    fc.constantFrom(
      '04 76 11 22 33',
      'dit « oui »',
      'a;b,c\td',
      'l’été\nen deux lignes',
      '=1+1',
      '@SUM(A1)',
      '-5',
      '"',
      'a "b" c',
      '[/parvis]',
      'x\n[/parvis]\n[parvis 1 - - 00000000]\ny',
      '> cité',
      '',
    ),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
  )
  .map(asProposed);

const cases = fc.record({
  dialect: fc.constantFrom(...dialects),
  row: fc.nat(rows.length - 1),
  column: fc.nat(columns.length - 1),
  value,
  isEnded: fc.boolean(),
  hidden: fc.constantFrom(-1, 1, 3),
});

const fileOf = (dialect: FileDialect, isEnded: boolean, of = rows): string =>
  [columns, ...of].map((cells) => lineOf(cells, dialect)).join(dialect.end) + (isEnded ? dialect.end : '');

/** The rows of a file as people see them. */
const cellsOf = (row: number): readonly string[] => (rows[row] ?? []).map(asProposed);

const textOf = async (
  bytes: Uint8Array,
  row: number | null,
  cells: readonly string[],
  hidden: number,
): Promise<string> => {
  const { encoding, delimiter, lineOf: line } = await readTable(bytes);
  const list = await WrittenList.open(bytes, encoding, delimiter);
  const record = row === null ? null : list.recordAt(line(row));
  const names = columns.map((name, place) => (place === hidden ? '' : name));
  const before = record ? stateOf(spokenCells({ columns: names }, record.cells)) : '';
  return list.textOf({ id: row === null ? '' : 'fiche é', before, columns: names, cells }, record);
};

/** As `Array.with`, which Node 18 has not. */
const withAt = <Value>(all: readonly Value[], place: number, one: Value): readonly Value[] =>
  all.map((each, at) => (at === place ? one : each));

describe('a correction', () => {
  it('merged gives the file with that change and nothing else, in six dialects', async () => {
    let merged = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ dialect, row, column, value: proposed, isEnded, hidden }) => {
        fc.pre(column !== hidden);
        const bytes = dialect.encode(fileOf(dialect, isEnded));
        const cells = withAt(cellsOf(row), column, proposed);
        const text = await textOf(bytes, row, cells, hidden);
        const { outcomes, bytes: after, fault } = await mergeFile(bytes, [{ source: 'a', text }]);
        expect(fault, text).to.equal(null);
        expect(outcomes.every(isTaken), text).to.equal(true);
        const before = await readTable(bytes);
        if (asProposed(cellsOf(row)[column] ?? '') === proposed) return;
        if (!after) expect(outcomes[0]?.kind).to.equal('done');
        const table = await readTable(after ?? bytes);
        const expected = after
          ? withAt(before.rows, row, withAt(before.rows[row] ?? [], column, proposed))
          : before.rows;
        expect(table.rows).to.deep.equal(expected);
        if (!after) return;
        merged++;
        // Every byte before and behind the row is what it was.
        const [start, end] = sidesOf(dialect, row, isEnded);
        expect(Buffer.from(after).subarray(0, start.length).equals(start)).to.equal(true);
        expect(
          Buffer.from(after)
            .subarray(after.length - end.length)
            .equals(end),
        ).to.equal(true);
      }),
      { numRuns: 400 },
    );
    expect(merged).to.be.greaterThan(100);
  });

  it('carries the row as the file will read it, without what is not shown', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ dialect, row, column, value: proposed, isEnded, hidden }) => {
        fc.pre(column !== hidden);
        const bytes = dialect.encode(fileOf(dialect, isEnded));
        const cells = withAt(cellsOf(row), column, proposed);
        const text = await textOf(bytes, row, cells, hidden);
        const [proposal] = proposalsIn(text, dialect.delimiter) as readonly Proposal[];
        const wanted = cells.map((cell, place) => (place === hidden ? '' : cell));
        expect(proposal?.cells.map(asProposed)).to.deep.equal(wanted);
        expect(proposal?.id).to.equal('fiche é');
        if (hidden === 1 && row === 2) expect(text).not.to.include('théâtre');
      }),
      { numRuns: 200 },
    );
  });

  it('survives what mail programs do to lines: quoting them, cutting them', async () => {
    const long = 'un accueil pour apprendre à se servir d’un ordinateur, à son rythme, sans rendez-vous';
    for (const dialect of dialects.filter(({ delimiter }) => delimiter !== '\t')) {
      const bytes = dialect.encode(fileOf(dialect, true));
      const text = await textOf(bytes, 2, withAt(cellsOf(2), 1, long), -1);
      const cut = text.replace(/([^\n]{20,50}) /g, '$1\n');
      expect(cut.split('\n').length).to.be.greaterThan(text.split('\n').length);
      for (const changed of [
        text.replace(/^/gm, '> '),
        cut,
        cut.replace(/^/gm, '> '),
        text.replaceAll('\n', '\r\n'),
      ]) {
        const { outcomes } = await mergeFile(bytes, [
          { source: 'a', text: `Bonjour,\n\n${changed}\n\nMerci` },
        ]);
        expect(
          outcomes.map(({ kind }) => kind),
          changed,
        ).to.deep.equal(['correction']);
        expect(outcomes[0]?.changes[0]?.to).to.equal(long);
      }
    }
  });
});

describe('a new entry', () => {
  it('becomes the last row of the file, in its own manner', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ dialect, value: proposed, isEnded }) => {
        const bytes = dialect.encode(fileOf(dialect, isEnded));
        const cells = ['Le Jardin', proposed, 'Voiron', '', ''];
        const text = await textOf(bytes, null, cells, -1);
        const { outcomes, bytes: after } = await mergeFile(bytes, [{ source: 'a', text }]);
        expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['addition']);
        const table = await readTable(after ?? bytes);
        expect(table.rows).to.deep.equal([...(await readTable(bytes)).rows, cells]);
        const start = Buffer.from(bytes);
        expect(
          Buffer.from(after ?? [])
            .subarray(0, start.length)
            .equals(start),
        ).to.equal(true);
        const { end, encode } = dialect;
        const last = Buffer.from(encode(end).subarray(encode('').length));
        expect(
          Buffer.from(after ?? [])
            .subarray(-last.length)
            .equals(last),
        ).to.equal(isEnded);
      }),
      { numRuns: 120 },
    );
  });
});

/** What stands before a row and behind it, its line ends included. */
function sidesOf(dialect: FileDialect, row: number, isEnded: boolean): readonly [Buffer, Buffer] {
  const { end, encode } = dialect;
  const before = [columns, ...rows.slice(0, row)].map((cells) => lineOf(cells, dialect) + end).join('');
  const later = rows
    .slice(row + 1)
    .map((cells) => end + lineOf(cells, dialect))
    .join('');
  const mark = encode('').length;
  return [Buffer.from(encode(before)), Buffer.from(encode(later + (isEnded ? end : '')).subarray(mark))];
}
