import { expect } from 'chai';
import { sessionsOf } from '../../../src/core/agenda/sessions.js';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import type { Column } from '../../../src/core/schema/schema.js';
import { cycle, tableOf } from './table-of.js';

/* Shapes of the exports of programs that associations keep their lists in, with contents of our own. */

const ROWS = 12;
const names = Array.from({ length: ROWS }, (_, row) => `Atelier du quai ${'abcdefghijkl'.charAt(row)}`);

async function described(cells: Readonly<Record<string, readonly string[]>>) {
  const columns = Object.values(cells).map((values) => cycle(values, ROWS));
  const rows = names.map((_, row) => columns.map((column) => column[row] ?? ''));
  return describeTable(tableOf(Object.keys(cells), rows));
}

async function columnsOf(cells: Readonly<Record<string, readonly string[]>>) {
  const { schema } = await described(cells);
  return new Map<string, Column>(schema.columns.map((column) => [column.name, column]));
}

async function column(name: string, cells: readonly string[], others = {}): Promise<Column | undefined> {
  return (await columnsOf({ Nom: names, [name]: cells, ...others })).get(name);
}

const days = Array.from({ length: ROWS }, (_, row) => `${String(10 + row)}/05/2019`);
const moments = days.map((day, row) => `${day} 09:1${String(row % 10)}`);

describe('days on which somebody was entered in a list', () => {
  for (const heading of [
    'Fecha de alta',
    'Data iscrizione',
    'Data rejestracji',
    'Date de la commande',
    'Gegründet am',
    'dateDernierTraitementEtablissement',
  ])
    it(`begin no session: ${heading}`, async () =>
      expect((await column(heading, moments))?.role).to.not.equal('start'));
  it('are no beginning where they are told as the day of an update', async () => {
    const cells = { 'Date de création': moments, 'Date de mise à jour': [...moments].reverse() };
    const role = (await columnsOf({ Nom: names, ...cells })).get('Date de mise à jour')?.role;
    expect(role).to.be.oneOf(['updated', 'hidden']);
  });
  it('are told in German', async () =>
    expect((await column('Letzte Änderung', days))?.role).to.equal('updated'));
  it('leave a session its day', async () => {
    expect((await column('Date de l’atelier', days))?.role).to.equal('start');
    expect((await column('Jour', days))?.role).to.equal('start');
  });
});

describe('numbers of registers', () => {
  const krs = Array.from({ length: ROWS }, (_, row) => `0000${String(123456 + row * 4321)}`);
  it('are no telephones where they begin with zeros', async () => {
    const found = await column('KRS', krs);
    expect(found?.type).to.not.equal('phone');
    expect(found?.role).to.not.equal('phone');
  });
  it('are no telephones where they are keys of a contact', async () => {
    const keys = names.map((_, row) =>
      (BigInt(row + 3) * 0x1234567890abcdef1234567n).toString(16).padStart(32, '4'),
    );
    expect((await column('Contact Hash', keys))?.role).to.not.equal('phone');
  });
  it('leave telephones what they are', async () => {
    const phones = names.map((_, row) => `04760000${String(10 + row)}`);
    expect((await column('Joindre', phones))?.role).to.equal('phone');
    expect((await column('Contact', ['Tél. 04 76 00 00 10 (secrétariat)', '06 39 98 00 01']))?.role).to.equal(
      'phone',
    );
  });
});

describe('what stands for nothing', () => {
  for (const nothing of ['k. A.', 'k.A.', 'keine Angabe', '[ND]'])
    it(`« ${nothing} » is empty`, async () =>
      expect((await column('Ansprechpartner', ['Ana Blum', nothing, 'Bo Lind']))?.empty).to.equal(4));
});

describe('options of which each cell holds one that stands elsewhere', () => {
  for (const [heading, cells, separator] of [
    ['Sparten', ['Fußball, Turnen', 'Musik', 'Turnen, Musik', 'Kultur'], ','],
    ['Publics', ['Enfants; Ados', 'Adultes', 'Enfants'], ';'],
    ['checkboxListePublic', ['Enfants,Ados', 'Adultes', 'Enfants'], ','],
  ] as const)
    it(`are cut: ${cells.join(' | ')}`, async () =>
      expect((await column(heading, cells))?.separator).to.equal(separator));
  for (const [what, cells] of [
    ['answers in longer words', ['Oui, sur inscription', 'Non', 'Oui']],
    ['a town and its country', ['Die, France', 'Pau, Béarn', 'Gap']],
    ['words with a small letter', ['Culture, patrimoine', 'Sport', 'Culture']],
  ] as const)
    it(`are not: ${what}`, async () => expect((await column('Précisions', cells))?.separator).to.equal(null));
});

