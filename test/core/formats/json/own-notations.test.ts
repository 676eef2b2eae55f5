import { expect } from 'chai';
import { describeTable } from '../../../../src/core/engines/local/describe-table.js';
import { inCommonNotation } from '../../../../src/core/formats/json/own-notation.js';
import { readText } from '../../table/reading.js';

const places = Array.from('abcdefghijkl', (letter, place) => ({
  name: `Atelier du quai ${letter}`,
  town: place % 2 ? 'Die' : 'Pau',
  place,
}));

const read = async (answer: unknown) => describeTable(await readText(JSON.stringify(answer)));

/** What stands in a column, on all rows. */
async function cellsOf(answer: unknown, name: string): Promise<readonly string[]> {
  const { table } = await read(answer);
  const index = table.columns.indexOf(name);
  return table.rows.map((row) => row[index] ?? '');
}

async function roleOf(answer: unknown, name: string) {
  const { schema } = await read(answer);
  return schema.columns.find((column) => column.name === name)?.role;
}

describe('Grist', () => {
  const answer = {
    records: places.map(({ name, town, place }) => ({
      id: place + 1,
      fields: {
        Nom: name,
        Commune: town,
        Themes: place % 3 ? ['L', 'Sport', 'Jeux'] : ['L', 'Sport'],
        Salle: ['R', 'Salles', place],
        Jour: ['d', 1767225600],
        Rien: place % 2 ? null : ['L'],
      },
    })),
  };
  it('writes lists with a letter before them', async () => {
    expect((await cellsOf(answer, 'Themes')).slice(0, 2)).to.deep.equal(['Sport', 'Sport, Jeux']);
    expect((await cellsOf(answer, 'Rien')).join('')).to.equal('');
  });
  it('writes references as a table and a number, of which nobody knows more', async () =>
    expect((await cellsOf(answer, 'Salle')).join('')).to.equal(''));
  it('writes days as seconds with a letter before them', async () =>
    expect((await cellsOf(answer, 'Jour'))[0]).to.equal('2026-01-01'));
  it('is told by its records: sizes of clothes begin with a letter too', async () => {
    const clothes = places.map(({ name }) => ({ name, sizes: ['L', 'XL'] }));
    expect((await cellsOf(clothes, 'sizes'))[0]).to.equal('L, XL');
    const base = {
      records: places.map(({ name }) => ({ id: `rec${name}`, fields: { name, sizes: ['L', 'XL'] } })),
    };
    expect((await cellsOf(base, 'sizes'))[0]).to.equal('L, XL');
  });
});

describe('Google Sheets', () => {
  it('writes hours as a list of figures', async () => {
    const answer = {
      version: '0.6',
      table: {
        cols: [
          { id: 'A', label: 'Atelier', type: 'string' },
          { id: 'B', label: 'Date', type: 'date' },
          { id: 'C', label: 'Heure', type: 'timeofday' },
        ],
        rows: places.map(({ name, place }) => ({
          c: [{ v: name }, { v: `Date(2027,0,${place + 1})` }, { v: [14, place, 0, 0], f: '14:00' }],
        })),
      },
    };
    expect((await cellsOf(answer, 'Heure'))[5]).to.equal('14:05');
    expect(await roleOf(answer, 'Heure')).to.equal('start-time');
  });
});

describe('the Overpass API', () => {
  const answer = {
    version: 0.6,
    elements: places.map(({ name, place }) => ({
      type: place % 3 ? 'node' : 'way',
      id: 1000 + place,
      ...(place % 3
        ? { lat: 45.1, lon: 5.7 }
        : {
            bounds: { minlat: 45, minlon: 5, maxlat: 46, maxlon: 6 },
            center: { lat: 45.2, lon: 5.8 },
            nodes: [1, 2, 3],
            version: 3,
          }),
      tags: { name, amenity: place % 2 ? 'library' : 'theatre' },
    })),
  };
  it('tells the middle of a building as the place of a point', async () => {
    expect((await cellsOf(answer, 'lat')).slice(0, 2)).to.deep.equal(['45.2', '45.1']);
    expect(await roleOf(answer, 'lon')).to.equal('longitude');
  });
  it('says nothing to people of nodes, corners and kinds of elements', async () => {
    const { table, schema } = await read(answer);
    expect(table.columns.filter((name) => /node|center|bound|version/.test(name))).to.deep.equal([]);
    expect(schema.columns.find(({ name }) => name === 'type')?.filter ?? false).to.equal(false);
  });
});

describe('Socrata', () => {
  const answer = places.map(({ name, town, place }) => ({
    ':id': `row-${String(place)}`,
    name,
    location: {
      latitude: '45.1',
      longitude: `5.7${String(place)}`,
      human_address: JSON.stringify({
        address: `${String(place)} rue Haute`,
        city: town,
        state: '',
        zip: '26150',
      }),
    },
    phone: { phone_number: `04 76 00 00 ${String(10 + place)}`, phone_type: 'Work' },
  }));
  it('writes addresses as JSON in a text', async () => {
    expect(await roleOf(answer, 'location.human_address.address')).to.equal('address');
    expect(await roleOf(answer, 'location.human_address.city')).to.equal('city');
    expect((await cellsOf(answer, 'location.human_address.zip'))[0]).to.equal('26150');
  });
  it('writes telephones with their kind, which says nothing', async () => {
    expect(await roleOf(answer, 'phone')).to.equal('phone');
    expect((await cellsOf(answer, 'phone'))[0]).to.equal('04 76 00 00 10');
  });
});

