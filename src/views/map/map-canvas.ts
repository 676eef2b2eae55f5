import {
  clustersIn,
  type Cluster,
  type Clustering,
  type WorldPoints,
} from '../../core/models/map/clusters.js';
import {
  between,
  boxOf,
  LEAST_SCALE,
  MOST_SCALE,
  nearer,
  onWorld,
  seeing,
  shows,
  stepOf,
  TILE,
  viewOf,
  type Box,
  type Size,
  type View,
} from '../../core/models/map/map-view.js';
import { COARSE, type Outline } from '../../core/models/map/outline.js';
import { warnMissing } from '../../visit/owner.js';
import { fitted } from './fitted-places.js';
import type { Grip } from './gestures.leaf.js';
import { LabelsLayer } from './labels-layer.js';
import { OutlineLayer } from './outline-layer.js';
import { isNear, PlacesLayer, type OnPlaces, type ShownPlace } from './places-layer.js';
import { TilesLayer } from './tiles-layer.js';
import { townsOf, type ClusterTown } from './towns.js';
import type { Tried } from './map-hint.js';

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

/** What its surroundings are told. */
export interface OnCanvas extends Pick<OnPlaces, 'onOpen' | 'onClose'> {
  /** Another part of the world is seen. */
  readonly onView: () => void;
  /** These single rows have come into view: their names may have to be fetched. */
  readonly onPlaces: (places: readonly ShownPlace[]) => void;
  /** The visitor has tried what moves the page, not the map. */
  readonly onTried: (tried: Tried) => void;
  /** The background has come, or does not come. */
  readonly onTiles: () => void;
}

/** So many cells lie in a picture at most, and so wide is one at least. */
const MOST_CELLS = 170;
const LEAST_CELL = 62;
/** Pixels around what is to be seen. */
const AROUND = 44;
/** How long the way to another view takes, in milliseconds. */
const JOURNEY = 240;

const noTown: ClusterTown = { town: -1, isMost: false };

const noPoints: Mapped = {
  points: { x: new Float64Array(), y: new Float64Array() },
  rows: new Uint32Array(),
  townOfRow: new Int32Array(),
  told: () => ({ town: '', isOfTown: false, text: '', name: '', isOpen: false }),
};

