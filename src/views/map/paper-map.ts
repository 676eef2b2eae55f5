import type { Cluster } from '../../core/models/map/clusters.js';
import type { Box } from '../../core/models/map/map-view.js';
import type { MapCanvas } from './map-canvas.js';

/** A map on paper, in pixels of CSS: as wide as the text of a page in A4. */
const PAPER = { width: 640, height: 480 };
/** So many numbers stand beside a dot; more places are told by how many they are. */
const MOST_NUMBERS = 3;

/** Has a map drawn for paper: all of it, each dot with the number that its entry has in the printed list. */
export class PaperMap {
  readonly #canvas: MapCanvas;
  readonly #everything: () => Box | null;
  readonly #rows: () => Uint32Array;
  /** The place of each row in the list, from 1, while it is being printed. */
  #numbers: ReadonlyMap<number, number> | null = null;

  constructor(canvas: MapCanvas, everything: () => Box | null, rows: () => Uint32Array) {
    this.#canvas = canvas;
    this.#everything = everything;
    this.#rows = rows;
  }

  /** What a dot says on paper; null on the screen. */
  textOf(cluster: Cluster): string | null {
    const numbers = this.#numbers;
    if (!numbers) return null;
    if (cluster.count > MOST_NUMBERS) return `(${cluster.count})`;
    const rows = cluster.count === 1 ? [cluster.first] : this.#canvas.rowsOf(cluster);
    return rows.map((row) => String(numbers.get(row) ?? '')).join(', ');
  }

  connect(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.#numbers = new Map(Array.from(this.#rows(), (row, place) => [row, place + 1]));
    this.#canvas.drawFor(PAPER, this.#everything());
  };

  readonly #end = (): void => {
    this.#numbers = null;
    this.#canvas.drawFor(null, null);
  };
}
