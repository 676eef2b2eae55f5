import { expect } from 'chai';
import fc from 'fast-check';
import { runNow } from '../../../src/core/base/pace.js';
import { crossSteps, withCross, type CrossTable } from '../../../src/core/models/cross.js';
import { sharesSteps, type Shares } from '../../../src/core/models/shares.js';
import { withholdCells } from '../../../src/core/models/withhold-cells.js';
import { withhold, type Withheld } from '../../../src/core/models/withhold.js';
import { everything, surveyOf, told } from './survey.js';

/** A number as it is published, among those it stands beside. */
interface Published {
  readonly count: number;
  readonly withheld: Withheld;
}

/** What a number may be for who sees it: a range for what is withheld; who withholds takes the smallest of those beside it. */
const rangeOf = (
  { count, withheld }: Published,
  beside: readonly Published[],
  least: number,
  most: number,
): readonly [number, number] => {
  if (withheld === 'told') return [count, count];
  if (withheld === 'few') return [1, least - 1];
  const seen = beside.filter((each) => each.withheld === 'told' && each.count > 0);
  return [least, Math.min(most, ...seen.map((each) => each.count))];
};

/** Every way to fill in what is withheld, for all ranges together: `isRight` tells whether the sums are those that are told. */
const waysOf = (
  ranges: readonly (readonly [number, number])[],
  isRight: (filled: readonly number[]) => boolean,
): readonly ReadonlySet<number>[] => {
  const seen = ranges.map(() => new Set<number>());
  const fill = (filled: readonly number[]): void => {
    const range = ranges[filled.length];
    if (range) for (let each = range[0]; each <= range[1]; each++) fill([...filled, each]);
    else if (isRight(filled)) filled.forEach((each, at) => seen[at]?.add(each));
  };
  fill([]);
  return seen;
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0);

/** Who sees them knows of no small one what it is. */
const expectHidden = (
  published: readonly Published[],
  ranges: readonly (readonly [number, number])[],
  isRight: (filled: readonly number[]) => boolean,
): void => {
  const ways = waysOf(ranges, isRight);
  published.forEach(({ withheld, count }, at) => {
    if (withheld === 'few') expect(ways[at]?.size, `${String(count)} at ${String(at)}`).to.be.above(1);
  });
};

const expectSmallWithheld = (published: readonly Published[], least: number): void => {
  for (const { count, withheld } of published)
    expect(withheld === 'few').to.equal(count > 0 && count < least);
};

