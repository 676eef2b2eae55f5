import { expect } from 'chai';
import fc from 'fast-check';
import { fittingRadii, type Disc } from '../../../../src/core/models/map/radii.js';

const disc = (x: number, y: number, radius: number, least = 12): Disc => ({ x, y, radius, least });

describe('How large the places of a map are drawn', () => {
  it('is as large as they want to be where there is room', () => {
    expect(fittingRadii([disc(0, 0, 20), disc(60, 0, 25)])).to.deep.equal([20, 25]);
  });

  it('leaves none over the number of another: both give way, by how large they are', () => {
    const [one = 0, other = 0] = fittingRadii([disc(0, 0, 20), disc(35, 0, 30)]);
    expect(one + other).to.be.closeTo(35, 0.01);
    expect(one).to.be.closeTo(14, 0.01);
  });

  it('leaves room for what stands in it, and what gives way no further lets the other do so', () => {
    const [one = 0, other = 0] = fittingRadii([disc(0, 0, 24, 22), disc(36, 0, 24, 12)]);
    expect(one).to.equal(22);
    expect(other).to.be.closeTo(14, 0.01);
  });

  it('is never more than wanted nor less than is needed, and none overlap where that can be', () => {
    const any = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 12, max: 30 }),
      least: fc.integer({ min: 8, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (discs) => {
        const radii = fittingRadii(discs);
        discs.forEach(({ x, y, radius, least }, at) => {
          const own = radii[at] ?? NaN;
          expect(own).to.be.within(least, radius);
          discs.forEach((other, place) => {
            if (place <= at) return;
            const away = Math.hypot(other.x - x, other.y - y);
            const both = own + (radii[place] ?? NaN);
            expect(both).to.be.at.most(Math.max(away, least + other.least) + 1e-6);
          });
        });
      }),
    );
  });
});
