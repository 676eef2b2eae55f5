import { expect } from 'chai';
import fc from 'fast-check';
import {
  distanceBetween,
  forgivenErrors,
  forgivenInPrefix,
  lettersOf,
} from '../../../src/core/collection/spelling.js';

/** The definition, without any economy. */
function alignment(one: string, other: string): number {
  const costs: number[][] = [];
  for (let row = 0; row <= one.length; row++) {
    costs.push([]);
    for (let column = 0; column <= other.length; column++) {
      const at = (up: number, left: number): number => costs[row - up]?.[column - left] ?? Infinity;
      const same = one[row - 1] === other[column - 1];
      const swap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const cost = Math.min(
        at(1, 0) + 1,
        at(0, 1) + 1,
        at(1, 1) + (same ? 0 : 1),
        swap ? at(2, 2) + 1 : Infinity,
      );
      costs[row]?.push(row + column === 0 ? 0 : cost);
    }
  }
  return costs[one.length]?.[other.length] ?? Infinity;
}

const word = fc.stringMatching(/^[abcd]{1,9}$/);

describe('the distance between two words', () => {
  const examples: readonly (readonly [string, string, number])[] = [
    ['thierahce', 'thierache', 1],
    ['mediaton', 'mediation', 1],
    ['ramasoft', 'framasoft', 1],
    ['rxamasoft', 'framasoft', 2],
    ['latelier', 'atelier', 1],
  ];
  for (const [typed, written, distance] of examples) {
    it(`is ${distance} from ${typed} to ${written}`, () => {
      expect(distanceBetween(typed, written, 2).whole).to.equal(distance);
    });
  }

  it('is that of the definition as far as it is forgiven, for whole words and for their beginnings', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, written, most) => {
        const { whole, prefix } = distanceBetween(typed, written, most);
        const beginnings = Array.from({ length: written.length + 1 }, (_, end) =>
          alignment(typed, written.slice(0, end)),
        );
        expect(Math.min(whole, most + 1)).to.equal(Math.min(alignment(typed, written), most + 1));
        expect(Math.min(prefix, most + 1)).to.equal(Math.min(...beginnings, most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never smaller than the letters that the other word lacks', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const foreign = lettersOf(one) & ~lettersOf(other);
        expect(foreign.toString(2).replace(/[^1]/g, '').length).to.be.at.most(alignment(one, other));
      }),
    );
  });

  it('is forgiven by the length of the word, and never in numbers', () => {
    expect(['ain', 'lyon', 'atelier', 'ateliers', '01200', 'covid19'].map(forgivenErrors)).to.deep.equal([
      0, 1, 1, 2, 0, 0,
    ]);
    expect(['lyon', 'lyonn', 'grenoble', 'grenobles'].map(forgivenInPrefix)).to.deep.equal([0, 1, 1, 2]);
  });
});