describe('Small counts', () => {
  it('are withheld, and with them one that would give a single one away', () => {
    expect(withhold([20, 3, 9, 0], 32, 5)).to.deep.equal(['told', 'few', 'with', 'told']);
    expect(withhold([20, 3, 2, 0], 25, 5)).to.deep.equal(['told', 'few', 'few', 'told']);
    expect(withhold([20, 8, 6], 34, 5)).to.deep.equal(['told', 'told', 'told']);
  });

  it('are not told of at all where the sum of all says what each is', () => {
    expect(withhold([4, 4], 8, 5)).to.equal(null);
    expect(withhold([2], 2, 5)).to.equal(null);
  });

  it('cannot be reckoned because one that is withheld with them is the smallest', () => {
    // 13 in two, the other of which is no greater than the 9 that is told: 9 and 4.
    expect(withhold([9, 9, 4], 22, 5)).to.deep.equal(['with', 'with', 'few']);
  });

  it('can nowhere be reckoned from the sum', () => {
    const counts = fc.array(fc.nat(11), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 6 }), (given, least) => {
        const states = withhold(given, sumOf(given), least);
        if (!states) return;
        const published = given.map((count, at) => ({ count, withheld: states[at] ?? 'told' }));
        expectSmallWithheld(published, least);
        const ranges = published.map((each) => rangeOf(each, published, least, 44));
        expectHidden(published, ranges, (filled) => sumOf(filled) === sumOf(given));
      }),
      { numRuns: 300 },
    );
  });

  it('of several answers can nowhere be reckoned from how many rows answered', () => {
    // Of 12 rows 8 say one thing: the other is said by 4 at least.
    expect(withhold([8, 4], 12, 5)?.[1]).to.not.equal('told');
    expect(withhold([8, 4], 10, 5)).to.deep.equal(['told', 'few']);
    const answers = fc.array(fc.nat(9), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(answers, fc.nat(6), fc.integer({ min: 3, max: 5 }), (given, more, least) => {
        const answered = Math.max(...given, sumOf(given) - more);
        const states = withhold(given, answered, least);
        if (!states || answered === sumOf(given)) return;
        const published = given.map((count, at) => ({ count, withheld: states[at] ?? 'told' }));
        expectSmallWithheld(published, least);
        const ranges = published.map((each) => rangeOf(each, published, least, 30));
        expectHidden(published, ranges, (filled) => sumOf(filled) > answered);
      }),
      { numRuns: 300 },
    );
  });

  it('stand last, as the file has them: their place would tell how many they are', async () => {
    const counts = { A: 9, D: 1, B: 7, C: 3, E: 2 };
    const rows = Object.entries(counts).flatMap(([choice, count]) =>
      Array.from({ length: count }, (_, at) => `${choice}${at};${choice}`),
    );
    const file = ['Nom;Choix', ...rows].join('\n');
    const { shares } = (await surveyOf(file)).shares('choix', { least: 5 });
    expect(shares.map(({ value }) => value)).to.deep.equal(['A', 'B', 'D', 'C', 'E']);
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
  const tableOf = (
    lines: number,
    columns: number,
    most: number,
  ): fc.Arbitrary<readonly (readonly number[])[]> =>
    fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
      minLength: lines,
      maxLength: lines,
    });
  const turnedOf = (counts: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    (counts[0] ?? []).map((_, column) => counts.map((line) => line[column] ?? 0));

  it('can nowhere be reckoned from lines, columns and totals together', () => {
    const least = 4;
    const check = (counts: readonly (readonly number[])[]): void => {
      const [ofLines, ofColumns] = [counts.map(sumOf), turnedOf(counts).map(sumOf)];
      const told = withholdCells({ counts, ofLines, ofColumns, total: sumOf(ofLines) }, least);
      if (!told) return;
      const { cells, lineTotals, columnTotals } = told;
      const published = cells.flat();
      expectSmallWithheld([...published, ...lineTotals, ...columnTotals], least);
      const ranges = published.map((cell) => rangeOf(cell, [], least, sumOf(ofLines)));
      const totals = [...lineTotals, ...columnTotals];
      const totalRanges = [
        ...lineTotals.map((each) => rangeOf(each, [], least, sumOf(ofLines))),
        ...columnTotals.map((each) => rangeOf(each, [], least, sumOf(ofLines))),
      ];
      const width = ofColumns.length;
      const sumsOf = (filled: readonly number[]): readonly number[] => {
        const lines = counts.map((_, line) => filled.slice(line * width, (line + 1) * width));
        return [...lines.map(sumOf), ...turnedOf(lines).map(sumOf)];
      };
      const seen = totals.map(() => new Set<number>());
      expectHidden(published, ranges, (filled) => {
        const sums = sumsOf(filled);
        const isRight =
          sumOf(filled) === sumOf(ofLines) &&
          sums.every((each, at) => {
            const [from, to] = totalRanges[at] ?? [0, 0];
            return each >= from && each <= to;
          });
        if (isRight) sums.forEach((each, at) => seen[at]?.add(each));
        return isRight;
      });
      totals.forEach(({ withheld }, at) => {
        if (withheld === 'few') expect(seen[at]?.size).to.be.above(1);
      });
    };
    fc.assert(fc.property(tableOf(2, 2, 9), check), { numRuns: 200 });
    fc.assert(fc.property(tableOf(2, 3, 5), check), { numRuns: 60 });
  });

  it('can nowhere be reckoned from what was found and all', () => {
    const least = 4;
    fc.assert(
      fc.property(tableOf(2, 3, 8), (counts) => {
        const [ofLines, ofColumns] = [counts.map(sumOf), turnedOf(counts).map(sumOf)];
        const told = withholdCells(
          { counts, ofLines, ofColumns, total: sumOf(ofLines), knowsLines: true },
          least,
        );
        if (!told) return;
        const [found = []] = told.cells;
        const all = told.columnTotals;
        const published = [...found, ...all];
        const ranges = [
          ...found.map((each) => rangeOf(each, [], least, 24)),
          ...all.map((each) => rangeOf(each, [], least, 24)),
        ];
        expectHidden(published, ranges, (filled) => {
          const [some, whole] = [filled.slice(0, 3), filled.slice(3)];
          return (
            sumOf(some) === ofLines[0] &&
            sumOf(whole) === sumOf(ofLines) &&
            some.every((each, at) => each <= (whole[at] ?? 0))
          );
        });
      }),
      { numRuns: 80 },
    );
  });

  it('withholds large tables in a while that nobody notices', () => {
    const counts = Array.from({ length: 12 }, (_, line) =>
      Array.from({ length: 12 }, (_each, column) => (line * 7 + column * 5) % 11),
    );
    const [ofLines, ofColumns] = [counts.map(sumOf), turnedOf(counts).map(sumOf)];
    const before = performance.now();
    expect(withholdCells({ counts, ofLines, ofColumns, total: sumOf(ofLines) }, 5)).to.not.equal(null);
    expect(performance.now() - before).to.be.below(1000);
  });

  it('are those of the question: what one withholds, the other does not tell', async () => {
    const rows = ['Pro;Nord', 'Pro;Nord', 'Pro;Sud', 'Libre;Nord', 'Libre;Sud', 'Autre;Sud', 'Autre;Nord']
      .flatMap((row, at) =>
        Array.from({ length: [4, 4, 9, 3, 7, 2, 1][at] ?? 0 }, (_, each) => `n${at}-${each};${row}`),
      )
      .join('\n');
    const survey = await surveyOf(`Nom;Statut;Région\n${rows}\n`);
    const telling = { ...everything, least: 5 };
    const questions = [survey.answers('statut'), survey.answers('région')] as const;
    const cross = runNow(crossSteps(questions, survey.entries, telling));
    const figures = withCross(
      questions.map((each) => runNow(sharesSteps(each, survey.entries, null, telling))),
      cross,
    );
    const statesOf = (shares: Shares | undefined): Record<string, boolean> =>
      Object.fromEntries((shares?.shares ?? []).map(({ value, withheld }) => [value, withheld === 'told']));
    const totals = cross.lines.map(
      (line, at) => [line?.value ?? '', cross.lineTotals[at]?.withheld === 'told'] as const,
    );
    expect(Object.fromEntries(totals)).to.deep.equal(statesOf(figures.questions[0]));
    const columns = cross.columns.map(
      (column, at) => [column?.value ?? '', cross.columnTotals[at]?.withheld === 'told'] as const,
    );
    expect(Object.fromEntries(columns)).to.deep.equal(statesOf(figures.questions[1]));
  });
});
