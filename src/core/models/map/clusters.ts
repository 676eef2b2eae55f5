import type { Box } from './map-view.js';

/** Where the rows of a list are in the square of the world, by their place in the file; NaN where nobody knows. */
export interface WorldPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Places that stand so near to each other in a picture that they are one. */
export interface Cluster {
  /** The same for the same cluster on the same grid. */
  readonly key: string;
  /** The middle of its places. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** One of its rows: the row, where it is a single one. */
  readonly first: number;
  readonly box: Box;
}

/** What stands in a part of the world. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** Which of them holds a point; −1 for none. */
  readonly at: (x: number, y: number) => number;
}

/** What is known of the cells of a grid. */
interface Cells {
  readonly columns: number;
  readonly count: Uint32Array;
  readonly first: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

/** Which cells of the grid of the world a window holds. */
interface Grid {
  /** How many cells there are across the world. */
  readonly across: number;
  readonly fromColumn: number;
  readonly fromLine: number;
  readonly columns: number;
  readonly lines: number;
}

/**
 * Puts the places of some rows together that are near each other: a grid laid over the world, whose cells always lie at the same place,
 * so that nothing jumps while one looks around; cells whose middles are nearer than half a cell are one. One pass over the rows.
 * @param rows the rows, in the order of the list.
 * @param window the part of the world that is looked at; cells that it touches count as a whole.
 * @param cell how wide a cell is, as a share of the world.
 */
export function clustersIn(points: WorldPoints, rows: Uint32Array, window: Box, cell: number): Clustering {
  const grid = gridOver(window, cell);
  const cells = filled(points, rows, grid);
  const roots = joined(cells, cell / 2);
  const { clusters, places } = gathered(cells, roots, grid);
  return {
    clusters,
    at: (x, y) => {
      const at = cellAt(grid, x, y);
      return at < 0 ? -1 : (places[roots[at] as number] as number);
    },
  };
}

function gridOver({ left, top, right, bottom }: Box, cell: number): Grid {
  const across = Math.max(1, Math.round(1 / cell));
  const held = (value: number): number => Math.min(across - 1, Math.max(0, Math.floor(value * across)));
  const [fromColumn, fromLine] = [held(left), held(top)];
  return {
    across,
    fromColumn,
    fromLine,
    columns: held(right) - fromColumn + 1,
    lines: held(bottom) - fromLine + 1,
  };
}

/** The cell of a point; −1 for one outside, and for none. */
function cellAt({ across, fromColumn, fromLine, columns, lines }: Grid, x: number, y: number): number {
  const column = Math.floor(x * across) - fromColumn;
  const line = Math.floor(y * across) - fromLine;
  return column >= 0 && column < columns && line >= 0 && line < lines ? line * columns + column : -1;
}

function emptyCells({ columns, lines }: Grid): Cells {
  const size = columns * lines;
  return {
    columns,
    count: new Uint32Array(size),
    first: new Uint32Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    left: new Float64Array(size).fill(1),
    right: new Float64Array(size),
    top: new Float64Array(size).fill(1),
    bottom: new Float64Array(size),
  };
}

function filled(points: WorldPoints, rows: Uint32Array, grid: Grid): Cells {
  const cells = emptyCells(grid);
  const { count, first, left, right, top, bottom } = cells;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    const x = points.x[row] as number;
    const y = points.y[row] as number;
    const at = cellAt(grid, x, y);
    if (at < 0) continue;
    if (count[at] === 0) first[at] = row;
    (count[at] as number)++;
    (cells.x[at] as number) += x;
    (cells.y[at] as number) += y;
    if (x < (left[at] as number)) left[at] = x;
    if (x > (right[at] as number)) right[at] = x;
    if (y < (top[at] as number)) top[at] = y;
    if (y > (bottom[at] as number)) bottom[at] = y;
  }
  for (let at = 0; at < count.length; at++) {
    const all = count[at] as number;
    if (all < 2) continue;
    (cells.x[at] as number) /= all;
    (cells.y[at] as number) /= all;
  }
  return cells;
}

/** Which cell each one belongs to, where cells whose middles are nearer than that belong together. */
function joined({ columns, count, x, y }: Cells, near: number): Int32Array {
  const roots = Int32Array.from(count, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (roots[root] !== root) root = roots[root] as number;
    return root;
  };
  const join = (at: number, other: number): void => {
    if (count[other] === 0) return;
    const away = Math.hypot(
      (x[at] as number) - (x[other] as number),
      (y[at] as number) - (y[other] as number),
    );
    if (away < near) roots[rootOf(other)] = rootOf(at);
  };
  for (let at = 0; at < count.length; at++) {
    if (count[at] === 0) continue;
    const column = at % columns;
    const below = at + columns < count.length;
    if (column + 1 < columns) join(at, at + 1);
    if (below && column > 0) join(at, at + columns - 1);
    if (below) join(at, at + columns);
    if (below && column + 1 < columns) join(at, at + columns + 1);
  }
  for (let at = 0; at < roots.length; at++) roots[at] = rootOf(at);
  return roots;
}

/** The clusters, and which of them each root is. */
function gathered(
  cells: Cells,
  roots: Int32Array,
  grid: Grid,
): { readonly clusters: readonly Cluster[]; readonly places: Int32Array } {
  const places = new Int32Array(roots.length).fill(-1);
  const clusters: Cluster[] = [];
  for (let at = 0; at < roots.length; at++) {
    if (cells.count[at] === 0) continue;
    const root = roots[at] as number;
    const own = clusterOf(cells, at, grid);
    const place = places[root] as number;
    const known = clusters[place];
    if (known) clusters[place] = together(known, own);
    else places[root] = clusters.push(own) - 1;
  }
  return { clusters, places };
}

function clusterOf(cells: Cells, at: number, { across, fromColumn, fromLine, columns }: Grid): Cluster {
  const [column, line] = [(at % columns) + fromColumn, Math.floor(at / columns) + fromLine];
  return {
    key: `${across}.${column}.${line}`,
    x: cells.x[at] as number,
    y: cells.y[at] as number,
    count: cells.count[at] as number,
    first: cells.first[at] as number,
    box: {
      left: cells.left[at] as number,
      top: cells.top[at] as number,
      right: cells.right[at] as number,
      bottom: cells.bottom[at] as number,
    },
  };
}

function together(one: Cluster, other: Cluster): Cluster {
  const count = one.count + other.count;
  const mean = (mine: number, its: number): number => (mine * one.count + its * other.count) / count;
  return {
    key: one.key,
    x: mean(one.x, other.x),
    y: mean(one.y, other.y),
    count,
    first: one.first,
    box: {
      left: Math.min(one.box.left, other.box.left),
      top: Math.min(one.box.top, other.box.top),
      right: Math.max(one.box.right, other.box.right),
      bottom: Math.max(one.box.bottom, other.box.bottom),
    },
  };
}
