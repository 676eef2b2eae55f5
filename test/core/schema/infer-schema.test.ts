import { expect } from 'chai';
import fc from 'fast-check';
import type { Problem } from '../../../src/core/base/problem.js';
import { runPaced } from '../../../src/core/base/pace.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import { inferSchema, inferSchemaSteps } from '../../../src/core/schema/infer-schema.js';
import {
  columnsWithRole,
  columnWithRole,
  type Column,
  type Schema,
  type SchemaOptions,
} from '../../../src/core/schema/schema.js';
import type { Table } from '../../../src/core/table/table.js';
import { columnOf, cycle, tableOf } from './table-of.js';

/** The column of that name in the schema of a table. */
function column(table: Table, name: string, options: SchemaOptions = {}): Column {
  const found = inferSchema(table, options).columns.find((one) => one.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
}

/** The column of a table made of these cells. */
function read(heading: string, cells: readonly string[]): Column {
  return column(columnOf(heading, cells), heading);
}

/** Everything that an owner is told of the columns of a table. */
const told = (table: Table, schema: Schema = inferSchema(table)): readonly Problem[] => [
  ...schema.problems,
  ...findProblems(table, schema),
];

const codes = (table: Table): readonly string[] => told(table).map(({ code }) => code);

describe('types', () => {
  const seen: readonly (readonly [string, string, readonly string[]])[] = [
    ['email', 'Contact', ['a@example.org', 'b@example.org, c@example.org', 'non communiqué']],
    ['url', 'Infos', ['https://example.org/a', 'www.example.org', 'http://example.org']],
    ['phone', 'Joindre', ['01 23 45 67 89', '+33 1 23 45 67 89', '0123456789']],
    ['number', 'Effectif', ['12', '1 250', '3,5']],
    ['date', 'Naissance', ['01/02/1990', '25/12/1985', '2001-03-04']],
    ['datetime', 'Relevé', ['2025-03-01T14:00:00Z', '2025-03-02 09:30', '2025-03-02 10:00']],
    ['time', 'Rendez-vous', ['9h', '13h30', '14:00']],
    ['boolean', 'Accès', ['oui', 'non', 'Oui']],
    ['coordinates', 'Point', ['47.2181, -1.5528', '48.8566,2.3522', '45.7640, 4.8357']],
    ['text', 'Divers', ['rouge', '12', 'bleu clair']],
  ];
  for (const [type, heading, cells] of seen) {
    it(`sees ${type} in the cells, whatever the heading`, () =>
      expect(read(heading, cells).type).to.equal(type));
  }
  it('tells when months come before days', () => {
    expect(read('Date', ['06/25/2025', '07/01/2025']).dayOrder).to.equal('month-first');
    expect(read('Date', ['25/06/2025', '07/01/2025']).dayOrder).to.equal('day-first');
    expect(read('Date', ['05/06/2025', '07/01/2025'])).to.not.have.property('dayOrder');
  });
  it('keeps postcodes and codes with a leading zero as text', () => {
    expect(read('Code postal', ['01200', '75011', '2A004']).type).to.equal('text');
    expect(read('Code', ['007', '012', '003']).type).to.equal('text');
  });
});

describe('roles', () => {
  const headings: readonly (readonly [string, string, readonly string[]])[] = [
    ['email', 'Courriel', ['a@example.org', 'b@example.org']],
    ['email', 'Contact', ['a@example.org', 'b@example.org']],
    ['phone', 'contact_tel', ['01 23 45 67 89', '0123456788']],
    ['phone', 'Teléfono', ['912 345 678', '912345679']],
    ['website', 'Site internet', ['https://example.org', 'www.example.org/a']],
    ['postcode', 'CP', ['38130', '38000']],
    ['postcode', 'PLZ', ['1010', '1220']],
    ['city', 'lib_com', ['Échirolles', 'Cluny']],
    ['city', 'Nom de la commune', ['Échirolles', 'Cluny']],
    ['address', 'Adresse de la structure', ['1 rue Haute', '2 place du Marché']],
    ['hours', 'h_lundi', ['09:00 - 12:00', '14:00-17:00']],
    ['hours', 'Jours et horaires d’ouverture', ['Lundi au vendredi de 9h à 12h', 'Le mardi de 14h à 17h']],
    ['updated', 'Dernière MAJ', ['01/02/2024', '12/03/2024']],
    ['updated', 'date_maj', ['2024-02-01', '2024-03-12']],
    [
      'text',
      'présentation',
      ['Une association de quartier ouverte à toutes et tous.', 'Un lieu pour apprendre.'],
    ],
    ['region', 'Département', ['38', '71', '38', '71']],
  ];
  for (const [role, heading, cells] of headings) {
    it(`gives « ${heading} » the role ${role}`, () => expect(read(heading, cells).role).to.equal(role));
  }

  it('does not believe a heading that the cells deny', () => {
    expect(read('Adresse mail', ['a@example.org', 'b@example.org']).role).to.equal('email');
    expect(read('Commune', ['31555', '34172']).role).to.not.equal('city');
    expect(read('Date de création', ['2001-03-04', '1999-01-02']).role).to.not.equal('start');
    expect(read('Site', ['Nord', 'Sud']).role).to.not.equal('website');
  });

  it('takes hours beside a day for those of the session', () => {
    const rows = cycle([['Atelier', '01/03/2025', '9h-12h30']], 3);
    expect(column(tableOf(['Titre', 'Date', 'Horaires'], rows), 'Horaires').role).to.equal('start-time');
    expect(column(tableOf(['Titre', 'Ville', 'Horaires'], rows), 'Horaires').role).to.equal('hours');
  });

  it('lets several columns be opening hours, telephones or addresses, and one be the town', () => {
    const table = tableOf(
      ['Nom', 'lundi', 'mardi', 'Tel fixe', 'Tel mobile', 'Ville', 'Commune'],
      cycle([['Foyer rural', '9h-12h', '14h-18h', '01 23 45 67 89', '06 12 34 56 78', 'Cluny', 'Cluny']], 3),
    );
    const schema = inferSchema(table);
    expect(columnsWithRole(schema, 'hours')).to.have.length(2);
    expect(columnsWithRole(schema, 'phone')).to.have.length(2);
    expect(columnsWithRole(schema, 'city')).to.have.length(1);
  });

  it('hides keys and codes that stand beside their label, and nothing useful', () => {
    const rows = cycle(
      [
        ['6f9619ff-8b86-d011-b42d-00c04fc964ff', 'Club', 'S', 'Sport', '12', 'Cluny', 'QPV'],
        ['7f9619ff-8b86-d011-b42d-00c04fc964ff', 'Chœur', 'C', 'Culture', '15', 'Mâcon', 'ZRR'],
      ],
      8,
    );
    const schema = inferSchema(
      tableOf(['guid', 'nom', 'type', 'lib_type', 'venue_id', 'ville', 'label'], rows),
    );
    const hidden = columnsWithRole(schema, 'hidden').map(({ name }) => name);
    expect(hidden).to.deep.equal(['type', 'venue_id']);
  });
});

describe('title', () => {
  const titleOf = (table: Table): string | undefined => columnWithRole(inferSchema(table), 'title')?.name;

  it('is the column called a name', () => {
    const rows = cycle(
      [
        ['12', 'Cluny', 'Foyer rural', 'a@example.org'],
        ['13', 'Mâcon', 'Amicale', 'b@example.org'],
      ],
      2,
    );
    expect(titleOf(tableOf(['id', 'commune', 'Nom de votre structure', 'mail'], rows))).to.equal(
      'Nom de votre structure',
    );
  });
  it('is the column that tells the rows apart, not the one that repeats', () => {
    const rows = cycle(['Toulouse', 'Dijon', 'Nantes', 'Mâcon'], 8).map((town, index) => [
      'Centre de formation',
      `CFA de ${town} ${index}`,
    ]);
    expect(titleOf(tableOf(['denomination', 'appellation'], rows))).to.equal('appellation');
  });
  it('may be nested, and is not an identifier', () => {
    const rows = cycle(
      [
        ['a-1', 'Salle Bretagne'],
        ['a-2', 'Espace Jeunes'],
      ],
      4,
    );
    expect(titleOf(tableOf(['slug', 'geo.name'], rows))).to.equal('geo.name');
  });
  it('is found without any heading', () => {
    const rows = [
      ['Monday', 'Canoe Lake', '50.788006'],
      ['Monday', 'Eastney', '50.846681'],
      ['Friday', 'Drayton', '50.850509'],
    ];
    expect(titleOf(tableOf(['#0', '#1', '#2'], rows, { header: null }))).to.equal('#1');
  });
  it('is missing where no column holds words', () => {
    const table = tableOf(
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    );
    expect(columnWithRole(inferSchema(table), 'title')).to.equal(undefined);
    expect(codes(table)).to.include('no-title');
  });
});

describe('lists', () => {
  const services = ['Accueil', 'Ateliers', 'Conseil', 'Prêt de matériel'];
  const joined = (glue: string): readonly string[] =>
    [[0], [0, 1], [1, 2], [2, 0, 3], [3], [1, 3, 2], [2], [0, 3]].map((picked) =>
      picked.map((place) => services[place]).join(glue),
    );

  for (const [glue, separator] of [
    ['|', '|'],
    ['; ', ';'],
    [', ', ','],
    [' / ', ' / '],
    ['\n', '\n'],
    [' - ', ' - '],
  ] as const) {
    it(`are cut at ${JSON.stringify(separator)} when the pieces come back in other cells`, () => {
      const found = read('Services', joined(glue));
      expect(found.separator).to.equal(separator);
      expect(found.distinct).to.equal(4);
    });
  }
  it('are cut at a hyphen between codes only', () => {
    expect(read('code_accomp', ['A-L', 'A-L-RDV', 'G', 'RDV-G', 'A', 'L-G', 'A-G']).separator).to.equal('-');
    expect(
      read('Quartier', ['Saint-Jean', 'Saint-Pierre', 'Mont-Saint', 'Pierre-Jean', 'Saint']).separator,
    ).to.equal(null);
  });
  it('are arrays written as text', () => {
    expect(read('tags', ['["a","b"]', '[]', '["b"]']).separator).to.equal('array');
    expect(read('tags', ['{a,b}', '{b}', '{c,a}']).separator).to.equal('array');
  });
  it('keep what the reader joined', () => {
    const table = tableOf(
      ['Nom', 'tags'],
      [
        ['Foyer', 'a | b, c'],
        ['Club', 'd'],
      ],
      { arrays: new Map([['tags', ' | ']]) },
    );
    expect(column(table, 'tags').separator).to.equal(' | ');
  });
  it('are several addresses or numbers of one column', () => {
    expect(read('Courriels', ['a@example.org|b@example.org', 'c@example.org']).separator).to.equal('|');
    expect(read('Téléphone', ['01 23 45 67 89 / 06 12 34 56 78', '01 23 45 67 80']).separator).to.equal(
      ' / ',
    );
  });

  const whole: readonly (readonly [string, readonly string[]])[] = [
    ['Publics', ['Familles/ enfants', 'Seniors', 'Familles/ enfants', 'Jeunes']],
    [
      'Genre musical',
      ['Jazz, blues et musiques improvisées', 'Chanson', 'Baroque', 'Jazz, blues et musiques improvisées'],
    ],
    [
      'Accompagnement',
      ['Oui, sur inscription', 'Non', 'Oui, le matin', 'Oui, sur inscription', 'Non, jamais'],
    ],
    ['horaires', ['Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00', 'Mo 09:00-12:00; Sa 08:30-12:00']],
    ['adresse', ['1 rue Haute, Cluny', '2 rue Basse, Cluny', '3 rue Haute, Mâcon']],
    [
      'Lieu de rencontre',
      ['1 rue Haute, Cluny', '2 rue Basse, Cluny', '3 rue Neuve, Cluny', '4 rue du Port, Cluny'],
    ],
    ['frequency', ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=DAILY;INTERVAL=2']],
    [
      'presentation',
      ['Une association, un lieu ; des ateliers.', 'Un lieu, des ateliers ; une association.'],
    ],
    ['Prix', ['12,50', '8,00', '12,00', '8,50']],
  ];
  for (const [heading, cells] of whole) {
    it(`are not seen in « ${cells[0]} »`, () => expect(read(heading, cells).separator).to.equal(null));
  }
});

describe('filters', () => {
  const rows = Array.from({ length: 24 }, (_, index) => [
    `Association numéro ${index}`,
    cycle(['Sport', 'Culture', 'Entraide'], 24)[index] ?? '',
    cycle(['Jeunes, Adultes', 'Adultes', 'Jeunes, Seniors', 'Seniors'], 24)[index] ?? '',
    `contact${index}@example.org`,
    `01 23 45 67 ${10 + index}`,
    cycle(['oui', 'non'], 24)[index] ?? '',
    'France',
    `Une présentation de l’association numéro ${index}, en quelques mots.`,
    String(44 + index / 100),
    index < 10 ? 'x' : '',
  ]);
  const headings = [
    'Nom',
    'Domaine',
    'Publics',
    'Courriel',
    'Téléphone',
    'Accessible',
    'Pays',
    'Présentation',
    'Latitude',
    'Wifi',
  ];
  const filters = (table: Table): readonly string[] =>
    inferSchema(table)
      .columns.filter(({ filter }) => filter)
      .map(({ name }) => name);

  it('are the columns of few values that come back', () => {
    expect(filters(tableOf(headings, rows))).to.have.members(['Domaine', 'Publics', 'Accessible', 'Wifi']);
  });
  it('are none in a file that is read at a glance', () => {
    expect(filters(tableOf(headings, rows.slice(0, 8)))).to.deep.equal([]);
  });
  it('are ten at most', () => {
    const many = Array.from({ length: 26 }, (_, index) => `Question ${'abcdefghijklmnopqrstuvwxyz'[index]}`);
    const answers = Array.from({ length: 40 }, (_, row) => [
      `Foyer ${row}`,
      ...many.map((_, index) => ['a', 'b', 'c'][(row * index) % 3] ?? ''),
    ]);
    expect(filters(tableOf(['Nom', ...many], answers))).to.have.length(10);
  });
});

describe('coordinates', () => {
  const points = [
    ['Foyer', '44.84', '-0.58'],
    ['Club', '44.86', '-0.55'],
    ['Amicale', '44.90', '-0.61'],
  ] as const;
  const roles = (schema: Schema): readonly (string | null)[] => schema.columns.map(({ role }) => role);

  it('are a pair of columns', () => {
    expect(roles(inferSchema(tableOf(['Nom', 'lat', 'lng'], points))).slice(1)).to.deep.equal([
      'latitude',
      'longitude',
    ]);
  });
  it('may have decimal commas', () => {
    const commas = points.map(([name, ...point]) => [name, ...point.map((text) => text.replace('.', ','))]);
    expect(roles(inferSchema(tableOf(['Nom', 'y', 'x'], commas))).slice(1)).to.deep.equal([
      'latitude',
      'longitude',
    ]);
  });
  it('are put right when X holds the latitude', () => {
    const table = tableOf(['Nom', 'Coord. X', 'Coord. Y'], points);
    const schema = inferSchema(table);
    expect(roles(schema).slice(1)).to.deep.equal(['latitude', 'longitude']);
    expect(codes(table)).to.include('swapped-coordinates');
  });
  it('are not swapped in a country where both orders would do', () => {
    const somalia = [
      ['Foyer', '2.04', '45.32'],
      ['Club', '2.05', '45.33'],
    ];
    expect(roles(inferSchema(tableOf(['Nom', 'latitude', 'longitude'], somalia))).slice(1)).to.deep.equal([
      'latitude',
      'longitude',
    ]);
  });
  it('are not the metres of a national grid', () => {
    const lambert = [
      ['Foyer', '475198,12', '6718001,33'],
      ['Club', '475200,12', '6718111,33'],
    ];
    const table = tableOf(['Nom', 'x', 'y'], lambert);
    const schema = inferSchema(table);
    expect(roles(schema).slice(1)).to.deep.equal(['hidden', 'hidden']);
    expect(codes(table)).to.include('projected-coordinates');
  });
  it('are not half a point', () => {
    expect(
      roles(
        inferSchema(
          tableOf(
            ['Nom', 'latitude'],
            [
              ['Foyer', '44.84'],
              ['Club', '44.86'],
            ],
          ),
        ),
      )[1],
    ).to.equal(null);
  });
});

describe('use', () => {
  const useOf = (columns: readonly string[], row: readonly string[]): string =>
    inferSchema(tableOf(columns, cycle([row], 4))).use;

  it('is an agenda where sessions begin', () => {
    expect(useOf(['Titre', 'Début', 'Fin'], ['Atelier', '2025-03-01T09:00', '2025-03-01T12:00'])).to.equal(
      'agenda',
    );
    expect(useOf(['Titre', 'Date', 'Heure', 'Lieu'], ['Atelier', '01/03/2025', '9h', 'Cluny'])).to.equal(
      'agenda',
    );
    expect(useOf(['Stop', 'Arrive', 'Depart'], ['Village hall', '09:30', '10:00'])).to.equal('agenda');
  });
  it('is a directory where a date is only that of the entry', () => {
    expect(useOf(['Nom', 'date_maj', 'Adresse'], ['Foyer', '2025-03-01', '1 rue Haute'])).to.equal(
      'directory',
    );
    expect(useOf(['Nom', 'Date', 'Téléphone'], ['Foyer', '2025-03-01', '01 23 45 67 89'])).to.equal(
      'directory',
    );
    expect(useOf(['Nom', 'Date de création'], ['Foyer', '1999-03-01'])).to.equal('directory');
  });
});

describe('standards', () => {
  it('know the columns of « lieux de médiation numérique »', () => {
    const columns = [
      'id',
      'pivot',
      'nom',
      'commune',
      'code_postal',
      'adresse',
      'services',
      'frais_a_charge',
      'courriels',
      'publics_specifiquement_adresses',
    ];
    const row = [
      's-1',
      '43493312300029',
      'Foyer',
      'Cluny',
      '71250',
      '1 rue Haute',
      'Accès|Conseil',
      'Gratuit|Payant',
      'a@example.org|b@example.org',
      'Jeunes',
    ];
    const schema = inferSchema(tableOf(columns, [row]));
    const by = new Map(schema.columns.map((one) => [one.name, one]));
    expect(by.get('pivot')?.role).to.equal('hidden');
    expect(by.get('nom')?.role).to.equal('title');
    expect(by.get('services')?.separator).to.equal('|');
    expect(by.get('courriels')?.separator).to.equal('|');
    expect(by.get('publics_specifiquement_adresses')?.label).to.equal('Publics accueillis');
  });
});

describe('options', () => {
  const table = tableOf(
    ['Sigle', 'Nom complet', 'Complément domaine', 'cp'],
    cycle(
      [
        ['AMIA', 'Association micro', 'Jazz, blues', '71250'],
        ['FRC', 'Foyer rural', 'Rock', '38130'],
      ],
      12,
    ),
  );

  it('give a role, a label and a separator to columns named loosely', () => {
    const options: SchemaOptions = {
      fields: { title: 'sigle', subtitle: 'nom-complet' },
      labels: new Map([['CP', 'Code postal (5 chiffres)']]),
      lists: new Map([['complement domaine', ',']]),
    };
    expect(column(table, 'Sigle', options).role).to.equal('title');
    expect(column(table, 'Nom complet', options).role).to.equal('subtitle');
    expect(column(table, 'cp', options).label).to.equal('Code postal (5 chiffres)');
    expect(column(table, 'Complément domaine', options).separator).to.equal(',');
  });
  it('say that a column is no list', () => {
    const lists = tableOf(
      ['Nom', 'Services'],
      cycle(
        [
          ['Foyer', 'a|b'],
          ['Club', 'b|c'],
        ],
        6,
      ),
    );
    expect(column(lists, 'Services').separator).to.equal('|');
    expect(column(lists, 'Services', { lists: new Map([['services', null]]) }).separator).to.equal(null);
  });
  it('are shown where the author names them, even those that only programs read', () => {
    const keys = columnOf(
      'checksum',
      Array.from({ length: 9 }, (_, row) => `9c1b0a54-1f7e-4b7e-8f07-00000000000${row}`),
    );
    expect(column(keys, 'checksum').role).to.equal('hidden');
    expect(column(keys, 'checksum', { only: ['checksum'] }).role).to.equal(null);
  });

  it('choose the columns shown and their order', () => {
    const schema = inferSchema(table, { only: ['cp', 'nom complet'] });
    expect(schema.columns.slice(0, 2).map(({ name }) => name)).to.deep.equal(['cp', 'Nom complet']);
    expect(column(table, 'Complément domaine', { only: ['cp'] })).to.include({
      role: 'hidden',
      filter: false,
    });
    expect(schema.columns.map(({ index }) => index)).to.have.members([0, 1, 2, 3]);
  });
  it('tell of a column that is not there', () => {
    const schema = inferSchema(table, { fields: { title: 'Dénomination' } });
    expect(schema.problems).to.deep.include({ code: 'unknown-column', column: 'Dénomination' });
    expect(columnWithRole(schema, 'title')?.name).to.equal('Nom complet');
  });
});

describe('problems', () => {
  it('tell of damaged headings, and of nothing in good Portuguese or French', () => {
    const [one, ...others] = told(tableOf(['PrÃ©nom'], [['Anna'], ['Léo'], ['Zoé']]));
    expect([one?.code, one?.column]).to.deep.equal(['mojibake', 'PrÃ©nom']);
    expect(others.map(({ code }) => code)).to.not.include('mojibake');
    const good = told(
      tableOf(
        ['Nome', 'Âge'],
        [
          ['SÃO JOÃO', 'PÂTÉ'],
          ['IRMÃ', 'Âge'],
          ['A', '«\u00a0ça\u00a0»'],
        ],
      ),
    );
    expect(good.map(({ code }) => code)).to.not.include('mojibake');
  });

  it('tell of damaged cells with their line and number', () => {
    const rows = [
      ['Foyer', 'a@example.org'],
      ['Fresnes-LÃ©guillon', 'b@example'],
      ['Amicale', 'c@example.org'],
      ['Club', 'd@example.org'],
    ];
    const problems = told(tableOf(['Nom', 'Courriel'], rows));
    expect(problems).to.deep.include({
      code: 'mojibake',
      column: 'Nom',
      count: 1,
      sample: 'Fresnes-LÃ©guillon',
      line: 3,
    });
    expect(problems).to.deep.include({
      code: 'bad-email',
      column: 'Courriel',
      count: 1,
      sample: 'b@example',
      line: 3,
    });
  });
  it('tell of empty and constant columns, empty and repeated titles, and rows that stand twice', () => {
    const rows = cycle(
      [
        ['Foyer', '', 'France', '1'],
        ['Foyer', '', 'France', '1'],
        ['', '', 'France', '3'],
      ],
      6,
    );
    expect(codes(tableOf(['Nom', 'Fax', 'Pays', 'n'], rows))).to.include.members([
      'empty-column',
      'constant-column',
      'empty-title',
      'repeated-title',
      'duplicate-row',
    ]);
  });
  it('tell of dates, addresses, points and identifiers that cannot be', () => {
    const good = [1, 2, 3, 4].map((day) => [
      `Club ${day}`,
      `0${day}/02/2025`,
      `https://example.org/${day}`,
      `48.${day}`,
      `2.${day}`,
      '43493312300029',
    ]);
    const rows = [...good, ['Foyer', '31/02/2025', 'https://exemple', '98.2', '2.9', '4.35E+13']];
    expect(codes(tableOf(['Nom', 'date_maj', 'Site web', 'lat', 'lon', 'siret'], rows))).to.include.members([
      'bad-date',
      'bad-url',
      'impossible-coordinates',
      'damaged-identifier',
    ]);
  });
  it('tell of one value spelt in several ways', () => {
    const problems = told(columnOf('Région', cycle(['Lombardia', 'Lazio', 'lombardia'], 12)));
    expect(problems.find(({ code }) => code === 'mixed-spelling')).to.include({
      column: 'Région',
      sample: 'Lombardia / lombardia',
    });
  });
  it('tell of sessions that end before they begin', () => {
    const rows = [
      ['Atelier', '02/03/2025', '01/03/2025'],
      ['Cours', '02/03/2025', '25/03/2025'],
    ];
    expect(told(tableOf(['Titre', 'Début', 'Fin'], rows))).to.deep.include({
      code: 'end-before-start',
      column: 'Fin',
      count: 1,
      line: 2,
    });
  });
  it('are none in a clean file', () => {
    const rows = [
      ['Foyer', 'Cluny', 'a@example.org'],
      ['Club', 'Mâcon', 'b@example.org'],
    ];
    expect(told(tableOf(['Nom', 'Commune', 'Courriel'], rows))).to.deep.equal([]);
  });
});

describe('inferSchema', () => {
  const cells = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '-',
      'oui',
      'a|b',
      '12',
      '01/02/2025',
      'x@example.org',
      'https://example.org',
      '__proto__',
      '48.85,2.35',
    ),
  );
  const headings = fc.uniqueArray(
    fc.oneof(fc.string(), fc.constantFrom('nom', '__proto__', 'constructor', 'date', 'lat', 'lon', '#0')),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const tables = headings.chain((columns) =>
    fc
      .array(fc.array(cells, { minLength: columns.length, maxLength: columns.length }), { maxLength: 30 })
      .map((rows) => tableOf(columns, rows)),
  );

  it('describes every column once, for any table, and counts what is there', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { columns } = inferSchema(table);
        expect(columns.map(({ name }) => name)).to.deep.equal(table.columns);
        for (const one of columns) expect(one.empty).to.be.within(0, table.rows.length);
        expect(columns.filter(({ role }) => role === 'title').length).to.be.at.most(1);
      }),
      { numRuns: 60 },
    );
  });
  it('gives the same schema when it pauses', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await runPaced(inferSchemaSteps(table))).to.deep.equal(inferSchema(table));
      }),
      { numRuns: 20 },
    );
  });
  it('counts every different cell of a long column, and misses no fault at its end', () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [`Foyer ${row}`, row % 2 ? 'Cluny' : '-']);
    const table = tableOf(['Nom', 'Ville'], [...rows, ['Fresnes-LÃ©guillon', 'Cluny']]);
    const schema = inferSchema(table);
    expect(schema.columns.map(({ distinct }) => distinct)).to.deep.equal([12_001, 1]);
    expect(schema.columns.map(({ empty }) => empty)).to.deep.equal([0, 6_000]);
    expect(told(table, schema)).to.deep.include({
      code: 'mojibake',
      column: 'Nom',
      count: 1,
      sample: 'Fresnes-LÃ©guillon',
      line: 12_002,
    });
  });
  it('pauses often', () => {
    const rows = cycle(
      [
        ['Foyer', 'Cluny', 'a|b'],
        ['Club', 'Mâcon', 'b|c'],
      ],
      20_000,
    );
    let pauses = 0;
    const steps = inferSchemaSteps(tableOf(['Nom', 'Ville', 'Services'], rows));
    while (!steps.next().done) pauses++;
    expect(pauses).to.be.at.least((3 * 20_000) / 2_000);
  });
});
