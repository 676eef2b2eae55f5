import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Column, Schema } from '../../../src/core/schema/schema.js';
import { cycle, tableOf } from './table-of.js';

const ROWS = 12;
const letters = 'abcdefghijklmnop';
const names = Array.from({ length: ROWS }, (_, row) => `Atelier du quai ${letters.charAt(row)}`);

function schemaOf(cells: Readonly<Record<string, readonly string[]>>, header: 0 | null = 0): Schema {
  const columns = Object.values(cells).map((values) => cycle(values, ROWS));
  const rows = names.map((_, row) => columns.map((column) => column[row] ?? ''));
  return inferSchema(tableOf(Object.keys(cells), rows, { header }));
}

function columnOf(schema: Schema, name: string): Column {
  const column = schema.columns.find((one) => one.name === name);
  if (!column) throw new Error(`no column « ${name} »`);
  return column;
}

describe('answers exported by Microsoft Forms', () => {
  const schema = schemaOf({
    ID: letters.split(''),
    'Heure de début': ['3/14/26 10:12:01', '3/15/26 9:02:11'],
    'Heure de fin': ['3/14/26 10:15:44', '3/15/26 9:12:10'],
    'Adresse de messagerie': ['anonymous'],
    Nom: [''],
    'Nom de la structure': names,
    Publics: ['Jeunes;', 'Jeunes;Seniors;', 'Seniors;'],
    Accompagnement: ['Individuel;', 'Collectif;'],
  });
  it('are no sessions: when somebody filled the form in is hidden', () => {
    expect(schema.use).to.equal('directory');
    expect(columnOf(schema, 'Heure de début').role).to.equal('hidden');
    expect(columnOf(schema, 'Heure de fin').role).to.equal('hidden');
  });
  it('hold no street under « Adresse de messagerie »', () =>
    expect(columnOf(schema, 'Adresse de messagerie').role).to.equal(null));
  it('hold lists that end with their separator, also where each holds one value', () => {
    expect(columnOf(schema, 'Publics')).to.include({ separator: ';', distinct: 2 });
    expect(columnOf(schema, 'Accompagnement')).to.include({ separator: ';', distinct: 2 });
  });
  it('leave a session its hours where the file is a programme', () => {
    const programme = schemaOf({
      Nom: names,
      'Heure de début': ['3/14/26 10:00'],
      'Heure de fin': ['3/14/26 12:00'],
    });
    expect(programme.use).to.equal('agenda');
  });
});

describe('lists in cells', () => {
  for (const [separator, cells] of [
    [' · ', ['Enfants · Ados', 'Ados · Seniors', 'Enfants', 'Seniors']],
    [' + ', ['Judo + Aïkido', 'Aïkido + Lutte', 'Judo', 'Lutte']],
    [',', ['Enfants, Adultes', 'Enfants', 'Adultes', 'Tous']],
  ] as const) {
    it(`are cut at ${JSON.stringify(separator)}`, () =>
      expect(columnOf(schemaOf({ Nom: names, Publics: cells }), 'Publics').separator).to.equal(separator));
  }
  it('are not seen in a single cell whose pieces do not all stand alone elsewhere', () => {
    const cells = ['Jardin, potager', 'Jardin', 'Cuisine', 'Couture'];
    expect(columnOf(schemaOf({ Nom: names, Activité: cells }), 'Activité').separator).to.equal(null);
    const inclusive = ['Animateur·rice', 'Animateur', 'Bénévole·s'];
    expect(columnOf(schemaOf({ Nom: names, Rôle: inclusive }), 'Rôle').separator).to.equal(null);
  });
});

describe('exports of other programs', () => {
  it('tell stretches of time by an arrow', () => {
    const when = names.map((_, row) => `${row + 1} mars 2026 14:00 → 16:00`);
    expect(columnOf(schemaOf({ Nom: names, Date: when }), 'Date').role).to.equal('start');
    const days = names.map((_, row) => `${row + 1} mars 2026 → ${row + 3} mars 2026`);
    expect(columnOf(schemaOf({ Nom: names, Date: days }), 'Date').role).to.equal('start');
  });
  it('name who performs, where to sign up, and the day where the event is', () => {
    const schema = schemaOf({
      name: names,
      local_date: names.map((_, row) => `2026-04-${10 + row}`),
      local_time: ['19:00', '20:00'],
      performer: ['Les Ogres', 'La Fanfare'],
      'Lien d’inscription': names.map((_, row) => `https://example.org/${row}`),
    });
    const roles = ['local_date', 'performer', 'Lien d’inscription'].map(
      (name) => columnOf(schema, name).role,
    );
    expect(roles).to.deep.equal(['start', 'people', 'registration']);
    expect(schema.use).to.equal('agenda');
  });
  it('hold no site in the terms of a vocabulary', () => {
    const schema = schemaOf({
      name: names,
      eventStatus: ['https://schema.org/EventScheduled'],
      url: names.map((_, row) => `https://example.org/${row}`),
    });
    expect(columnOf(schema, 'eventStatus').role).to.equal('hidden');
    expect(columnOf(schema, 'url').role).to.equal('website');
  });
  it('keep what only they read', () => {
    const schema = schemaOf({
      'title.rendered': names,
      date: ['2026-01-01T11:00:00', '2026-01-02T11:00:00'],
      date_gmt: ['2026-01-01T10:00:00', '2026-01-02T10:00:00'],
      author: ['1', '2'],
      featured_media: ['12', '0', '14'],
      'content.protected': ['false'],
      drupal_internal__nid: ['1', '2', '3'],
      langcode: ['fr'],
      collectionName: ['structures'],
    });
    const shown = schema.columns.filter(({ role }) => role !== 'hidden').map(({ name }) => name);
    expect(shown).to.deep.equal(['title.rendered', 'date']);
  });
  it('put marks around titles', () => {
    const schema = schemaOf({ titre: names.map((name) => `{{${name}}}`), chapo: ['Un chapo', 'Un autre'] });
    expect(columnOf(schema, 'titre').role).to.equal('title');
  });
});

describe('labels of columns that lie in others', () => {
  it('tell whose name it is where several would be called the same', () => {
    const schema = schemaOf({
      name: names,
      'venue.name': ['MJC', 'Gymnase'],
      'organizer.name': ['La Mairie', 'Le Foyer'],
      'organizer.phone': ['03 86 00 00 00'],
    });
    const labels = schema.columns.map(({ label }) => label);
    expect(labels).to.deep.equal(['Name', 'Venue name', 'Organizer name', 'Phone']);
  });
});

describe('a file without headings', () => {
  it('shows where its entries are', () => {
    const schema = schemaOf(
      {
        '#0': names,
        '#1': ['3 rue Haute', '12 bis avenue de la Gare', 'Place de la Mairie'],
        '#2': ['58000', '58300', '01000'],
        '#3': ['Nevers', 'Decize', 'Bourg-en-Bresse'],
        '#4': ['03 86 00 00 00', '03 86 00 00 01'],
      },
      null,
    );
    expect(schema.columns.map(({ role }) => role)).to.deep.equal([
      'title',
      'address',
      'postcode',
      'city',
      'phone',
    ]);
  });
});
