import { expect } from 'chai';
import fc from 'fast-check';
import { binsOf, quantile } from '../../../src/core/models/bins.js';
import { surveyOf, told } from './survey.js';

const numbers = (cells: readonly string[]): string =>
  `Nom;Adhérents\n${cells.map((cell, row) => `n${row % 3};${cell}`).join('\n')}\n`;

describe('Numbers in stretches', () => {
  it('stand in steps of 1, 2 or 5, what lies far out in an open one', async () => {
    const cells = Array.from({ length: 40 }, (_, row) => String(10 + row));
    const { shares } = await surveyOf(numbers([...cells, '5000']));
    const figures = shares('adhérents');
    expect(told(figures)).to.deep.equal([
      '10..14 5',
      '15..19 5',
      '20..24 5',
      '25..29 5',
      '30..34 5',
      '35..39 5',
      '40..44 5',
      '45.. 6',
    ]);
    expect(figures.quartiles).to.deep.equal([20, 30, 40]);
  });

  it('do not stand empty for the sake of a tenth that lies far out', async () => {
    const budgets = [80, 100, 120, 250, 300, 310, 75, 400, 90, 1_000_000];
    const cells = Array.from({ length: 60 }, (_, row) => String(budgets[row % 10]));
    const counts = (await surveyOf(numbers(cells))).shares('adhérents').shares.map(({ count }) => count);
    expect(counts.filter((count) => count === 0).length).to.be.at.most(counts.length / 2);
    expect(counts.at(-1)).to.equal(6);
  });

  it('are single numbers where there are few', async () => {
    const { shares } = await surveyOf(numbers(['1', '2', '2', '5', '5', '5', '3', '1', '2']));
    expect(told(shares('adhérents'))).to.deep.equal(['1 2', '2 3', '3 1', '4 0', '5 3']);
  });

  it('tell what is no number apart', async () => {
    const cells = [...Array.from({ length: 30 }, (_, row) => String(row)), 'environ dix', '', 'n/c'];
    const figures = (await surveyOf(numbers(cells))).shares('adhérents');
    expect([figures.rows, figures.answered, figures.unread]).to.deep.equal([33, 30, 1]);
  });

  it('hold each number in one stretch, without a gap, as its filter would find it', () => {
    const measure = fc.oneof(
      fc.integer({ min: -1000, max: 100_000 }),
      fc.integer({ min: -500, max: 500 }).map((each) => each / 10),
    );
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 200 }), (measures) => {
        const { bins, placeOf } = binsOf(measures, 'amounts');
        expect(bins.length).to.be.within(1, 12);
        for (const each of measures) {
          const { from = NaN, to = NaN } = bins[placeOf(each)] ?? {};
          expect(each).to.be.within(from, to);
        }
        bins.slice(1).forEach(({ from }, at) => expect(from).to.be.above(bins[at]?.to ?? Infinity));
      }),
    );
  });
});

const days = (cells: readonly string[]): string =>
  `Nom;Inscription\n${cells.map((cell, row) => `n${row % 3};${cell}`).join('\n')}\n`;

describe('Days in stretches', () => {
  it('stand by year over some years, those without any as well', async () => {
    const { shares } = await surveyOf(days(['01/02/2019', '03/04/2020', '05/06/2020', '07/08/2023']));
    expect(told(shares('inscription'))).to.deep.equal(['2019 1', '2020 2', '2021 0', '2022 0', '2023 1']);
  });

  it('stand by month within few years, by day of the week within few months', async () => {
    const { shares } = await surveyOf(days(['2026-01-05', '2026-02-05', '2026-02-06', '2026-05-07']));
    expect(told(shares('inscription'))).to.deep.equal([
      '2026-01 1',
      '2026-02 2',
      '2026-03 0',
      '2026-04 0',
      '2026-05 1',
    ]);
    const week = (await surveyOf(days(['2026-11-23', '2026-11-29', '2026-11-29', '2026-11-28']))).shares(
      'inscription',
    );
    expect(week.shares.map(({ count }) => count)).to.deep.equal([1, 0, 0, 0, 0, 1, 2]);
  });

  it('stand by several years over many', async () => {
    const { shares } = await surveyOf(days(['1901-07-01', '1950-01-01', '2000-01-01', '2020-05-05']));
    const lines = told(shares('inscription'));
    expect(lines).to.have.length(13);
    expect(lines[0]).to.equal('1900..1909 1');
    expect(lines.at(-1)).to.equal('2020..2029 1');
  });
});

describe('A part of some measures', () => {
  it('lies where spreadsheets put it', () => {
    expect([0, 0.25, 0.5, 1].map((part) => quantile([1, 2, 3, 4], part))).to.deep.equal([1, 1.75, 2.5, 4]);
  });
});