/** The picture of a map: layers one over the other, in the same part of the world. */
export class MapCanvas {
  readonly element = document.createElement('div');
  readonly tiles: TilesLayer;
  readonly places: PlacesLayer;
  readonly #layers = document.createElement('div');
  readonly #outline = new OutlineLayer();
  readonly #labels = new LabelsLayer();
  readonly #on: OnCanvas;
  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
  });
  #size: Size = { width: 0, height: 0 };
  #view: View = { scale: LEAST_SCALE, x: 0, y: 0 };
  /** The view in which the layers were drawn: while one only looks around, they are moved as a whole. */
  #drawnView: View | null = null;
  /** … and in which places were put together last. */
  #clusteredView: View | null = null;
  #clustering: Clustering = { clusters: [], at: () => -1 };
  #mapped = noPoints;
  /** What is seen on the screen, while the map is drawn for paper. */
  #screen: { readonly size: Size; readonly view: View } | null = null;
  #isCoarse = false;
  #chosen: Pick<Cluster, 'x' | 'y'> | null = null;
  #wanted: (() => View | null) | null = null;
  #grip: Grip | null = null;
  #isHeld = false;
  #frame = 0;
  #journey = 0;

  constructor(on: OnCanvas) {
    this.#on = on;
    this.tiles = new TilesLayer(on.onTiles);
    this.places = new PlacesLayer({
      ...on,
      onBeyond: (right, down) => {
        void this.move(right, down);
      },
    });
    this.element.className = 'canvas';
    this.element.setAttribute('part', 'canvas');
    this.#layers.className = 'layers';
    this.#layers.append(this.#outline.element, this.tiles.element, this.#labels.element, this.places.element);
    this.element.append(this.#layers);
    this.element.addEventListener('touchmove', this.#onTouch, { passive: true });
  }

  get view(): View {
    return this.#view;
  }

  get size(): Size {
    return this.#size;
  }

  /** What is seen of the world; null before it is on screen. */
  get box(): Box | null {
    return this.#size.width > 0 ? boxOf(this.#view, this.#size) : null;
  }

  /** @param isCoarse whether its lines mean nothing in a town. */
  setOutline(outline: Outline | null, isCoarse: boolean): void {
    this.#outline.outline = outline;
    this.#isCoarse = isCoarse;
    this.redraw();
  }

  /** Watches its size, until it is left. */
  connect(): void {
    this.#sizes.observe(this.element);
    this.#measure();
  }

  disconnect(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#journey);
    this.#frame = 0;
    this.#grip?.release();
    this.#grip = null;
    this.#isHeld = false;
  }

  /** Shows other places. */
  show(mapped: Mapped): void {
    this.#mapped = mapped;
    this.#clusteredView = null;
    this.#drawSoon();
  }

  /** What stands open stays in sight where the map becomes smaller: what tells of it takes its room from the map. */
  choose(place: Pick<Cluster, 'x' | 'y'> | null): void {
    this.#chosen = place;
  }

  /** Calls everything by its name again. */
  rename(): void {
    if (this.#drawnView && this.#clusteredView) this.#showPlaces(this.#drawnView);
  }

  redraw(): void {
    this.#drawnView = null;
    this.#clusteredView = null;
    this.#drawSoon();
  }

  /** Sees a box of the world, at once; as soon as the map has a size. */
  begin(view: (size: Size) => View | null): void {
    this.#wanted = () => view(this.#size);
    this.#measure();
  }

  /** Goes to see a box of the world. */
  goTo(box: Box, most?: number): Promise<void> {
    return this.#travel(viewOf(box, this.#size, AROUND, most));
  }

  /** Comes nearer by so many steps, or goes away. */
  zoom(steps: number): Promise<void> {
    const step = Math.round(stepOf(this.#view)) + steps;
    const { width, height } = this.#size;
    return this.#travel(nearer(this.#view, (TILE * 2 ** step) / this.#view.scale, [width / 2, height / 2]));
  }

  /** Looks further in a direction, by the third part of the picture. */
  move(right: number, down: number): Promise<void> {
    const { width, height } = this.#size;
    const { scale, x, y } = this.#view;
    return this.#travel({ scale, x: x - (right * width) / 3, y: y - (down * height) / 3 });
  }

  /** Whether a place of the rows found is in the picture. */
  get showsAny(): boolean {
    const { rows, points } = this.#mapped;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      if (shows(this.#view, this.#size, points.x[row] as number, points.y[row] as number)) return true;
    }
    return false;
  }

  /** The rows of a cluster that stands there, in their order. */
  rowsOf({ key }: Cluster): readonly number[] {
    const { rows, points } = this.#mapped;
    const wanted = this.#clustering.clusters.findIndex((each) => each.key === key);
    if (wanted < 0) return [];
    const found: number[] = [];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const [across, down] = [points.x[row] as number, points.y[row] as number];
      if (this.#clustering.at(across, down) === wanted) found.push(row);
    }
    return found;
  }

  /** Whether coming nearer would part the places of a cluster. */
  canPart({ count, box }: Cluster): boolean {
    return count > 1 && Math.max(box.right - box.left, box.bottom - box.top) * MOST_SCALE > LEAST_CELL;
  }

  /** Draws at once in another size, for paper; null draws for the screen again. */
  drawFor(paper: Size | null, box: Box | null): void {
    const { style } = this.element;
    style.inlineSize = paper ? `${paper.width}px` : '';
    style.blockSize = paper ? `${paper.height}px` : '';
    if (!paper) {
      if (this.#screen) ({ size: this.#size, view: this.#view } = this.#screen);
      this.#screen = null;
      this.#measure();
      this.#settle();
      this.redraw();
      return;
    }
    this.#screen ??= { size: this.#size, view: this.#view };
    this.#size = paper;
    if (box) this.#view = viewOf(box, paper, AROUND / 2);
    this.#drawnView = null;
    this.#clusteredView = null;
    this.#draw();
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const before = this.#size;
    if (width === 0 || height === 0 || (width === before.width && height === before.height && !this.#wanted))
      return;
    this.#size = { width, height };
    const wanted = this.#wanted?.() ?? null;
    this.#wanted = null;
    const { scale, x, y } = this.#view;
    // What was in the middle stays there.
    const stays = { scale, x: x + (width - before.width) / 2, y: y + (height - before.height) / 2 };
    this.#view = wanted ?? seeing(this.#chosen, stays, this.#size, AROUND);
    this.#settle();
    this.redraw();
    this.#takeHold();
  }

  #settle(): void {
    this.#view = onWorld(this.#view, this.#size);
    this.#grip?.set(this.#view);
  }

  /** Has gestures move the map; without what knows them its buttons do. */
  #takeHold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    import('./gestures.leaf.js')
      .then(({ takeHold }) => {
        if (!this.#isHeld) return;
        this.#grip = takeHold(this.element, {
          scales: [LEAST_SCALE, MOST_SCALE],
          onView: (view, isOver) => {
            cancelAnimationFrame(this.#journey);
            this.#view = view;
            if (isOver) this.#clusteredView = null;
            this.#drawSoon();
          },
          onTried: this.#on.onTried,
        });
        this.#grip.set(this.#view);
      })
      .catch((error: unknown) => {
        warnMissing('what moves a map by hand (parvis/gestures.js)', error);
      });
  }

  readonly #onTouch = (event: Event): void => {
    // Browsers on machines without a screen to touch know nothing of touches.
    const { touches } = event as unknown as { readonly touches: ArrayLike<unknown> };
    if (touches.length === 1) this.#on.onTried('finger');
  };

  #travel(wanted: View): Promise<void> {
    cancelAnimationFrame(this.#journey);
    const [from, to] = [this.#view, onWorld(wanted, this.#size)];
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    return new Promise((resolve) => {
      const begun = performance.now();
      const step = (now: number): void => {
        const share = isStill ? 1 : Math.min(1, Math.max(0, (now - begun) / JOURNEY));
        this.#view = share < 1 ? between(from, to, 1 - (1 - share) ** 3, this.#size) : to;
        if (share < 1) this.#journey = requestAnimationFrame(step);
        else {
          this.#settle();
          this.#clusteredView = null;
        }
        this.#draw();
        if (share >= 1) resolve();
      };
      if (isStill) step(begun);
      else this.#journey = requestAnimationFrame(step);
    });
  }

  #drawSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#size.width === 0) return;
    const before = this.#drawnView;
    const far = Math.max(this.#size.width, this.#size.height);
    if (before?.scale === this.#view.scale && away(before, this.#view) < far) this.#shift(before);
    else this.#drawLayers();
    this.#cluster();
    this.#on.onView();
  }

  #shift(drawn: View): void {
    this.#layers.style.transform = `translate(${this.#view.x - drawn.x}px, ${this.#view.y - drawn.y}px)`;
  }

  #drawLayers(): void {
    const view = this.#view;
    this.#drawnView = view;
    this.#layers.style.transform = '';
    this.#outline.draw(view, this.#isCoarse);
    const isInTown = this.#isCoarse && stepOf(view) > COARSE;
    this.element.classList.toggle('in-town', isInTown || !this.#outline.outline);
    this.places.move(view);
  }

  /** Puts the places together that are near each other, where that may have changed. */
  #cluster(): void {
    const before = this.#clusteredView;
    const isSame = before?.scale === this.#view.scale && away(before, this.#view) < LEAST_CELL / 2;
    if (isSame || !this.#drawnView) return;
    this.#clusteredView = this.#view;
    const { points, rows } = this.#mapped;
    this.#clustering = clustersIn(points, rows, boxOf(this.#view, this.#size), this.#cell);
    this.#showPlaces(this.#drawnView);
  }

  /** How wide a cell is, as a share of the world: the same for views nearly as near. */
  get #cell(): number {
    const { width, height } = this.#size;
    const pixels = Math.max(LEAST_CELL, Math.sqrt((width * height) / MOST_CELLS));
    return pixels / (TILE * 2 ** (Math.floor(stepOf(this.#view) * 2) / 2));
  }

  #showPlaces(drawn: View): void {
    const { points, rows, townOfRow, told } = this.#mapped;
    const { clusters } = this.#clustering;
    const towns = townsOf(this.#clustering, points, rows, townOfRow);
    const all = clusters.flatMap((cluster, at): ShownPlace[] =>
      isNear(cluster, this.#view, this.#size, LEAST_CELL)
        ? [{ cluster, radius: radiusOf(cluster), ...told(cluster, towns[at] ?? noTown) }]
        : [],
    );
    const shown = fitted(all, this.#view.scale);
    this.places.show(shown, drawn);
    this.tiles.place(this.#view, drawn, this.#size);
    this.#labels.draw(this.tiles.hasCome ? [] : shown, this.#view, drawn, this.#size);
    this.#on.onPlaces(shown);
  }
}

const away = (one: View, other: View): number =>
  Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));

/** A place of its own is a dot; what stands for several grows with their number, ten times as many by four pixels and a half. */
function radiusOf({ count }: Cluster): number {
  return count === 1 ? 7 : 12.5 + 4.5 * Math.log10(count);
}
