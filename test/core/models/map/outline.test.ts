import { expect } from 'chai';
import fc from 'fast-check';
import { MOST_POINTS, outlineOf, type Outline } from '../../../../src/core/models/map/outline.js';
import { worldX, worldY } from '../../../../src/core/models/map/mercator.js';
import { departmentsOutline } from '../../../../src/views/map/departments-outline.leaf.js';

const square = [
  [5, 45],
  [6, 45],
  [6, 46],
  [5, 46],
  [5, 45],
];

const outline = (json: unknown): Outline => {
  const read = outlineOf(json);
  if (read === null || read === 'many') throw new Error(`No outline: ${String(read)}`);
  return read;
};

describe('The lines of a GeoJSON file', () => {
  it('are those of its areas and lines, wherever they stand', () => {
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square] } };
    for (const json of [
      feature,
      feature.geometry,
      { type: 'FeatureCollection', features: [feature] },
      { type: 'MultiPolygon', coordinates: [[square]] },
      { type: 'GeometryCollection', geometries: [feature.geometry] },
    ]) {
      const { box, areas } = outline(json);
      expect(areas).to.match(/^M0\.0 .*z$/);
      expect(box.left).to.equal(worldX(5));
      expect(box.right).to.equal(worldX(6));
      expect(box.top).to.be.closeTo(worldY(46), 1e-12);
      expect(box.bottom).to.be.closeTo(worldY(45), 1e-12);
    }
    const line = outline({ type: 'LineString', coordinates: square });
    expect(line.areas).to.equal('');
    expect(line.borders).to.match(/^M/);
  });

  it('are none where the file has none, whatever it holds', () => {
    for (const json of [null, 3, 'a', [], {}, { features: 'x' }, { type: 'Point', coordinates: [5, 45] }])
      expect(outlineOf(json)).to.equal(null);
    // Metres of a map are no degrees.
    expect(
      outlineOf({
        type: 'Polygon',
        coordinates: [
          [
            [913_000, 6_450_000],
            [914_000, 6_450_000],
            [914_000, 6_451_000],
          ],
        ],
      }),
    ).to.equal(null);
    fc.assert(fc.property(fc.jsonValue(), (json) => ['object', 'string'].includes(typeof outlineOf(json))));
  });

  it('are not drawn where they are too many', () => {
    const many = Array.from({ length: MOST_POINTS + 1 }, (_, at) => [5 + at / 1e6, 45]);
    expect(outlineOf({ type: 'LineString', coordinates: many })).to.equal('many');
  });
});

describe('The outline of the départements', () => {
  it('lies where France is', () => {
    const { box, areas, borders, shores } = departmentsOutline();
    expect(box.left).to.be.closeTo(worldX(-5.2), 0.001);
    expect(box.right).to.be.closeTo(worldX(9.6), 0.001);
    expect(box.top).to.be.closeTo(worldY(51.1), 0.001);
    expect(box.bottom).to.be.closeTo(worldY(41.3), 0.001);
    for (const path of [areas, borders, shores]) expect(path).to.match(/^[MZz\d. -]+$/);
  });
});
