import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Column, Schema } from '../../../src/core/schema/schema.js';
import { cycle, tableOf } from './table-of.js';

const ROWS = 12;
const letters = 'abcdefghijklmnop';

type Cells = readonly string[] | ((row: number) => string);

/** The schema of twelve entries whose columns are told by a few cells or by a rule. */
function schemaOf(cells: Readonly<Record<string, Cells>>, headless = false): Schema {
  const told = Object.entries(cells);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    told.map(([, values]) =>
      typeof values === 'function' ? values(row) : (values[row % values.length] ?? ''),
    ),
  );
  return inferSchema(
    tableOf(
      headless ? told.map(() => '') : told.map(([name]) => name),
      rows,
      headless ? { header: null } : {},
    ),
  );
}

function columnOf(schema: Schema, name: string): Column {
  const column = schema.columns.find((one) => one.name === name);
  if (!column) throw new Error(`no column « ${name} »`);
  return column;
}

const names = (row: number): string => `Atelier du quai ${letters.charAt(row)}`;

describe('files of programs that say of what kind a thing is at the end of a heading', () => {
  const schema = schemaOf({
    id: (row) => `S${row}`,
    Name: names,
    location_id: (row) => `b0c9${letters.charAt(row)}`,
    location_type: ['physical', 'virtual', 'postal'],
    'location.__type': ['GeoPoint'],
    state: ['confirmed', 'cancelled'],
  });
  it('takes the key of a place for no place, and hides it', () =>
    expect(columnOf(schema, 'location_id').role).to.equal('hidden'));
  it('takes the type of a place for a type', () =>
    expect(columnOf(schema, 'location_type').role).to.equal('kind'));
  it('hides what a program notes of a value', () =>
    expect(columnOf(schema, 'location.__type').role).to.equal('hidden'));
  it('takes the state that a thing is in for no region', () =>
    expect(columnOf(schema, 'state').role).to.equal('status'));
  it('takes a title at the end of a heading for the title', () => {
    const titled = schemaOf({
      Content_id: (row) => `C${row}`,
      Content_title: names,
      Region: ['Nord', 'Sud'],
    });
    expect(columnOf(titled, 'Content_title').role).to.equal('title');
  });
});

describe('addresses as schema.org writes them', () => {
  const schema = schemaOf({
    name: names,
    streetAddress: (row) => `${row + 1} rue des Tanneurs`,
    postOfficeBoxNumber: ['CS 4001', 'CS 4002'],
    postalCode: ['38130', '38000'],
    addressLocality: ['Fontaine-sur-Sarre', 'Belmont'],
    addressCountry: ['France', 'Belgique'],
  });
  const roles = { streetAddress: 'address', addressLocality: 'city', addressCountry: 'country' } as const;
  for (const [name, role] of Object.entries(roles))
    it(`takes ${name} for ${role}`, () => expect(columnOf(schema, name).role).to.equal(role));
  it('offers no filter on boxes of the post', () =>
    expect(columnOf(schema, 'postOfficeBoxNumber').filter).to.equal(false));
});

describe('titles among keys and second names', () => {
  it('takes no numbered feature of a layer for the title', () => {
    const schema = schemaOf({
      Place: (row) => `Halte ${letters.charAt(row % 6)}`,
      id: (row) => `city:stops.${row + 1}`,
    });
    expect(columnOf(schema, 'Place').role).to.equal('title');
  });
  it('prefers the name to the name that stands in for it', () => {
    const schema = schemaOf({ 'alternate name': (row) => `Quai ${letters.charAt(row)}`, name: names });
    expect(columnOf(schema, 'name').role).to.equal('title');
  });
  it('takes the countries for the title where nothing else could be', () => {
    const schema = schemaOf({ Country: (row) => `Pays ${letters.charAt(row)}`, Member: ['0', '1'] });
    expect(columnOf(schema, 'Country').role).to.equal('title');
  });
  it('takes nobody for the organisation behind thousands of entries that four words name', () => {
    const levels = ['Agency', 'Program', 'Site', 'Service'];
    const rows = Array.from({ length: 600 }, (_, row) => [`Atelier ${row} du quai`, levels[row % 4] ?? '']);
    const { columns } = inferSchema(tableOf(['PublicName', 'LevelName'], rows));
    expect(columns.map(({ role }) => role)).to.deep.equal(['title', null]);
  });
});