describe('APIDAE', () => {
  const answer = {
    numFound: 12,
    objetsTouristiques: places.map(({ name, town, place }) => ({
      id: 5000 + place,
      nom: { libelleFr: name },
      presentation: { descriptifCourt: { libelleFr: `Un quai de ${town}, le ${String(place)}e.` } },
      localisation: {
        adresse: { adresse1: `${String(place)} rue Haute`, codePostal: '26150', commune: { nom: town } },
      },
      informations: {
        moyensCommunication: [
          {
            type: {
              elementReferenceType: 'MoyenCommunicationType',
              id: 201,
              libelleFr: 'Téléphone',
              ordre: 1,
            },
            coordonnees: { fr: `04 76 00 00 ${String(10 + place)}` },
          },
          {
            type: { elementReferenceType: 'MoyenCommunicationType', id: 204, libelleFr: 'Mél', ordre: 2 },
            coordonnees: { fr: `quai${String(place)}@example.org` },
          },
        ],
      },
    })),
  };
  it('tells of each way to write or call what it is, and nothing of its keys', async () =>
    expect((await cellsOf(answer, 'informations.moyensCommunication'))[0]).to.equal(
      'Téléphone\u00a0: 04 76 00 00 10, Mél\u00a0: quai0@example.org',
    ));
});

describe('Decidim', () => {
  it('writes texts with their language, which says nothing', async () => {
    const meetings = places.map(({ name, place }) => ({
      id: String(place),
      title: {
        translations: [
          { locale: 'fr', text: name },
          { locale: 'en', text: `Meeting ${String(place)}` },
        ],
      },
      startTime: '2027-02-10T18:00:00+01:00',
      address: '1 place du Marché',
    }));
    expect((await cellsOf({ data: { meetings } }, 'title.translations'))[0]).to.equal('Atelier du quai a');
  });
});

describe('keys of what a record refers to', () => {
  it('are no sites: catalogues in JSON-LD', async () => {
    const answer = {
      '@graph': places.map(({ name, place }) => ({
        '@id': `https://datos.example/${String(place)}.json`,
        title: name,
        address: { district: { '@id': 'https://datos.example/kos/Centro' }, locality: 'Die' },
      })),
    };
    expect(await roleOf(answer, 'address.district.@id')).to.equal('hidden');
  });
});

describe('a record in the notation of its program', () => {
  const grist = (fields: object, container: Readonly<Record<string, unknown>> = { id: 1, fields }) =>
    inCommonNotation({ value: fields, through: [{ name: 'fields', container }] });

  it('is read where the record of Grist holds just these fields', () => {
    expect(grist({ a: ['L', 'x'] })).to.deep.equal({ a: ['x'] });
    expect(grist({ a: ['L', 'x'] }, { id: 1, fields: {} })).to.deep.equal({ a: ['L', 'x'] });
    expect(grist({ a: ['L', 'x'] }, { id: 'rec1' })).to.deep.equal({ a: ['L', 'x'] });
    expect(inCommonNotation({ value: 'text', through: [] })).to.equal('text');
    expect(inCommonNotation({ value: null, through: [] })).to.equal(null);
  });
  it('tells the moments that the machine’s own dates tell', () => {
    for (const seconds of [0, -1, 59.9996, 951782399.5, 1767225600, -2208988800, 253402300799])
      expect(grist({ a: ['D', seconds, 'UTC'] })).to.deep.equal({
        a: new Date(seconds * 1000).toISOString(),
      });
  });

  it('tells days and moments, and nothing of what it cannot tell', () => {
    expect(grist({ a: ['d', 1767225600], b: ['D', 1767225600, 'UTC'] })).to.deep.equal({
      a: '2026-01-01',
      b: '2026-01-01T00:00:00.000Z',
    });
    expect(
      grist({
        a: ['R', 'Salles', 3],
        b: ['r', 'Salles', [1]],
        c: ['E', 'x'],
        d: ['d', 'x'],
        e: ['d', 1e300],
        f: ['u', 5],
      }),
    ).to.deep.equal({ a: null, b: null, c: null, d: null, e: null, f: null });
  });

  const element = (value: object) => inCommonNotation({ value, through: [] });
  it('is an element of a map with its tags, without what is of the drawing', () => {
    const tags = { name: 'Halle' };
    for (const key of 'bounds,nodes,members,geometry,version,changeset,timestamp,user,uid'.split(','))
      expect(element({ type: 'way', id: 1, [key]: 'x', tags }), key).to.deep.equal({ id: 1, tags });
    expect(element({ type: 'relation', id: 1, center: { lat: 1, lon: 2 }, tags })).to.deep.equal({
      id: 1,
      tags,
      lat: 1,
      lon: 2,
    });
    expect(element({ type: 'node', id: 1, lat: 3, lon: 4, tags })).to.deep.equal({
      id: 1,
      lat: 3,
      lon: 4,
      tags,
    });
    expect(element({ type: 'way', id: 1, tags })).to.not.have.property('lat');
  });
  it('is any other thing as it is, of another type or without tags', () => {
    for (const value of [
      { type: 'nodes', tags: {}, user: 'x' },
      { type: 'a node', tags: {}, user: 'x' },
      { type: 'node', user: 'x' },
      { type: 'way', tags: 'bois', user: 'x' },
    ])
      expect(element(value)).to.equal(value);
  });
});
