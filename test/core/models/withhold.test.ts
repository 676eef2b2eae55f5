import { expect } from 'chai';
import fc from 'fast-check';
import { runNow } from '../../../src/core/base/pace.js';
import { crossSteps, type CrossTable } from '../../../src/core/models/cross.js';
import { withholdCells } from '../../../src/core/models/withhold-cells.js';
import { withhold, type Withheld } from '../../../src/core/models/withhold.js';
import { everything, surveyOf, told } from './survey.js';

/** Every way to fill in what is withheld so that the sum is right, by what each small count would be. */
const waysOf = (
  counts: readonly number[],
  states: readonly Withheld[],
  least: number,
): readonly Set<number>[] => {
  const hidden = counts.flatMap((count, at) => (states[at] === 'told' ? [] : [{ count, state: states[at] }]));
  const sum = hidden.reduce((all, { count }) => all + count, 0);
  const seen = hidden.map(() => new Set<number>());
  const fill = (at: number, rest: number, chosen: readonly number[]): void => {
    const state = hidden[at]?.state;
    if (state === undefined) {
      if (rest === 0) chosen.forEach((each, place) => seen[place]?.add(each));
      return;
    }
    const [from, to] = state === 'few' ? [1, least - 1] : [least, rest];
    for (let each = from; each <= Math.min(to, rest); each++) fill(at + 1, rest - each, [...chosen, each]);
  };
  fill(0, sum, []);
  return seen.filter((_, at) => hidden[at]?.state === 'few');
};

describe('Small counts', () => {
  it('are withheld, and with them one that would give a single one away', () => {
    expect(withhold([20, 3, 9, 0], 5)).to.deep.equal(['told', 'few', 'with', 'told']);
    expect(withhold([20, 3, 2, 0], 5)).to.deep.equal(['told', 'few', 'few', 'told']);
    expect(withhold([20, 8, 6], 5)).to.deep.equal(['told', 'told', 'told']);
  });

  it('can nowhere be reckoned from the sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(14), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 3, max: 6 }),
        (counts, least) => {
          const states = withhold(counts, least);
          counts.forEach((count, at) => expect(states[at] === 'few').to.equal(count > 0 && count < least));
          const isAllWithheld = counts.every((count, at) => count === 0 || states[at] !== 'told');
          if (isAllWithheld) return;
          for (const ways of waysOf(counts, states, least)) expect(ways.size).to.be.above(1);
        },
      ),
    );
  });

  it('of several answers stand by themselves: nobody knows their sum', async () => {
    const rows = ['A, B', 'A', 'A', 'A, C', 'A', 'C', 'C', 'C', 'C']
      .map((cell, at) => `n${at};${cell}`)
      .join('\n');
    const survey = await surveyOf(`Nom;Choix\n${rows}\n`, { lists: new Map([['Choix', ',']]) });
    expect(told(survey.shares('choix', { least: 5 }))).to.deep.equal(['A 5', 'C 5', 'B <']);
  });
});

const crossed = async (file: string, down: string, across: string, least = 0): Promise<CrossTable> => {
  const survey = await surveyOf(file, { lists: new Map([['Publics', ',']]) });
  const telling = { ...everything, least };
  return runNow(crossSteps([survey.answers(down), survey.answers(across)], survey.entries, telling));
};

const numbers = ({ cells }: CrossTable): readonly (readonly number[])[] =>
  cells.map((line) => line.map(({ count }) => count));

const headed = (shares: CrossTable['lines']): readonly string[] => shares.map((share) => share?.value ?? '…');

describe('A cross table', () => {
  const file = `Nom;Statut;Publics
a;Pro;Jeunes, Seniors
b;Pro;Jeunes
c;Libre;Seniors
d;Libre;
e;;Jeunes
f;Pro;Seniors
`;

  it('counts the rows that answer both', async () => {
    const table = await crossed(file, 'publics', 'statut');
    expect(headed(table.lines)).to.deep.equal(['Jeunes', 'Seniors']);
    expect(headed(table.columns)).to.deep.equal(['Pro', 'Libre']);
    expect(numbers(table)).to.deep.equal([
      [2, 0],
      [2, 1],
    ]);
    expect(table.lineTotals.map(({ count }) => count)).to.deep.equal([2, 3]);
    expect(table.columnTotals.map(({ count }) => count)).to.deep.equal([3, 1]);
    expect(table.total).to.equal(4);
  });

  it('is at most 12 by 12, all others together', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `n${at % 7};t${at % 20};s${at % 3}`).join('\n');
    const table = await crossed(`Nom;Type;Statut\n${rows}\n`, 'type', 'statut');
    expect(table.lines).to.have.length(12);
    expect(table.lines.at(-1)).to.equal(null);
    expect(
      numbers(table)
        .flat()
        .reduce((sum, each) => sum + each, 0),
    ).to.equal(60);
  });

  it('is what counting by hand finds', () => {
    const cell = fc.array(fc.constantFrom('Alpha', 'Beta', 'Gamma'), { maxLength: 3 });
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, fc.constantFrom('X', 'Y', 'Z', '')), { minLength: 4, maxLength: 30 }),
        async (rows) => {
          const text = `Nom;Publics;Statut\n${rows.map(([list, one], at) => `n${at};${list.join(', ')};${one}`).join('\n')}\n`;
          const table = await crossed(text, 'publics', 'statut');
          table.lines.forEach((line, at) =>
            table.columns.forEach((column, place) => {
              const both = rows.filter(
                ([list, one]) => list.some((each) => each === line?.value) && one === column?.value,
              );
              expect(table.cells[at]?.[place]?.count).to.equal(both.length);
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Small counts of a cross table', () => {
  it('are withheld with others, so that neither a line nor a column gives them away', () => {
    const size = 3;
    const table = fc.array(fc.array(fc.nat(12), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    });
    fc.assert(
      fc.property(table, (counts) => {
        const sum = (line: readonly number[]): number => line.reduce((all, each) => all + each, 0);
        const turned = counts.map((_, column) => counts.map((line) => line[column] ?? 0));
        const sums = { lines: true, columns: true };
        const all = { counts, ofLines: counts.map(sum), ofColumns: turned.map(sum), sums };
        const { cells, lineTotals, columnTotals } = withholdCells(all, 5);
        const check = (
          states: readonly Withheld[],
          line: readonly number[],
          total: Withheld | undefined,
        ): void => {
          if (total !== 'told' || line.every((count, at) => count === 0 || states[at] !== 'told')) return;
          for (const ways of waysOf(line, states, 5)) expect(ways.size).to.be.above(1);
        };
        cells.forEach((line, at) => {
          check(
            line.map(({ withheld }) => withheld),
            counts[at] ?? [],
            lineTotals[at]?.withheld,
          );
          check(
            cells.map((each) => each[at]?.withheld ?? 'told'),
            turned[at] ?? [],
            columnTotals[at]?.withheld,
          );
        });
        cells
          .flat()
          .forEach(({ count, withheld }) => expect(withheld === 'few').to.equal(count > 0 && count < 5));
      }),
    );
  });
});
