import { expect } from 'chai';
import { interpret, type Interpreted } from '../../../src/core/engines/local/interpret-table.js';
import { tableOf } from './table-of.js';

const core = 'https://www.datatourisme.fr/ontology/core#';
const columns = [
  'Nom_du_POI',
  'Categories_de_POI',
  'Latitude',
  'Longitude',
  'Adresse_postale',
  'Code_postal_et_commune',
  'Periodes_regroupees',
  'Createur_de_la_donnee',
  'SIT_diffuseur',
  'Date_de_mise_a_jour',
  'Contacts_du_POI',
  'Description',
  'URI_ID_du_POI',
];

const rowOf = (name: string, classes: string, place: string, periods: string, contacts: string): string[] => [
  name,
  classes
    .split('|')
    .map((each) => core + each)
    .join('|'),
  '45.14',
  '5.71',
  '27 rue du Tremblay',
  place,
  periods,
  'Isère Tourisme',
  'Apidae',
  '2026-11-02',
  contacts,
  `Ce que ${name} a de particulier est raconté ici.`,
  `https://data.datatourisme.fr/10/${name.length.toString(16)}`,
];

const read = (rows: readonly string[][]): Promise<Interpreted> =>
  interpret(tableOf(columns, rows), { schema: {}, glossary: undefined }, new AbortController().signal);

const cell = ({ table, schema }: Interpreted, row: number, wanted: string): string => {
  const column = schema.columns.find(({ role, name }) => role === wanted || name === wanted);
  return table.rows[row]?.[column?.index ?? -1] ?? '';
};

describe('a file of DATAtourisme', () => {
  const places = [
    rowOf(
      'Musée de la Viscose',
      'Museum|CulturalSite',
      '38130#Échirolles',
      '2027-01-05<->2027-12-20',
      '+33476000001#a@b.example#https://c.example',
    ),
    rowOf(
      'Château de Vizille',
      'PlaceOfInterest|Castle',
      '38220#Vizille',
      '2027-03-01<->2027-10-31|2027-11-02<->2027-12-20',
      '+33476000002##https://d.example',
    ),
    rowOf('Parc des Ruires', 'ParkAndGarden', '38320#Eybens', '', '#mairie@eybens.example#'),
    rowOf(
      'Buvette du parc',
      'FastFoodRestaurant|PlaceOfInterest',
      '38320#Eybens',
      '2027-06-01<->2027-06-01',
      '',
    ),
  ];

  it('is a directory of places by name, kind and town, without marks between their parts', async () => {
    const read1 = await read(places);
    expect(read1.schema.use).to.equal('directory');
    expect(cell(read1, 0, 'title')).to.equal('Musée de la Viscose');
    expect(cell(read1, 0, 'city')).to.equal('38130 Échirolles');
    expect(cell(read1, 1, 'kind')).to.equal('Castle');
    expect(cell(read1, 1, 'phone')).to.equal('+33476000002');
    expect(cell(read1, 1, 'website')).to.equal('https://d.example');
    expect(cell(read1, 1, 'Periodes_regroupees')).to.equal(
      'du 01/03/2027 au 31/10/2027|du 02/11/2027 au 20/12/2027',
    );
    expect(cell(read1, 3, 'Periodes_regroupees')).to.equal('le 01/06/2027');
    const hidden = read1.schema.columns.filter(({ role }) => role === 'hidden').map(({ name }) => name);
    expect(hidden).to.include.members(['Createur_de_la_donnee', 'SIT_diffuseur']);
  });

  it('says its classes in words, those that nobody translated too', async () => {
    const { schema } = await read(places);
    const kind = schema.columns.find(({ role }) => role === 'kind');
    expect(kind).to.include({ separator: '|' });
    expect(kind?.meaningOf?.('ParkAndGarden')).to.deep.equal({
      label: 'Parc et jardin',
      english: 'Park and garden',
    });
    expect(kind?.meaningOf?.('StorytellingSquare')).to.deep.equal({
      label: 'Storytelling square',
      english: 'Storytelling square',
    });
  });

  it('is an agenda where it tells of events: from the first day to the last', async () => {
    const events = await read([
      rowOf('Carnaval', 'EntertainmentAndEvent|Carnival', '38130#Échirolles', '2027-02-13<->2027-02-14', ''),
      rowOf(
        'Festival',
        'EntertainmentAndEvent|Festival',
        '38220#Vizille',
        '2027-07-03<->2027-07-04|2027-07-01<->2027-07-02',
        '',
      ),
      rowOf('Brocante', 'EntertainmentAndEvent|BricABrac', '38320#Eybens', 'bientôt', ''),
    ]);
    expect(events.schema.use).to.equal('agenda');
    expect([cell(events, 1, 'start'), cell(events, 1, 'end')]).to.deep.equal(['2027-07-01', '2027-07-04']);
    expect([cell(events, 2, 'start'), cell(events, 2, 'Periodes_regroupees')]).to.deep.equal(['', 'bientôt']);
  });
});
