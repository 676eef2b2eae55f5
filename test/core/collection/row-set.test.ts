import { expect } from 'chai';
import fc from 'fast-check';
import {
  addRows,
  emptySet,
  fullSet,
  hasRow,
  intersection,
  rowsOf,
  sizeOf,
  sizeOfBoth,
  union,
  type RowSet,
} from '../../../src/core/collection/row-set.js';

const ROWS = 100;
const someRows = fc.uniqueArray(fc.nat(ROWS - 1));
const setOf = (rows: readonly number[]): RowSet => addRows(emptySet(ROWS), rows);
const inOrder = (rows: Iterable<number>): readonly number[] => [...rows].sort((one, other) => one - other);

describe('a set of rows', () => {
  it('holds the rows put into it and no others, in the order of the file', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const set = setOf(rows);
        expect([...rowsOf(set)]).to.deep.equal(inOrder(rows));
        expect(sizeOf(set)).to.equal(rows.length);
        for (let row = 0; row < ROWS; row++) expect(hasRow(set, row)).to.equal(rows.includes(row));
      }),
    );
  });

  it('holds every row when it is full, at any size', () => {
    for (const rows of [0, 1, 31, 32, 33, 64, 1000])
      expect(sizeOf(fullSet(rows)), String(rows)).to.equal(rows);
  });

  it('intersects and unites as sets do, and leaves the sets it is given alone', () => {
    fc.assert(
      fc.property(someRows, someRows, someRows, (one, other, third) => {
        const sets = [setOf(one), setOf(other), setOf(third)] as const;
        const common = one.filter((row) => other.includes(row) && third.includes(row));
        expect([...rowsOf(intersection(...sets))]).to.deep.equal(inOrder(common));
        expect([...rowsOf(union(ROWS, sets))]).to.deep.equal(inOrder(new Set([...one, ...other, ...third])));
        expect(sizeOfBoth(sets[0], sets[1])).to.equal(one.filter((row) => other.includes(row)).length);
        expect([...rowsOf(sets[0])]).to.deep.equal(inOrder(one));
      }),
    );
  });
});
