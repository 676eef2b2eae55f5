import {
  clustersIn,
  type Cluster,
  type Clustering,
  type WorldPoints,
} from '../../core/models/map/clusters.js';
import {
  apart,
  boxOf,
  MOST_SCALE,
  shows,
  stepOf,
  TILE,
  type Size,
  type View,
} from '../../core/models/map/map-view.js';
import { fitted } from './fitted-places.js';
import { isNear, type ShownPlace } from './places-layer.js';
import { townsOf, type ClusterTown } from './towns.js';

/** What a cluster is called, what it says and how it looks, besides where it is. */
export type Told = Pick<ShownPlace, 'town' | 'isOfTown' | 'text' | 'name' | 'isOpen'> &
  Partial<Pick<ShownPlace, 'radius'>>;

/** What a map shows. */
export interface Mapped {
  readonly points: WorldPoints;
  /** The rows found, in their order. */
  readonly rows: Uint32Array;
  readonly townOfRow: Int32Array;
  readonly told: (cluster: Cluster, town: ClusterTown) => Told;
}

/** So many cells lie in a picture at most, and so wide is one at least. */
const MOST_CELLS = 170;
const LEAST_CELL = 62;

const noTown: ClusterTown = { town: -1, isMost: false };

const noPoints: Mapped = {
  points: { x: new Float64Array(), y: new Float64Array() },
  rows: new Uint32Array(),
  townOfRow: new Int32Array(),
  told: () => ({ town: '', isOfTown: false, text: '', name: '', isOpen: false }),
};

/** The places of a map, put together where they are near each other in the part of the world that is seen. */
export class Clusters {
  #mapped = noPoints;
  #clustering: Clustering = { clusters: [], at: () => -1 };
  /** The view in which they were put together last. */
  #view: View | null = null;

  get arePut(): boolean {
    return this.#view !== null;
  }

  show(mapped: Mapped): void {
    this.#mapped = mapped;
    this.forget();
  }

  /** They have to be put together anew. */
  forget(): void {
    this.#view = null;
  }

  /**
   * Puts them together for a view, where that may have changed.
   * @returns whether they were.
   */
  follow(view: View, size: Size): boolean {
    if (this.#view?.scale === view.scale && apart(this.#view, view) < LEAST_CELL / 2) return false;
    this.#view = view;
    const { points, rows } = this.#mapped;
    this.#clustering = clustersIn(points, rows, boxOf(view, size), cellOf(view, size));
    return true;
  }

  /** Those that are seen, as they are called and look. */
  shown(view: View, size: Size): readonly ShownPlace[] {
    const { points, rows, townOfRow, told } = this.#mapped;
    const towns = townsOf(this.#clustering, points, rows, townOfRow);
    const all = this.#clustering.clusters.flatMap((cluster, at): ShownPlace[] =>
      isNear(cluster, view, size, LEAST_CELL)
        ? [{ cluster, radius: radiusOf(cluster), ...told(cluster, towns[at] ?? noTown) }]
        : [],
    );
    return fitted(all, view.scale);
  }

  /** Whether a view has a place of the rows found. */
  areSeen(view: View, size: Size): boolean {
    const { rows, points } = this.#mapped;
    return rows.some((row) => shows(view, size, points.x[row] as number, points.y[row] as number));
  }

  /** The rows of a cluster, in their order. */
  rowsOf({ key }: Cluster): readonly number[] {
    const { rows, points } = this.#mapped;
    const wanted = this.#clustering.clusters.findIndex((each) => each.key === key);
    if (wanted < 0) return [];
    const isOf = (row: number): boolean =>
      this.#clustering.at(points.x[row] as number, points.y[row] as number) === wanted;
    return Array.from(rows.filter(isOf));
  }
}

/** Whether coming nearer would part the places of a cluster. */
export function canPart({ count, box }: Cluster): boolean {
  return count > 1 && Math.max(box.right - box.left, box.bottom - box.top) * MOST_SCALE > LEAST_CELL;
}

/** How wide a cell is, as a share of the world: the same for views nearly as near. */
function cellOf(view: View, { width, height }: Size): number {
  const pixels = Math.max(LEAST_CELL, Math.sqrt((width * height) / MOST_CELLS));
  return pixels / (TILE * 2 ** (Math.floor(stepOf(view) * 2) / 2));
}

/** A place of its own is a dot; what stands for several grows with their number, ten times as many by four pixels and a half. */
function radiusOf({ count }: Cluster): number {
  return count === 1 ? 7 : 12.5 + 4.5 * Math.log10(count);
}
