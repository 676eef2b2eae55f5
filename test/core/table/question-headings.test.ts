import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import {
  holdsOptions,
  questionsAbove,
  withoutBareAnswers,
} from '../../../src/core/table/question-headings.js';
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

describe('a line of options', () => {
  const upper = ['Clé', 'Le', 'Nom', 'Publics', ''];
  const lower = ['', ' ', '', 'Enfants', 'Adultes'];
  const data = Array.from({ length: 10 }, (_, row) => [
    String(row),
    'x',
    `Nom ${String(row)}`,
    'Enfants',
    '',
  ]);
  const isOptions = (...records: readonly (readonly string[])[]): boolean => holdsOptions(records, 0);
  const without = (row: number, column: number) =>
    data.map((record, place) => record.map((cell, index) => (place <= row && index === column ? '' : cell)));

  it('lacks what the records have, and names what has no heading', () => {
    expect(isOptions(upper, lower, ...data)).to.equal(true);
    expect(holdsOptions([['x'], upper, lower, ...data], 1)).to.equal(true);
    expect(holdsOptions([['x'], upper, lower, ...data], 0)).to.equal(false);
  });
  it('lacks two of those things at least, the first one among them', () => {
    expect(isOptions(upper, ['', 'b', 'c', 'Enfants', 'Adultes'], ...data)).to.equal(false);
    expect(isOptions(upper, ['a', '', '', 'Enfants', 'Adultes'], ...data)).to.equal(false);
    expect(isOptions(['Clé', '', '', 'Publics', ''], lower, ...data)).to.equal(false);
  });
  it('lacks what nearly all records have', () => {
    expect(isOptions(upper, lower, ...without(0, 0))).to.equal(true);
    expect(isOptions(upper, lower, ...without(1, 0))).to.equal(false);
  });
  it('stands above no record that lacks all of it as well', () =>
    expect(isOptions(upper, lower, ...data.slice(1), ['', '', '', 'Enfants', 'x'], ...data)).to.equal(false));
  it('stands above two records at least', () => {
    expect(isOptions(upper, lower, ...data.slice(0, 2))).to.equal(true);
    expect(isOptions(upper, lower, ...data.slice(0, 1))).to.equal(false);
  });
  it('holds two words at least, one of them where no heading stands, and nothing but words', () => {
    expect(isOptions(upper, ['', '', '', '', 'Adultes'], ...data)).to.equal(false);
    expect(isOptions(['Clé', 'Le', 'Nom', 'Publics', 'Autre'], lower, ...data)).to.equal(false);
    expect(isOptions(upper, ['', '', '', 'Enfants', '12'], ...data)).to.equal(false);
    expect(isOptions(upper, ['', '', '', '2026-01-12', 'Adultes'], ...data)).to.equal(false);
  });
});

describe('an option that is the whole question', () => {
  for (const option of [
    'Response',
    'Open-Ended Response',
    'open ended response',
    'Réponse',
    'Reponse libre',
    'Antwort',
    'Offene Antwort',
    'Respuesta',
    'Respuesta abierta',
    ' Response ',
  ])
    it(`says nothing: ${option}`, () => expect(withoutBareAnswers([option])).to.deep.equal(['']));
  for (const option of ['No response', 'Response time', 'Ma réponse', 'Réponses', 'Raponse'])
    it(`says something: ${option}`, () => expect(withoutBareAnswers([option])).to.deep.equal([option]));
});

describe('questions in the line above the headings', () => {
  const headings = ['Nom', 'Enfants', 'Ados', 'Site'];
  const data = [
    ['Judo', 'X', '', 'a.example'],
    ['Go', '', ' oui ', 'b.example'],
  ];
  const above = (line: readonly string[], records = data, top = headings) =>
    questionsAbove([line, top, ...records], 1);

  it('stand over their options', () =>
    expect(above(['', 'Publics', '', ''])).to.deep.equal(['', 'Publics', 'Publics', '']));
  it('are two where two stand there', () => {
    const wide = [
      ['Judo', 'X', '1', '', 'X'],
      ['Go', '', '', 'x', 'X'],
    ];
    expect(
      above(['', 'Publics', '', 'Jours', ''], wide, ['Nom', 'Enfants', 'Ados', 'Lundi', 'Mardi']),
    ).to.deep.equal(['', 'Publics', 'Publics', 'Jours', 'Jours']);
  });
  it('are none over one option, over a column that is empty, without a heading, or of other words', () => {
    expect(above(['', '', 'Publics', ''])).to.equal(null);
    expect(
      above(
        ['', 'Publics', '', ''],
        data.map(([name = '', one = '', , site = '']) => [name, one, '', site]),
      ),
    ).to.equal(null);
    expect(above(['', 'Publics', '', ''], data, ['Nom', 'Enfants', '', 'Site'])).to.equal(null);
    expect(above(['', 'Publics', '', ''], [...data, ['Yoga', 'X', 'peut-être', '']])).to.equal(null);
  });
  it('are none where a title stands there, or nothing', () => {
    expect(above(['Annuaire', 'Publics', '', ''])).to.equal(null);
    expect(above(['', '', '', ''])).to.equal(null);
    expect(questionsAbove([headings, ...data], 0)).to.equal(null);
  });
  for (const mark of ['x', '1', 'oui', 'Yes', 'ja', 'sí', 'si', 'true', 'VRAI', '✓', '✔'])
    it(`stand over marks: ${mark}`, () => {
      const marked = data.map(([name = '', , , site = '']) => [name, mark, mark, site]);
      expect(above(['', 'Publics', '', ''], marked)).to.deep.equal(['', 'Publics', 'Publics', '']);
    });
  for (const word of ['xx', '12', 'ouistiti', 'non'])
    it(`stand over nothing else: ${word}`, () => {
      const marked = data.map(([name = '', , , site = '']) => [name, word, word, site]);
      expect(above(['', 'Publics', '', ''], marked)).to.equal(null);
    });
});
