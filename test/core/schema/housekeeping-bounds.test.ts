import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { cycle, tableOf } from './table-of.js';

/* How far the rules of housekeeping reach: what stands just inside and just outside of each. */

type Cells = Readonly<Record<string, readonly string[]>>;

const names = Array.from('abcdefghijklmnopqrst', (letter) => `Atelier du quai ${letter}`);

async function roles(cells: Cells, rows = 8): Promise<ReadonlyMap<string, string | null>> {
  const columns: Cells = { Nom: names, ...cells };
  const table = tableOf(
    Object.keys(columns),
    Array.from({ length: rows }, (_, row) =>
      Object.values(columns).map((column) => cycle(column, rows)[row] ?? ''),
    ),
  );
  const { schema } = await describeTable(table);
  return new Map(schema.columns.map(({ name, role }) => [name, role]));
}

const isHidden = async (
  name: string,
  cells: readonly string[],
  rows?: number,
  others: Cells = {},
): Promise<boolean> => (await roles({ [name]: cells, ...others }, rows)).get(name) === 'hidden';

type Case = readonly [what: string, name: string, cells: readonly string[], rows?: number, others?: Cells];

const inside: readonly Case[] = [
  ['a type in small letters that is the same everywhere', 'content_type', ['fiche_association']],
  ['a language that is the same everywhere', 'langcode', ['fr-fr']],
  ['a type of one word', 'type', ['node']],
  ['a currency that is the same everywhere', 'price_currency', ['EUR']],
  ['an order with decimals', 'menu_order', ['10.25', '2.5']],
  ['an order of several figures', 'weight', ['100', '200']],
  ['a path', 'path_alias', ['/asso/judo', '/asso/go']],
  ['the number of a page', 'field_pid', ['1204', '1310']],
  ['the area of a shape', 'Shape__Area', ['12.5', '33.1']],
  ['an icon', 'icon', ['fa-home', 'fa-star']],
  ['a tag of a version', 'odata_etag', ['W/"1"', 'W/"2"']],
  ['a version', 'version', ['1.beta', '10,4']],
  ['a revision in figures and letters', 'revision', ['"ab12ef90"', 'W/"0123456789abcdef"']],
  ['a revision with a short tail', 'revision', ['1-b', '2-c']],
  ['who changed it', 'last_edited_user', ['ana blum', 'bo lind']],
  ['who changed it, written together', 'editedby', ['ana', 'bo']],
  ['whether it is promoted', 'promote', ['1', '0']],
  ['whether it is archived, everywhere', 'Archivé', ['Non']],
  ['a rank', 'Sort order', ['1', '2', '3']],
  ['a rank, written together', 'sortorder', ['1', '2', '3']],
  ['a rank of a menu', 'Display order', ['1', '2', '3']],
  ['a row version', 'rowversion', ['12', '13']],
  ['addresses of machines', 'zzz', ['192.0.2.10', '10.0.0.255', '172.16.249.7', '8.8.8.8']],
  ['colours', 'zzz', ['#0b3', '#00aa33', '#00aa33ff']],
  ['classes of a page, far from each other', 'CSS', ['carte   carte-large', 'carte']],
  ['whether somebody is busy, written together', 'busystatus', ['busy', 'free']],
  ['whether somebody is busy, in German', 'Anzeigen als', ['Gebucht', 'Frei']],
  ['a reminder by a moment', 'Reminder', ['2027-04-20 17:45', '2027-04-21 08:30']],
  ['a priority with blanks around it', 'Priority', [' Normal ', 'High']],
  ['the day of an order', 'Order date', ['2026-10-02', '2026-10-05']],
  ['the beginning of a survey in one word', 'startlanguage', ['fr', 'en']],
  ['when it was sent, in one word', 'submitdate', ['2026-10-02 09:14:12', '2026-10-05 18:02:44']],
  ['when it was sent, in Italian', 'Data invio', ['02/10/2026', '05/10/2026']],
  ['the same instant everywhere', 'zzz', ['2026-10-02 09:14:12']],
  [
    'seeds of seven figures and more',
    'zzz',
    [
      '1234567',
      '12345678',
      '99120045',
      '30412277',
      '500123456',
      '81234567',
      '72345678',
      '63456789',
      '54567891',
      '45678912',
      '36789123',
      '27891234',
      '18912345',
      '89123456',
      '91234567',
      '22345678',
      '33456789',
      '44567891',
      '55678912',
      '66789123',
    ],
    20,
  ],
  [
    'instants of which two are of one day',
    'zzz',
    names.map((_, row) => `2026-10-${String(row === 4 ? 13 : 10 + row)} 18:04:${String(11 + row)}`),
    20,
  ],
  [
    'the stamp of a form that reads like an update',
    'Horodateur',
    ['2026-10-02 09:14:12', '2026-10-05 18:02:44'],
  ],
  [
    'codes of the register of associations',
    'objet_social1',
    ['007075', '011030'],
    8,
    { adrs_libvoie: ['Haute'] },
  ],
  [
    'the day it was told to the register',
    'date_decla_dern',
    ['2020-01-01', '2021-02-03'],
    8,
    { rup_mi: [''] },
  ],
  ['the day it was printed', 'date_publi', ['2020-01-01', '2021-02-03'], 8, { rup_mi: [''] }],
  [
    'when the register was saved',
    'maj_time',
    ['2020-01-01 10:11:12', '2021-02-03 10:11:12'],
    8,
    { rup_mi: [''] },
  ],
  ['whom it was merged with', 'rup_mi', ['A1', 'B2'], 8, { adrs_libvoie: ['Haute'] }],
];

