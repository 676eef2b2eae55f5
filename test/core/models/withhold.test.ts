import { expect } from 'chai';
import fc from 'fast-check';
import type { Figures } from '../../../src/core/models/figures.js';
import { withholdFigures } from '../../../src/core/models/withhold-figures.js';
import { possibleCounts, seenIn, seenInAll, type RowType } from './attacker.js';
import { surveyOf, told, type AskedByName, type Survey } from './survey.js';

/** Rows with their own name each, so many of each kind: `{ 'Pro;Nord': 4 }`. */
const fileOf = (headings: string, counts: Readonly<Record<string, number>>): string => {
  const rows = Object.entries(counts).flatMap(([row, count], kind) =>
    Array.from({ length: count }, (_, at) => `n${kind}-${at};${row}`),
  );
  return `${['Nom;' + headings, ...rows].join('\n')}\n`;
};

const lists = {
  lists: new Map([
    ['Publics', ','],
    ['Domaines', ','],
  ]),
};

const surveyWith = (headings: string, counts: Readonly<Record<string, number>>): Promise<Survey> =>
  surveyOf(fileOf(headings, counts), lists);

const linesOf = (figures: Figures): readonly (readonly string[])[] =>
  figures.questions.map((shares) => (shares.isWithheld ? ['nothing'] : told(shares)));

describe('Small counts', () => {
  it('are withheld, and with them one that would give a single one away', async () => {
    const statesOf = async (counts: readonly number[]): Promise<readonly string[] | undefined> => {
      const rows = Object.fromEntries(counts.map((count, at) => ['ABCD'.charAt(at), count]));
      const survey = await surveyWith('Choix', rows);
      return linesOf(survey.figures({ questions: ['choix'], telling: { least: 5 } }))[0];
    };
    expect(await statesOf([20, 3, 9])).to.deep.equal(['A 20', 'B <', 'C ?']);
    expect(await statesOf([20, 3, 2])).to.deep.equal(['A 20', 'B <', 'C <']);
    expect(await statesOf([20, 8, 6])).to.deep.equal(['A 20', 'B 8', 'C 6']);
    // 13 in two, the other of which is no greater than the 9 that is told: 9 and 4.
    expect(await statesOf([9, 9, 4])).to.deep.equal(['A ?', 'B ?', 'C <']);
    // The sum of all says what each is.
    expect(await statesOf([4, 4])).to.deep.equal(['nothing']);
  });

  it('stand last, as the file has them: their place would tell how many they are', async () => {
    const survey = await surveyWith('Choix', { A: 9, D: 1, B: 7, C: 3, E: 2 });
    const { shares } = survey.shares('choix', { least: 5 });
    expect(shares.map(({ value }) => value)).to.deep.equal(['A', 'B', 'D', 'C', 'E']);
  });

  it('of several answers stand by themselves: nobody knows their sum', async () => {
    const survey = await surveyWith('Publics', { 'A, B': 1, A: 6, 'A, C': 1, C: 7 });
    expect(told(survey.shares('publics', { least: 5 }))).to.deep.equal(['A 8', 'C 8', 'B <']);
  });

  it('are those of rows that do not answer as well', async () => {
    const survey = await surveyWith('Choix', { A: 20, B: 9, '': 2 });
    const shares = survey.shares('choix', { least: 5 });
    expect(told(shares)).to.deep.equal(['A 20', 'B ?']);
    expect(shares).to.include({ silence: 'few', base: 31 });
  });

  it('are not called few where they are withheld for another: four found, one besides', () =>
    expectHidden(
      typesOf(single, [['X']], [true, false]),
      [0, 0, 3, 4, 0, 2, 0, 1],
      { questions: ['publics'], isCompared: true },
      [(row) => row.down.length === 0 && !row.isFound],
      3,
    ));

  it('are hidden by the same one of equal numbers, in whatever order these are shown', () =>
    expectHidden(
      typesOf(single, [['X']], [true, false]),
      [1, 0, 5, 0, 4, 1, 0, 0],
      { questions: ['publics'], isCompared: true },
      [(row) => row.down.includes('B')],
      3,
    ));

  it('are not chosen to be told one by one: the choice would tell which is greater', async () => {
    const survey = await surveyWith('Choix', { A: 30, B: 20, C: 4, D: 3, E: 2, F: 1 });
    const shares = survey.shares('choix', { least: 5, top: 3 });
    expect(told(shares)).to.deep.equal(['A 30', 'B 20', '4 others C 10']);
  });

  it('are not told together where that says what each is', async () => {
    const survey = await surveyWith('Choix', { A: 30, B: 20, C: 1, D: 1, E: 1, F: 1, G: 1, H: 1 });
    const { others } = survey.shares('choix', { least: 5, top: 3 });
    expect(others?.share).to.include({ count: 6, withheld: 'with' });
  });

  it('are not left over by what nearly all say among several answers', async () => {
    const survey = await surveyWith('Publics', { 'A, B': 20, A: 18, B: 2 });
    expect(told(survey.shares('publics', { least: 5 }))).to.deep.equal(['B 22', 'A ?']);
  });
});

