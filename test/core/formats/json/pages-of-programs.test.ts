import { expect } from 'chai';
import { roles, see } from '../../schema/seen.js';

const seen = (value: unknown): ReturnType<typeof see> => see(JSON.stringify(value));
const names = ['Atelier vélo', 'Chorale des Alpes', 'Jardin partagé', 'Repair café'];
const towns = ['Grenoble', 'Échirolles', 'Fontaine'];
const shown = (found: Awaited<ReturnType<typeof see>>): readonly string[] =>
  [...found.columns.values()]
    .filter(
      ({ role, empty }) =>
        role !== 'hidden' && role !== 'id' && role !== 'updated' && empty < found.rows.length,
    )
    .map(({ name }) => name);

describe('Pages of Notion as its API tells them', () => {
  const rich = (text: string): unknown => [
    { type: 'text', text: { content: text, link: null }, plain_text: text },
  ];
  const page = (nom: string, row: number): unknown => ({
    object: 'page',
    id: `0b1c2d3e-0000-4000-8000-00000000000${row}`,
    created_time: '2026-01-10T09:12:00.000Z',
    last_edited_time: `2026-01-1${row}T09:12:00.000Z`,
    created_by: { object: 'user', id: '1' },
    last_edited_by: { object: 'user', id: '1' },
    cover: null,
    icon: { type: 'emoji', emoji: '🚲' },
    parent: { type: 'database_id', database_id: 'x' },
    archived: false,
    in_trash: false,
    properties: {
      Public: {
        id: 'j',
        type: 'rollup',
        rollup: {
          type: 'array',
          array: [{ type: 'select', select: { id: 'q', name: 'Adultes', color: 'red' } }],
          function: 'show_original',
        },
      },
      Inscrits: { id: 'o', type: 'rollup', rollup: { type: 'number', number: 3 + row, function: 'sum' } },
      'N°': { id: 'm', type: 'unique_id', unique_id: { prefix: 'EV', number: row } },
      Rang: { id: 'p', type: 'unique_id', unique_id: { prefix: null, number: row } },
      Salle: {
        id: 'n',
        type: 'relation',
        relation: [{ id: '11111111-0000-4000-8000-000000000001' }],
        has_more: false,
      },
      Prix: { id: 'k', type: 'formula', formula: { type: 'string', string: `${5 + row} €` } },
      'Sur place': { id: 'r', type: 'checkbox', checkbox: row > 1 },
      Nom: { id: 'title', type: 'title', title: rich(nom) },
    },
    url: `https://www.notion.so/p${row}`,
    public_url: null,
  });

  it('hold what people wrote, and what a rollup or a formula counts', async () => {
    const found = await seen({ object: 'list', results: names.map(page), has_more: false });
    expect(found.cells('Public')[1]).to.equal('Adultes');
    expect(found.cells('Inscrits')[1]).to.equal('4');
    expect(found.cells('N°')[1]).to.equal('EV-1');
    expect(found.cells('Rang')[1]).to.equal('1');
    expect(found.cells('Prix')[1]).to.equal('6 €');
    expect(roles(found)).to.include({ Nom: 'title', Prix: 'price' });
  });

  it('tell nothing of the program, of keys of other pages, nor where only members can look', async () => {
    const found = await seen({ object: 'list', results: names.map(page), has_more: false });
    expect(shown(found)).to.have.members(['Public', 'Inscrits', 'Rang', 'Prix', 'Nom', 'Sur place']);
  });

  it('are linked where they are published', async () => {
    const results = names.map((nom, row) => ({
      ...(page(nom, row) as object),
      public_url: `https://asso.notion.site/p${row}`,
    }));
    const found = await seen({ object: 'list', results });
    expect(found.cells('url')[2]).to.equal('https://asso.notion.site/p2');
  });
});

