import { expect } from 'chai';
import { roles, see } from '../../schema/seen.js';

const places = ['Le Phare', 'La Ruche', 'Le Hangar', 'Les Granges', 'La Cabane'];
const towns = ['Valbrune', 'Échirelles', 'Saint-Omblaz'];
const titles = ['Repair café', 'Bal folk', 'Troc de plantes', 'Ciné-débat'];
const day = (row: number): string => `2027-03-0${String(row + 1)}`;

const seen = (value: unknown): ReturnType<typeof see> => see(JSON.stringify(value));

const shown = (found: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.keys(found).filter((name) => found[name] !== 'hidden');

describe('The directory of French administrations as it is published, in JSON', () => {
  const office = (nom: string, row: number): unknown => ({
    plage_ouverture: [
      {
        nom_jour_debut: 'Lundi',
        nom_jour_fin: 'Vendredi',
        valeur_heure_debut_1: '08:30:00',
        valeur_heure_fin_1: '12:00:00',
        valeur_heure_debut_2: '13:30:00',
        valeur_heure_fin_2: '17:00:00',
        commentaire: '',
      },
    ],
    site_internet: [{ libelle: '', valeur: `https://lieu${String(row)}.example.fr` }],
    ancien_code_pivot: `mairie-3850${String(row)}-01`,
    reseau_social: [
      { custom_dico2: 'Facebook', description: '', valeur: `https://social.example/${String(row)}` },
    ],
    nom,
    adresse_courriel: [`accueil${String(row)}@example.fr`],
    pivot: [{ type_service_local: 'mairie', code_insee_commune: [`3850${String(row)}`] }],
    categorie: 'SL',
    version_type: 'Publiable',
    telephone: [{ valeur: `04 76 99 00 1${String(row)}`, description: row === 1 ? 'accueil' : '' }],
    statut_de_diffusion: 'true',
    adresse: [
      {
        type_adresse: 'Adresse',
        complement1: '',
        numero_voie: `${String(row + 1)} place de l’Église`,
        code_postal: `3891${String(row)}`,
        nom_commune: towns[row % 3],
        longitude: `5.71${String(row)}`,
        latitude: `45.14${String(row)}`,
        accessibilite: 'ACC',
      },
    ],
  });

  it('has hours, addresses, points and telephones as people read them', async () => {
    const found = await seen({ service: places.map(office) });
    expect(found.cells('plage_ouverture')[0]).to.equal('Mo-Fr 08:30-12:00,13:30-17:00');
    expect(found.cells('adresse')[0]).to.equal('1 place de l’Église');
    expect(found.cells('telephone')[1]).to.equal('04 76 99 00 11 (accueil)');
    expect(roles(found)).to.include({
      nom: 'title',
      plage_ouverture: 'hours',
      adresse: 'address',
      code_postal: 'postcode',
      commune: 'city',
      latitude: 'latitude',
    });
    for (const name of ['categorie', 'statut_de_diffusion', 'ancien_code_pivot', 'version_type', 'pivot'])
      expect(roles(found)[name], name).to.equal('hidden');
  });
});

describe('Rows of Socrata, which are lists of cells', () => {
  const columns = ['Nom', 'Adresse', 'Site', 'Téléphone'].map((name) => ({
    name,
    fieldName: name.toLowerCase(),
  }));
  const data = places.map((name, row) => [
    name,
    [
      JSON.stringify({
        address: `${String(row + 1)} rue Haute`,
        city: towns[row % 3],
        state: '',
        zip: '38911',
      }),
      `45.14${String(row)}`,
      `5.71${String(row)}`,
      null,
      false,
    ],
    [`https://lieu${String(row)}.example.fr`, row === 0 ? 'Le site' : null],
    [`047699001${String(row)}`, 'Work'],
  ]);

  it('have addresses with their point, links with their words, telephones', async () => {
    const found = await seen({ meta: { view: { columns } }, data });
    expect(found.cells('Adresse.human_address.address')[1]).to.equal('2 rue Haute');
    expect(found.cells('Site')).to.include.members([
      'Le site (https://lieu0.example.fr)',
      'https://lieu1.example.fr',
    ]);
    expect(found.cells('Téléphone')[2]).to.equal('0476990012');
    expect(roles(found)).to.include({
      'Adresse.human_address.address': 'address',
      'Adresse.human_address.city': 'city',
      'Adresse.latitude': 'latitude',
      Site: 'website',
      Téléphone: 'phone',
    });
  });

  it('keep other lists as they are', async () => {
    const found = await seen({
      columns: ['Nom', 'Publics', 'Jours'],
      rows: places.map((name) => [name, ['Jeunes', 'Adultes'], ['lundi', 'mardi', 'jeudi', 'samedi']]),
    });
    expect(found.cells('Publics')[0]).to.equal('Jeunes, Adultes');
    expect(found.cells('Jours')[0]).to.equal('lundi, mardi, jeudi, samedi');
  });

  it('lie in no computed region', async () => {
    const found = await seen(
      places.map((nom, row) => ({
        nom,
        ':@computed_region_nku6_53ud': String(1421 + (row % 2)),
        ville: towns[row % 3],
      })),
    );
    expect(shown(roles(found))).to.deep.equal(['nom', 'ville']);
  });
});

describe('Rows of Dataverse', () => {
  it('show what people see of a code, and nothing of what is noted of it', async () => {
    const displayed = '@OData.Community.Display.V1.FormattedValue';
    const found = await seen({
      '@odata.context': 'https://data.example.fr/$metadata#accounts',
      value: places.map((name, row) => ({
        '@odata.etag': `W/"${String(row)}"`,
        name,
        categorie: (row % 2) + 1,
        [`categorie${displayed}`]: row % 2 ? 'Culture' : 'Sport',
        createdon: `2026-09-0${String(row + 1)}T08:12:40Z`,
        [`createdon${displayed}`]: `0${String(row + 1)}/09/2026 08:12`,
        _ownerid_value: '5f1c9d3e-1111-4222-8333-444455556660',
        [`_ownerid_value${displayed}`]: 'Claire Petit',
        '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
      })),
    });
    expect(found.cells('categorie').slice(0, 2)).to.deep.equal(['Sport', 'Culture']);
    expect(shown(roles(found))).to.deep.equal(['name', 'categorie']);
  });
});

describe('Rows of Grist', () => {
  it('tell days that are counted in seconds, and no numbers of rows elsewhere', async () => {
    const days = [1_270_080_000, 1_301_616_000, -31_536_000, null, 1_396_310_400];
    const found = await seen({
      records: places.map((Nom, row) => ({
        id: row + 1,
        fields: {
          manualSort: row + 1,
          Nom,
          Ouverture: days[row],
          Places: row * 86_400,
          Photo: ['L', 12],
          Publics: ['L', 'Jeunes'],
        },
      })),
    });
    expect(found.cells('Ouverture')).to.deep.equal([
      '2010-04-01',
      '2011-04-01',
      '1969-01-01',
      '',
      '2014-04-01',
    ]);
    expect(found.cells('Places')[1]).to.equal('86400');
    expect([...found.columns.keys()]).to.not.include('manualSort');
    expect(found.cells('Photo').join('')).to.equal('');
    expect(found.cells('Publics')[0]).to.equal('Jeunes');
  });
});

describe('Events of Mobilizon', () => {
  const elements = titles.map((title, row) => ({
    __typename: 'Event',
    id: String(400 + row),
    url: `https://mobilizon.example.org/events/${String(row)}`,
    local: true,
    title,
    beginsOn: `${day(row)}T17:00:00Z`,
    endsOn: `${day(row)}T20:00:00Z`,
    longEvent: false,
    status: 'CONFIRMED',
    language: 'fr',
    joinOptions: 'FREE',
    picture: {
      id: '7',
      url: `https://mobilizon.example.org/p${String(row)}.jpg`,
      metadata: { width: 800, blurhash: 'LEHV6n' },
    },
    physicalAddress: {
      id: '31',
      description: 'Salle des fêtes',
      street: '2 place de l’Église',
      postalCode: '38911',
      locality: 'Valbrune',
      geom: '5.71;45.14',
      type: 'administrative',
      url: 'https://mobilizon.example.org/address/31',
      timezone: 'Europe/Paris',
    },
    organizerActor: {
      id: '11',
      name: 'Lou',
      preferredUsername: 'lou',
      url: 'https://mobilizon.example.org/@lou',
    },
    attributedTo: row ? { id: '12', name: 'Les Roseaux', preferredUsername: 'roseaux' } : null,
    options: { isOnline: false, showStartTime: true, timezone: 'Europe/Paris' },
  }));

  it('say where, when and who, in the zone of their clocks, with the point the right way round', async () => {
    const found = await seen({ data: { searchEvents: { total: 4, elements } } });
    expect(found.use).to.equal('agenda');
    expect(found.cells('organizer').slice(0, 2)).to.deep.equal(['Lou', 'Les Roseaux']);
    expect(found.cells('physicalAddress.latitude')[0]).to.equal('45.14');
    expect(found.told).to.not.include('swapped-coordinates');
    const hidden = ['joinOptions', 'timezone', '__typename'].filter((name) => found.columns.has(name));
    for (const name of hidden) expect(roles(found)[name], name).to.equal('hidden');
    expect(shown(roles(found)).join()).to.not.match(/local,|language|options|blurhash|\.type|address\.url/i);
  });
});

describe('Events of OpenAgenda', () => {
  const events = titles.map((title, row) => ({
    uid: 91_000 + row,
    title: { fr: title, en: 'Event' },
    description: { fr: 'Une rencontre ouverte à tous.', en: 'Open to all.' },
    dateRange: { fr: 'Mardi 2 mars, 18h00', en: 'Tuesday 2 March' },
    timings: [{ begin: `${day(row)}T18:00:00+01:00`, end: `${day(row)}T20:00:00+01:00` }],
    lastTiming: { begin: `${day(row)}T18:00:00+01:00`, end: `${day(row)}T20:00:00+01:00` },
    firstTiming: { begin: `${day(row)}T18:00:00+01:00`, end: `${day(row)}T20:00:00+01:00` },
    location: { name: 'Salle des fêtes', city: 'Valbrune', access: { fr: 'Bus 3', en: 'Bus' } },
    image: {
      base: 'https://cdn.example.fr/main/',
      filename: `e${String(row)}.jpg`,
      variants: [{ type: 'full', filename: 'x.jpg' }],
    },
    age: { min: 6, max: 99 },
    accessibility: { hi: false, vi: row === 1, mi: row === 1 },
    originAgenda: { uid: 4, title: 'Agenda du val', url: 'https://openagenda.example/val' },
  }));

  it('are told in one language, with their picture and for whom they are', async () => {
    const found = await seen({ total: 4, events });
    expect(found.use).to.equal('agenda');
    expect([...found.columns.keys()].filter((name) => name.endsWith('.en'))).to.deep.equal([]);
    expect(found.cells('image')[0]).to.equal('https://cdn.example.fr/main/e0.jpg');
    expect(found.cells('age')[0]).to.equal('6–99');
    expect(found.cells('accessibility').slice(0, 2)).to.deep.equal(['', 'Handicap visuel, Handicap moteur']);
    expect(shown(roles(found)).join()).to.not.match(/lastTiming|originAgenda|dateRange/);
  });
});

describe('Columns of another table in Airtable', () => {
  it('are called by what they show', async () => {
    const { columns } = await seen({
      records: places.map((Nom, row) => ({
        id: `recAbCdEfGhIjKl${String(10 + row)}`,
        createdTime: '2026-09-01T08:12:40.000Z',
        fields: {
          Nom,
          'Nom (from Commune)': [towns[row % 3]],
          'Téléphone (from Lieu)': [`04 76 99 00 1${String(row)}`],
        },
      })),
    });
    expect(columns.get('Nom (from Commune)')?.label).to.equal('Commune');
    expect(columns.get('Téléphone (from Lieu)')?.label).to.equal('Téléphone');
  });
});
