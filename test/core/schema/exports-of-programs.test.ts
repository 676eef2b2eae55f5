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
      'guid.rendered': names.map((_, row) => `https://example.org/?p=${row}`),
      '_links.self': names.map((_, row) => `https://example.org/wp-json/${row}`),
      'start.timeZone': ['Europe/Paris', ''],
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

describe('days as people write them beside hours', () => {
  const twice = (two: (row: number) => string): readonly string[] => names.map((_, row) => two(row + 10));
  for (const [what, cells] of [
    ['in figures', twice((day) => `${day}/03/2026 14:00 - 16:00`)],
    ['in figures, with hours in words', twice((day) => `samedi ${day}/03/2026 de 14h à 18h`)],
    ['without a year', twice((day) => `sam. ${day}/03`)],
  ] as const) {
    it(`begin a session, ${what}`, () =>
      expect(columnOf(schemaOf({ Nom: names, Date: cells }), 'Date').role).to.equal('start'));
  }
  it('are none among ages and parts', () => {
    const cells = ['10/12 ans', '1/2', '06-11', '3/4 temps'];
    expect(columnOf(schemaOf({ Nom: names, Date: cells }), 'Date').role).to.equal(null);
  });
  it('end with an hour rather than with a day alone', () => {
    const schema = schemaOf({
      summary: names,
      'start.date': ['2026-03-10', '', '', ''],
      'start.dateTime': ['', '2026-03-11T14:00:00+01:00', '2026-03-12T14:00:00+01:00'],
      'end.date': ['2026-03-11', '', '', ''],
      'end.dateTime': ['', '2026-03-11T16:00:00+01:00', '2026-03-12T16:00:00+01:00'],
    });
    expect(columnOf(schema, 'start.dateTime').role).to.equal('start');
    expect(columnOf(schema, 'end.dateTime').role).to.equal('end');
  });
  it('stand beside where and how much', () => {
    const schema = schemaOf({
      Quoi: names,
      Quand: ['1 avril 2026'],
      Où: ['MJC', 'Gymnase'],
      Combien: ['5 €', 'Gratuit'],
    });
    expect(schema.columns.map(({ role }) => role)).to.deep.equal(['title', 'start', 'place', 'price']);
  });
  it('leave the town of an address its own, under any name', () => {
    const towns = ['Nevers', 'Decize', 'Cosne'];
    for (const name of ['ADR_COMMUNE', 'addr:city', 'address_city', 'adrs_libcommune', 'Adresse (ville)'])
      expect(columnOf(schemaOf({ nom: names, [name]: towns }), name).role, name).to.equal('city');
    const whole = ['3 rue Haute, Nevers', '5 rue Basse, Decize'];
    for (const name of ['Adresse, ville', 'Adresse, code postal, ville'])
      expect(columnOf(schemaOf({ nom: names, [name]: whole }), name).role, name).to.equal('address');
  });
  it('leave the town of an address its own', () =>
    expect(
      columnOf(schemaOf({ nom: names, 'adresse.ville': ['Nevers', 'Decize'] }), 'adresse.ville').role,
    ).to.equal('city'));
  it('stand by their Swiss names beside towns', () =>
    expect(columnOf(schemaOf({ Nom: names, NPA: ['1200', '1201'] }), 'NPA').role).to.equal('postcode'));
});

describe('addresses in longer texts', () => {
  it('are cut at none of their signs', () => {
    const cells = names.map((_, row) => `<a href="https://news.example.org/rss/${letters.charAt(row)}`);
    expect(columnOf(schemaOf({ Nom: names, Source: cells }), 'Source').separator).to.equal(null);
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
    expect(labels).to.deep.equal(['Name', 'Venue', 'Organizer', 'Phone']);
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