describe('Records of PocketBase', () => {
  const town = (nom: string): unknown => ({
    collectionId: 'pbc_9',
    collectionName: 'villes',
    id: `${nom}9x4b1c8d`,
    nom,
    created: '2026-01-01 09:00:00.000Z',
  });
  const record = (nom: string, row: number): unknown => ({
    collectionId: 'pbc_1219621782',
    collectionName: 'structures',
    id: `k2m9x4b1c8d5e${row}3`,
    created: `2026-01-1${row} 09:12:44.123Z`,
    updated: `2026-02-1${row} 09:12:44.123Z`,
    nom,
    ville: `v${row}9x4b1c8d5e3f6`,
    publics: ['a9x4b1c8d5e3f61', 'b9x4b1c8d5e3f61'],
    logo: `logo_${row}a8dk2m9x1.png`,
    expand: {
      ville: town(towns[row % 3] ?? ''),
      publics: [
        { id: 'a9x4b1c8d5e3f61', nom: 'Jeunes' },
        { id: 'b9x4b1c8d5e3f61', nom: 'Familles' },
      ],
    },
  });

  it('tell other records by their names, and pictures by where they lie', async () => {
    const found = await seen({ page: 1, perPage: 30, totalItems: 4, items: names.map(record) });
    expect(found.cells('ville')).to.deep.equal(['Grenoble', 'Échirolles', 'Fontaine', 'Grenoble']);
    expect(found.cells('publics')[0]).to.equal('Jeunes, Familles');
    expect(found.cells('logo')[1]).to.equal('/api/files/pbc_1219621782/k2m9x4b1c8d5e13/logo_1a8dk2m9x1.png');
    expect(roles(found)).to.include({ nom: 'title', ville: 'city', logo: 'image' });
    expect(shown(found)).to.have.members(['nom', 'ville', 'publics', 'logo']);
  });
});

describe('Things of Wikibase', () => {
  const said = (type: string, value: unknown): unknown => [
    {
      mainsnak: { snaktype: 'value', hash: 'f1d2', datavalue: { value, type }, datatype: type },
      type: 'statement',
      rank: 'normal',
    },
  ];
  const thing = (name: string, row: number): unknown => ({
    pageid: 100 + row,
    ns: 0,
    title: `Q50${row}`,
    lastrevid: 99 + row,
    modified: `2026-09-0${1 + row}T10:00:00Z`,
    type: 'item',
    id: `Q50${row}`,
    labels: { en: { language: 'en', value: `${name} (en)` }, fr: { language: 'fr', value: name } },
    descriptions: { fr: { language: 'fr', value: `lieu de ${towns[row % 3]}` } },
    aliases: row
      ? {
          fr: [
            { language: 'fr', value: 'Le lieu' },
            { language: 'fr', value: 'Chez nous' },
          ],
        }
      : {},
    claims: {
      P31: said('wikibase-entityid', { 'entity-type': 'item', id: 'Q33506' }),
      P625: said('globecoordinate', { latitude: 45.18 + row / 100, longitude: 5.72, globe: 'http://x/Q2' }),
      P856: said('string', `https://lieu${row}.example.org/`),
      P968: said('string', `mailto:lieu${row}@example.org`),
      P571: said('time', { time: `+190${row}-07-01T00:00:00Z`, precision: row ? 11 : 9 }),
      P1083: said('quantity', { amount: `+${40 + row}`, unit: '1' }),
      P6375: said('monolingualtext', { text: `${row + 1} rue des Lilas`, language: 'fr' }),
      P18: said('string', `Le lieu ${row}.jpg`),
      P9999: [{ mainsnak: { snaktype: 'somevalue' } }],
    },
    sitelinks: { frwiki: { site: 'frwiki', title: name, badges: [] } },
  });

  it('are told by their names, on the map, and with how to reach them', async () => {
    const entities = Object.fromEntries(names.map((name, row) => [`Q50${row}`, thing(name, row)]));
    const found = await seen({ entities, success: 1 });
    expect(found.cells('label')).to.deep.equal(names);
    expect(found.cells('aliases')[1]).to.equal('Le lieu, Chez nous');
    expect(found.cells('email')[1]).to.equal('lieu1@example.org');
    expect(found.cells('inception').slice(0, 2)).to.deep.equal(['1900', '1901-07-01']);
    expect(found.cells('capacity')[1]).to.equal('41');
    expect(found.cells('image')[1]).to.equal(
      'https://commons.wikimedia.org/wiki/Special:FilePath/Le%20lieu%201.jpg?width=400',
    );
    expect(found.use).to.equal('directory');
    expect(roles(found)).to.include({
      label: 'title',
      description: 'text',
      latitude: 'latitude',
      longitude: 'longitude',
      website: 'website',
      address: 'address',
      image: 'image',
    });
  });
});

describe('People in the wraps of a program', () => {
  it('are told by their names (Nextcloud Deck, Microsoft Graph)', async () => {
    const found = await seen(
      names.map((title, id) => ({
        title,
        assignedUsers: [
          {
            id,
            participant: { primaryKey: 'amina', uid: 'amina', displayname: 'Amina B.', type: 0 },
            cardId: id,
            type: 0,
          },
        ],
        owners: [{ '@odata.type': '#x', id: `u${id}`, displayName: 'Jean P.', mail: `j${id}@example.org` }],
      })),
    );
    expect(found.cells('assignedUsers')[1]).to.equal('Amina B.');
    expect(found.cells('owners')[1]).to.equal('Jean P.');
  });
});
