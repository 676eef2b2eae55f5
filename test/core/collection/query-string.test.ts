import { expect } from 'chai';
import fc from 'fast-check';
import { queryWith } from '../../../src/core/collection/query-string.js';

describe('a query string with other parameters', () => {
  it('keeps what stays as it is written', () => {
    const query = '?article12&a=1+2&b=%C3%A9&c=~*()!&q=old';
    const parameters = new URLSearchParams(query);
    parameters.set('q', 'vélo');
    parameters.append('parvis.type', 'x');
    expect(queryWith(query, parameters)).to.equal(
      'article12&a=1+2&b=%C3%A9&c=~*()!&q=v%C3%A9lo&parvis.type=x',
    );
    parameters.delete('article12');
    expect(queryWith(query, parameters)).not.to.include('article12');
    expect(queryWith('', new URLSearchParams())).to.equal('');
    expect(queryWith('?parvis.q=x', new URLSearchParams())).to.equal('');
  });

  const foreign = [
    'article12',
    'a&b=',
    'a=%7e&b=%7E&c=~',
    'a=1&&b=2&',
    '&a=1',
    'x=%E0%A4%A&y=%zz&%=%',
    'a+b=c%20d+e',
    'a[]=1&a[]=2&a%5B%5D=3',
    'q=1;r=2',
    '=x&=',
    'option=x&view=article&id=3',
    '?q=?',
    'a=1&a=1',
    'utm_source=lettre&fbclid=IwAR0-_x',
    'u=https://exemple.example/?parvis.q=1%26b',
  ];
  for (const query of foreign)
    it(`gives back byte for byte what others wrote: ${query}`, () => {
      const parameters = new URLSearchParams(`&${query}`);
      parameters.append('parvis.q', 'école');
      const written = queryWith(`?${query}`, parameters);
      expect(written).to.equal(`${query}&parvis.q=%C3%A9cole`);
      parameters.delete('parvis.q');
      expect(queryWith(`?${written}`, parameters)).to.equal(query);
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
