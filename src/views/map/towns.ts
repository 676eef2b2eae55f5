import type { Clustering, WorldPoints } from '../../core/models/map/clusters.js';

/** So many rows are looked at to find the commune that most of a cluster is in. */
const LOOKED_AT = 4000;

/** The commune of a cluster. */
export interface ClusterTown {
  /** Its place among the communes of the file; −1 where none is known. */
  readonly town: number;
  /** Whether the cluster is told by it: a good part of it is there. */
  readonly isMost: boolean;
}

/** From this share on a commune tells what a cluster is. */
const GOOD_PART = 0.3;

/**
 * The commune by which each cluster is called: that of most of its places where they are a good part of it, else that of the one nearest to
 * its middle; as far as a part of the rows tells.
 */
export function townsOf(
  { clusters, at }: Clustering,
  points: WorldPoints,
  rows: Uint32Array,
  townOfRow: Int32Array,
): readonly ClusterTown[] {
  const known = clusters.map(() => ({
    all: 0,
    counts: new Map<number, number>(),
    nearest: -1,
    away: Infinity,
  }));
  const step = Math.max(1, Math.ceil(rows.length / LOOKED_AT));
  for (let place = 0; place < rows.length; place += step) {
    const row = rows[place] as number;
    const [x, y] = [points.x[row] as number, points.y[row] as number];
    const index = at(x, y);
    const [cluster, own] = [clusters[index], known[index]];
    const town = townOfRow[row] as number;
    if (!cluster || !own || town < 0) continue;
    own.all++;
    own.counts.set(town, (own.counts.get(town) ?? 0) + 1);
    const away = Math.abs(cluster.x - x) + Math.abs(cluster.y - y);
    if (away < own.away) [own.nearest, own.away] = [town, away];
  }
  return clusters.map(({ first }, index): ClusterTown => {
    const { all = 0, counts = [], nearest = -1 } = known[index] ?? {};
    if (all === 0) return { town: townOfRow[first] as number, isMost: true };
    const [town, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
    return count >= GOOD_PART * all ? { town, isMost: true } : { town: nearest, isMost: false };
  });
}