describe('a single value is a filter where it is a mark', () => {
  it('not where it is what one entry is called for short', async () =>
    expect((await column('Sigle', ['AVG', ...Array<string>(ROWS - 1).fill('')]))?.filter).to.equal(false));
  it('nor where it goes on with an address or a note', async () => {
    expect((await column('Complément d’adresse', ['Bâtiment B', '']))?.filter).to.equal(false);
    expect((await column('Notes', ['Ouvert le mardi', '']))?.filter).to.equal(false);
  });
  it('but where several have it', async () =>
    expect((await column('Label', ['France Services', '']))?.filter).to.equal(true));
});

describe('letters of a state that nobody explains', () => {
  it('are no filter', async () =>
    expect((await column('etatAdministratif', ['A', 'A', 'F']))?.filter).to.equal(false));
});

describe('addresses in other languages', () => {
  for (const [heading, role, cells] of [
    ['Ulica', 'address', names.map((_, row) => `ul. Długa ${String(row + 1)}`)],
    ['Sede legale', 'address', names.map((_, row) => `Via Roma, ${String(row + 1)}`)],
    ['Miejscowość', 'city', ['Gdynia', 'Łódź']],
    ['Kod pocztowy', 'postcode', ['81-370', '90-001']],
    ['C.P.', 'postcode', ['04010', '04011']],
  ] as const)
    it(`${heading}: ${role}`, async () => expect((await column(heading, cells))?.role).to.equal(role));
});

describe('names of those who pay or fill in', () => {
  it('do not name the association that they write for', async () => {
    const cells = {
      'Nom payeur': [
        'Durand',
        'Martin',
        'Petit',
        'Leroy',
        'Moreau',
        'Simon',
        'Roux',
        'Blanc',
        'Fabre',
        'Noël',
        'Gall',
        'Meyer',
      ],
      'Prénom payeur': ['Léa', 'Noé'],
      'Nom de votre association': names,
    };
    expect((await columnsOf(cells)).get('Nom de votre association')?.role).to.equal('title');
  });
});

describe('kinds of telephones and addresses beside them (Google Contacts)', () => {
  const cells = {
    'Organization Name': names,
    'Phone 1 - Label': ['Work', 'Mobile', ''],
    'Phone 1 - Value': names.map((_, row) => `04 76 00 00 ${String(10 + row)}`),
    'Address 1 - Label': ['Work'],
    'Address 1 - Street': names.map((_, row) => `${String(row + 1)} rue Haute`),
  };
  it('are no telephones, no addresses and no filters', async () => {
    const columns = await columnsOf(cells);
    for (const name of ['Phone 1 - Label', 'Address 1 - Label'])
      expect(columns.get(name)).to.include({ role: 'hidden', filter: false });
    expect(columns.get('Address 1 - Street')?.role).to.equal('address');
    expect(columns.get('Phone 1 - Value')?.role).to.equal('phone');
  });
});

describe('switches of sites, under headings with blanks', () => {
  for (const [heading, cell] of [
    ['Event Show Map Link', 'TRUE'],
    ['Event Sticky in Month View', 'FALSE'],
    ['Feature Event', 'FALSE'],
    ['Allow Comments', 'TRUE'],
    ['Event Currency Symbol', '€'],
    ['Do Not Email', '1'],
    ['No Bulk Emails (User Opt Out)', '1'],
    ['Type de messagerie', 'SMTP'],
    ['Preferred Language', 'fr_FR'],
    ['Moyen de paiement', 'Carte bancaire'],
  ] as const)
    it(`${heading}: hidden`, async () => expect((await column(heading, [cell]))?.role).to.equal('hidden'));
  it('leave what people say of everybody', async () =>
    expect((await column('Accès gratuit', ['Oui']))?.role).to.not.equal('hidden'));
});

describe('moments of forms', () => {
  it('are hidden: Webform', async () => {
    const cells = {
      SID: names.map((_, row) => String(5512300 + row)),
      'Heure de soumission': days.map((day) => `${day} - 10:22`),
      'Heure de fin': days.map((day) => `${day} - 10:31`),
      'Heure de modification': days.map((day) => `${day} - 10:31`),
      'Nom de la structure': names,
    };
    const { schema } = await described(cells);
    const shown = schema.columns.filter(({ role }) => role !== 'hidden').map(({ name }) => name);
    expect(shown).to.deep.equal(['Nom de la structure']);
    expect(schema.use).to.equal('directory');
  });
  it('are hidden: Nextcloud', async () =>
    expect(
      (
        await column(
          'Horodatage',
          names.map((_, row) => `2026-10-${String(10 + row)}T10:0${String(row % 10)}:12+02:00`),
        )
      )?.role,
    ).to.equal('hidden'));
  it('are hidden: orders', async () =>
    expect((await column('Date de la commande', moments))?.role).to.equal('hidden'));
});

