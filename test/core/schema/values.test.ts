import { expect } from 'chai';
import fc from 'fast-check';
import { arrayItems, isBlank, valuesIn } from '../../../src/core/schema/values.js';

describe('isBlank', () => {
  for (const text of [
    '',
    '  ',
    '\u00a0',
    'null',
    'NULL',
    '#N/A',
    '#VALEUR !',
    '#NOMBRE!',
    'néant',
    'n/a',
    '-',
    '@',
    '1970-01-01',
    'Non renseigné',
    '[]',
  ]) {
    it(`says so of « ${text} »`, () => expect(isBlank(text)).to.equal(true));
  }
  for (const text of ['0', 'non', 'aucun', 'a', 'NA', '- a']) {
    it(`does not say so of « ${text} »`, () => expect(isBlank(text)).to.equal(false));
  }
});

describe('valuesIn', () => {
  it('cuts at the separator, trims, and drops what is empty', () => {
    expect(valuesIn(' a ;b;; - ;c', ';')).to.deep.equal(['a', 'b', 'c']);
    expect(valuesIn('16/26 ans / Adultes', ' / ')).to.deep.equal(['16/26 ans', 'Adultes']);
    expect(valuesIn('Accueil,\nAteliers,\nConseil', ',')).to.deep.equal(['Accueil', 'Ateliers', 'Conseil']);
  });
  it('keeps a cell whole without a separator', () => {
    expect(valuesIn('Familles/ enfants', null)).to.deep.equal(['Familles/ enfants']);
  });
  it('reads arrays written as text', () => {
    expect(valuesIn('["a, b", "c"]', 'array')).to.deep.equal(['a, b', 'c']);
    expect(valuesIn('{a,"b, c",d}', 'array')).to.deep.equal(['a', 'b, c', 'd']);
    expect(valuesIn('[{"id": 3, "public_name": "Ada"}]', 'array')).to.deep.equal(['Ada']);
    expect(valuesIn('[]', 'array')).to.deep.equal([]);
  });
  it('gives texts for any cell, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        fc.constantFrom(null, ',', '\n', 'array'),
        (cell, separator) => {
          for (const value of valuesIn(cell, separator)) expect(value.trim()).to.not.equal('');
        },
      ),
    );
  });
});

describe('arrayItems', () => {
  it('leaves alone what is no array', () => {
    for (const text of ['a, b', '[a, b', '{"a": {"b": 1}}']) expect(arrayItems(text)).to.deep.equal([text]);
  });
});
