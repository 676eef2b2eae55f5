import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Role } from '../../../src/core/schema/schema.js';
import { valuesIn } from '../../../src/core/schema/values.js';
import { cycle, tableOf } from './table-of.js';

const ROWS = 8;

const schemaOf = (cells: Readonly<Record<string, readonly string[]>>): ReturnType<typeof inferSchema> => {
  const columns = Object.values(cells).map((values) => cycle(values, ROWS));
  const rows = Array.from({ length: ROWS }, (_, row) => columns.map((column) => column[row] ?? ''));
  return inferSchema(tableOf(Object.keys(cells), rows));
};

const named = (cells: Readonly<Record<string, readonly string[]>>, role: Role): string | undefined =>
  schemaOf(cells).columns.find((column) => column.role === role)?.name;

const firstNames = ['Anne', 'Karim', 'Léa', 'Noé', 'Zoé', 'Paul', 'Inès', 'Hugo'];
const families = ['Morel', 'Benali', 'Dupuis', 'Roux', 'Petit', 'Faure', 'Blanc', 'Giraud'];
const organisations = [
  'Maison des habitants',
  'Repair Café',
  'Les Ateliers du Canal',
  'Épicerie solidaire',
  'Jardin des Ruires',
  'Radio du quartier',
  'Chorale de la Tour',
  'Vélo pour tous',
];
const mails = firstNames.map((name, place) => `${String(place)}@${name.length.toString()}.example`);

describe('address books of programs', () => {
  for (const [program, given, family, organisation] of [
    ['Outlook', 'First Name', 'Last Name', 'Company'],
    ['Google', 'First Name', 'Last Name', 'Organization Name'],
    ['Google before 2024', 'Given Name', 'Family Name', 'Organization 1 - Name'],
    ['Thunderbird', 'First Name', 'Last Name', 'Organization'],
    ['Outlook in French', 'Prénom', 'Nom', 'Société'],
    ['Outlook in German', 'Vorname', 'Nachname', 'Firma'],
  ] as const) {
    it(`name entries by the organisation where each has one of its own and not all name a person: ${program}`, () => {
      const persons = [...firstNames.slice(0, 6), '', ''];
      const cells = {
        [given]: persons,
        [family]: [...families.slice(0, 6), '', ''],
        [organisation]: organisations,
        'E-mail': mails,
      };
      expect(named(cells, 'title')).to.equal(organisation);
    });
    it(`name entries by the person where several work for one organisation: ${program}`, () => {
      const cells = {
        [given]: firstNames,
        [family]: families,
        [organisation]: ['Mairie', 'Mairie', 'CCAS'],
        'E-mail': mails,
      };
      expect([given, family]).to.include(named(cells, 'title'));
    });
  }

  it('give the first and the family name where nothing else names anybody', () => {
    const cells = { 'First Name': firstNames, 'Last Name': families, City: ['Eybens', 'Vizille'] };
    expect(named(cells, 'title')).to.equal('Last Name');
    expect(named(cells, 'subtitle')).to.equal('First Name');
  });

  it('put three colons between values, and the marks of the program among them are none', () => {
    const cells = {
      'Organization Name': organisations,
      Labels: ['Social ::: Bénévoles ::: * myContacts', 'Social ::: * myContacts', '* myContacts'],
      'E-mail 1 - Value': ['a@b.example ::: c@d.example', 'e@f.example'],
    };
    const { columns } = schemaOf(cells);
    const labels = columns.find(({ name }) => name === 'Labels');
    expect(labels).to.include({ separator: ':::', distinct: 2 });
    expect(valuesIn('Social ::: Bénévoles ::: * myContacts', ':::')).to.deep.equal(['Social', 'Bénévoles']);
    expect(columns.find(({ role }) => role === 'email')).to.include({ separator: ':::' });
  });
});

describe('what programs of events and places keep for themselves', () => {
  const titles = organisations.map((name) => `Portes ouvertes : ${name}`);

  it('is no region: a state in figures (OpenAgenda)', () => {
    const cells = { uid: mails.map((_, place) => String(1000 + place)), 'title.fr': titles, state: ['2'] };
    expect(schemaOf(cells).columns.find(({ name }) => name === 'state')?.role).to.equal('hidden');
  });
  it('leaves a département in figures what it is', () => {
    expect(named({ Nom: titles, Département: ['38', '73', '26'] }, 'region')).to.equal('Département');
    expect(named({ Name: titles, State: ['CA', 'NY', 'TX'] }, 'region')).to.equal('State');
  });
  it('is not told a second time in full (GogoCarto)', () => {
    const cells = {
      name: titles,
      sourceKey: ['Aucune'],
      categories: ['Lieu, Jardin', 'Lieu', 'Jardin'],
      categoriesFull: ['["Lieu","Jardin"]', '["Lieu"]', '["Jardin"]'],
    };
    const { columns } = schemaOf(cells);
    expect(columns.find(({ name }) => name === 'categoriesFull')?.role).to.equal('hidden');
    expect(columns.find(({ name }) => name === 'sourceKey')?.role).to.equal('hidden');
    expect(columns.find(({ name }) => name === 'categories')?.role).to.not.equal('hidden');
  });
});
