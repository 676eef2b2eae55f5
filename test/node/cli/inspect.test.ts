import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { readArguments, UsageError } from '../../../src/cli/arguments.js';
import { reportInWords } from '../../../src/cli/report.js';
import { inspect } from '../../../src/core/inspect.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { formats } from '../../../src/core/formats/formats.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { problemSentence } from '../../../src/locale/problems.js';
import { headlineOf } from '../../../src/locale/report-facts.js';

const csv = `Nom;Domaines;Courriel
Foyer rural;Sport|Culture;foyer@example.org
Club;Sport;club@
Amicale;Culture|Entraide;amicale@example.org
`;

const table = await readTable(new TextEncoder().encode(csv), {});
const schema = inferSchema(table);

describe('inspect', () => {
  const report = inspect(table, schema, { rows: true, tell: (problem) => problemSentence(problem, 'fr') });

  it('tells how the file is written and what its columns are', () => {
    expect(report).to.include({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      itemsPath: null,
      header: 0,
      rows: 3,
      use: 'directory',
    });
    expect(report.columns[1]).to.deep.equal({
      name: 'Domaines',
      label: 'Domaines',
      type: 'text',
      role: 'kind',
      separator: '|',
      filter: false,
      distinct: 3,
      empty: 0,
    });
  });
  it('tells what is wrong, with its line', () => {
    const problem = report.problems.find(({ code }) => code === 'bad-email');
    expect(problem?.line).to.equal(3);
    expect(problem?.message).to.include('« club@ »'.replaceAll(' ', '\u202f'));
  });
  it('counts as French does, where nothing is still one', async () => {
    const empty = await readTable(new TextEncoder().encode('Nom;Ville\n'), {});
    const none = inspect(empty, inferSchema(empty));
    expect(headlineOf(none, 'fr', formats)).to.include('0 fiche (');
    expect(headlineOf(none, 'en', formats)).to.include('0 entries (');
  });
  it('gives the records as they are written, when asked', () => {
    expect(report.records?.[0]).to.deep.equal(['Foyer rural', 'Sport|Culture', 'foyer@example.org']);
    expect(inspect(table, schema)).to.not.have.property('records');
  });
  it('names the sheet of a workbook that is shown, why that one, and the one that explains it', async () => {
    const address = new URL('../../core/formats/workbooks/annuaire.ods', import.meta.url);
    const workbook = await readTable(new Uint8Array(readFileSync(address)), {});
    const inspected = inspect(workbook, inferSchema(workbook));
    expect(inspected.sheets?.map(({ use, choice }) => choice ?? use)).to.deep.equal([
      'other',
      'likeliest',
      'glossary',
    ]);
    const lines = reportInWords('annuaire.ods', inspected, 'en').split('\n').slice(1, 3);
    expect(lines).to.deep.equal([
      'Sheet shown: “Annuaire 2026”, the one that looks most like a list',
      'Sheet that explains the codes: “Domaines”',
    ]);
  });
  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).to.deep.equal(report);
  });
});

describe('the report in words', () => {
  const report = inspect(table, schema, { tell: (problem) => problemSentence(problem, 'en') });

  it('names every column and every problem', () => {
    const text = reportInWords('annuaire.csv', report, 'en');
    expect(text).to.include('annuaire.csv: a directory, 3 entries (CSV, semicolon, UTF-8)');
    for (const { name } of report.columns) expect(text).to.include(name);
    expect(text).to.include('line 3: One cell holds something other than an e-mail address');
  });
  it('says so when there is nothing to mend', () => {
    expect(reportInWords('a.csv', { ...report, problems: [] }, 'fr')).to.include('Rien à corriger.');
  });
  it('tells the worst first, under a heading, and counts what repeats', () => {
    const constant = { code: 'constant-column', line: null, message: 'Toujours pareil.' } as const;
    const problems = [
      { code: 'cut-off', line: 1200, message: 'Il manque la fin.' } as const,
      { code: 'bad-url', line: 3, message: 'Une adresse.' } as const,
      ...Array.from({ length: 8 }, () => constant),
    ];
    const text = reportInWords('a.csv', { ...report, problems }, 'fr');
    const lines = text.split('\n').slice(text.split('\n').indexOf('À corriger d’abord'));
    expect(lines.slice(0, 7)).to.deep.equal([
      'À corriger d’abord',
      '  ligne 1\u202f200\u00a0: Il manque la fin.',
      '',
      'À vérifier',
      '  ligne 3\u00a0: Une adresse.',
      '',
      'Pour information',
    ]);
    expect(lines.filter((line) => line.endsWith('Toujours pareil.'))).to.have.length(5);
    expect(lines.at(-2)).to.equal('  … et 3 autres remarques de ce genre');
  });
  it('sends no command to the terminal', () => {
    const columns = report.columns.map((column) => ({ ...column, name: '\u001b[31mNom\u0007' }));
    expect(reportInWords('\u001b]0;x', { ...report, columns }, 'fr')).to.not.match(
      /[\u0000-\u0009\u000b-\u001f\u007f]/,
    );
  });
});

describe('the command line', () => {
  it('is read in any order', () => {
    const request = { source: 'a.csv', json: true, rows: true, sheet: null, help: false, language: 'en' };
    expect(readArguments(['inspect', 'a.csv', '--json', '--rows', '--lang', 'en'], {})).to.deep.include(
      request,
    );
    expect(readArguments(['--json', '--lang=en', 'inspect', '--rows', 'a.csv'], {})).to.deep.include(request);
  });
  it('speaks French, unless the terminal or the option says English', () => {
    const language = (args: readonly string[], environment: Record<string, string>): string =>
      readArguments(['inspect', 'a.csv', ...args], environment).language;
    expect(language([], {})).to.equal('fr');
    expect(language([], { LANG: 'C.UTF-8' })).to.equal('fr');
    expect(language([], { LANG: 'en_GB.UTF-8' })).to.equal('en');
    expect(language([], { LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' })).to.equal('fr');
    expect(language(['--lang', 'fr'], { LANG: 'en_GB.UTF-8' })).to.equal('fr');
  });
  it('shows its help when nothing is asked', () => {
    expect(readArguments([], {}).help).to.equal(true);
    expect(readArguments(['inspect', '--help'], {}).help).to.equal(true);
  });
  for (const args of [
    ['inspect'],
    ['inspect', 'a.csv', 'b.csv'],
    ['look', 'a.csv'],
    ['inspect', 'a.csv', '--yaml'],
  ]) {
    it(`refuses « ${args.join(' ')} »`, () => expect(() => readArguments(args, {})).to.throw(UsageError));
  }
});

describe('columns that visitors meet as one', () => {
  it('are told with their names in the file', async () => {
    const marked = 'Nom;Publics [Jeunes];Publics [Seniors]\nA;X;\nB;;X\nC;X;X\n';
    const read = await readTable(new TextEncoder().encode(marked), {});
    const text = reportInWords('lieux.csv', inspect(read, inferSchema(read)), 'fr');
    expect(text.replace(/\s+/g, ' ')).to.include(
      '2 colonnes réunies en une pour les visiteurs, « Publics » : Publics [Jeunes], Publics [Seniors]',
    );
  });
});
