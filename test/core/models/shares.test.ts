import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { runNow } from '../../../src/core/base/pace.js';
import { readerOf, rowsAmong, valuesSteps } from '../../../src/core/models/answers.js';
import { percentOf } from '../../../src/core/models/percent.js';
import { sharesOf } from '../../../src/core/models/shares.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { loadScales } from '../../../src/core/text/scales.js';
import { entriesOf } from '../agenda/fixture.js';
import { tableOf } from '../schema/table-of.js';
import { everything, surveyOf, told } from './survey.js';

const percents = ({ shares, base }: ReturnType<Awaited<ReturnType<typeof surveyOf>>['shares']>): object =>
  Object.fromEntries(shares.map(({ value, count }) => [value, percentOf(count, base)]));

describe('The survey of the demonstration', () => {
  const file = readFileSync(new URL('../../../data/enquete-exemple.csv', import.meta.url), 'utf8');

  it('gives the shares of the article, each rounded by itself', async () => {
    const survey = await surveyOf(file);
    expect(survey.entries).to.have.length(371);
    const status = survey.shares('Statut');
    expect(percents(status)).to.deep.equal({ Bénévole: 39, Professionnel: 33, 'Les deux': 27 });
    expect(status.base).to.equal(371);
    expect(percents(survey.shares('En ligne'))).to.deep.include({ oui: 39 });
  });

  it('tells several answers of a row, and who gave none', async () => {
    const survey = await surveyOf(file);
    const publics = survey.shares('Publics');
    expect(publics.isSeveral).to.equal(true);
    expect(publics.answered + 12).to.equal(publics.rows);
    expect(survey.shares('Domaines').shares[0]).to.deep.include({ value: 'Logiciels libres' });
    expect(percents(survey.shares('Domaines'))).to.deep.include({ 'Logiciels libres': 52 });
  });
});

const file = `Nom;Statut;Publics;Lieu
a;Pro;Jeunes, Seniors;Bretagne > Finistère
b;pro;Jeunes;Bretagne > Morbihan
c;Bénévole;;Bretagne
d;Bénévole;Seniors, seniors;Corse
e;n/a;Jeunes, Familles;Corse
f;Pro;Familles;
`;

const lists = { lists: new Map([['Publics', ',']]) };

describe('The shares of a question', () => {
  beforeEach(loadScales);

  it('are of the rows that answered, values however they are spelt, most frequent first', async () => {
    const shares = (await surveyOf(file, lists)).shares('statut');
    expect(told(shares)).to.deep.equal(['Pro 3', 'Bénévole 2']);
    expect([shares.rows, shares.answered, shares.base]).to.deep.equal([6, 5, 5]);
  });

  it('are of all rows where the owner wants it', async () => {
    const { base, rows } = (await surveyOf(file, lists)).shares('statut', { base: 'all' });
    expect([base, rows]).to.deep.equal([6, 6]);
  });

  it('count a value that a row repeats once, and add up to more than there are rows', async () => {
    const shares = (await surveyOf(file, lists)).shares('publics');
    expect(told(shares)).to.deep.equal(['Jeunes 3', 'Seniors 2', 'Familles 2']);
    expect([shares.answered, shares.isSeveral]).to.deep.equal([5, true]);
  });

  it('count values of two levels as the one on top', async () => {
    expect(told((await surveyOf(file, lists)).shares('lieu'))).to.deep.equal(['Bretagne 3', 'Corse 2']);
  });

  it('follow what is chosen, and compare it with all', async () => {
    const survey = await surveyOf(file, lists);
    const [shares] = survey.figures({
      questions: ['publics'],
      chosen: survey.entries.slice(0, 2),
      isCompared: true,
    }).questions;
    if (!shares) throw new Error('There is a question');
    expect(shares.shares.map(({ value, count, all }) => [value, count, all?.count])).to.deep.equal([
      ['Jeunes', 2, 3],
      ['Seniors', 1, 2],
      ['Familles', 0, 2],
    ]);
    expect([shares.base, shares.baseOfAll]).to.deep.equal([2, 5]);
  });

  it('leave the rest of many values together: rows that give one of them, each once', async () => {
    const survey = await surveyOf(file, lists);
    const shares = survey.shares('publics', { top: 1 });
    expect(told(shares)).to.deep.equal(['Jeunes 3', '2 others Seniors 4']);
    expect(shares.others?.places.length).to.equal(2);
  });

  it('stand in the order of a scale where values have one', async () => {
    const { shares } = await surveyOf(
      'Nom;Âge\na;60 ans et plus\nb;60 ans et plus\nc;6-12 ans\nd;18-25 ans\ne;18-25 ans\n',
    );
    expect(told(shares('âge'))).to.deep.equal(['6-12 ans 1', '18-25 ans 2', '60 ans et plus 2']);
  });

  it('are none of names: every row says something else', async () => {
    const { answers } = await surveyOf(file, lists);
    expect(() => answers('nom')).to.throw('"why":"names"');
    expect(answers('statut').isNames).to.equal(false);
  });

  it('tell nothing where fewer answered than may be told', async () => {
    expect((await surveyOf(file, lists)).shares('statut', { least: 6 }).isWithheld).to.equal(true);
  });
});

describe('A share in percent', () => {
  it('is rounded as on paper, half upwards', () => {
    expect([percentOf(57, 200), percentOf(1, 200), percentOf(1, 201), percentOf(0, 0)]).to.deep.equal([
      29,
      1,
      0,
      null,
    ]);
  });

  it('is nowhere further than half a percent', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (count, more) => {
        const percent = percentOf(count, count + more) ?? NaN;
        expect(Math.abs(percent - (100 * count) / (count + more))).to.be.at.most(0.5 + 1e-9);
      }),
    );
  });
});

describe('Counted by hand', () => {
  const value = fc.constantFrom<string>('Alpha', 'Bêta', 'gamma', 'Delta', 'epsilon', 'Zêta');
  const cell = fc.array(value, { maxLength: 4 });

  it('each share is how many of the chosen rows hold the value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (rows, top) => {
          const cells = rows.map(([values]) => ['x', values.join(', ')]);
          const schema = inferSchema(tableOf(['Nom', 'Choix'], cells), { lists: new Map([['Choix', ',']]) });
          const [, column] = schema.columns;
          const entries = entriesOf(cells);
          if (!column) throw new Error('There are two columns');
          const chosen = entries.filter((_, at) => rows[at]?.[1]);
          const answers = runNow(valuesSteps(readerOf(entries), column));
          const found = { set: rowsAmong(entries.length, chosen), size: chosen.length };
          const { shares, others, answered, isSeveral } = sharesOf(answers, found, null, {
            ...everything,
            top,
          });
          const held = rows.filter(([, isChosen]) => isChosen).map(([values]) => new Set(values));
          for (const share of shares)
            expect(share.count).to.equal(held.filter((values) => values.has(share.value)).length);
          expect(answered).to.equal(held.filter(({ size }) => size > 0).length);
          expect(isSeveral).to.equal(held.some(({ size }) => size > 1));
          const named = new Set<string>(shares.map((share) => share.value));
          const rest = held.filter((values) => [...values].some((each) => !named.has(each)));
          expect(others?.share.count ?? 0).to.equal(rest.length);
          const distinct = new Set(held.flatMap((values) => [...values])).size;
          expect(shares.length + (others?.places.length ?? 0)).to.equal(distinct);
        },
      ),
    );
  });
});
