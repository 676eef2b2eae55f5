import { expect } from 'chai';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from './table-of.js';

const told = (heading: string, ...days: readonly string[]): readonly string[] => {
  const table = tableOf(
    ['Nom', heading],
    days.map((day, row) => [`Association ${String(row)} du bourg`, day]),
  );
  return findProblems(table, inferSchema(table))
    .filter(({ code }) => code === 'ended-entries')
    .map(({ column = '', count = 0, line = 0 }) => `${column} ${String(count)} @${String(line)}`);
};

describe('Entries that a register says have ended', () => {
  for (const heading of [
    'date_disso',
    'Date de dissolution',
    'date_cessation',
    'Date de radiation',
    'dissolved',
    'Auflösung',
    'Fecha de disolución',
  ])
    it(`are told: ${heading}`, () => {
      expect(told(heading, '', '12/03/2020', '', '2021-05-01')).to.deep.equal([`${heading} 2 @3`]);
    });

  it('are none where the day stands for none, where nothing is a day, or where it is all that the file holds', () => {
    expect(told('date_disso', '0001-01-01', '', '0001-01-01')).to.deep.equal([]);
    expect(told('Dissolution', '', 'non', 'non')).to.deep.equal([]);
    expect(told('Date de dissolution', '12/03/2020', '13/04/2021')).to.deep.equal([]);
    expect(told('Date de création', '12/03/2020', '')).to.deep.equal([]);
    expect(told('Date de fin', '12/03/2020', '')).to.deep.equal([]);
  });
});