describe('keys of other tables', () => {
  it('are no addresses of sites: Odoo', async () =>
    expect((await column('country_id/id', ['base.fr', 'base.be']))?.role).to.equal('hidden'));
  it('are hidden where somebody drew the entry: ArcGIS', async () =>
    expect((await column('Creator', ['agent_sig', 'stagiaire_sig']))?.role).to.equal('hidden'));
});

describe('activities with bars between them', () => {
  it('are a list and a filter, however many ways there are to put them together', async () => {
    const all = ['Sport', 'Culture', 'Jeunesse', 'Numérique'];
    const cells = names.map((_, row) =>
      [all[row % 4], all[(row * 3 + 1) % 4], all[(row >> 2) % 4]].join(' | '),
    );
    expect(await column('Activités', cells)).to.include({ role: null, separator: '|', filter: true });
  });
});

describe('sessions that come back between two days', () => {
  it('are a programme, under « Quand » alone', async () => {
    const { schema } = await described({
      Titre: names,
      Quand: [
        'tous les mardis de 14h à 16h du 5 janvier 2027 au 29 juin 2027',
        'chaque jeudi de 18h30 à 19h30 du 7 janvier 2027 au 24 juin 2027',
        '21 mars 2027 de 12h à 15h',
      ],
    });
    expect(schema.columns.find(({ name }) => name === 'Quand')?.role).to.equal('start');
    expect(schema.use).to.equal('agenda');
  });
});

describe('a day is no telephone', () => {
  it('under « Dernier contact »', async () =>
    expect((await column('Dernier contact', days))?.role).to.not.equal('phone'));
});

describe('days and hours as other languages write them', () => {
  for (const [what, heading, cells, role] of [
    ['German days in two letters', 'Datum', ['Di, 12.01.2027', 'Mi, 13.01.2027', 'So. 17.01.2027'], 'start'],
    ['Italian hours', 'Ora', ['ore 21', 'ore 21.30', 'alle ore 9'], 'start-time'],
    ['Spanish hours', 'Hora', ['a las 19:00', 'a las 20.30'], 'start-time'],
    [
      'days of a season, with an hour and no year',
      'Date',
      ['ven. 16 oct. 20h30', 'mar. 12 janv. 19h'],
      'start',
    ],
  ] as const)
    it(`${what}: ${cells[0]}`, async () => {
      const others = role === 'start' ? {} : { Data: days };
      expect((await column(heading, cells, others))?.role).to.equal(role);
    });
  it('leave other words what they are', async () => {
    expect((await column('Date', ['à définir', 'ore rotundo']))?.role).to.not.equal('start');
    expect((await column('Ora', ['ore liete', 'um das Haus']))?.role).to.not.equal('start-time');
  });
});

describe('the day of a decision', () => {
  it('is no session', async () =>
    expect((await column('Date de notification', days))?.role).to.not.equal('start'));
});

describe('what WordPress exports of those who wrote', () => {
  it('calls and shows nobody', async () => {
    const columns = await columnsOf({
      Title: names,
      'Author Email': ['admin@site.example'],
      'Comment Status': ['closed'],
      'Post Type': ['structure'],
    });
    for (const name of ['Author Email', 'Comment Status', 'Post Type'])
      expect(columns.get(name)?.role, name).to.equal('hidden');
  });
});

describe('programmes of other countries', () => {
  for (const [what, cells, title] of [
    [
      'German',
      {
        Veranstaltung: names,
        Datum: ['Di, 12.01.2027', 'Mi, 13.01.2027'],
        Uhrzeit: ['19 Uhr', '19.30 Uhr'],
        Eintritt: ['frei', '5 €'],
      },
      'Veranstaltung',
    ],
    [
      'Italian',
      { Evento: names, Data: ['12 gennaio 2027', '13 gennaio 2027'], Ora: ['ore 19', 'alle ore 19.30'] },
      'Evento',
    ],
  ] as const)
    it(`tell day and hour: ${what}`, async () => {
      const { table, schema } = await described(cells);
      expect(schema.columns.find(({ role }) => role === 'title')?.name).to.equal(title);
      const entries = table.rows.map((cells, index) => ({ index, id: String(index), cells }));
      const { sessions } = sessionsOf(schema, entries, {
        timeZone: 'Europe/Berlin',
        now: Date.UTC(2026, 10, 1),
      });
      expect(
        sessions.map(({ start }) => start && [start.day, start.hour, start.minute].join(' ')),
      ).to.include.members(['12 19 0', '13 19 30']);
    });
});
