import { expect } from 'chai';
import type { Scope } from '../../../src/core/collection/question.js';
import { allOf } from '../../../src/core/collection/all-of.js';
import { LocalCollection } from '../../../src/core/engines/local/local-collection.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { readGlossary } from '../../../src/core/glossary/glossary.js';
import { inspect, problemsOf } from '../../../src/core/inspect.js';
import type { Problem } from '../../../src/core/base/problem.js';
import type { SchemaOptions } from '../../../src/core/schema/schema.js';
import type { Table } from '../../../src/core/table/table.js';
import {
  interpret,
  interpretSoFar,
  type Interpreted,
} from '../../../src/core/engines/local/interpret-table.js';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { consentSentence, isOfConsent } from '../../../src/locale/consent.js';
import { readText } from '../table/reading.js';

const { signal } = new AbortController();
const scope: Scope = { where: [], facets: [], sort: '', pageSize: 500, locale: 'fr' };

async function interpreted(text: string, schema: SchemaOptions = {}): Promise<Interpreted> {
  return interpret(await readText(text), { schema, glossary: undefined }, signal);
}

async function shownNames(text: string, schema: SchemaOptions = {}): Promise<readonly string[]> {
  const { table } = await interpreted(text, schema);
  return table.rows.map(([name = '']) => name);
}

function file(heading: string, answers: readonly string[]): string {
  const rows = answers.map(
    (answer, row) =>
      `Nom ${row};${row % 2 ? 'Cluny' : 'Mâcon'};nom${row}@example.org;06 00 00 00 0${row % 10};"${answer}"`,
  );
  return [`Nom;Commune;Courriel;Téléphone;${heading}`, ...rows].join('\n');
}

const oui = (count: number): readonly string[] => Array.from({ length: count }, () => 'Oui');

