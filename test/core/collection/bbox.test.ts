import { expect } from 'chai';
import { isIn, readBbox } from '../../../src/core/collection/bbox.js';

describe('The part of the Earth that a list is limited to', () => {
  it('is read as west, south, east, north', () => {
    expect(readBbox('5.6,45.1,5.8,45.2')).to.deep.equal({ west: 5.6, south: 45.1, east: 5.8, north: 45.2 });
    expect(readBbox('-61.9,14,-60.7,16.5')).to.deep.equal({
      west: -61.9,
      south: 14,
      east: -60.7,
      north: 16.5,
    });
    expect(readBbox('none')).to.equal('none');
  });

  it('is nothing where it makes no sense', () => {
    for (const text of [
      '',
      '1,2,3',
      '1,2,3,4,5',
      '5.8,45.1,5.6,45.2',
      '5.6,45.2,5.8,45.1',
      'a,b,c,d',
      '0,0,0,0',
      '1e9,0,2e9,1',
      '-181,0,1,1',
      '0,0,1,91',
      '5,6,45,1,7,8',
    ])
      expect(readBbox(text), text).to.equal(null);
  });

  it('holds what lies in it; what is nowhere is none of its business, unless it is asked for', () => {
    const bbox = { west: 5.6, south: 45.1, east: 5.8, north: 45.2 };
    expect(isIn(bbox, 45.15, 5.7)).to.equal(true);
    expect(isIn(bbox, 45.1, 5.6)).to.equal(true);
    expect(isIn(bbox, 45.15, 5.9)).to.equal(false);
    expect(isIn(bbox, NaN, NaN)).to.equal(false);
    expect(isIn('none', NaN, NaN)).to.equal(true);
    expect(isIn('none', 45, 5)).to.equal(false);
  });
});
