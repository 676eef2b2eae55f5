import { expect } from 'chai';
import fc from 'fast-check';
import { asJson } from '../../../src/core/base/as-json.js';

/** Does something while the page has given every array, as Prototype.js 1.6 does, a `toJSON` that tells nothing. */
const withToJson = <Result>(work: () => Result): Result => {
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => '[]', configurable: true });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
};

describe('A plain value as JSON', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(asJson(value)).to.equal(JSON.stringify(value));
      }),
    );
  });

  it('leaves out what an object does not say, and holds its place in an array', () => {
    expect(asJson({ filters: undefined, words: '' })).to.equal('{"words":""}');
    expect(asJson(['a', undefined])).to.equal('["a",null]');
  });

  it('tells a map as its entries', () => {
    expect(asJson({ labels: new Map([['cp', 'Code postal']]) })).to.equal(
      '{"labels":[["cp","Code postal"]]}',
    );
  });

  it('is the same where the page has taught arrays another', () => {
    const written = withToJson(() => [JSON.stringify({ filters: ['a'] }), asJson({ filters: ['a'] })]);
    expect(written).to.deep.equal(['{"filters":"[]"}', '{"filters":["a"]}']);
  });
});
