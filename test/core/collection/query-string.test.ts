import { expect } from 'chai';
import fc from 'fast-check';
import { queryWith } from '../../../src/core/collection/query-string.js';

describe('a query string with other parameters', () => {
  it('keeps what stays as it is written', () => {
    const query = '?article12&a=1+2&b=%C3%A9&c=~*()!&q=old';
    const parameters = new URLSearchParams(query);
    parameters.set('q', 'vélo');
    parameters.append('f.type', 'x');
    expect(queryWith(query, parameters)).to.equal('article12&a=1+2&b=%C3%A9&c=~*()!&q=v%C3%A9lo&f.type=x');
    parameters.delete('article12');
    expect(queryWith(query, parameters)).not.to.include('article12');
    expect(queryWith('', new URLSearchParams())).to.equal('');
  });

  it('holds these parameters, any of them, and no others', () => {
    const pairs = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()));
    const sorted = (parameters: URLSearchParams): readonly string[] =>
      [...parameters].map((pair) => JSON.stringify(pair)).sort();
    fc.assert(
      fc.property(pairs, pairs, fc.string(), (before, after, raw) => {
        const wanted = new URLSearchParams([...before, ...after]);
        const query = `?${String(new URLSearchParams([...before, ['gone', '1']]))}&${raw}`;
        expect(sorted(new URLSearchParams(`&${queryWith(query, wanted)}`))).to.deep.equal(sorted(wanted));
      }),
    );
  });
});