/** Every row that answers two questions with at most so many of their values. */
const typesOf = (
  down: readonly (readonly string[])[],
  across: readonly (readonly string[])[],
  found: readonly boolean[],
): readonly RowType[] =>
  found.flatMap((isFound) =>
    down.flatMap((one) => across.map((other) => ({ down: one, across: other, isFound }))),
  );

const single = [['A'], ['B'], ['C'], []];
const pair = [['X'], ['Y'], []];
const several = [['A'], ['B'], ['A', 'B'], []];

/** How many rows there are of each type. */
const countsOf = (types: readonly RowType[], most: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(most)), {
    minLength: types.length,
    maxLength: types.length,
  });

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0);

/**
 * Tells the figures of some rows, and tries every list of as many rows that would look alike: no small number is the same in all of them.
 * @param small which rows the numbers count that nobody may know where they are small.
 */
const expectHidden = async (
  types: readonly RowType[],
  counts: readonly number[],
  asked: AskedByName,
  small: readonly ((row: RowType) => boolean)[],
  least: number,
): Promise<void> => {
  const rows = types.flatMap((type, at) => Array<RowType>(counts[at] ?? 0).fill(type));
  const file = rows
    .map(({ down, across }, at) => `n${at};${down.join(', ')};${across.join(', ')}`)
    .join('\n');
  const survey = await surveyOf(`Nom;Publics;Domaines\n${file}\n`, lists);
  const chosen = survey.entries.filter((_, at) => rows[at]?.isFound);
  // Whoever sees what was found beside all may have looked before anything was chosen.
  const before = asked.isCompared
    ? seenInAll(survey.figures({ ...asked, isCompared: false, telling: { least } }), least)
    : [];
  const seen = [...seenIn(survey.figures({ ...asked, chosen, telling: { least } }), least), ...before];
  const isSmall = (isOne: (row: RowType) => boolean): boolean => {
    const count = rows.filter(isOne).length;
    return count > 0 && count < least;
  };
  const wanted = small.filter(isSmall);
  const found = rows.filter(({ isFound }) => isFound).length;
  const sizes = { found, rest: rows.length - found };
  // Where all say the same, how many were found says how many of them do: that is no matter of figures.
  const known = before.length > 0 ? possibleCounts(types, sizes, before, wanted) : [];
  for (const [at, each] of possibleCounts(types, sizes, seen, wanted).entries())
    if (known[at]?.size !== 1) expect(each.size, JSON.stringify([counts, asked])).to.be.above(1);
};

const says =
  (down: string | null, across: string | null) =>
  (row: RowType): boolean =>
    (down === null || (down === '' ? row.down.length === 0 : row.down.includes(down))) &&
    (across === null || (across === '' ? row.across.length === 0 : row.across.includes(across)));

