import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { interpret } from '../../../src/core/engines/local/interpret-table.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { labelOf } from '../../../src/core/schema/meaning.js';
import { csvOf, filters, roles, see, turn } from './seen.js';

const names = 'Lilas Pivert Nour Fourche Coin Quai Lac Halte Train Étape Source Relais'.split(' ');
const name = (row: number): string => `Café ${names[row % names.length] ?? ''}`;
const never = new AbortController().signal;
const rowsOf = <Row>(make: (row: number) => Row): string =>
  JSON.stringify(Array.from({ length: 12 }, (_, row) => make(row)));

/** What a value of a column is called on screen. */
async function calls(text: string, column: string, language = 'fr'): Promise<(value: string) => string> {
  const table = await readTable(new TextEncoder().encode(text));
  const { schema } = await interpret(table, { schema: {}, glossary: undefined }, never);
  const found = schema.columns.find((each) => each.name === column);
  if (!found) throw new Error(`no column ${column}`);
  return (value) => labelOf(found, value, language);
}

const zoneOf = async (text: string): Promise<string | undefined> =>
  (await describeTable(await readTable(new TextEncoder().encode(text)))).schema.timeZone;

describe('An extract of OpenStreetMap', () => {
  const columns = {
    '@id': (row: number) => 1000 + row,
    '@type': turn('node'),
    name,
    amenity: turn('cafe', 'restaurant', 'public_bookcase'),
    wheelchair: turn('yes', 'no', 'limited'),
    opening_hours: turn('Mo-Fr 08:00-19:00', '24/7'),
    cuisine: turn('pizza;italian', 'french', 'unknown_dish'),
    'addr:street': turn('Rue des Lilas'),
    'addr:housenumber': (row: number) => row + 1,
    '@lat': (row: number) => 45.18 + row / 1000,
    '@lon': (row: number) => 5.72 + row / 1000,
  };
  const plain = csvOf(columns);
  const nested = JSON.stringify({
    elements: Array.from({ length: 12 }, (_, row) => ({
      type: 'node',
      id: row,
      lat: 45.18 + row / 1000,
      lon: 5.72,
      tags: {
        name: name(row),
        shop: turn('bakery', 'books')(row),
        wheelchair: turn('yes', 'limited')(row),
        'addr:city': turn('Grenoble', 'Eybens')(row),
      },
    })),
  });

  it('is on the map', async () => {
    expect(roles(await see(plain))).to.include({
      '@lat': 'latitude',
      '@lon': 'longitude',
      '@type': 'hidden',
    });
  });

  it('is told in words, in both languages', async () => {
    expect((await see(plain)).columns.get('wheelchair')?.label).to.equal('Accès en fauteuil roulant');
    const french = await calls(plain, 'wheelchair');
    expect(['yes', 'no', 'limited'].map(french)).to.deep.equal(['Oui', 'Non', 'En partie']);
    const english = await calls(plain, 'amenity', 'en');
    expect(english('public_bookcase')).to.equal('Public bookcase');
    expect((await calls(plain, 'amenity'))('public_bookcase')).to.equal('Boîte à livres');
    expect((await calls(plain, 'cuisine'))('unknown_dish')).to.equal('Unknown dish');
    expect((await calls(nested, 'tags.shop'))('bakery')).to.equal('Boulangerie');
  });

  it('has lists where a key has several values', async () => {
    expect((await see(plain)).columns.get('cuisine')?.separator).to.equal(';');
    expect((await see(plain)).columns.get('opening_hours')?.separator).to.equal(null);
  });

  it('is not suspected in a list of places', async () => {
    const own = csvOf({ Nom: name, Commune: turn('A', 'B'), Accessible: turn('yes', 'no') });
    expect((await calls(own, 'Accessible'))('yes')).to.equal('yes');
  });
});

describe('Codes of départements and regions', () => {
  it('are told by their names where nobody else does', async () => {
    const seen = await see(
      csvOf({ Nom: name, Département: turn('38', '1', '2A', '974'), Région: turn('84', '11') }),
    );
    expect(seen.cells('Département').slice(0, 4)).to.deep.equal([
      'Isère (38)',
      'Ain (01)',
      'Corse-du-Sud (2A)',
      'La Réunion (974)',
    ]);
    expect(seen.cells('Région').slice(0, 2)).to.deep.equal(['Auvergne-Rhône-Alpes', 'Île-de-France']);
    expect(filters(seen)).to.deep.equal(['Département', 'Région']);
  });

  it('are told under short headings, whose labels say what they are', async () => {
    const seen = await see(csvOf({ Nom: name, code_dep: turn('38', '69') }));
    expect(seen.cells('code_dep')[0]).to.equal('Isère (38)');
    expect(seen.columns.get('code_dep')?.label).to.equal('Département');
    expect(roles(seen)['code_dep']).to.equal('region');
  });

  it('stay as they are beside their names, and where one of them is none', async () => {
    const beside = await see(
      csvOf({ Nom: name, code_dep: turn('38', '69'), nom_dep: turn('Isère', 'Rhône') }),
    );
    expect(beside.cells('code_dep')[0]).to.equal('38');
    const others = await see(csvOf({ Nom: name, Dép: turn('38', '120'), Région: turn('Bretagne', '12') }));
    expect(others.cells('Dép').slice(0, 2)).to.deep.equal(['38', '120']);
    expect(others.cells('Région').slice(0, 2)).to.deep.equal(['Bretagne', '12']);
  });
});

