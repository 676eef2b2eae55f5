import { expect } from 'chai';
import { stemOf, withReferences } from '../../../../src/core/formats/json/references.js';
import { codesOf, readText } from '../../table/reading.js';
import type { Table } from '../../../../src/core/table/table.js';

const read = (value: unknown): Promise<Table> => readText(JSON.stringify(value));
const cells = (table: Table, column: string): readonly string[] =>
  table.rows.map((row) => row[table.columns.indexOf(column)] ?? '?');

describe('references into a side list', () => {
  const asso = (id: string, title: string, relationships: object): object => ({
    type: 'node--association',
    id,
    attributes: { title, phone: '0476000001', langcode: 'fr' },
    relationships,
  });
  const term = (id: string, name: string): object => ({
    type: 'taxonomy_term--theme',
    id,
    attributes: { name, langcode: 'fr', weight: 0 },
  });

  it('of JSON:API are names, and none of the things they lead to is an entry', async () => {
    const table = await read({
      data: [
        asso('a-1', 'Club de go', {
          field_theme: {
            data: [
              { type: 'taxonomy_term--theme', id: 't-1' },
              { type: 'taxonomy_term--theme', id: 't-2' },
            ],
          },
          field_lieu: { data: { type: 'node--lieu', id: 'l-1' } },
          field_porteur: { data: { type: 'node--structure', id: 's-1' } },
          uid: { data: { type: 'user--user', id: 'u-1' } },
        }),
        asso('a-2', 'Harmonie', {
          field_theme: { data: [{ type: 'taxonomy_term--theme', id: 't-2' }] },
          field_lieu: { data: null },
        }),
      ],
      included: [
        term('t-1', 'Loisirs'),
        term('t-2', 'Culture'),
        {
          type: 'node--lieu',
          id: 'l-1',
          attributes: {
            title: 'Foyer',
            address: { address_line1: '3 rue Haute', locality: 'Die' },
            promote: false,
          },
        },
        {
          type: 'node--structure',
          id: 's-1',
          attributes: { title: 'Le Fil', created: '2026-01-01T00:00:00Z' },
        },
        { type: 'node--x', id: 't-1', attributes: { name: 'wrong' } },
      ],
    });
    expect(table.itemsPath).to.equal('data[].attributes');
    expect(cells(table, 'title')).to.deep.equal(['Club de go', 'Harmonie']);
    expect(cells(table, 'field_theme')).to.deep.equal(['Loisirs, Culture', 'Culture']);
    expect(cells(table, 'field_porteur')).to.deep.equal(['Le Fil', '']);
    expect(cells(table, 'field_lieu.title')).to.deep.equal(['Foyer', '']);
    expect(cells(table, 'field_lieu.address.locality')).to.deep.equal(['Die', '']);
    expect(table.columns.filter((name) => /uid|promote|relationships|included/.test(name))).to.deep.equal([]);
    expect(table.arrays?.has('field_theme')).to.equal(true);
    expect(codesOf(table)).to.not.include('several-tables');
  });

  it('are names where keys are called like the list (Sessionize)', async () => {
    const table = await read({
      sessions: [
        {
          id: '1',
          title: 'Ouverture',
          startsAt: '2027-03-20T09:00',
          speakers: ['4f-aa', '4f-bb'],
          roomId: 12,
          categoryItems: [71, 72],
        },
        {
          id: '2',
          title: 'Clôture',
          startsAt: '2027-03-20T18:00',
          speakers: ['4f-bb'],
          roomId: 13,
          categoryItems: [],
        },
      ],
      speakers: [
        { id: '4f-aa', fullName: 'Anna Roy', bio: 'x' },
        { id: '4f-bb', fullName: 'Bea Sol', bio: 'y' },
      ],
      categories: [
        {
          id: 7,
          title: 'Niveau',
          items: [
            { id: 71, name: 'Débutant' },
            { id: 72, name: 'Tous' },
          ],
        },
      ],
      rooms: [
        { id: 12, name: 'Curie', sort: 0 },
        { id: 13, name: 'Ampère', sort: 1 },
      ],
    });
    expect(cells(table, 'speakers')).to.deep.equal(['Anna Roy, Bea Sol', 'Bea Sol']);
    expect(cells(table, 'room')).to.deep.equal(['Curie', 'Ampère']);
    expect(cells(table, 'categoryItems')).to.deep.equal(['Débutant, Tous', '']);
    expect(codesOf(table)).to.not.include('several-tables');
  });

  it('may lead to things by their key', async () => {
    const table = await read({
      associations: [
        { nom: 'Judo', commune_id: 'c1', themes: ['t1', 't2'] },
        { nom: 'Go', commune_id: 'c2', themes: ['t2'] },
        { nom: 'Yoga', commune_id: null, themes: [] },
      ],
      communes: { c1: { nom: 'Die', code: '26150' }, c2: { nom: 'Pau', code: '64000' } },
      themes: [
        { id: 't1', label: 'Sport' },
        { id: 't2', label: 'Jeux' },
      ],
    });
    expect(cells(table, 'commune')).to.deep.equal(['Die', 'Pau', '']);
    expect(cells(table, 'themes')).to.deep.equal(['Sport, Jeux', 'Jeux', '']);
  });

  it('stay numbers where nothing says that they are references', async () => {
    const table = await read({
      associations: [
        { nom: 'Judo', places: 1, code: 'c1' },
        { nom: 'Go', places: 2, code: 'c2' },
      ],
      salles: [
        { id: 1, nom: 'Dojo', etage: 2 },
        { id: 2, nom: 'Foyer', etage: 1 },
      ],
    });
    expect(cells(table, 'places')).to.deep.equal(['1', '2']);
    expect(codesOf(table)).to.deep.equal(['several-tables']);
  });

  it('that lead nowhere stay what they are', async () => {
    const table = await read({
      items: [
        { nom: 'Judo', themeId: 9 },
        { nom: 'Go', themeId: 8 },
      ],
      themes: [{ id: 1, name: 'Sport' }],
    });
    expect(cells(table, 'themeId')).to.deep.equal(['9', '8']);
  });
});