describe('who does not agree to be published', () => {
  for (const [what, heading, answers, expected] of [
    ['says no', 'Accord de publication', ['Oui', 'Non', 'Oui', 'Oui'], [0, 2, 3]],
    [
      'says no in words',
      'J’accepte que mes coordonnées soient publiées',
      ['J’accepte', 'Je refuse', 'J’accepte'],
      [0, 2],
    ],
    ['has no mark', 'Do you agree to be listed in the directory?', ['x', '', 'x', ''], [0, 2]],
    ['says 0', 'accord_publication', ['1', '0', '1', '1'], [0, 2, 3]],
    ['says false', 'consent to publication', ['true', 'false', 'TRUE'], [0, 2]],
    ['says nothing where others say yes', 'Autorisation de diffusion', ['Oui', '', 'Oui', 'Non'], [0, 2]],
    ['says what is not interpreted', 'Autorisation de diffusion', ['Oui', 'À voir', 'Oui', 'Oui'], [0, 2, 3]],
    ['refuses where a heading asks who refuses', 'Ne pas publier', ['', 'x', '', ''], [0, 2, 3]],
    [
      'refuses in words where a heading asks who refuses',
      'Refus de publication',
      ['Non', 'Oui', 'Non', 'Je refuse'],
      [0, 2],
    ],
    [
      'refuses in words under a heading that leaves a doubt',
      'RGPD',
      ['J’accepte', 'Je refuse', 'J’accepte'],
      [0, 2],
    ],
    ['refuses in a list of which all do', 'Accord de publication', ['Non', 'Non'], []],
  ] as const) {
    it(`is not shown: ${what}`, async () => {
      expect(await shownNames(file(heading, answers))).to.deep.equal(expected.map((row) => `Nom ${row}`));
    });
  }

  for (const [what, heading, answers] of [
    ['a heading that may ask for something else', 'RGPD', ['Oui', 'Non', 'Oui']],
    ['codes that nobody explains', 'Accord de publication', ['A1', 'A2', 'A1']],
    ['dates', 'Consentement RGPD', ['2026-01-02', '2026-01-03', '2026-05-01']],
    ['another question', 'Acceptez-vous les conditions d’utilisation ?', ['Oui', 'Non', 'Oui']],
    ['pictures', 'Droit à l’image', ['Oui', 'Non', 'Oui']],
    ['a column without an answer', 'Accord de publication', ['', '', '']],
  ] as const) {
    it(`is not surely told by ${what}: all are shown`, async () => {
      expect(await shownNames(file(heading, answers))).to.have.length(3);
    });
  }

  it('is told first, with how many of how many, and what to write', async () => {
    const heading = 'Accord de publication';
    const answers = [
      ...oui(293),
      ...Array.from({ length: 70 }, () => 'Non'),
      ...Array.from({ length: 8 }, () => ''),
    ];
    const { table, schema } = await describeTable(await readText(file(heading, answers)));
    const [problem] = problemsOf(table, schema);
    expect(problem).to.deep.equal({
      code: 'withheld-rows',
      column: heading,
      count: 78,
      total: 371,
      unanswered: 8,
      unclear: 0,
      where: 'Accord de publication: Oui',
    });
    expect(sentenceOf(problem)).to.match(/^78 entrées sur 371 ne sont pas montrées\u00a0: /);
    const report = inspect(table, schema, { rows: true });
    expect([report.rows, report.shown, report.records?.length]).to.deep.equal([371, 293, 293]);
    const column = report.columns.find(({ name }) => name === heading);
    expect(column).to.include({ role: 'hidden', filter: false, empty: 8 });
  });

  it('is told where it is not sure, with what to write', async () => {
    const { table, schema } = await describeTable(await readText(file('RGPD', ['Oui', 'Non', 'Oui'])));
    const [problem] = problemsOf(table, schema);
    expect(problem).to.include({ code: 'consent-column', column: 'RGPD', count: 1, where: 'RGPD: Oui' });
  });

  it('is nobody where all agree, and nobody reads the column', async () => {
    const { table, schema } = await interpreted(file('Accord de publication', oui(12)));
    expect(table.rows).to.have.length(12);
    expect(schema.problems).to.deep.equal([]);
    expect(schema.columns[4]).to.include({ role: 'hidden', filter: false });
    expect(table.rows.map((row) => row[4])).to.deep.equal(table.rows.map(() => ''));
  });

  it('is who the author says by a where on that column, and on no other', async () => {
    const text = file('Accord de publication', ['Oui', 'Non', 'Oui']);
    expect(await shownNames(text, { ruled: ['accord de publication'] })).to.have.length(3);
    expect(await shownNames(text, { ruled: ['Autorisation'] })).to.have.length(2);
    const both =
      'Nom;Ville;Accord de publication;Ne pas diffuser\nAda;Cluny;Non;\nIda;Cluny;Non;x\nEva;Cluny;Oui;';
    expect(await shownNames(both, { ruled: ['Accord de publication'] })).to.deep.equal(['Ada', 'Eva']);
  });

  it('finds the same rows by the where that is told', async () => {
    const answers = [
      'Oui, sans réserve',
      'Non',
      'Oui : tout',
      'Oui, sans réserve',
      'Oui, mais sans mes coordonnées',
    ];
    const text = file('Accord, de publication : oui ?', answers);
    const { readConditions } = await import('../../../src/visit/attributes.js');
    const told = (await interpreted(text)).schema.problems[0]?.where;
    const where = readConditions(told);
    const { table, schema } = await interpreted(text, { ruled: where.map(({ column }) => column) });
    expect(table.rows).to.have.length(5);
    const found = await allOf(
      new LocalCollection(table, schema),
      { selection: emptySelection, scope: { ...scope, where } },
      signal,
    );
    expect(found.map(({ cells }) => cells[0])).to.deep.equal(['Nom 0', 'Nom 2', 'Nom 3', 'Nom 4']);
  });

  it('is read in codes that a glossary explains', async () => {
    const glossary = readGlossary(
      await readText('colonne;code;libellé\nAccord de publication;1;Oui\nAccord de publication;2;Non'),
    );
    const table = await readText(file('Accord de publication', ['1', '2', '1', '2']));
    const result = await interpret(table, { schema: {}, glossary: () => Promise.resolve(glossary) }, signal);
    expect(result.table.rows.map(([name]) => name)).to.deep.equal(['Nom 0', 'Nom 2']);
  });

  it('keeps the lines of the file for those that are left', async () => {
    const { table } = await interpreted(file('Accord de publication', ['Non', 'Oui', 'Non', 'Oui']));
    expect([0, 1].map((row) => table.lineOf(row))).to.deep.equal([3, 5]);
  });
});