describe('The zone that rows name', () => {
  const events = (zone: (row: number) => string): string =>
    rowsOf((row) => ({ title: name(row), start: `2027-03-${10 + row}T14:00:00Z`, timezone: zone(row) }));

  it('is that of the hours, where all name one', async () => {
    expect(await zoneOf(events(turn('Indian/Reunion')))).to.equal('Indian/Reunion');
  });

  it('is nobody’s where they name several, or none that there is', async () => {
    expect(await zoneOf(events(turn('Indian/Reunion', 'Europe/Paris')))).to.equal(undefined);
    expect(await zoneOf(events(turn('local time')))).to.equal(undefined);
  });
});

describe('Records of a site', () => {
  const posts = (more: (row: number) => object): string =>
    rowsOf((row) => ({
      id: row,
      guid: { rendered: `https://x.example/?p=${row}` },
      title: { rendered: name(row) },
      link: `https://x.example/lieu-${row}`,
      categories: row % 2 === 0 ? [3, 5] : [3],
      featured_media: 50 + row,
      ...more(row),
    }));

  it('tell their categories and their picture where the answer brings them', async () => {
    const term = (id: number): object => ({ id, name: id === 3 ? 'Culture' : 'Sport', taxonomy: 'category' });
    const seen = await see(
      posts((row) => ({
        _embedded: {
          'wp:featuredmedia': [{ id: 50 + row, source_url: `https://x.example/i${row}.jpg` }],
          'wp:term': [
            row % 2 === 0 ? [term(3), term(5)] : [term(3)],
            [{ id: 9, name: 'Gratuit', taxonomy: 'post_tag' }],
          ],
        },
      })),
    );
    expect(seen.cells('categories').slice(0, 2)).to.deep.equal(['Culture, Sport', 'Culture']);
    expect(seen.cells('tags')[0]).to.equal('Gratuit');
    expect(roles(seen)).to.include({ image: 'image', categories: 'kind' });
    expect(filters(seen)).to.include('categories');
    expect(seen.told).to.not.include('nested-too-deep');
  });

  it('hide the keys of categories whose names are elsewhere', async () => {
    expect(roles(await see(posts(() => ({}))))['categories']).to.equal('hidden');
  });

  it('show pictures that the key above announces, and no names of files', async () => {
    const seen = await see(
      rowsOf((row) => ({
        title: `Soirée ${name(row)}`,
        state: 'Public',
        startDate: `2027-03-${10 + row}T19:00:00+01:00`,
        banner: { fileName: `b${row}.png`, publicUrl: `https://cdn.example/b${row}.png` },
        url: `https://x.example/soiree-${row}`,
        widgetFullUrl: `https://x.example/w/${row}`,
        place: { name: turn('La Bobine', 'Salle des fêtes')(row), city: 'Grenoble' },
      })),
    );
    expect(roles(seen)).to.include({
      title: 'title',
      state: 'hidden',
      'banner.fileName': 'hidden',
      'banner.publicUrl': 'image',
      url: 'website',
      widgetFullUrl: 'hidden',
      'place.name': 'place',
    });
  });
});

describe('Headings in two languages', () => {
  const labels = async (...headings: readonly string[]): Promise<readonly string[]> => {
    const text = csvOf(Object.fromEntries(headings.map((heading) => [heading, name])));
    return [...(await see(text)).columns.values()].map(({ label }) => label);
  };

  it('are told in the first', async () => {
    expect(await labels('Nom / Name', 'Commune / Town', 'Téléphone / Phone')).to.deep.equal([
      'Nom',
      'Commune',
      'Téléphone',
    ]);
    expect(await labels('Nom | Name', 'Ville | City', 'Site | Website', 'Logo')).to.deep.equal([
      'Nom',
      'Ville',
      'Site',
      'Logo',
    ]);
  });

  it('are no others with a stroke', async () => {
    expect(await labels('Nom', 'Ville / code postal', 'Téléphone', 'Site / réseau')).to.deep.equal([
      'Nom',
      'Ville / code postal',
      'Téléphone',
      'Site / réseau',
    ]);
  });
});