/** Records that name rooms by a key, and the list of rooms beside them. */
const withRooms = (key: string, values: readonly unknown[], rooms: unknown, list = 'rooms'): Promise<Table> =>
  read({
    items: values.map((value, at) => ({
      nom: `Séance ${String(at)}`,
      heure: '9 h',
      duree: 60,
      [key]: value,
    })),
    [list]: rooms,
  });

const curie = { id: 'r1', name: 'Curie' };
const ampere = { id: 'r2', name: 'Ampère' };

describe('things in a list beside the records', () => {
  for (const key of ['id', '_id', 'uid', 'uuid', 'guid', '@id', 'key', 'code', 'slug'])
    it(`are found by « ${key} »`, async () => {
      const rooms = [
        { [key]: 'r1', name: 'Curie' },
        { [key]: 'r2', name: 'Ampère' },
      ];
      const table = await withRooms('room', ['r2', 'r1'], rooms);
      expect(cells(table, 'room')).to.deep.equal(['Ampère', 'Curie']);
    });

  for (const name of 'fullName full_name name title label nom titre libelle intitule'.split(' '))
    it(`are called by « ${name} »`, async () => {
      const rooms = [
        { id: 'r1', [name]: 'Curie' },
        { id: 'r2', [name]: 'Ampère' },
      ];
      expect(cells(await withRooms('room', ['r2', 'r1'], rooms), 'room')).to.deep.equal(['Ampère', 'Curie']);
    });

  it('are none without a name, or where they are no things', async () => {
    expect(cells(await withRooms('room', ['r1'], [{ id: 'r1', etage: 2 }]), 'room')).to.deep.equal(['r1']);
    expect(cells(await withRooms('room', ['r1'], { r1: { etage: 2 } }), 'room')).to.deep.equal(['r1']);
    expect(cells(await withRooms('room', ['r1'], { r1: 'Curie' }), 'room')).to.deep.equal(['r1']);
    expect(cells(await withRooms('room', ['r1'], ['r1', 'r2']), 'room')).to.deep.equal(['r1']);
    const unnamed = [curie, { id: 'r2' }, { name: 'Sans clé' }];
    expect(cells(await withRooms('room', ['r1', 'r1', 'r1', 'r1', 'r2'], unnamed), 'room')).to.deep.equal([
      'Curie',
      'Curie',
      'Curie',
      'Curie',
      'r2',
    ]);
  });

  it('are told by four values in five, and the fifth stays', async () => {
    const known = ['r1', 'r2', 'r1', 'r2'];
    const rooms = [curie, ampere];
    expect(cells(await withRooms('room', [...known, 'r9'], rooms), 'room').at(-1)).to.equal('r9');
    expect(cells(await withRooms('room', [...known, 'r9'], rooms), 'room')[0]).to.equal('Curie');
    expect(cells(await withRooms('room', ['r1', 'r2', 'r1', 'r9'], rooms), 'room')[0]).to.equal('r1');
  });

  it('are none of a column that holds other things as well', async () => {
    const table = await withRooms('room', ['r1', 'r2', { x: 1 }, 'r1', 'r1', 'r1'], [curie, ampere]);
    expect(cells(table, 'room')[0]).to.equal('r1');
  });

  it('are not the records themselves', async () => {
    const items = [
      { id: 1, name: 'A', item: 2 },
      { id: 2, name: 'B', item: 1 },
    ];
    expect(cells(await read({ items, autre: 'x' }), 'item')).to.deep.equal(['2', '1']);
    expect(cells(await read({ page: { items }, autre: 'x' }), 'item')).to.deep.equal(['2', '1']);
  });

  for (const [key, list, column] of [
    ['roomId', 'roomsOfAll', 'room'],
    ['roomIds', 'roomsOfAll', 'room'],
    ['roomID', 'rooms', 'room'],
    ['room_id', 'roomsOfAll', 'room'],
    ['room_ids', 'rooms', 'room'],
    ['videoIds', 'videos', 'video'],
    ['mainRoom', 'room', 'mainRoom'],
    ['cat', 'cats', 'cat'],
    ['roomIDref', 'rooms', 'roomIDref'],
    ['category', 'categories', 'category'],
  ] as const)
    it(`are those of « ${list} » under « ${key} »`, async () => {
      const table = await withRooms(key, ['r1', 'r2'], [curie, ampere], list);
      expect(cells(table, column)).to.deep.equal(['Curie', 'Ampère']);
    });

  for (const [key, list] of [
    ['to', 'tos'],
    ['to', 'tomatoes'],
    ['place', 'rooms'],
    ['roomie', 'broom'],
  ] as const)
    it(`are none of « ${list} » under « ${key} »`, async () => {
      expect(cells(await withRooms(key, ['r1', 'r2'], [curie, ampere], list), key)).to.deep.equal([
        'r1',
        'r2',
      ]);
    });

  it('keep the name of their key where another column has the short one', async () => {
    const rooms = [curie, ampere];
    const items = [
      { nom: 'A', room: 'vue', roomId: 'r1' },
      { nom: 'B', room: 'cour', roomId: 'r2' },
    ];
    const table = await read({ items, rooms });
    expect(cells(table, 'roomId')).to.deep.equal(['Curie', 'Ampère']);
    expect(cells(table, 'room')).to.deep.equal(['vue', 'cour']);
    const twice = await read({ items: [{ nom: 'A', room_id: 'r1', roomId: 'r2' }], rooms });
    expect(cells(twice, 'room')).to.deep.equal(['Curie']);
    expect(cells(twice, 'roomId')).to.deep.equal(['Ampère']);
  });

  it('are found under any heading by keys that none is by chance', async () => {
    const named = async (...ids: readonly string[]): Promise<readonly string[]> =>
      cells(
        await withRooms(
          'x',
          ids,
          ids.map((id) => ({ id, name: `Nom de ${id}` })),
        ),
        'x',
      );
    expect(await named('abcdefg1')).to.deep.equal(['Nom de abcdefg1']);
    expect(await named('abcdef1')).to.deep.equal(['abcdef1']);
    expect(await named('abcdefgh')).to.deep.equal(['abcdefgh']);
    expect(await named('abcdefg1', 'abc1')).to.deep.equal(['abcdefg1', 'abc1']);
    const id = 'abcdefg1';
    const table = await read({ items: [{ nom: 'A', Id: id }], rooms: [{ id, name: 'Curie' }] });
    expect(cells(table, 'Id')).to.deep.equal(['Curie']);
  });
});

