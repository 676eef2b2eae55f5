import { expect } from 'chai';
import fc from 'fast-check';
import { inspect } from '../../../src/core/inspect.js';
import { runNow } from '../../../src/core/base/pace.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { groupSteps, joinSteps, withGroups } from '../../../src/core/schema/join-columns.js';
import { shownAsInFile, type SchemaOptions } from '../../../src/core/schema/schema.js';
import type { Table } from '../../../src/core/table/table.js';
import { tableOf } from './table-of.js';

/** Twelve places and what stands in their other columns, row after row. */
function places(headings: readonly string[], cells: (row: number) => readonly string[]): Table {
  const rows = Array.from({ length: 12 }, (_, row) => [
    `Maison ${String.fromCharCode(65 + row)}`,
    ...cells(row),
  ]);
  return tableOf(['Nom', ...headings], rows);
}

const groupsOf = (table: Table, options?: SchemaOptions) => runNow(groupSteps(table, options));
const joined = (table: Table, options?: SchemaOptions): Table => runNow(joinSteps(table, options));
const tick = (holds: boolean): string => (holds ? 'X' : '');
const thirds = (row: number): readonly string[] => [0, 1, 2].map((rest) => tick(row % 3 === rest));

describe('columns marked with X, one for each value', () => {
  const spellings: readonly (readonly [string, readonly string[]])[] = [
    ['Publics', ['Publics [Jeunes]', 'Publics [Familles]', 'Publics [Seniors]']],
    ['Publics', ['Publics - Jeunes', 'Publics - Familles', 'Publics - Seniors']],
    ['Publics', ['Publics : jeunes', 'Publics : familles', 'Publics : seniors']],
    ['publics', ['publics_jeunes', 'publics_familles', 'publics_seniors']],
    ['publics', ['publics.jeunes', 'publics.familles', 'publics.seniors']],
    ['publics', ['publics/jeunes', 'publics/familles', 'publics/seniors']],
    ['Public', ['Public jeunes', 'Public familles', 'Public seniors']],
  ];
  for (const [name, headings] of spellings) {
    it(`are one column where their headings share a question: ${headings.join(', ')}`, () => {
      const [group, ...others] = groupsOf(places(headings, thirds));
      expect(others).to.deep.equal([]);
      expect(group).to.deep.equal({ name, members: [1, 2, 3], values: ['Jeunes', 'Familles', 'Seniors'] });
    });
  }
  for (const [answer, cell] of [
    ['Autre', 'découpe laser'],
    ['Other', 'laser cutting'],
    ['Sonstiges', 'Lasern'],
    ['Autre (précisez)', 'découpe laser'],
    ['Otro', 'corte láser'],
  ] as const)
    it(`hold what people answer in their own words: ${answer}`, () => {
      const table = places(['Services [Impression 3D]', 'Services [Prêt]', `Services [${answer}]`], (row) => [
        tick(row % 2 === 0),
        tick(row % 3 === 0),
        row === 1 ? cell : '',
      ]);
      expect(groupsOf(table)[0]?.members).to.deep.equal([1, 2, 3]);
      const rows = joined(table).rows.map((row) => row[4]);
      expect(rows.slice(0, 3)).to.deep.equal(['Impression 3D\nPrêt', cell, 'Impression 3D']);
    });
  it('leave alone what stands behind them and answers another question', () => {
    const table = places(['Services [Wifi]', 'Services [Prêt]', 'Services [Remarque]'], (row) => [
      tick(row % 2 === 0),
      tick(row % 3 === 0),
      `Texte ${row}`,
    ]);
    expect(groupsOf(table)[0]?.members).to.deep.equal([1, 2]);
  });
  it('hold the headings of the marked cells, whatever the mark', () => {
    const marks = ['oui', 'x', '1', '✓', 'Yes', 'VRAI'];
    const table = places(['Langues [Anglais]', 'Langues [Occitan]'], (row) => [
      marks[row % 6] ?? '',
      row % 2 ? 'non' : 'oui',
    ]);
    const rows = joined(table).rows.map((row) => row[3]);
    expect(rows.slice(0, 2)).to.deep.equal(['Anglais\nOccitan', 'Anglais']);
  });
  it('are a list and a filter, in the place of the first of them, which no longer is one', () => {
    const table = places(
      ['Publics [Jeunes]', 'Publics [Familles]', 'Publics [Seniors]', 'Remarque'],
      (row) => [...thirds(row), `Texte ${row}`],
    );
    const { columns } = inferSchema(joined(table));
    expect(columns.filter(({ role }) => role !== 'hidden').map(({ name }) => name)).to.deep.equal([
      'Nom',
      'Publics',
      'Remarque',
    ]);
    const group = columns.find(({ name }) => name === 'Publics');
    expect(group).to.include({ label: 'Publics', separator: '\n', filter: true, distinct: 3 });
    expect(columns.filter(({ filter }) => filter).map(({ name }) => name)).to.deep.equal(['Publics']);
  });
  it('stay apart where no heading names them all', () => {
    expect(groupsOf(places(['Wifi', 'Parking', 'Terrasse'], thirds))).to.deep.equal([]);
    expect(groupsOf(places(['Est gratuit', 'Est ouvert', 'Est accessible'], thirds))).to.deep.equal([]);
  });
  it('stay apart where they say who agrees to what', () => {
    expect(groupsOf(places(['Accord [Photo]', 'Accord [Nom]', 'Accord [Adresse]'], thirds))).to.deep.equal(
      [],
    );
  });
  it('stay apart where one of them holds something else', () => {
    const table = places(['Accueil [Jeunes]', 'Accueil [Précisions]'], (row) => [
      tick(row % 2 === 0),
      `Sonner ${row} fois`,
    ]);
    expect(groupsOf(table)).to.deep.equal([]);
  });
});

