import { expect } from 'chai';
import { viewAt, TILE, type Size, type View } from '../../../src/core/models/map/map-view.js';
import { worldX, worldY } from '../../../src/core/models/map/mercator.js';
import { TilesLayer } from '../../../src/views/map/tiles-layer.js';

/** A tile that was asked for, and what its host makes of it. */
interface AskedTile {
  readonly come: () => void;
  readonly fail: () => void;
}

const size: Size = { width: 600, height: 400 };
const small: Size = { width: 40, height: 40 };

const viewOn = (longitude: number, latitude: number, room = size): View =>
  viewAt(worldX(longitude), worldY(latitude), TILE * 2 ** 9, room);
const grenoble = viewOn(5.72, 45.19);
const lille = viewOn(3.06, 50.63);

/** A background whose tiles come and fail when a test says so. */
const background = (): {
  readonly layer: TilesLayer;
  readonly asked: AskedTile[];
  readonly changes: () => number;
} => {
  let changes = 0;
  const asked: AskedTile[] = [];
  const layer = new TilesLayer(() => (changes += 1));
  layer.show((_tile, come, fail) => {
    asked.push({ come, fail });
    return document.createElement('img');
  }, 19);
  return { layer, asked, changes: () => changes };
};

describe('Tiles of which some do not come', () => {
  it('are no failure while one has come, however many do not', () => {
    const { layer, asked, changes } = background();
    layer.place(grenoble, grenoble, size);
    expect(asked.length).to.be.above(4);
    asked[0]?.come();
    for (const tile of asked.slice(1)) tile.fail();
    expect([layer.hasCome, layer.hasFailed, changes()]).to.deep.equal([true, false, 1]);
    expect(layer.element.children).to.have.length(1);
  });

  it('are a failure from the third on where none has come, and said once', () => {
    const { layer, asked, changes } = background();
    layer.place(grenoble, grenoble, size);
    asked[0]?.fail();
    asked[1]?.fail();
    expect([layer.hasFailed, changes()]).to.deep.equal([false, 0]);
    asked[2]?.fail();
    expect([layer.hasFailed, changes()]).to.deep.equal([true, 1]);
    for (const tile of asked.slice(3)) tile.fail();
    expect(changes()).to.equal(1);
  });

  it('are none any more once one comes after all', () => {
    const { layer, asked } = background();
    layer.place(grenoble, grenoble, size);
    for (const tile of asked.slice(0, 3)) tile.fail();
    asked[3]?.come();
    expect([layer.hasCome, layer.hasFailed]).to.deep.equal([true, false]);
  });

  it('are a failure where a small map sees but one, which fails', () => {
    const { layer, asked } = background();
    const view = viewOn(5.4, 45.4, small);
    layer.place(view, view, small);
    expect(asked.length).to.be.below(3);
    for (const tile of asked) tile.fail();
    expect(layer.hasFailed).to.equal(true);
  });

  it('are told of what is seen: elsewhere they may come, and what failed is not asked for again', () => {
    const { layer, asked } = background();
    layer.place(grenoble, grenoble, size);
    const first = asked.splice(0);
    for (const tile of first) tile.fail();
    layer.place(lille, lille, size);
    expect([layer.hasCome, layer.hasFailed]).to.deep.equal([false, false]);
    asked[0]?.come();
    expect(layer.hasCome).to.equal(true);
    asked.splice(0);
    layer.place(grenoble, grenoble, size);
    expect(asked).to.have.length(0);
    expect([layer.hasCome, layer.hasFailed]).to.deep.equal([false, true]);
  });

  it('are forgotten where the background is taken away, and asked for anew where it is wanted again', () => {
    const { layer, asked } = background();
    layer.place(grenoble, grenoble, size);
    const [late] = asked;
    for (const tile of asked.slice(1)) tile.fail();
    layer.show(null);
    expect([layer.hasCome, layer.hasFailed]).to.deep.equal([false, false]);
    late?.come();
    expect(layer.hasCome).to.equal(false);
    layer.show(() => document.createElement('img'), 19);
    layer.place(grenoble, grenoble, size);
    expect(layer.element.children.length).to.equal(asked.length);
  });
});