const outside: readonly Case[] = [
  ['a type of two words', 'content_type', ['fiche association']],
  ['a type that differs', 'content_type', ['fiche', 'lieu']],
  ['a type of four entries', 'content_type', ['fiche'], 4],
  ['a type under two words before', 'mon autre type', ['fiche']],
  ['a type that ends in a figure', 'content_type', ['fiche-2']],
  ['a type behind something else', 'typeur', ['fiche']],
  ['a currency that differs', 'currency', ['EUR', 'CHF']],
  ['an order in words', 'order', ['1 avant', '2 après']],
  ['an order with a word before', 'order', ['n° 1', 'n° 2']],
  ['an alias in words', 'alias', ['/le club des amis', '/les amis']],
  ['an alias without a stroke', 'alias', ['voir /judo', 'voir /go']],
  ['a number of pages with words', 'pid', ['12 pages', '13 pages']],
  ['a number of pages behind words', 'pid', ['page 12', 'page 13']],
  ['an area of something else', 'sport area', ['12.5', '33.1']],
  ['the shape of an area code', 'shape area code', ['12.5', '33.1']],
  ['a layout in words', 'layout', ['en rond', 'en carré']],
  ['a cursor of something else', 'precursor', ['ana', 'bo']],
  ['a tag on an article', 'etage', ['rez', 'premier']],
  ['a version in words', 'version', ['1.2 pour enfants', '2']],
  ['a version behind words', 'version', ['livre 1', 'livre 2']],
  ['an inversion', 'inversion', ['1', '2', '3']],
  ['who spoke to the user', 'contact modified by', ['ana blum', 'bo lind']],
  ['the kind of user', 'edited user', ['12', '13']],
  [
    'words about what was modified, long ones',
    'Modifié par',
    [`${'un long récit '.repeat(5)}a`, `${'un long récit '.repeat(5)}b`],
  ],
  ['whether it is draft beer', 'Bière draft', ['oui']],
  ['whether it is published here and not there', 'Publié', ['oui', 'non']],
  ['how visible it is', 'Visible', ['de loin']],
  ['a state in words', 'le status', ['oui', 'non']],
  ['figures with five parts', 'zzz', ['192.0.2.10.5', '10.0.0.25.6']],
  ['figures above 255', 'zzz', ['292.0.2.10', '310.0.0.25', '260.1.1.1']],
  ['words behind a colour', 'zzz', ['#00aa33 vert', '#0b3 clair']],
  ['words before a colour', 'zzz', ['vert #00aa33', 'clair #0b3']],
  ['colours of seven signs', 'zzz', ['#00aa33f', '#0baa33f']],
  ['classes of dancers', 'Class', ['Débutants', 'confirmés']],
  ['a class with a sentence', 'Class', ['carte, large', 'carte']],
  ['who is busy at what', 'Très busy status', ['busy', 'free']],
  ['what somebody is busy with', 'Busy status', ['busy bees', 'free time']],
  ['a high priority of people', 'Priority', ['High', 'Familles']],
  ['a priority behind a word', 'Priority', ['non normal', 'normal']],
  ['a priority before a word', 'Priority', ['normal 9x', 'high 5']],
  ['a class in the plural of something else', 'Ma priority', ['Normal', 'High']],
  ['the last page of a book', 'Notre dernière page', ['12', '13', '14']],
  ['a language behind words', 'Ma langue de base', ['fr', 'en']],
  ['the head of a series', 'Notre tête de série', ['3', '4', '5']],
  ['a day of sending that follows words', 'Ma date de soumission', ['2026-10-02', '2026-10-05']],
  ['numbers of four rows', 'zzz', ['1234567', '12345678', '991200456', '3041227'], 4],
  [
    'numbers that come back',
    'zzz',
    ['1234567', '12345678', '99120045', '1234567', '500123456', '81234567', '72345678', '63456789'],
  ],
  [
    'numbers of one length',
    'zzz',
    ['12345678', '22345678', '99120045', '30412277', '50012345', '81234567', '72345678', '63456789'],
  ],
  ['short numbers', 'zzz', ['123456', '1234567', '991200', '304122', '500123', '812345', '723456', '634567']],
  [
    'numbers among words',
    'zzz',
    ['12345678', '223456789', 'neuf', '30412277', '50012345', '81234567', '72345678', '63456789'],
  ],
  [
    'numbers that count visitors',
    'nombre de visiteurs',
    ['1234567', '12345678', '99120045', '30412277', '500123456', '81234567', '72345678', '63456789'],
  ],
  ['instants of three rows', 'zzz', ['2026-10-02 18:04:11', '2026-10-03 18:04:12', '2026-10-04 18:04:13'], 3],
  [
    'instants to the minute',
    'zzz',
    [
      '2026-10-02 18:04',
      '2026-10-03 18:05',
      '2026-10-04 18:06',
      '2026-10-05 18:07',
      '2026-10-06 18:08',
      '2026-10-07 18:09',
      '2026-10-08 18:10',
      '2026-10-09 18:11',
    ],
  ],
  ['instants on full minutes', 'zzz', names.map((_, row) => `2026-10-${String(10 + row)} 18:04:00`)],
  [
    'instants on full minutes, in Greenwich',
    'zzz',
    names.map((_, row) => `2026-10-${String(10 + row)}T18:04:00Z`),
  ],
  [
    'instants on full minutes, with thousandths',
    'zzz',
    names.map((_, row) => `2026-10-${String(10 + row)}T18:04:00.000Z`),
  ],
  ['instants that come back', 'zzz', ['2026-10-02 18:04:11', '2026-10-03 18:04:12', '2026-10-04 18:04:13']],
  [
    'instants in any order',
    'zzz',
    names.map((_, row) => `2026-10-${String(10 + ((row * 7) % 20))} 18:04:${String(11 + row)}`),
  ],
  ['the day of an update', 'Mise à jour', ['2026-10-02', '2026-10-05']],
  [
    'an update to the second',
    'Mise à jour',
    ['2026-10-02 09:14:12', '2026-10-05 18:02:44', '2026-10-01 18:02:44'],
  ],
  ['the nature of something, outside of the register', 'nature', ['D', 'R']],
  [
    'a code under a longer name than those of the register',
    'sa_nature',
    ['bois', 'pierre'],
    8,
    { rup_mi: [''] },
  ],
  ['a name of the register', 'Nom', names, 8, { rup_mi: [''] }],
];

