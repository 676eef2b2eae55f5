import { expect } from 'chai';
import fc from 'fast-check';
import {
  between,
  boxOf,
  MOST_SCALE,
  nearer,
  onWorld,
  scaleBar,
  shows,
  stepOf,
  viewAt,
  viewOf,
  type Box,
} from '../../../../src/core/models/map/map-view.js';
import {
  latitudeOf,
  longitudeOf,
  metresAcross,
  worldX,
  worldY,
} from '../../../../src/core/models/map/mercator.js';
import { tilesIn } from '../../../../src/core/models/map/tiles.js';

const size = { width: 800, height: 500 };
const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

const anyBox: fc.Arbitrary<Box> = fc
  .tuple(longitude, longitude, latitude, latitude)
  .map(([west, east, north, south]) => ({
    left: worldX(Math.min(west, east)),
    right: worldX(Math.max(west, east)),
    top: worldY(Math.max(north, south)),
    bottom: worldY(Math.min(north, south)),
  }));

describe('The square of the world', () => {
  it('has its corners where maps of the web have them (OpenStreetMap wiki: slippy map tilenames)', () => {
    expect(worldX(-180)).to.equal(0);
    expect(worldX(180)).to.equal(1);
    expect(worldY(0)).to.equal(0.5);
    expect(worldY(85.0511287798)).to.be.closeTo(0, 1e-9);
    expect(worldY(90)).to.be.closeTo(0, 1e-8);
    // The tile of Grenoble at step 13, by the formula of that page.
    expect([Math.floor(worldX(5.7245) * 2 ** 13), Math.floor(worldY(45.1885) * 2 ** 13)]).to.deep.equal([
      4226, 2940,
    ]);
  });

  it('leads back to the same degrees', () => {
    fc.assert(
      fc.property(latitude, longitude, (north, east) => {
        expect(latitudeOf(worldY(north))).to.be.closeTo(north, 1e-9);
        expect(longitudeOf(worldX(east))).to.be.closeTo(east, 1e-9);
      }),
    );
  });

  it('shrinks towards the poles', () => {
    expect(metresAcross(0.5)).to.be.closeTo(40_075_017, 1);
    expect(metresAcross(worldY(60))).to.be.closeTo(20_037_508, 1);
  });
});

describe('A view', () => {
  it('holds the box that is to be seen', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const view = viewOf(box, size, 40);
        const seen = boxOf(view, size);
        const around = 1e-9;
        expect(seen.left <= box.left + around && seen.right >= box.right - around).to.equal(true);
        expect(seen.top <= box.top + around && seen.bottom >= box.bottom - around).to.equal(true);
      }),
    );
  });

  it('comes nearer around a point that stays where it is, and no nearer than it may', () => {
    const view = viewAt(0.5, 0.4, 4000, size);
    const at = [200, 100] as const;
    const before = [(at[0] - view.x) / view.scale, (at[1] - view.y) / view.scale];
    const after = nearer(view, 4, at);
    expect(after.scale).to.equal(16_000);
    expect([(at[0] - after.x) / after.scale, (at[1] - after.y) / after.scale]).to.deep.equal(before);
    expect(nearer(view, 1e12, at).scale).to.equal(MOST_SCALE);
    expect(stepOf(nearer(view, 1e-12, at))).to.equal(0);
  });

  it('keeps its middle on the world', () => {
    const { left, right } = boxOf(onWorld({ scale: 1000, x: 99_999, y: 0 }, size), size);
    expect((left + right) / 2).to.be.closeTo(0, 1e-9);
  });

  it('travels from one to another', () => {
    const [from, to] = [viewAt(0.5, 0.4, 2000, size), viewAt(0.52, 0.41, 90_000, size)];
    const close = (one: number, other: number): void => {
      expect(one / other).to.be.closeTo(1, 1e-6);
    };
    for (const [share, end] of [
      [0, from],
      [1, to],
    ] as const) {
      const view = between(from, to, share, size);
      close(view.scale, end.scale);
      close(view.x, end.x);
      close(view.y, end.y);
    }
  });

  it('tells how long things are by round figures', () => {
    fc.assert(
      fc.property(latitude, fc.double({ min: 256, max: 1e8, noNaN: true }), (north, scale) => {
        const { metres, pixels } = scaleBar(viewAt(0.5, worldY(north), scale, size), size, 110);
        expect(pixels <= 110.001 && pixels > 40).to.equal(true);
        expect(String(metres / 10 ** Math.floor(Math.log10(metres) + 1e-9))[0]).to.match(/[125]/);
      }),
    );
  });

  it('shows what is in it', () => {
    const view = viewAt(0.5, 0.5, 1000, size);
    expect(shows(view, size, 0.5, 0.5)).to.equal(true);
    expect(shows(view, size, 0.95, 0.5)).to.equal(false);
    expect(shows(view, size, NaN, NaN)).to.equal(false);
  });
});

describe('The tiles of a view', () => {
  it('cover it, and are few', () => {
    fc.assert(
      fc.property(anyBox, fc.integer({ min: 0, max: 19 }), (box, nearest) => {
        const view = viewOf(box, size, 20);
        const tiles = tilesIn(view, size, nearest);
        expect(tiles.length).to.be.above(0);
        const z = Math.round(stepOf(view));
        if (z <= nearest) expect(tiles.length).to.be.below(50);
        const across = 2 ** (tiles[0]?.z ?? 0);
        const keys = new Set(tiles.map(({ x, y }) => `${x} ${y}`));
        const middle = boxOf(view, size);
        const [x, y] = [(middle.left + middle.right) / 2, (middle.top + middle.bottom) / 2];
        const held = (value: number): number => Math.min(across - 1, Math.max(0, Math.floor(value * across)));
        expect(keys.has(`${held(x)} ${held(y)}`)).to.equal(true);
      }),
    );
  });
});
