import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Column, Role } from '../../../src/core/schema/schema.js';
import { tidyHeading } from '../../../src/core/schema/heading.js';
import { cycle, tableOf } from './table-of.js';

/** What the columns of a file of twelve entries are, beside a name that tells them apart: each is told by a few cells. */
function columnsOf(cells: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Column> {
  const filled = Object.entries(cells);
  const names = filled.map(([name]) => name);
  const rows = Array.from({ length: 12 }, (_, row) => [
    `Association ${'abcdefghijkl'.charAt(row)} des quartiers`,
    ...filled.map(([, values]) => values[row % values.length] ?? ''),
  ]);
  const { columns } = inferSchema(tableOf(['Nom', ...names], rows));
  return new Map(columns.map((column) => [column.name, column]));
}

const numbered = (text: string): readonly string[] => cycle([text], 12).map((one, row) => `${one}${row}`);

describe('what programs write beside the words of people', () => {
  const hidden: readonly (readonly [what: string, name: string, cells: readonly string[]])[] = [
    ['the address of a computer, which is no telephone number', 'Adresse IP', numbered('192.168.10.')],
    ['a geometry as text', 'Geo Shape', ['{"coordinates": [[[5.7, 45.1]]], "type": "Polygon"}']],
    ['a list of objects as text', 'attendance', ['[{"type":"link","value":"https://example.org"}]', '']],
    ['the kind of an object in linked data', 'location.@type', ['Place']],
    ['what begins with a line', '_umap_options.color', ['Red', 'Blue']],
    ['the steps of a survey', 'lastpage. Dernière page', ['4', '5']],
  ];
  for (const [what, name, cells] of hidden) {
    it(`hides ${what}`, () => expect(columnsOf({ [name]: cells }).get(name)?.role).to.equal('hidden'));
  }
  it('hides a column that repeats another one cell by cell, and keeps one that differs once', () => {
    const first = numbered('Atelier ');
    const columns = columnsOf({
      'body.value': first,
      'body.processed': first,
      'body.more': ['Autre', ...first.slice(1)],
    });
    expect(columns.get('body.processed')?.role).to.equal('hidden');
    expect(columns.get('body.value')?.role).to.not.equal('hidden');
    expect(columns.get('body.more')?.role).to.not.equal('hidden');
  });

  const roles: readonly (readonly [
    what: string,
    name: string,
    cells: readonly string[],
    role: Role | null,
  ])[] = [
    ['the same number on every row for an identifier', 'id_type', ['1'], 'hidden'],
    [
      'the day of an order for the beginning of a session',
      'Date de la commande',
      ['03/09/2026', '04/09/2026'],
      null,
    ],
    ['a currency for a price', 'offers.priceCurrency', ['EUR'], null],
    ['a key of another file for a region', 'region_id', ['15', '16'], 'hidden'],
    ['one and the same word for the kind of the entries', 'type', ['node'], null],
  ];
  for (const [what, name, cells, role] of roles) {
    it(`does not take ${what}`, () => expect(columnsOf({ [name]: cells }).get(name)?.role).to.equal(role));
  }
});

describe('the labels of programs', () => {
  const labels: readonly (readonly [heading: string, label: string])[] = [
    ['title.fr', 'Title'],
    ['content.rendered', 'Content'],
    ['field_telephone', 'Téléphone'],
    ['bf_titre', 'Titre'],
    ['oeffnungszeiten.fr', 'Fr'],
    ['tags.addr:city', 'City'],
    ['Q02[SQ001]. Vos publics', 'Vos publics'],
    ['Q03. Ville', 'Ville'],
    ['Tél. fixe', 'Tél. fixe'],
  ];
  for (const [heading, label] of labels) {
    it(`makes « ${label} » of ${heading}`, () => expect(tidyHeading(heading)).to.equal(label));
  }
});

describe('titles', () => {
  it('takes the names of the entries, not what sorts them under a telling heading', () => {
    const columns = inferSchema(
      tableOf(
        ['chaton', 'structure'],
        numbered('Nuage ').map((name, row) => [name, row % 2 ? 'SCOP' : 'Association']),
      ),
    ).columns;
    expect(columns.map(({ role }) => role)).to.deep.equal(['title', 'subtitle']);
  });
  it('takes what is headed as a title, even where the same workshop comes back', () => {
    const { columns } = inferSchema(
      tableOf(
        ['titre', 'debut', 'adresse'],
        numbered('rue Haute ').map((street, row) => [
          ['Tablette', 'Photos'][row % 2] ?? '',
          `2026-09-${10 + row}`,
          street,
        ]),
      ),
    );
    expect(columns.map(({ role }) => role)).to.deep.equal(['title', 'start', 'address']);
  });
  it('takes the services, not the organisation behind several of them', () => {
    const names = numbered('Aide ').map((name, row) => [
      name,
      row % 4 ? `Secours ${row % 7}` : 'Croix-Rouge',
    ]);
    const { columns } = inferSchema(tableOf(['Service Name', 'Organization'], names));
    expect(columns[0]?.role).to.equal('title');
  });
});

describe('people', () => {
  it('are called by their first names below the names of their families', () => {
    const columns = columnsOf({ Prénom: ['Ada', 'Grace', 'Mary'], Service: ['Culture', 'Sport'] });
    expect(columns.get('Prénom')).to.include({ role: 'subtitle', filter: false });
    expect(columns.get('Service')?.filter).to.equal(true);
  });
});

describe('what is read and what is chosen', () => {
  it('are told apart by the cells: short answers that come back are values, even under « Activités »', () => {
    const short = columnsOf({ Activités: ['Tennis ; Boules', 'Tennis', 'Boules'] }).get('Activités');
    expect(short).to.include({ role: null, separator: ';', filter: true });
    const long = columnsOf({
      Activités: numbered('Nous proposons des ateliers, des sorties et des rencontres. '),
    });
    expect(long.get('Activités')).to.include({ role: 'text', filter: false });
  });
  it('keeps notes that come back as notes', () => {
    expect(columnsOf({ Notes: ['À voir', 'Fermé', 'À voir'] }).get('Notes')?.role).to.equal('text');
  });
  it('leaves the address of a picture to those who name it a picture', () => {
    const cells = numbered('https://example.org/').map((address) => `${address}.jpg`);
    expect(columnsOf({ source: cells }).get('source')).to.include({ role: null, type: 'url' });
    expect(columnsOf({ Photo: cells }).get('Photo')).to.include({ role: 'image', type: 'url' });
  });
});

describe('filters for visitors', () => {
  const half = (mark: string): readonly string[] => [mark, '', '', mark, ''];
  const wanted: readonly (readonly [
    what: string,
    name: string,
    cells: readonly string[],
    filter: boolean,
  ])[] = [
    ['offers a column of marks', 'Seniors', half('1'), true],
    ['offers ages', 'Âge', ['0-5', '6-11', 'Adultes'], true],
    ['leaves out who agreed to be published', 'Acceptez-vous de figurer ici ?', ['Oui', 'Non'], false],
    ['leaves out codes of a letter', 'groupement', ['S', 'F'], false],
    [
      'leaves out files with their addresses',
      'Pièces',
      ['a.png (https://example.org/1)', 'b.png (https://example.org/2)'],
      false,
    ],
  ];
  for (const [what, name, cells, filter] of wanted) {
    it(what, () => expect(columnsOf({ [name]: cells }).get(name)?.filter).to.equal(filter));
  }
});

describe('dates in words', () => {
  it('begin a session', () => {
    const cells = ['du 5 au 9 octobre 2026', 'lundi 12 et mardi 13 mars 2027', '1er avril'];
    const column = columnsOf({ Dates: cells }).get('Dates');
    expect(column).to.include({ role: 'start', type: 'text', separator: null });
  });
  it('are no other words with a month in them', () => {
    expect(columnsOf({ Date: ['Mars Attacks', 'un samedi de mai', 'à voir'] }).get('Date')?.role).to.equal(
      null,
    );
  });
});

describe('names of people', () => {
  for (const [separator, between] of [
    [',', ', '],
    [';', '; '],
    ['\n', '\n'],
    [' / ', ' / '],
  ] as const) {
    it(`are cut at ${JSON.stringify(between)}`, () => {
      const cells = ['Ada Lovelace', 'Grace Hopper', 'Mary Jackson', 'Hedy Lamarr'].map((name, index) =>
        index % 2 ? name : `${name}${between}Alan Turing ${'abcd'.charAt(index)}`,
      );
      expect(columnsOf({ Intervenants: cells }).get('Intervenants')).to.include({
        role: 'people',
        separator,
      });
    });
  }
});