describe('what the rules of housekeeping reach', () => {
  for (const [what, name, cells, rows, others] of inside)
    it(`${what} (${name}: ${cells[0] ?? ''})`, async () =>
      expect(await isHidden(name, cells, rows, others)).to.equal(true));
});

describe('what the rules of housekeeping do not reach', () => {
  for (const [what, name, cells, rows, others] of outside)
    it(`${what} (${name}: ${cells[0] ?? ''})`, async () =>
      expect(await isHidden(name, cells, rows, others)).to.equal(false));
});

describe('a day told twice', () => {
  const days = names.map((_, row) => `2027-03-${String(10 + row)}`);
  const words = names.map((_, row) => `${String(10 + row)} mars 2027`);
  it('is hidden beside the same day', async () =>
    expect(await isHidden('Libellé du jour', words, 8, { Début: days })).to.equal(true));
  it('is hidden beside the day on which it ends', async () => {
    const others = { Début: days, Fin: days.map((day) => day.replace('-03-', '-04-')) };
    const twin = words.map((day) => day.replace('mars', 'avril'));
    expect(await isHidden('Libellé du jour', twin, 8, others)).to.equal(true);
  });
  it('is shown where it says another one once', async () => {
    const others = words.map((day, row) => (row === 3 ? '1 mai 2027' : day));
    expect(await isHidden('Libellé du jour', others, 8, { Début: days })).to.equal(false);
  });
  it('is shown where it is told once', async () => {
    const once = words.map((day, row) => (row === 0 ? day : ''));
    expect(await isHidden('Libellé du jour', once, 8, { Début: days })).to.equal(false);
  });
});

