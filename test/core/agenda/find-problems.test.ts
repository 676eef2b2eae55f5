import { expect } from 'chai';
import { problemsOf } from '../../../src/core/inspect.js';
import type { Problem } from '../../../src/core/base/problem.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from '../schema/table-of.js';

const columns = ['Identifiant', 'Titre', 'Date', 'Heure'];

const rows = [
  ['a1', 'Premiers pas', '16/01/2023', '9 h'],
  ['a2', 'Photos', '17/01/2023', '9 h'],
  ['a3', 'Courriels', '18/01/2023', '14 h'],
  ['a4', 'Impôts', '19/01/2023', '14 h'],
];

const problemsWith = (...more: string[][]): readonly Problem[] => {
  const table = tableOf(columns, [...rows, ...more]);
  return problemsOf(table, inferSchema(table)).filter(({ code }) => /date|start|id$/.test(code));
};

describe('The dates of an agenda, for its owner', () => {
  it('give no problem while each can be told', () => {
    expect(problemsWith()).to.deep.equal([]);
  });

  it('are told of with their line where a day does not exist, once for the whole column', () => {
    const problems = problemsWith(['a5', 'Vélo', '31/02/2023', '9 h'], ['a6', 'Pain', '32/01/2023', '9 h']);
    expect(problems).to.deep.equal([
      { code: 'bad-date', column: 'Date', count: 2, line: 6, sample: '31/02/2023, 9 h' },
    ]);
  });

  it('are told of where the clocks leave an hour out', () => {
    const zone = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
    if (zone !== 'UTC' && zone !== 'Europe/Paris') return;
    const [problem] = problemsWith(['a5', 'Veillée', '28/03/2027', '2 h 30']);
    expect(problem).to.include({ code: 'bad-date', line: 6, count: 1 });
    expect(problemsWith(['a5', 'Veillée', '28/03/2027', '3 h 30'])).to.deep.equal([]);
  });

  it('are asked for where only the hours stand there', () => {
    const table = tableOf(
      ['Heure', 'Activité', 'Salle'],
      [
        ['8h-9h', 'Accueil', 'Hall'],
        ['9h-10h30', 'Conférence', 'Amphi A'],
        ['10h45-12h', 'Table ronde', 'Amphi B'],
      ],
    );
    const problems = problemsOf(table, inferSchema(table)).filter(({ code }) => /date|day/.test(code));
    expect(problems).to.deep.equal([{ code: 'no-day', count: 3, line: 2, sample: '8h-9h' }]);
  });

  it('are told of where each word is right and the whole is not', () => {
    const [problem] = problemsWith(['a5', 'Vélo', 'lundi 17 janvier 2023', '9 h']);
    expect(problem).to.include({ code: 'bad-date', line: 6, count: 1 });
    expect(problem?.sample).to.contain('lundi 17 janvier 2023');
  });
});

describe('Identifiers, for the owner of a file', () => {
  it('are told of where two entries bear the same, with the line of the second', () => {
    expect(problemsWith(['a2', 'Vélo', '20/01/2023', '9 h'])).to.deep.equal([
      { code: 'repeated-id', column: 'Identifiant', count: 1, line: 6, sample: 'a2' },
    ]);
  });
});