const crossing = (down: readonly string[], across: readonly string[]) =>
  [null, '', ...down].flatMap((one) =>
    // How many rows there are at all, everybody sees.
    [null, '', ...across].flatMap((other) => (one === null && other === null ? [] : says(one, other))),
  );

describe('Small counts can nowhere be reckoned', () => {
  const try$ = (
    types: readonly RowType[],
    most: number,
    rows: number,
    asked: AskedByName,
    small: readonly ((row: RowType) => boolean)[],
    numRuns: number,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(countsOf(types, most), async (counts) => {
        fc.pre(sumOf(counts) > 0 && sumOf(counts) <= rows);
        await expectHidden(types, counts, asked, small, 3);
      }),
      { numRuns },
    );

  it('from the answers to a question and how many do not answer', () =>
    try$(
      typesOf(single, [['X']], [true]),
      8,
      20,
      { questions: ['publics'] },
      crossing(['A', 'B', 'C'], []),
      200,
    ));

  it('from several answers', () =>
    try$(
      typesOf(several, [['X']], [true]),
      7,
      18,
      { questions: ['publics'] },
      crossing(['A', 'B'], []),
      200,
    ));

  it('from what was found and all', () => {
    const types = typesOf(single, [['X']], [true, false]);
    const small = ['A', 'B', 'C'].flatMap((value) => {
      const isOne = says(value, null);
      return [
        isOne,
        (row: RowType) => isOne(row) && row.isFound,
        (row: RowType) => isOne(row) && !row.isFound,
      ];
    });
    return try$(types, 5, 12, { questions: ['publics'], isCompared: true }, small, 150);
  });

  const both = { questions: ['publics', 'domaines'], cross: ['publics', 'domaines'] } as const;

  it('from a cross table and its two questions by themselves', () =>
    try$(typesOf(single, pair, [true]), 5, 11, both, crossing(['A', 'B', 'C'], ['X', 'Y']), 60));

  // Of tables large enough to be told, all lists that look alike are too many to be tried.
  it('from a cross table of several answers, which few rows have none of', () =>
    try$(typesOf(several, pair, [true]), 6, 14, both, crossing(['A', 'B'], ['X', 'Y']), 25));

  it('from a cross table that stands alone', () =>
    try$(
      typesOf(single, pair, [true]),
      5,
      11,
      { cross: both.cross },
      crossing(['A', 'B', 'C'], ['X', 'Y']),
      40,
    ));
});

describe('What is withheld in a cross table', () => {
  it('is what is withheld of its questions', async () => {
    const survey = await surveyWith('Statut;Région', {
      'Pro;Nord': 8,
      'Pro;Sud': 9,
      'Libre;Nord': 3,
      'Libre;Sud': 7,
      'Autre;Sud': 2,
      'Autre;Nord': 1,
      'Autre;': 6,
    });
    const { questions, cross } = survey.figures({
      questions: ['statut', 'région'],
      cross: ['statut', 'région'],
      telling: { least: 5 },
    });
    const names = cross?.lines.map((head) => (typeof head === 'string' ? head : head.value));
    expect(names).to.deep.equal(questions[0]?.shares.map(({ value }) => value));
    expect(cross?.lineTotals.map(({ withheld }) => withheld)).to.deep.equal(
      questions[0]?.shares.map(({ withheld }) => withheld),
    );
    expect(cross?.columns.at(-1)).to.equal('silent');
    expect(cross?.total).to.equal(36);
  });

  it('is found in a table of 144 numbers, half of which are small', async () => {
    const counts = Object.fromEntries(
      Array.from({ length: 144 }, (_, at) => [`L${at % 12};C${Math.floor(at / 12)}`, (at * 7) % 11]),
    );
    const survey = await surveyWith('Statut;Région', counts);
    const figures = survey.figures({ cross: ['statut', 'région'] });
    expect(withholdFigures(figures, 5).cross?.isWithheld).to.equal(false);
  });
});
