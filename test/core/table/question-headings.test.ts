import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { codesOf, readText } from './reading.js';

/* The first lines of surveys: a question over its options, as programs of forms export them. */

const structures = Array.from('abcdefghij', (letter) => `Atelier du quai ${letter}`);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

const monkey = csv([
  [
    'Respondent ID',
    'Collector ID',
    'Date Created',
    'Quel est le nom de votre structure ?',
    'Quels publics accueillez-vous ?',
    '',
    '',
    'Dans quelle commune ?',
  ],
  ['', '', '', 'Open-Ended Response', 'Enfants', 'Adultes', 'Autre (veuillez préciser)', 'Response'],
  ...structures.map((name, row) => [
    String(114000000000 + row * 77777),
    '455123456',
    `11/${String(10 + row)}/2026 08:1${String(row)}:33 AM`,
    name,
    row % 2 ? 'Enfants' : '',
    row % 3 ? 'Adultes' : '',
    row === 4 ? 'chiens guides' : '',
    row % 2 ? 'Die' : 'Pau',
  ]),
]);

describe('two lines of headings of a survey (SurveyMonkey)', () => {
  it('lose no question, and make no entry', async () => {
    const table = await readText(monkey);
    expect(table.rows).to.have.length(10);
    expect(table.columns).to.deep.equal([
      'Respondent ID',
      'Collector ID',
      'Date Created',
      'Quel est le nom de votre structure ?',
      'Quels publics accueillez-vous ? [Enfants]',
      'Quels publics accueillez-vous ? [Adultes]',
      'Quels publics accueillez-vous ? [Autre (veuillez préciser)]',
      'Dans quelle commune ?',
    ]);
    expect(codesOf(table)).to.not.include('empty-heading');
  });
  it('leave a first entry without a key what it is', async () => {
    const table = await readText(
      csv([
        ['Clé', 'Saisi le', 'Nom', 'Publics', ''],
        ['', '', 'Atelier du port', 'Enfants', 'Adultes'],
        ['', '', 'Atelier du pont', 'Ados', ''],
        ...structures.map((name, row) => [String(row), `2026-10-${String(10 + row)}`, name, 'Enfants', '']),
      ]),
    );
    expect(table.rows).to.have.length(12);
  });
});

const webform = csv([
  ['Annuaire des structures', ...Array<string>(8).fill('')],
  ['', '', '', '', 'Publics accueillis', '', '', '', ''],
  [
    'Numéro de série',
    'SID',
    'Adresse IP',
    'Nom de la structure',
    'Enfants',
    'Ados',
    'Adultes',
    'Votre site',
    'Commune',
  ],
  ...structures.map((name, row) => [
    String(row + 1),
    String(5512300 + row),
    `192.0.2.${String(row)}`,
    name,
    row % 2 ? 'X' : '',
    row % 3 ? 'X' : '',
    row % 4 ? '' : 'X',
    `https://quai-${String(row)}.example.org`,
    row % 2 ? 'Die' : 'Pau',
  ]),
]);

describe('a question above its options, over nothing but marks (Webform)', () => {
  it('stands before each of them, and before nothing else', async () => {
    const table = await readText(webform);
    expect(table.columns.slice(3)).to.deep.equal([
      'Nom de la structure',
      'Publics accueillis [Enfants]',
      'Publics accueillis [Ados]',
      'Publics accueillis [Adultes]',
      'Votre site',
      'Commune',
    ]);
    expect(table.rows).to.have.length(10);
  });
  it('leaves a title above the headings what it is', async () => {
    const table = await readText(
      csv([
        ['', 'Annuaire 2027', '', ''],
        ['Nom', 'Commune', 'Site', 'Téléphone'],
        ...structures.map((name, row) => [name, 'Die', 'x.example.org', `04 76 00 00 1${String(row)}`]),
      ]),
    );
    expect(table.columns).to.deep.equal(['Nom', 'Commune', 'Site', 'Téléphone']);
  });
});

describe('the options of such a question', () => {
  for (const [program, text, name] of [
    ['SurveyMonkey', monkey, 'Quels publics accueillez-vous ?'],
    ['Webform', webform, 'Publics accueillis'],
  ] as const)
    it(`are one filter: ${program}`, async () => {
      const { joinSteps } = await import('../../../src/core/schema/join-columns.js');
      const { runNow } = await import('../../../src/core/base/pace.js');
      const joined = runNow(joinSteps(await readText(text)));
      const { table, schema } = await describeTable(joined);
      const column = schema.columns.find((one) => one.label.startsWith(name) || one.name.startsWith(name));
      expect(column?.joins, table.columns.join(' | ')).to.have.length.greaterThan(1);
    });
});

describe('a rule below the headings', () => {
  for (const [program, text] of [
    ['Markdown', '| Nom | Commune |\n|-----|:-------:|\n| Judo | Die |\n| Go | Pau |\n| Yoga | Gap |\n'],
    ['a database', 'nom | commune\n-----+---------\nJudo | Die\nGo | Pau\nYoga | Gap\n'],
  ] as const)
    it(`is no entry: ${program}`, async () => {
      const table = await readText(text);
      expect(table.rows).to.have.length(3);
      expect(codesOf(table)).to.include('not-a-record');
    });
});
