import { expect } from 'chai';
import { codesOf, readText } from '../../table/reading.js';
import type { Table } from '../../../../src/core/table/table.js';

const read = (value: unknown): Promise<Table> => readText(JSON.stringify(value));
const cells = (table: Table, column: string): readonly string[] =>
  table.rows.map((row) => row[table.columns.indexOf(column)] ?? '?');

const services = [
  { id: 'v1', name: 'Aide aux devoirs', structure_id: 's1' },
  { id: 'v2', name: 'Atelier vélo', structure_id: 's1' },
];

const people = [
  { id: '1', nom: 'Anna', tel: '1' },
  { id: '2', nom: 'Bea', tel: '2' },
];

describe('several tables in one file of JSON', () => {
  it('are not mixed where their keys are names of files', async () => {
    const table = await read({
      'structures.csv': [{ id: 's1', name: 'Maison des Lilas' }],
      'services.csv': services,
    });
    expect(table.itemsPath).to.equal('services.csv[]');
    expect(cells(table, 'name')).to.deep.equal(['Aide aux devoirs', 'Atelier vélo']);
    expect(table.problems).to.deep.equal([{ code: 'several-tables', count: 1, sample: 'structures.csv' }]);
  });

  it('are not mixed where one points at another', async () => {
    const table = await read({
      structures: [
        { id: 's1', name: 'Maison des Lilas' },
        { id: 's2', name: 'Le Fil' },
      ],
      services,
    });
    expect(table.itemsPath).to.equal('services[]');
    expect(cells(table, 'structure')).to.deep.equal(['Maison des Lilas', 'Maison des Lilas']);
  });

  it('are told by their names', async () => {
    const table = await read({
      associations: [
        { id: 1, nom: 'Judo', courriel: 'a@example.org' },
        { id: 2, nom: 'Go', courriel: 'b@example.org' },
        { id: 3, nom: 'Yoga', courriel: 'c@example.org' },
      ],
      salles: [
        { id: 1, salle: 'Dojo', places: 30 },
        { id: 2, salle: 'Foyer', places: 80 },
      ],
      bureaux: [{ id: 1, rue: '3 rue Haute' }],
    });
    expect(table.itemsPath).to.equal('associations[]');
    expect(table.problems).to.deep.equal([{ code: 'several-tables', count: 2, sample: 'salles, bureaux' }]);
  });

  it('may come in the export of a database', async () => {
    const table = await read([
      { type: 'header', version: '5.2.1', comment: 'Export to JSON' },
      { type: 'database', name: 'club' },
      {
        type: 'table',
        name: 'adherents',
        database: 'club',
        data: [
          { id: '1', nom: 'Anna', ville: 'Die', tel: '1' },
          { id: '2', nom: 'Bea', ville: 'Pau', tel: '2' },
        ],
      },
    ]);
    expect(table.itemsPath).to.equal('adherents[]');
    expect(cells(table, 'nom')).to.deep.equal(['Anna', 'Bea']);
  });

  it('may come together in the export of a database', async () => {
    const table = await read([
      { type: 'header', version: '5.2.1' },
      { type: 'table', name: 'villes', data: [{ id: '1', nom: 'Die' }] },
      { type: 'table', name: 'adherents', data: people },
    ]);
    expect(table.itemsPath).to.equal('adherents.json[]');
    expect(table.problems).to.deep.equal([{ code: 'several-tables', count: 1, sample: 'villes.json' }]);
  });

  for (const [what, value] of [
    [
      'facets',
      {
        nhits: 2,
        facets: [
          { name: 'x', count: 3 },
          { name: 'y', count: 3 },
        ],
        records: services,
      },
    ],
    [
      'what the columns are',
      {
        fields: [
          { id: 'id', type: 'int' },
          { id: 'name', type: 'text' },
        ],
        records: services,
      },
    ],
    [
      'links and notes',
      { data: services, links: [{ rel: 'next', href: 'x' }], warnings: [{ code: 'a', message: 'b' }] },
    ],
    [
      'the days of one programme',
      { lundi: [{ titre: 'A', salle: 'B' }], mardi: [{ titre: 'C', salle: 'B' }] },
    ],
  ] as const)
    it(`are none: ${what}`, async () => {
      expect(codesOf(await read(value))).to.not.include('several-tables');
    });
});

