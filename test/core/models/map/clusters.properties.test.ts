import { expect } from 'chai';
import fc from 'fast-check';
import { clustersIn, type WorldPoints } from '../../../../src/core/models/map/clusters.js';
import type { Box } from '../../../../src/core/models/map/map-view.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

const share = fc.double({ min: 0, max: 0.999999, noNaN: true });
const anywhere: fc.Arbitrary<Place> = fc.record({ x: share, y: share });
/** Places heap up in towns. */
const inTown: fc.Arbitrary<Place> = fc
  .tuple(fc.constantFrom(0.2, 0.51, 0.73), share, share)
  .map(([town, x, y]) => ({ x: town + x / 20, y: town + y / 20 }));
const nowhere: fc.Arbitrary<Place> = fc.constant({ x: NaN, y: NaN });
const somePlaces = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anywhere },
    { weight: 5, arbitrary: inTown },
    { weight: 1, arbitrary: nowhere },
  ),
  { maxLength: 120 },
);
const anyWindow: fc.Arbitrary<Box> = fc.tuple(share, share, share, share).map(([a, b, c, d]) => ({
  left: Math.min(a, b),
  right: Math.max(a, b),
  top: Math.min(c, d),
  bottom: Math.max(c, d),
}));
const anyCell = fc.constantFrom(1, 1 / 2, 1 / 7, 1 / 16, 1 / 33, 1 / 100);

const pointsOf = (places: readonly Place[]): WorldPoints => ({
  x: Float64Array.from(places, ({ x }) => x),
  y: Float64Array.from(places, ({ y }) => y),
});
const rowsOf = (places: readonly Place[]): Uint32Array => Uint32Array.from(places, (_, row) => row);

interface Group {
  readonly column: number;
  readonly line: number;
  readonly rows: number[];
}

/** The same by hand: cells as texts, every pair of neighbours looked at. */
const byHand = (places: readonly Place[], window: Box, cell: number): readonly (readonly number[])[] => {
  const across = Math.max(1, Math.round(1 / cell));
  const at = (value: number): number => Math.floor(value * across);
  const cells = new Map<string, Group>();
  for (const [row, { x, y }] of places.entries()) {
    const [column, line] = [at(x), at(y)];
    if (!(column >= at(window.left) && column <= at(window.right))) continue;
    if (!(line >= at(window.top) && line <= at(window.bottom))) continue;
    const key = `${column} ${line}`;
    const group = cells.get(key) ?? { column, line, rows: [] };
    group.rows.push(row);
    cells.set(key, group);
  }
  const middle = ({ rows }: Group, axis: 'x' | 'y'): number =>
    rows.reduce((sum, row) => sum + (places[row]?.[axis] ?? 0), 0) / rows.length;
  const groups = [...cells.values()];
  const near = (one: Group, other: Group): boolean =>
    Math.max(Math.abs(one.column - other.column), Math.abs(one.line - other.line)) === 1 &&
    Math.hypot(middle(one, 'x') - middle(other, 'x'), middle(one, 'y') - middle(other, 'y')) < cell / 2;
  const found: number[][] = [];
  const seen = new Set<Group>();
  for (const first of groups) {
    if (seen.has(first)) continue;
    const together = [first];
    seen.add(first);
    for (const each of together)
      for (const other of groups)
        if (!seen.has(other) && near(each, other)) {
          seen.add(other);
          together.push(other);
        }
    found.push(together.flatMap(({ rows }) => rows).sort((one, other) => one - other));
  }
  return found.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
};

describe('The clusters of a map', () => {
  it('are those that one finds by hand', () => {
    fc.assert(
      fc.property(somePlaces, anyWindow, anyCell, (places, window, cell) => {
        const { clusters, at } = clustersIn(pointsOf(places), rowsOf(places), window, cell);
        const members = clusters.map(() => [] as number[]);
        for (const [row, { x, y }] of places.entries()) members[at(x, y)]?.push(row);
        const sorted = [...members].sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
        expect(sorted).to.deep.equal(byHand(places, window, cell));
        for (const [index, { count, first, x, y, box }] of clusters.entries()) {
          const own = (members[index] ?? []).map((row) => places[row] as Place);
          expect(count).to.equal(own.length);
          expect(members[index]).to.include(first);
          expect(x).to.be.closeTo(own.reduce((sum, each) => sum + each.x, 0) / count, 1e-9);
          expect(y).to.be.closeTo(own.reduce((sum, each) => sum + each.y, 0) / count, 1e-9);
          expect(box).to.deep.equal({
            left: Math.min(...own.map((each) => each.x)),
            right: Math.max(...own.map((each) => each.x)),
            top: Math.min(...own.map((each) => each.y)),
            bottom: Math.max(...own.map((each) => each.y)),
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('hold each place once, and each has a name of its own', () => {
    fc.assert(
      fc.property(somePlaces, anyCell, (places, cell) => {
        const world = { left: 0, top: 0, right: 1, bottom: 1 };
        const { clusters } = clustersIn(pointsOf(places), rowsOf(places), world, cell);
        const placed = places.filter(({ x }) => !Number.isNaN(x)).length;
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).to.equal(placed);
        expect(new Set(clusters.map(({ key }) => key)).size).to.equal(clusters.length);
      }),
    );
  });

  it('lie where they lay when one looks a little further', () => {
    const cell = 1 / 16;
    fc.assert(
      fc.property(somePlaces, (places) => {
        const whole = clustersIn(
          pointsOf(places),
          rowsOf(places),
          { left: 0, top: 0, right: 1, bottom: 1 },
          cell,
        );
        const part = clustersIn(
          pointsOf(places),
          rowsOf(places),
          { left: 0, top: 0, right: 0.9, bottom: 0.9 },
          cell,
        );
        // What lies two cells from the edge, and belongs to nothing nearer to it.
        const inner = whole.clusters.filter(({ box }) => box.right < 0.5 && box.bottom < 0.5);
        const keys = new Set(part.clusters.map(({ key, count }) => `${key} ${count}`));
        for (const { key, count } of inner) expect(keys.has(`${key} ${count}`)).to.equal(true);
      }),
    );
  });

  it('leave out what is nowhere, and what does not belong to the list', () => {
    const points = pointsOf([
      { x: 0.5, y: 0.5 },
      { x: NaN, y: NaN },
      { x: 0.5, y: 0.5 },
    ]);
    const world = { left: 0, top: 0, right: 1, bottom: 1 };
    const [only, ...others] = clustersIn(points, Uint32Array.of(1, 2), world, 1 / 8).clusters;
    expect(others).to.deep.equal([]);
    expect(only?.count).to.equal(1);
    expect(only?.first).to.equal(2);
  });
});