describe('relationships of JSON:API', () => {
  const lieu = (attributes: object): object => ({ type: 'lieu', id: '1', attributes });
  const fiche = (id: string, relationships?: object): object => ({
    type: 'fiche',
    id,
    attributes: { title: `Fiche ${id}` },
    ...(relationships && { relationships }),
  });
  const at = { data: { type: 'lieu', id: '1' } };

  it('of some records only are names', async () => {
    const table = await read({
      data: [fiche('a', { lieu: at }), fiche('b'), fiche('c', { lieu: at })],
      included: [lieu({ name: 'Foyer' })],
    });
    expect(cells(table, 'lieu')).to.deep.equal(['Foyer', '', 'Foyer']);
  });

  it('lead to other records as well, and to nothing that is not there', async () => {
    const table = await read({
      data: [
        fiche('a', { parent: { data: { type: 'fiche', id: 'b' } } }),
        fiche('b', {
          themes: {
            data: [
              { type: 'lieu', id: '1' },
              { type: 'lieu', id: '9' },
            ],
          },
        }),
      ],
      included: [lieu({ name: 'Foyer' }), { type: 'lieu', id: '9' }],
    });
    expect(cells(table, 'parent')).to.deep.equal(['Fiche b', '']);
    expect(cells(table, 'themes')).to.deep.equal(['', 'Foyer']);
  });

  it('tell the name alone where the rest helps nobody to find it', async () => {
    const told = { name: 'Foyer', translation: 'x', salon: 'y', schilling: 'z', belonging: 'w' };
    const table = await read({ data: [fiche('a', { lieu: at })], included: [lieu(told)] });
    expect(cells(table, 'lieu')).to.deep.equal(['Foyer']);
  });

  for (const key of ['lat', 'lon', 'lng', 'phone', 'email', 'url', 'website', 'zip', 'geo', 'ville'])
    it(`tell « ${key} » beside the name`, async () => {
      const table = await read({
        data: [fiche('a', { lieu: at })],
        included: [lieu({ name: 'Foyer', [key]: 'x1', weight: 3 })],
      });
      expect(cells(table, 'lieu.name')).to.deep.equal(['Foyer']);
      expect(cells(table, `lieu.${key}`)).to.deep.equal(['x1']);
      expect(table.columns).not.to.include('lieu.weight');
    });

  it('are what the list beside was used for', () => {
    const container = fiche('a', { lieu: at });
    const root = { data: [container], included: [lieu({ name: 'Foyer' })] };
    const items = [{ value: { title: 'A' }, through: [{ container, key: 'attributes' }] }];
    const { used } = withReferences(root, [], items as never);
    expect([...used]).to.deep.equal(['included']);
  });
});

describe('the stem of a name', () => {
  for (const [name, stem] of [
    ['Themes.json', 'theme'],
    ['salles.csv', 'salle'],
    ['x.abc.def', 'x.abc'],
    ['room.a', 'room.a'],
    ['room.-+!', 'room.-+!'],
    ['systems', 'system'],
    ['categories', 'categor'],
    ['category', 'categor'],
    ['jeux', 'jeu'],
  ] as const)
    it(`of « ${name} » is « ${stem} »`, () => {
      expect(stemOf(name)).to.equal(stem);
    });
});
