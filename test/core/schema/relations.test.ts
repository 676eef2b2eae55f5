import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { valuesIn } from '../../../src/core/schema/values.js';
import { cycle, tableOf } from './table-of.js';

const page = (name: string): string =>
  `${name} (https://www.notion.so/${name.replace(/\W/g, '-')}-1f2a3b4c?pvs=21)`;

async function columnOf(heading: string, cells: readonly string[]) {
  const rows = cycle(cells, 12).map((cell, row) => [`Atelier ${'abcdefghijkl'.charAt(row)}`, cell]);
  const { table, schema } = await describeTable(tableOf(['Nom', heading], rows));
  const column = schema.columns[1];
  return {
    filter: column?.filter,
    values: table.rows.slice(0, cells.length).map((row) => valuesIn(row[1] ?? '', column?.separator ?? null)),
  };
}

describe('relations to pages of the program that wrote the file', () => {
  it('are lists of names, and a filter', async () => {
    const cells = [`${page('Culture')}, ${page('Sport')}`, page('Sport'), page('Art, musique'), ''];
    expect(await columnOf('Thèmes', cells)).to.deep.equal({
      filter: true,
      values: [['Culture', 'Sport'], ['Sport'], ['Art, musique'], []],
    });
  });
  it('are people', async () => {
    const { values } = await columnOf('Intervenant·es', [
      `${page('Bo Lind')}, ${page('Ana Blum')}`,
      page('Ana Blum'),
    ]);
    expect(values).to.deep.equal([['Bo Lind', 'Ana Blum'], ['Ana Blum']]);
  });
  it('are none where the addresses are for everybody', async () => {
    const cell = 'statuts.pdf (https://dl.example.org/statuts.pdf)';
    expect(
      (await columnOf('Documents', [cell, cell.replaceAll('statuts', 'bilan')])).values[0],
    ).to.deep.equal([cell]);
  });
});
