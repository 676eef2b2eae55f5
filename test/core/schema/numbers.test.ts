import { expect } from 'chai';
import fc from 'fast-check';
import { parseNumber } from '../../../src/core/schema/numbers.js';

describe('parseNumber', () => {
  const written: readonly (readonly [string, number])[] = [
    ['12', 12],
    ['-3,5', -3.5],
    ['−3.5', -3.5],
    ['1 234', 1234],
    ['1\u202f234\u202f567,8', 1_234_567.8],
    ['1\u00a0234', 1234],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['229,932,000', 229_932_000],
    ['404.330.064', 404_330_064],
    ["1'250", 1250],
    ['0,611553068', 0.611553068],
    ['.5', 0.5],
    ['95 %', 95],
    ['8,50 €', 8.5],
    ['$4.00', 4],
    ['4e4', 40_000],
  ];
  for (const [text, value] of written) {
    it(`reads « ${text} »`, () => expect(parseNumber(text)).to.equal(value));
  }
  for (const text of [
    '',
    '-',
    'NaN',
    'Infinity',
    '1 23',
    '12 34 56',
    '1.2.3',
    '1,23,4',
    'deux',
    '12 rue',
    '01 23 45 67 89',
    '1..2',
    '0x10',
  ]) {
    it(`does not take « ${text} » for a number`, () => expect(parseNumber(text)).to.equal(null));
  }

  it('reads what JSON and French people write, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(Math.abs(value) > 1e-6 || value === 0);
        expect(parseNumber(String(value))).to.equal(value);
        expect(parseNumber(String(value).replace('.', ','))).to.equal(value);
      }),
    );
  });
});
