import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import { isEmptyIn, isUnreached, isUnsaid } from '../../../src/core/schema/unsaid.js';
import { tableOf } from './table-of.js';

const names = 'abcdefghij'.split('').map((letter) => `Atelier du quai ${letter}`);

function columnOf(heading: string, cells: readonly string[]) {
  const rows = names.slice(0, cells.length).map((name, row) => [name, cells[row] ?? '']);
  const [, column] = inferSchema(tableOf(['Nom', heading], rows)).columns;
  return column;
}

describe('what says that a figure is missing', () => {
  for (const [heading, cells, expected] of [
    ['Distance (km)', ['1,5', '7,25', 'NA', '-', '0,8', ''], { type: 'number', distinct: 3, empty: 3 }],
    ['Adhésion (€/an)', ['15', '0', '15', 'n/c', '22,50', '0'], { type: 'number', distinct: 3, empty: 1 }],
    ['Places restantes', ['4', '12', '0', 'NSP', '3', '150'], { type: 'number', role: 'seats', empty: 1 }],
    ['Taux', ['60 %', '25 %', 'n/a', '87,5 %', 'n.c.'], { type: 'number', distinct: 3, empty: 2 }],
    ['Gründung', ['12.05.1998', 'k. A.', '03.01.2011', 'unbekannt'], { type: 'date', distinct: 2, empty: 2 }],
    [
      'Fecha',
      ['12/05/2027', 'por determinar', '03/06/2027', 's/d'],
      { type: 'date', role: 'start', empty: 2 },
    ],
    ['Fondée le', ['1998-05-12', 'à préciser', '2011-01-03', '?', 'inconnue'], { type: 'date', empty: 3 }],
    ['Opening date', ['2027-01-05', 'TBA', '2027-02-05', 'to be confirmed'], { type: 'date', empty: 2 }],
    ['Altitud', ['850', 'desconocido', '1200', 'S/D'], { type: 'number', empty: 2 }],
    ['Naissance', ['1900-01-01', '1990-05-06', '0001-01-01', '9999-12-31'], { type: 'date', empty: 3 }],
    ['Date', ['12/01/2027', 'JJ/MM/AAAA', '13/01/2027', '__/__/____'], { type: 'date', empty: 2 }],
    ['Datum', ['12.01.2027', 'TT.MM.JJJJ', '13.01.2027'], { type: 'date', empty: 1 }],
    ['Founded', ['2011-01-03', 'yyyy-mm-dd', '1998-05-12', 'Invalid date'], { type: 'date', empty: 2 }],
    ['Site', ['https://a.example', 'http://', 'https://b.example', 'www.'], { type: 'url', empty: 2 }],
    // Among words they are words.
    ['Pays', ['FR', 'NA', 'BE', 'ES', 'DE'], { type: 'text', distinct: 5, empty: 0 }],
    ['Lieu', ['Mairie', 'à préciser', 'Gymnase', 'TBA'], { type: 'text', distinct: 4, empty: 0 }],
    ['Remarque', ['à confirmer', 'inconnu', '12', 'NSP'], { type: 'text', empty: 0 }],
  ] as const)
    it(`${heading}: ${cells.join(', ')}`, () => expect(columnOf(heading, cells)).to.include(expected));

  for (const text of [
    'n/c',
    'N.C.',
    'NSP',
    '(à préciser)',
    'à définir…',
    'TBD',
    'k. A.',
    '??',
    'Noch offen',
    'No aplica',
  ])
    it(`is « ${text} »`, () => expect(isUnsaid(text)).to.equal(true));
  for (const text of ['', '12', 'gratuit', '0', 'Nantes', 'prix libre', 'complet', 'aucun', 'à 12 h', 'n° 5'])
    it(`is not « ${text} »`, () => expect(isUnsaid(text)).to.equal(false));
});

describe('what says that somebody cannot be reached', () => {
  for (const [heading, cells, role] of [
    ['Site web', ['non', 'www.a.example', 'à compléter', 'aucun', 'https://b.example'], 'website'],
    ['Website', ['none', 'no website', 'https://c.example', 'TBC'], 'website'],
    ['Courriel', ['néant', 'pas de courriel', 'a@b.example', 'sans objet'], 'email'],
    ['Telefon', ['unbekannt', 'keine', '07651 12345', 'entfällt'], 'phone'],
    ['Phone', ['none', 'n/a', '+44 20 7946 0991', 'TBC'], 'phone'],
  ] as const)
    it(`is nothing: ${heading}: ${cells.join(', ')}`, () => {
      const column = columnOf(heading, cells);
      expect(column?.role).to.equal(role);
      const said = cells.filter((cell) => !isEmptyIn(cell, column));
      expect(said).to.deep.equal(cells.filter((cell) => /\.example|\d{4}/.test(cell)));
      expect(column?.empty).to.equal(cells.length - said.length);
    });

  for (const cell of [
    'non.example',
    'nonsense',
    'sans.asso@b.example',
    '02 00 00 00 01',
    'voir le site de la ville',
    'sanssouci',
  ])
    it(`is not « ${cell} »`, () => expect(isUnreached(cell)).to.equal(false));

  it('is not told as a fault', () => {
    const table = tableOf(
      ['Nom', 'Courriel'],
      [
        [names[0] ?? '', 'aucun'],
        [names[1] ?? '', 'a@b.example'],
        [names[2] ?? '', 'c@d.example'],
        [names[3] ?? '', 'e@'],
      ],
    );
    const told = findProblems(table, inferSchema(table)).filter(({ code }) => code === 'bad-email');
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.include({ sample: 'e@' });
  });
});
