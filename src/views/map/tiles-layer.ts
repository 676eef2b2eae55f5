import type { TileSource } from '../../core/models/map/tile-source.js';
import { tilesIn, tileWidth, type Tile } from '../../core/models/map/tiles.js';
import type { Size, View } from '../../core/models/map/map-view.js';

/** Draws one tile; the returned element stands in the map. */
export type DrawTile = (tile: Tile, onDrawn: () => void, onFailed: () => void) => HTMLElement;

/** So many of the tiles that are seen fail, or all of them, where none has come, and the background is said to have failed. */
const ENOUGH = 3;

/** The background of a map, tile by tile. */
export class TilesLayer {
  readonly element = document.createElement('div');
  readonly #tiles = new Map<string, HTMLElement>();
  readonly #failed = new Set<string>();
  readonly #come = new Set<string>();
  readonly #onChange: () => void;
  #draw: DrawTile | null = null;
  #most = 0;
  /** What is seen of it, by its keys. */
  #wanted: readonly string[] = [];

  /** @param onChange called when the background has begun to come, or is found to have failed. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.element.className = 'tiles';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Whether some of what is seen of it is there. */
  get hasCome(): boolean {
    return this.#wanted.some((key) => this.#come.has(key));
  }

  /** Whether it does not come. */
  get hasFailed(): boolean {
    const failed = this.#wanted.filter((key) => this.#failed.has(key)).length;
    return !this.hasCome && failed > 0 && failed >= Math.min(ENOUGH, this.#wanted.length);
  }

  get #state(): string {
    return `${String(this.hasCome)} ${String(this.hasFailed)}`;
  }

  /** Has a background drawn, up to its nearest step; null takes it away. */
  show(draw: DrawTile | null, most = 0): void {
    this.#draw = draw;
    this.#most = most;
    this.#wanted = [];
    this.#failed.clear();
    this.#come.clear();
    this.#tiles.clear();
    this.element.replaceChildren();
  }

  /** Puts the tiles that are seen where they are in the view in which the layers are drawn. */
  place(seen: View, drawn: View, size: Size): void {
    if (!this.#draw) return;
    const wanted = new Map(tilesIn(seen, size, this.#most).map((tile) => [keyOf(tile), tile]));
    this.#wanted = [...wanted.keys()];
    for (const [key, element] of this.#tiles) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#tiles.delete(key);
      this.#come.delete(key);
    }
    for (const [key, tile] of wanted) {
      if (this.#failed.has(key)) continue;
      const element = this.#tiles.get(key) ?? this.#add(key, tile, this.#draw);
      put(element, tile, drawn);
    }
  }

  #add(key: string, tile: Tile, draw: DrawTile): HTMLElement {
    const settle = (into: Set<string>): void => {
      if (this.#tiles.get(key) !== element) return;
      const before = this.#state;
      into.add(key);
      if (this.#state !== before) this.#onChange();
    };
    const element = draw(
      tile,
      () => {
        settle(this.#come);
      },
      () => {
        settle(this.#failed);
        this.#tiles.delete(key);
        element.remove();
      },
    );
    this.#tiles.set(key, element);
    this.element.append(element);
    return element;
  }
}

function keyOf({ z, x, y }: Tile): string {
  return `${z}/${x}/${y}`;
}

/** Edges lie on whole pixels, so that no line is seen between two tiles. */
function put(element: HTMLElement, { z, x, y }: Tile, view: View): void {
  const width = tileWidth(view, z);
  const [left, right] = [x, x + 1].map((each) => Math.round(each * width + view.x)) as [number, number];
  const [top, bottom] = [y, y + 1].map((each) => Math.round(each * width + view.y)) as [number, number];
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${right - left}px`;
  element.style.height = `${bottom - top}px`;
}

/** Tiles as pictures of their addresses. Their hosts may refuse who does not say from where they ask. */
export function pictureTiles(source: TileSource): DrawTile {
  return ({ z, x, y }, onDrawn, onFailed) => {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.referrerPolicy = 'strict-origin';
    picture.loading = 'lazy';
    picture.decoding = 'async';
    picture.draggable = false;
    picture.addEventListener('load', onDrawn);
    picture.addEventListener('error', onFailed);
    picture.src = source.url(z, x, y);
    return picture;
  };
}
