import type { Cluster } from '../../core/models/map/clusters.js';
import {
  apart,
  boxOf,
  LEAST_SCALE,
  MOST_SCALE,
  nearer,
  onWorld,
  seeing,
  stepOf,
  TILE,
  viewOf,
  type Box,
  type Size,
  type View,
} from '../../core/models/map/map-view.js';
import { COARSE, type Outline } from '../../core/models/map/outline.js';
import { warnMissing } from '../../visit/owner.js';
import { Clusters, type Mapped } from './clusters.js';
import type { Grip } from './gestures.leaf.js';
import { Journey } from './journey.js';
import { LabelsLayer } from './labels-layer.js';
import { OutlineLayer } from './outline-layer.js';
import { PlacesLayer, type OnPlaces, type ShownPlace } from './places-layer.js';
import { TilesLayer } from './tiles-layer.js';
import type { Tried } from './map-hint.js';

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

/** Pixels around what is to be seen. */
const AROUND = 44;

/** The picture of a map: layers one over the other, in the same part of the world. */
export class MapCanvas {
  readonly element = document.createElement('div');
  readonly tiles: TilesLayer;
  readonly places: PlacesLayer;
  readonly clusters = new Clusters();
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
  /** What is seen on the screen, while the map is drawn for paper. */
  #screen: { readonly size: Size; readonly view: View } | null = null;
  #isCoarse = false;
  #chosen: Pick<Cluster, 'x' | 'y'> | null = null;
  #wanted: (() => View | null) | null = null;
  #grip: Grip | null = null;
  #isHeld = false;
  #frame = 0;
  readonly #journey = new Journey();

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
    this.#journey.stop();
    this.#frame = 0;
    this.#grip?.release();
    this.#grip = null;
    this.#isHeld = false;
  }

  /** Shows other places. */
  show(mapped: Mapped): void {
    this.clusters.show(mapped);
    this.#drawSoon();
  }

  /** What stands open stays in sight where the map becomes smaller: what tells of it takes its room from the map. */
  choose(place: Pick<Cluster, 'x' | 'y'> | null): void {
    this.#chosen = place;
  }

  /** Calls everything by its name again. */
  rename(): void {
    if (this.#drawnView && this.clusters.arePut) this.#showPlaces(this.#drawnView);
  }

  redraw(): void {
    this.#drawnView = null;
    this.clusters.forget();
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
    return this.clusters.areSeen(this.#view, this.#size);
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
    this.clusters.forget();
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
            this.#journey.stop();
            this.#view = view;
            if (isOver) this.clusters.forget();
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
    return this.#journey.go(this.#view, onWorld(wanted, this.#size), this.#size, (view, isThere) => {
      this.#view = view;
      if (isThere) {
        this.#settle();
        this.clusters.forget();
      }
      this.#draw();
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
    if (before?.scale === this.#view.scale && apart(before, this.#view) < far) this.#shift(before);
    else this.#drawLayers();
    if (this.#drawnView && this.clusters.follow(this.#view, this.#size)) this.#showPlaces(this.#drawnView);
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

  #showPlaces(drawn: View): void {
    const shown = this.clusters.shown(this.#view, this.#size);
    this.places.show(shown, drawn);
    this.tiles.place(this.#view, drawn, this.#size);
    this.#labels.draw(this.tiles.hasCome ? [] : shown, this.#view, drawn, this.#size);
    this.#on.onPlaces(shown);
  }
}