describe('a column that is hidden', () => {
  it('is no filter', async () => {
    const columns = { Nom: names, 'Show Map': ['TRUE', 'FALSE'] };
    const rows = names.map((name, row) => [name, columns['Show Map'][row % 2] ?? '']);
    const { schema } = await describeTable(tableOf(Object.keys(columns), rows));
    expect(schema.columns.find(({ name }) => name === 'Show Map')).to.include({
      role: 'hidden',
      filter: false,
    });
  });
});

/** Headings that hide such cells, and headings like them that do not. */
const bounds: readonly (readonly [cells: readonly string[], hiding: string, others: string])[] = [
  [
    ['CB', 'Chèque'],
    'Moyen de paiement,Mode de paiement,Payment method,Code promo,Promo code,Référence commande,Référence de commande,Order number,Ticket number,Phone 12 - Label,Phone 1 - Type,Preferred language,Author username,Author id',
    'Notre moyen de paiement,Moyen de paiement accepté,Pré payment method,Order numbers,Salle - Genre,Phone 1 - Labels,Your preferred language,Preferred language school,Co author username,Author usernames,Post types',
  ],
  [
    ['SMTP'],
    'Type de messagerie,E-mail type,Email type',
    'Mon type de messagerie,Type de messagerie instantanée',
  ],
  [['SMTP sûr', 'vieux EX'], '', 'Type de messagerie'],
  [
    ['1', ''],
    'Do Not Email,Do Not Trade,No Bulk Emails (User Opt Out),No Bulk Emails,Contact is in Trash',
    'Please do not email,Do not email us',
  ],
  [
    ['2026-10-02 09:14:12', '2026-10-01 18:02:44', '2026-10-02 09:14:12'],
    'Date de commande,Date de la commande,Date d’achat,Date de paiement,Order date,Purchase date,Horodatage,Zeitstempel',
    'Ma date de commande,Date de commande finale,Reorder date,Order dates,Mon horodatage,Marca temporales',
  ],
  [['busy', 'free'], 'freebusy,free busy,Show as,Zeigen als', 'Show asia,Carefree busy'],
  [['très busy', 'free'], '', 'Show as'],
  [['busy bee', 'free'], '', 'Show as'],
  [['occupe', 'occupée'], 'Show as', ''],
  [['z', 'normal'], '', 'Priority'],
  [['les anonymous', 'anonyme'], '', 'zzz'],
  [['anonymous club', 'anonyme'], '', 'zzz'],
  [['1', '2', '3'], 'displayorder,menuorder,Display order', 'reorder plan'],
  [['Ana Blum', 'Bo Lind'], 'Edited by,Last edited by', 'Unedited by'],
  [['fiche'], 'Post Type,Payment type,Preferred mail format', 'Post types'],
  [['FALSE'], 'Archived,Archive', 'Archivist'],
];

