import { expect } from 'chai';
import { inferSchema } from '../../../../src/core/schema/infer-schema.js';
import type { Column } from '../../../../src/core/schema/schema.js';
import { readText } from '../../table/reading.js';
import type { Table } from '../../../../src/core/table/table.js';

const read = (value: unknown): Promise<Table> => readText(JSON.stringify(value));
const labels = (table: Table): readonly string[] => inferSchema(table).columns.map(({ label }) => label);
const cells = (table: Table, column: string): readonly string[] =>
  table.rows.map((row) => row[table.columns.indexOf(column)] ?? '?');
const columnNamed = (table: Table, name: string): Column | undefined =>
  inferSchema(table).columns.find((column) => column.name === name);

const rows = [
  { NOM_EQ: 'Gymnase du Moulin', TYP: 1, D_OUV: 1189036800000 },
  { NOM_EQ: 'Piscine des Vignes', TYP: 2, D_OUV: -31536000000 },
  { NOM_EQ: 'Stade Joséphine', TYP: 1, D_OUV: null },
];
const wanted = ['Nom de l’équipement', 'Type d’équipement', 'Date d’ouverture'];

/** The same three columns, called as people call them beside the rows. */
const notes: readonly (readonly [program: string, file: unknown])[] = [
  [
    'aliases of a server of maps',
    {
      fields: [
        { name: 'NOM_EQ', alias: wanted[0], type: 'esriFieldTypeString' },
        { name: 'TYP', alias: wanted[1], type: 'esriFieldTypeInteger' },
        { name: 'D_OUV', alias: wanted[2], type: 'esriFieldTypeDate' },
      ],
      features: rows.map((attributes) => ({ attributes })),
    },
  ],
  [
    'a store of data with a dictionary (CKAN)',
    {
      success: true,
      result: {
        fields: ['NOM_EQ', 'TYP', 'D_OUV'].map((id, index) => ({
          id,
          type: index ? 'numeric' : 'text',
          info: { label: wanted[index] },
        })),
        records: rows,
      },
    },
  ],
  [
    'a schema of tables (Frictionless)',
    {
      schema: { fields: ['NOM_EQ', 'TYP', 'D_OUV'].map((name, index) => ({ name, title: wanted[index] })) },
      data: rows,
    },
  ],
  [
    'columns of a widget',
    {
      columns: ['NOM_EQ', 'TYP', 'D_OUV'].map((field, index) => ({ field, headerName: wanted[index] })),
      rows,
    },
  ],
  ['labels by key', { labels: { NOM_EQ: wanted[0], TYP: wanted[1], D_OUV: wanted[2] }, items: rows }],
  [
    'properties of a schema of JSON',
    {
      properties: { NOM_EQ: { title: wanted[0] }, TYP: { title: wanted[1] }, D_OUV: { title: wanted[2] } },
      items: rows,
    },
  ],
  [
    'a view of a catalogue, its rows as lists (Socrata)',
    {
      meta: {
        view: {
          columns: ['NOM_EQ', 'TYP', 'D_OUV'].map((fieldName, index) => ({ fieldName, name: wanted[index] })),
        },
      },
      data: rows.map((row) => Object.values(row)),
    },
  ],
];

describe('what a file of JSON says of its columns beside the rows', () => {
  for (const [program, file] of notes)
    it(`calls them: ${program}`, async () => {
      expect(labels(await read(file))).to.deep.equal(wanted);
    });

  it('gives their headings a meaning', async () => {
    const file = {
      fields: [
        { name: 'C1', alias: 'Nom' },
        { name: 'C2', alias: 'Commune' },
        { name: 'C3', alias: 'Courriel' },
      ],
      records: [
        { C1: 'Judo', C2: 'Die', C3: 'a@example.org' },
        { C1: 'Go', C2: 'Pau', C3: 'b@example.org' },
        { C1: 'Yoga', C2: 'Die', C3: 'c@example.org' },
      ],
    };
    expect(inferSchema(await read(file)).columns.map(({ role }) => role)).to.deep.equal([
      'title',
      'city',
      'email',
    ]);
  });

  it('tells which numbers are days and moments', async () => {
    const table = await read({
      fields: [
        { name: 'nom', type: 'esriFieldTypeString' },
        { name: 'jour', type: 'esriFieldTypeDate' },
        { name: 'x', type: 'esriFieldTypeDate' },
      ],
      features: [
        { attributes: { nom: 'A', jour: 1189036800000, x: 1741181405000 } },
        { attributes: { nom: 'B', jour: -31536000000, x: 0 } },
        { attributes: { nom: 'C', jour: 86400000, x: null } },
      ],
    });
    expect(cells(table, 'jour')).to.deep.equal(['2007-09-06', '1969-01-01', '1970-01-02']);
    expect(cells(table, 'x')).to.deep.equal(['2025-03-05T13:30:05Z', '1970-01-01T00:00:00Z', '']);
  });

  it('tells what codes stand for', async () => {
    const table = await read({
      fields: [
        { name: 'nom', alias: 'Nom' },
        {
          name: 'typ',
          alias: 'Type',
          domain: {
            type: 'codedValue',
            codedValues: [
              { name: 'Gymnase', code: 1 },
              { name: 'Piscine', code: 2 },
            ],
          },
        },
        {
          name: 'pub',
          alias: 'Public',
          options: [
            { value: 'e', label: 'Enfants' },
            { value: 's', label: 'Seniors' },
          ],
        },
      ],
      features: [
        { attributes: { nom: 'A', typ: 1, pub: ['e', 's'] } },
        { attributes: { nom: 'B', typ: 2, pub: ['s'] } },
        { attributes: { nom: 'C', typ: 9, pub: [] } },
      ],
    });
    expect(cells(table, 'typ')).to.deep.equal(['Gymnase', 'Piscine', '9']);
    expect(cells(table, 'pub')).to.deep.equal(['Enfants, Seniors', 'Seniors', '']);
  });

  it('tells units', async () => {
    const file = {
      columns: [{ name: 'nom' }, { name: 'distance', unit: 'km' }],
      data: [
        { nom: 'A', distance: 3 },
        { nom: 'B', distance: 4 },
      ],
    };
    expect(labels(await read(file))).to.deep.equal(['Nom', 'Distance (km)']);
  });

  it('is not taken from what only looks like it', async () => {
    const file = {
      query: { nom: 'Judo', ville: 'Die' },
      filters: [{ nom: 'x', ville: 'y' }],
      data: [
        { nom: 'Judo', ville: 'Die' },
        { nom: 'Go', ville: 'Pau' },
      ],
    };
    expect(labels(await read(file))).to.deep.equal(['Nom', 'Ville']);
    expect(columnNamed(await read(file), 'ville')?.role).to.equal('city');
  });

  it('tells in what grid places are counted', async () => {
    const at = async (spatialReference: object, x: number, y: number): Promise<readonly string[]> => {
      const table = await read({
        spatialReference,
        features: [
          { attributes: { nom: 'A' }, geometry: { x, y } },
          { attributes: { nom: 'B' }, geometry: { x, y } },
        ],
      });
      return table.rows[0]?.slice(1) ?? [];
    };
    expect(await at({ wkid: 102100, latestWkid: 3857 }, 636661.4, 5644970.1)).to.deep.equal([
      '45.14875',
      '5.71923',
    ]);
    expect(await at({ wkid: 4326 }, 5.71, 45.16)).to.deep.equal(['45.16', '5.71']);
  });
});