describe('numbered columns', () => {
  const kinds = ['Permanence', 'Atelier', 'Prêt de livres'];
  const turns = (row: number): readonly string[] => [
    kinds[row % 3] ?? '',
    row % 2 ? (kinds[(row + 1) % 3] ?? '') : '',
    '',
  ];

  for (const headings of [
    ['QUALIF1', 'QUALIF2', 'QUALIF3'],
    ['Activité 1', 'Activité 2', 'Activité 3'],
    ['tags/0', 'tags/1', 'tags/2'],
    ['offre_1_libelle', 'offre_2_libelle', 'offre_3_libelle'],
  ]) {
    it(`are one column where values come back among them: ${headings.join(', ')}`, () => {
      const [group] = groupsOf(places(headings, turns));
      expect(group?.members).to.deep.equal([1, 2, 3]);
      expect(joined(places(headings, turns)).rows[1]?.at(-1)).to.equal('Atelier\nPrêt de livres');
    });
  }
  it('are one column where each holds a value of its own, or nothing', () => {
    const table = places(['QUALIF1', 'QUALIF2', 'QUALIF4'], (row) => [
      tick(row % 2 === 0) && 'Wifi',
      tick(row % 3 === 0) && 'Scanner',
      '',
    ]);
    expect(groupsOf(table)).to.deep.equal([{ name: 'QUALIF', members: [1, 2, 3] }]);
  });
  it('stay apart where they are levels, lines of an address, days, telephones or numbers', () => {
    const pairs: readonly (readonly [string, (row: number) => readonly string[]])[] = [
      [
        'Niveau',
        (row) => [row % 2 ? 'Culture' : 'Sport', `Discipline ${String.fromCharCode(65 + (row % 4))}`],
      ],
      ['Adresse', (row) => [`${row} rue Haute`, row % 2 ? 'Bâtiment A' : 'Bâtiment B']],
      ['Date', () => ['2026-09-01', '2026-09-01']],
      ['Téléphone', () => ['01 23 45 67 89', '01 23 45 67 89']],
      ['Nombre', (row) => [String(row % 3), String(row % 3)]],
    ];
    for (const [heading, cells] of pairs)
      expect(groupsOf(places([`${heading} 1`, `${heading} 2`], cells)), heading).to.deep.equal([]);
  });
  it('stay apart where they take turns with others of the same number', () => {
    const table = places(['Atelier 1', 'Salle 1', 'Atelier 2', 'Salle 2'], (row) => [
      kinds[row % 3] ?? '',
      'Bleue',
      kinds[(row + 1) % 3] ?? '',
      'Bleue',
    ]);
    expect(groupsOf(table)).to.deep.equal([]);
  });
});

