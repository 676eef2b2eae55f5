import { expect } from 'chai';
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
