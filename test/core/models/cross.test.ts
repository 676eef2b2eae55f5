import { expect } from 'chai';
import fc from 'fast-check';
import type { CrossTable, Head } from '../../../src/core/models/cross.js';
import { surveyOf } from './survey.js';

const crossed = async (file: string, down: string, across: string): Promise<CrossTable> => {
  const { figures } = await surveyOf(file, { lists: new Map([['Publics', ',']]) });
  const { cross } = figures({ cross: [down, across] });
  if (!cross) throw new Error('There is no cross table');
  return cross;
};

const numbers = ({ cells }: CrossTable): readonly (readonly number[])[] =>
  cells.map((line) => line.map(({ count }) => count));

const nameOf = (head: Head): string => (typeof head === 'string' ? head : head.value);

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
    expect(table.lines.map(nameOf)).to.deep.equal(['Jeunes', 'Seniors']);
    expect(table.columns.map(nameOf)).to.deep.equal(['Pro', 'Libre']);
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
    expect(table.lines.at(-1)).to.equal('others');
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
          fc.pre(rows.some(([list]) => list.length > 0) && rows.some(([, one]) => one !== ''));
          const table = await crossed(text, 'publics', 'statut').catch(() => null);
          fc.pre(table !== null);
          table.lines.forEach((line, at) =>
            table.columns.forEach((column, place) => {
              const both = rows.filter(
                ([list, one]) => list.some((each) => each === nameOf(line)) && one === nameOf(column),
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