describe('labels and texts of programs', () => {
  it('leaves out of labels what all headings begin with', () => {
    const schema = schemaOf({
      gid: (row) => `${row + 1}`,
      c_nom: names,
      c_adresse: (row) => `${row + 1} rue des Tanneurs`,
      c_etiquettes: ['Repas', 'Linge'],
      c_public: ['Tous', 'Jeunes'],
      c_quartier: ['Nord', 'Sud'],
    });
    expect(schema.columns.map(({ label }) => label)).to.deep.equal([
      'Gid',
      'Nom',
      'Adresse',
      'Etiquettes',
      'Public',
      'Quartier',
    ]);
  });
  it('keeps what only some headings begin with', () => {
    const schema = schemaOf({ nom: names, date_debut: ['2026-01-24'], date_fin: ['2026-01-25'] });
    expect(columnOf(schema, 'date_fin').label).to.equal('Date fin');
  });
  it('hides records in records, told by their keys', () => {
    const schema = schemaOf({ title: names, answers: (row) => `id: ${row}; question: id: 3; answer: Oui` });
    expect(columnOf(schema, 'answers').role).to.equal('hidden');
  });
  it('gives a role to the French of two languages', () => {
    const schema = schemaOf({
      title: names,
      'type.en': ['Talk', 'Workshop'],
      'type.fr': ['Conférence', 'Atelier'],
    });
    expect(columnOf(schema, 'type.fr').role).to.equal('kind');
  });
  it('prefers the day with an hour to the day alone', () => {
    const schema = schemaOf({
      title: names,
      schedule: ['2026-01-24', '2026-01-25'],
      'slot.start': (row) => `2026-01-24T${row + 10}:30:00+01:00`,
    });
    expect(columnOf(schema, 'slot.start').role).to.equal('start');
  });
  it('takes the day under « Schedule » for the day of a session', () => {
    const schema = schemaOf({ title: names, schedule: ['2026-01-24', '2026-01-25'], duration: ['30', '45'] });
    expect([columnOf(schema, 'schedule').role, schema.use]).to.deep.equal(['start', 'agenda']);
  });
});

describe('filters on marks', () => {
  it('offers a question answered by 0 and 1', () =>
    expect(columnOf(schemaOf({ Nom: names, repas: ['0', '1', '1'] }), 'repas').filter).to.equal(true));
  it('offers no mark that only ever says no', () =>
    expect(columnOf(schemaOf({ Nom: names, repas: ['0', ''] }), 'repas').filter).to.equal(false));
  it('offers none of the numbered columns that each hold a part of one question', () => {
    const part = (from: number) => (row: number) => (row % 3 === 0 ? `mot ${(row + from) % 4}` : '');
    const schema = schemaOf({
      Nom: names,
      'Tag 1': part(0),
      'Tag 2': part(1),
      'Tag 3': part(2),
      'Tag 4': part(3),
    });
    expect(schema.columns.filter(({ filter }) => filter)).to.deep.equal([]);
  });
  it('asks a question once that is written in two languages', () => {
    const schema = schemaOf({
      title: names,
      'type.en': ['Talk', 'Workshop'],
      'type.fr': ['Conférence', 'Atelier'],
    });
    const asked = schema.columns.filter(({ filter }) => filter).map(({ name }) => name);
    expect(asked).to.deep.equal(['type.fr']);
  });
  it('hides the code of a town beside its name, shortened as the administration does', () => {
    const towns = ['BELMONT', 'FONTAINE', 'VALMY'];
    const schema = schemaOf({ Nom: names, COMMUNE: towns, COD_COM: ['440109', '440020', '440035'] });
    expect(columnOf(schema, 'COD_COM').role).to.equal('hidden');
  });
});

describe('days and hours as people write them', () => {
  it('takes a day in words with its hours for a session', () => {
    const schema = schemaOf({
      titre: names,
      jour1: (row) => `Samedi ${row + 10} janvier 2026 de 10h à 18h30`,
      adresse: (row) => `${row + 1} rue des Tanneurs`,
      ville: ['Belmont', 'Valmy'],
    });
    expect(columnOf(schema, 'jour1').role).to.equal('start');
    expect(schema.use).to.equal('agenda');
  });
  it('still takes the hours of a season for hours', () => {
    const schema = schemaOf({ nom: names, ouverture: ['du 1er mai au 30 septembre : 10h-19h', '9h-12h'] });
    expect(columnOf(schema, 'ouverture').role).to.equal('hours');
  });
  it('reads hours with a point, postcodes and names in a British file without headings', () => {
    const clock = (row: number, minutes: string): string =>
      `${String(8 + (row % 9)).padStart(2, '0')}.${minutes}`;
    const schema = schemaOf(
      {
        a: (row) => `Upper Marsh ${letters.charAt(row)}`,
        b: (row) => `TA${row + 1} 4QX`,
        c: (row) => clock(row, row % 2 ? '10' : '05'),
        d: (row) => clock(row, row % 2 ? '40' : '55'),
        e: cycle(['Monday', 'Tuesday'], ROWS),
      },
      true,
    );
    expect(schema.columns.map(({ role }) => role)).to.deep.equal([
      'title',
      'postcode',
      'start-time',
      'end-time',
      null,
    ]);
  });
  it('takes a name for the title rather than the house it stands in', () => {
    const schema = schemaOf(
      { a: (row) => `Hall ${letters.charAt(row % 10)}`, b: (row) => `${row + 1} Mill Lane, Upper Marsh` },
      true,
    );
    expect(schema.columns[0]?.role).to.equal('title');
  });
});