describe('who agrees without details', () => {
  const heading =
    'Nom;Ville;Adresse;Courriel;Tél;Comment vous joindre ?;Site web;Nom du contact;Latitude;Longitude;Présentation;Accord de publication';
  const others = ['On y répare des vélos', 'On y coud', 'On y peint'].map(
    (text) =>
      `Club;Cluny;4 rue Haute;d@example.org;06 11 22 33 47;e@example.org;https://club.example.org;Mo;46.4;4.6;${text};Oui`,
  );
  const row = (answer: string): string =>
    `Repair;Cluny;3 rue Haute;a@example.org;06 11 22 33 44;b@example.org ou 06 11 22 33 45;https://repair.example.org;Lou Canari;46.43;4.65;"Écrire à c@example.org, ou 06 11 22 33 46, avant samedi";"${answer}"`;
  const cells = async (answer: string): Promise<Readonly<Record<string, string>>> => {
    const { table } = await interpreted([heading, row(answer), row('Non'), ...others].join('\n'));
    return Object.fromEntries(table.columns.map((name, index) => [name, table.rows[0]?.[index] ?? '']));
  };

  it('loses the columns of details, and what stands in other texts', async () => {
    expect(await cells('Oui, mais sans mes coordonnées')).to.deep.equal({
      Nom: 'Repair',
      Ville: 'Cluny',
      Adresse: '',
      Courriel: '',
      Tél: '',
      'Comment vous joindre ?': '',
      'Site web': '',
      'Nom du contact': '',
      Latitude: '',
      Longitude: '',
      Présentation: 'Écrire à […], ou […], avant samedi',
      'Accord de publication': '',
    });
  });
  it('loses only the telephone where only that is kept back', async () => {
    const found = await cells('Oui mais sans le téléphone');
    expect(found).to.include({
      Adresse: '3 rue Haute',
      Courriel: 'a@example.org',
      Tél: '',
      'Comment vous joindre ?': 'b@example.org ou […]',
      Présentation: 'Écrire à c@example.org, ou […], avant samedi',
    });
  });
  it('loses all that a heading asks for where it asks for no more', async () => {
    const { table } = await interpreted(
      'Nom;Tél;Mail;Acceptez-vous que votre téléphone soit publié ?;Publication du mail autorisée\nAda;06 11 22 33 44;a@x.org;Non;Oui\nIda;06 11 22 33 45;b@x.org;Oui;\nEva;06 11 22 33 46;c@x.org;Oui;Oui',
    );
    expect(table.rows).to.deep.equal([
      ['Ada', '', 'a@x.org', '', ''],
      ['Ida', '06 11 22 33 45', '', '', ''],
      ['Eva', '06 11 22 33 46', 'c@x.org', '', ''],
    ]);
  });
  it('is told to the owner', async () => {
    const { schema } = await interpreted([heading, row('Oui, sans mes coordonnées'), row('Oui')].join('\n'));
    expect(schema.problems).to.deep.equal([
      { code: 'withheld-details', column: 'Accord de publication', count: 1, total: 2 },
    ]);
    expect(sentenceOf(schema.problems[0])).to.match(/^1 entrée sur 2 est montrée sans coordonnées/);
  });
  it('keeps them back under a where of the author too', async () => {
    const { table } = await interpreted([heading, row('Oui, sans mes coordonnées'), row('Non')].join('\n'), {
      ruled: ['Accord de publication'],
    });
    expect(table.rows.map((cell) => cell[3])).to.deep.equal(['', 'a@example.org']);
  });
  it('loses them where several columns are read as one', async () => {
    const { table } = await interpreted(
      [
        'Nom;Ville;Téléphone 1;Téléphone 2;Téléphone 3;Accord de publication',
        'Ada;Cluny;06 11 22 33 44;06 11 22 33 45;06 11 22 33 46;Oui, sans mes coordonnées',
        'Ida;Cluny;06 11 22 33 47;06 11 22 33 48;;Oui',
      ].join('\n'),
    );
    expect(table.rows[0]?.join('')).to.not.match(/\d\d/);
    expect(table.rows[1]?.join('')).to.include('06 11 22 33 47');
  });
});