describe('a collection of features', () => {
  const features = [1, 2, 3].map((place) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [2 + place / 10, 47] },
    properties: { nom: `Halte ${place}`, jour: 'Mardi' },
  }));
  const collection = {
    type: 'FeatureCollection',
    features,
    properties: { layer: 'arrets', layerName: 'Les arrêts', htmlHeader: '<div>', htmlFooter: '</div>' },
  };
  for (const [where, value, path] of [
    ['alone in a list', [collection], '[].features[].properties'],
    ['in a list with another', [collection, collection], '[].features[].properties'],
    ['below a key', { success: true, result: collection }, 'result.features[].properties'],
    ['with layers', { map: 'x', layers: [collection] }, 'layers[].features[].properties'],
    [
      'with little to say',
      [
        {
          ...collection,
          features: features.map((each) => ({ ...each, properties: { nom: each.properties.nom } })),
        },
      ],
      '[].features[].properties',
    ],
  ] as const)
    it(`is read ${where}`, async () => {
      const table = await read(value);
      expect(table.itemsPath).to.equal(path);
      expect(table.rows[0]?.[0]).to.equal('Halte 1');
      expect(table.columns).to.include.members(['geometry.latitude', 'geometry.longitude']);
    });
});

describe('groups in groups', () => {
  const session = (id: number, more: object = {}): object => ({
    id,
    title: `Exposé ${id}`,
    room: 'Curie',
    speaker: 'Anna',
    ...more,
  });

  it('are followed to the sessions of the slots of the days', async () => {
    const table = await read({
      space: { name: 'Rencontres', title: 'Rencontres du libre' },
      proposals: [],
      schedule: [
        {
          date: '2027-03-20',
          slots: [
            { slot: '0915', sessions: [session(1)] },
            { slot: '1000', sessions: [session(2), session(3)] },
          ],
        },
        {
          date: '2027-03-21',
          slots: [
            { slot: '1400', sessions: [session(4)] },
            { slot: '1530', sessions: [session(5)] },
          ],
        },
      ],
    });
    expect(table.itemsPath).to.equal('schedule[].slots[].sessions[]');
    expect(cells(table, 'title')).to.deep.equal(['Exposé 1', 'Exposé 2', 'Exposé 3', 'Exposé 4', 'Exposé 5']);
    expect(cells(table, 'slots.date')).to.deep.equal([
      '2027-03-20',
      '2027-03-20',
      '2027-03-20',
      '2027-03-21',
      '2027-03-21',
    ]);
  });

  it('say no day again that their rows tell with its hour', async () => {
    const days = ['2027-03-20', '2027-03-21'].map((date, day) => ({
      date,
      slots: [1, 2].map((slot) => ({ slot, talks: [session(10 * day + slot, { start: `${date}T09:00` })] })),
    }));
    expect((await read({ days })).columns).to.deep.equal(['id', 'title', 'room', 'speaker', 'start']);
  });

  it('say what they are called to each of their rows', async () => {
    const table = await read({
      communes: [
        {
          commune: 'Die',
          quartiers: [
            {
              quartier: 'Haut',
              lieux: [
                { nom: 'Foyer', tel: '1', rue: 'a' },
                { nom: 'Halle', tel: '2', rue: 'b' },
              ],
            },
          ],
        },
        {
          commune: 'Pau',
          quartiers: [
            { quartier: 'Bas', lieux: [{ nom: 'Dojo', tel: '3', rue: 'c' }] },
            { quartier: 'Gare', lieux: [] },
          ],
        },
      ],
    });
    expect(table.itemsPath).to.equal('communes[].quartiers[].lieux[]');
    expect(cells(table, 'quartiers.commune')).to.deep.equal(['Die', 'Die', 'Pau']);
    expect(cells(table, 'lieux.quartier')).to.deep.equal(['Haut', 'Haut', 'Bas']);
  });

  it('are left where they are things with parts of their own', async () => {
    const table = await read([
      {
        nom: 'Judo',
        ville: 'Die',
        tel: '1',
        sections: [{ nom: 'Enfants', cours: [{ jour: 'lundi' }, { jour: 'mardi' }] }],
      },
      { nom: 'Go', ville: 'Pau', tel: '2', sections: [{ nom: 'Tous', cours: [{ jour: 'jeudi' }] }] },
    ]);
    expect(table.rows).to.have.length(2);
  });

  it('may be objects keyed by day and hour', async () => {
    const table = await read({
      programme: {
        samedi: { '9h': [session(1)], '10h': [session(2), session(3)] },
        dimanche: { '9h': [session(4)] },
      },
    });
    expect(cells(table, 'title')).to.deep.equal(['Exposé 1', 'Exposé 2', 'Exposé 3', 'Exposé 4']);
    expect(cells(table, 'programme')).to.deep.equal(['samedi', 'samedi', 'samedi', 'dimanche']);
  });
});
