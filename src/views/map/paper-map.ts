import type { Cluster } from '../../core/models/map/clusters.js';
import type { Box } from '../../core/models/map/map-view.js';
import type { MapCanvas } from './map-canvas.js';
import type { ShownPlace } from './places-layer.js';

/** A map on paper, in pixels of CSS: as wide as the text of a page in A4. */
const PAPER = { width: 640, height: 480 };
/** So many numbers stand in a label; more places are told by how many they are. */
const MOST_NUMBERS = 3;
/** Half the height of a label, in pixels. */
const LABEL = 8;

/** Has a map drawn for paper: all of it, each place with the number that its entry has in the printed list. */
export class PaperMap {
  readonly #canvas: MapCanvas;
  readonly #everything: () => Box | null;
  readonly #rows: () => Uint32Array | null;
  #isPrinted = false;
  /** The place of each row in the list, from 1, while it is being printed; null where the list prints no numbers. */
  #numbers: ReadonlyMap<number, number> | null = null;

  /** @param rows those of the list as it is printed; null where its entries have no numbers, or others than these. */
  constructor(canvas: MapCanvas, everything: () => Box | null, rows: () => Uint32Array | null) {
    this.#canvas = canvas;
    this.#everything = everything;
    this.#rows = rows;
  }

  /** What a place says on paper, and how large it is there; nothing on the screen. */
  told(cluster: Cluster): Partial<Pick<ShownPlace, 'text' | 'radius'>> {
    const numbers = this.#numbers;
    if (!this.#isPrinted || (!numbers && cluster.count === 1)) return {};
    if (!numbers || cluster.count > MOST_NUMBERS) return { text: `(${cluster.count})` };
    const rows = cluster.count === 1 ? [cluster.first] : this.#canvas.clusters.rowsOf(cluster);
    return { text: rows.map((row) => String(numbers.get(row) ?? '')).join(', '), radius: LABEL };
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
    const rows = this.#rows();
    this.#isPrinted = true;
    this.#numbers = rows && new Map(Array.from(rows, (row, place) => [row, place + 1]));
    this.#canvas.drawFor(PAPER, this.#everything());
  };

  readonly #end = (): void => {
    this.#isPrinted = false;
    this.#canvas.drawFor(null, null);
  };
}