describe('while rows are still coming', () => {
  it('only those are shown that surely agree in all', async () => {
    const answers = [...oui(70), 'Non', 'Oui', 'Oui, mais sans mes coordonnées', '', 'peut-être', 'Oui'];
    const whole = await readText(file('Accord de publication', answers));
    const rows = whole.rows.slice(0, 40);
    const growing: Table = { ...whole, rows, complete: false, lineOf: (row) => whole.lineOf(row) };
    const { table } = await interpretSoFar(growing, {}, signal);
    expect(table.rows).to.have.length(40);
    rows.push(...whole.rows.slice(40));
    expect(table.rows.slice(70).map(([name]) => name)).to.deep.equal(['Nom 71', 'Nom 75']);
    expect(table.lineOf(70)).to.equal(73);
  });
  for (const [what, heading, early, late] of [
    ['answers that are codes so far', 'Accord de publication', 'A1', 'Non'],
    ['a heading that leaves a doubt until somebody refuses', 'RGPD', '', 'Je refuse'],
    ['no answer yet', 'Consentement', '', 'Oui'],
  ] as const) {
    it(`nobody is shown too early: ${what}`, async () => {
      const whole = await readText(file(heading, [...Array.from({ length: 60 }, () => early), late]));
      const { table } = await interpretSoFar(whole, {}, signal);
      expect(table.rows.filter((row) => row[0] !== 'Nom 60')).to.deep.equal([]);
    });
  }
});

describe('a name that nobody may see', () => {
  const canary = 'Zyzomys';
  const text = [
    'Identifiant;Nom;Commune;Services;Courriel;Téléphone;Tarif;Autorisez-vous la diffusion de votre fiche ?;Remarque',
    ...Array.from(
      { length: 30 },
      (_, row) =>
        `${row};Atelier ${row};${row % 2 ? 'Cluny' : 'Mâcon'};${row % 3 ? 'Vélo, Couture' : 'Vélo'};a${row}@example.org;06 00 00 00 ${row + 10};${row};Oui;`,
    ),
    `${canary}99;Club ${canary};${canary}ville;Vélo, ${canary}isme;${canary}@example.org;07 98 76 54 32;987654;Non;${canary} again`,
    `77;Ouvert;Cluny;Vélo;${canary}@example.net;07 98 76 54 33;1;"Oui, sans mes coordonnées";Voir ${canary}@example.com`,
    `78;Club ${canary};Cluny;Vélo;${canary}@example.net;07 98 76 54 34;1;${canary};;trop;de;cellules ${canary}`,
  ].join('\n');

  it('is found by no search, in no count, in no address, in no report', async () => {
    const { table, schema } = await interpreted(text);
    const collection = new LocalCollection(table, schema);
    const facets = schema.columns.flatMap(({ name }) =>
      (['values', 'letter', 'range'] as const).map((kind) => ({ column: name, kind, match: 'any' as const })),
    );
    for (const words of [canary, 'Zyzomi', 'zyzo', `${canary}isme`, '0798765432', '07 98', 'Club']) {
      const found = await collection.ask(
        { selection: { ...emptySelection, words }, scope: { ...scope, facets } },
        signal,
      );
      expect(found.count, words).to.equal(0);
      expect(JSON.stringify(found.facets), words).to.not.match(/zyzo|987654/i);
      expect(found.terms.flatMap(({ variants }) => variants).join(), words).to.not.match(/zyzomys/i);
    }
    const all = await collection.ask({ selection: emptySelection, scope: { ...scope, facets } }, signal);
    expect(all.total).to.equal(31);
    expect(JSON.stringify(all)).to.not.match(/zyzo|0798|98 76|987654/i);
    expect(await collection.find(`${canary}99`, scope, signal)).to.equal(null);
    expect(
      await collection.find(`club-${canary.toLowerCase()}-${canary.toLowerCase()}ville`, scope, signal),
    ).to.equal(null);
    const report = inspect(table, schema, { rows: true, tell: sentenceOf });
    expect(JSON.stringify(report)).to.not.match(/zyzo|98 76|987654/i);
    expect(JSON.stringify([table.problems, schema.problems])).to.not.match(/zyzo|98 76|987654/i);
  });
});

function sentenceOf(problem: Problem | undefined): string {
  return problem && isOfConsent(problem.code)
    ? consentSentence(problem, problem.code, 'fr')
    : JSON.stringify(problem);
}