describe('headings that hide, and headings like them', () => {
  for (const [cells, hiding, others] of bounds) {
    for (const heading of hiding.split(',').filter(Boolean))
      it(`${heading}: hidden over « ${cells[0] ?? ''} »`, async () =>
        expect(await isHidden(heading, cells)).to.equal(true));
    for (const heading of others.split(',').filter(Boolean))
      it(`${heading}: shown over « ${cells[0] ?? ''} »`, async () =>
        expect(await isHidden(heading, cells)).to.equal(false));
  }
});

describe('numbers drawn by chance', () => {
  const drawn = Array.from({ length: 20 }, (_, row) =>
    String(12_345_678 + row * 7_654_321 * (row % 3 ? 1 : 97)),
  );
  it('are hidden under headings that count nothing', async () => {
    for (const name of ['zzz', 'surpopulation', 'phones', 'prixo'])
      expect(await isHidden(name, drawn, 20), name).to.equal(true);
  });
  it('are shown under headings that count', async () => {
    for (const name of ['population', 'visites', 'visiteurs', 'Total', 'surface totale', 'budget 2026'])
      expect(await isHidden(name, drawn, 20), name).to.equal(false);
  });
  it('are five at least, each once, and nothing but figures', async () => {
    expect(await isHidden('zzz', drawn.slice(0, 4), 4)).to.equal(false);
    expect(await isHidden('zzz', drawn.slice(0, 5), 5)).to.equal(true);
    expect(await isHidden('zzz', [...drawn.slice(0, 19), drawn[0] ?? ''], 20)).to.equal(false);
    expect(await isHidden('zzz', [...drawn.slice(0, 19), 'quarante-neuf'], 20)).to.equal(false);
    expect(
      await isHidden(
        'zzz',
        drawn.map((cell) => `n${cell}`),
        20,
      ),
    ).to.equal(false);
    expect(
      await isHidden(
        'zzz',
        drawn.map((cell) => `${cell}n`),
        20,
      ),
    ).to.equal(false);
  });
});

describe('instants that rise down the file', () => {
  const rising = names.map((_, row) => `2026-10-${String(10 + row)} 18:04:${String(11 + row)}`);
  it('are four at least', async () => {
    expect(await isHidden('zzz', rising.slice(0, 4), 4)).to.equal(true);
    expect(await isHidden('zzz', rising.slice(0, 3), 3)).to.equal(false);
  });
  it('are to the second, all of them', async () =>
    expect(await isHidden('zzz', [...rising.slice(0, 19), '2026-10-30 18:04'], 20)).to.equal(false));
  it('are none where one stands alone', async () =>
    expect(await isHidden('zzz', [rising[0] ?? '', ...Array<string>(19).fill('')], 20)).to.equal(false));
  it('may have a third on full minutes, and no more', async () => {
    const full = (many: number) =>
      rising.map((cell, row) => (row % 10 < many ? cell.slice(0, -2) + '00' : cell));
    expect(await isHidden('zzz', full(3), 20)).to.equal(true);
    expect(await isHidden('zzz', full(4), 20)).to.equal(false);
  });
});