describe('joined columns', () => {
  const headings = ['Publics [Jeunes]', 'Publics [Familles]', 'Publics [Seniors]'];
  const table = places(headings, thirds);

  it('stay apart where the owner names one of them, unless the whole is named as well', () => {
    expect(groupsOf(table, { only: ['nom', 'publics jeunes'] })).to.deep.equal([]);
    expect(groupsOf(table, { lists: new Map([['Publics [Jeunes]', null]]) })).to.deep.equal([]);
    expect(groupsOf(table, { only: ['nom', 'publics', 'publics jeunes'] })).to.have.length(1);
  });
  it('are named by the owner like any other', () => {
    const options: SchemaOptions = { only: ['publics', 'nom'], labels: new Map([['publics', 'Pour qui ?']]) };
    const { columns, problems } = inferSchema(joined(table, options), options);
    expect(problems).to.deep.equal([]);
    expect(columns.slice(0, 2).map(({ label }) => label)).to.deep.equal(['Pour qui ?', 'Nom']);
  });
  it('do not take the name of a column that the file has', () => {
    const other = places([...headings, 'Publics'], (row) => [...thirds(row), 'Tous']);
    expect(groupsOf(other)).to.deep.equal([]);
  });
  it('give way to the columns of the file where the file itself is asked for', () => {
    const names = shownAsInFile(inferSchema(joined(table)).columns).map(({ name }) => name);
    expect(names).to.deep.equal(['Nom', ...headings]);
  });
  it('are told to the owner, with the columns of the file as they are', () => {
    const report = inspect(table, inferSchema(table), { rows: true });
    expect(report.columns.map(({ name }) => name)).to.deep.equal(['Nom', ...headings]);
    expect(report.records?.[0]).to.have.length(4);
    expect(report.joined).to.deep.equal([{ label: 'Publics', columns: headings }]);
    const onPage = joined(table);
    expect(inspect(onPage, inferSchema(onPage)).joined).to.deep.equal(report.joined);
  });
  it('take in rows that come later', () => {
    const rows = [...table.rows.slice(0, 6)];
    const growing = withGroups({ ...table, rows, complete: false }, groupsOf(table));
    expect(growing.rows).to.have.length(6);
    rows.push(...table.rows.slice(6));
    expect(growing.rows).to.deep.equal(joined(table).rows);
  });
  it('leave every cell of the file where it was', () => {
    const cell = fc.constantFrom('', 'X', 'x', 'oui', 'non', '0', '1', 'Jeunes', 'Sport', '-');
    const heading = fc.constantFrom(
      'Publics [A]',
      'Publics [B]',
      'Tag 1',
      'Tag 2',
      'Tag',
      'publics',
      '__proto__',
      'a_b',
      'a_c',
    );
    const tables = fc
      .uniqueArray(heading, { minLength: 1 })
      .chain((names) =>
        fc.tuple(
          fc.constant(names),
          fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length })),
        ),
      );
    fc.assert(
      fc.property(tables, ([names, rows]) => {
        const before = tableOf(names, rows);
        const after = joined(before);
        expect(after.columns.slice(0, names.length)).to.deep.equal(names);
        expect(after.rows.map((row) => row.slice(0, names.length))).to.deep.equal(rows);
        expect(new Set(after.columns).size).to.equal(after.columns.length);
        expect(inferSchema(after).columns).to.have.length(after.columns.length);
      }),
    );
  });
});
