import { html, render, type TemplateResult } from 'lit';
import { planCard, type CardPlan } from '../../cards/card-plan.js';
import type { Cluster } from '../../core/models/map/clusters.js';
import { viewAt, viewOf, TILE, type Box, type Size, type View } from '../../core/models/map/map-view.js';
import { worldX, worldY } from '../../core/models/map/mercator.js';
import type { FoundPoints } from '../../core/collection/collection.js';
import { TOWN } from '../../core/places/places.js';
import { mapWords, type MapWords } from '../../locale/map.js';
import { readList } from '../../visit/attributes.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { Background } from './background.js';
import { BoardPanel, MOST_TOLD } from './board-panel.js';
import { canPart, type Told } from './clusters.js';
import { MapCanvas } from './map-canvas.js';
import { MapHint } from './map-hint.js';
import { PaperMap } from './paper-map.js';
import { placeName } from './place-name.js';
import type { ShownPlace } from './places-layer.js';
import type { PlacesAttributes, PointsOfVisit } from './points-of-visit.js';
import { renderControls } from './render-controls.js';
import { renderSentence } from './render-sentence.js';
import { ScaleBar } from './scale-bar.js';
import { bboxOf, boxOfBbox } from './selected-box.js';
import type { ClusterTown } from './towns.js';
import { boxAround, worldPoints } from '../../core/models/map/world-points.js';

/** What an author says of a map. */
export interface MapAttributes {
  readonly tiles?: string | null | undefined;
  readonly attribution?: string | null | undefined;
  readonly outline?: string | null | undefined;
  readonly center?: string | null | undefined;
}

/** What a map stands on. */
export interface MapShown {
  readonly visit: VisitController;
  readonly points: PointsOfVisit;
  readonly found: FoundPoints;
  readonly attributes: MapAttributes & Pick<PlacesAttributes, 'of'>;
  readonly fields: string | null | undefined;
  readonly headingLevel: number;
}

/** A map with all that belongs to it: its buttons, the panel beside it, what is said under it. */
export class MapBoard {
  /** Where the board is drawn: by itself, since much of it changes while its list does not. */
  readonly element = document.createElement('div');
  readonly #scale = new ScaleBar();
  readonly #canvas: MapCanvas;
  readonly #background: Background;
  readonly #paper: PaperMap;
  readonly #hint = new MapHint(() => {
    this.#draw();
  });
  #shown: MapShown | null = null;
  #found: FoundPoints | null = null;
  #plan: CardPlan | null = null;
  readonly #panel = new BoardPanel(() => {
    this.#close();
  });
  #hasBegun = false;
  #bbox = '';
  #center = '';

  /** @param host whose author is told what makes no sense. */
  constructor(host: HTMLElement) {
    this.#canvas = new MapCanvas({
      onOpen: (place) => {
        void this.#open(place);
      },
      onClose: () => {
        this.#close();
      },
      onView: () => {
        this.#moved();
      },
      onPlaces: (places) => {
        void this.#name(places);
      },
      onTried: (tried) => {
        this.#hint.tell(tried);
      },
      onTiles: () => {
        this.#canvas.redraw();
        this.#draw();
      },
    });
    this.#canvas.element.append(this.#scale.element);
    this.#background = new Background(host, this.#canvas, () => {
      this.#draw();
    });
    this.#paper = new PaperMap(
      this.#canvas,
      () => this.#everything(),
      () => (this.#isNumbered ? (this.#found?.rows ?? null) : null),
    );
  }

  /** Shows what was found. */
  show(shown: MapShown): void {
    this.#follow(shown);
    this.#draw();
  }

  /** Says why there is no map. */
  say(sentence: string): void {
    this.#shown = null;
    this.#found = null;
    render(html`<p part="empty" class="empty">${sentence}</p>`, this.element);
  }

  /** It stands in the page. */
  connect(): void {
    this.#canvas.connect();
    this.#paper.connect();
    this.#background.connect();
  }

  disconnect(): void {
    this.#hint.stop();
    this.#canvas.disconnect();
    this.#paper.disconnect();
  }

  #draw(): void {
    if (this.#shown) render(this.#render(this.#shown), this.element);
  }

  #render(shown: MapShown): TemplateResult {
    const words = this.#words;
    this.#canvas.places.call(words.places, 'map-keys');
    return html`<section part="map" class="map" aria-label=${words.label} aria-describedby="map-said">
      <button type="button" class="button skip" @click=${this.#onSkip}>${words.skip}</button>
      <div class=${this.#panel.isOpen ? 'map-room with-panel' : 'map-room'}>
        <div class="frame">
          ${this.#canvas.element} ${renderControls(words, this.#canvas, this.#seeAll)}
          <p class="map-hint" aria-hidden="true" ?hidden=${!this.#hint.isShown}>
            ${this.#hint.textIn(words)}
          </p>
          <p class="keys" id="map-keys">${words.keys}</p>
          ${this.#background.renderAttribution(words)}
        </div>
        ${this.#panel.render(shown, words, this.#plan)}
      </div>
      <div class="under">
        <p id="map-said" class="said" tabindex="-1">${renderSentence(shown, words, this.#showNowhere)}</p>
        <p class="map-actions">${this.#renderLimit(shown, words)} ${this.#background.renderButton(words)}</p>
        ${this.#background.renderFault(words)}
      </div>
    </section>`;
  }

  get #words(): MapWords {
    return mapWords(this.#shown?.visit.locale.language ?? 'en');
  }

  #follow(shown: MapShown): void {
    const before = this.#shown;
    this.#shown = shown;
    const { visit, found, attributes, fields } = shown;
    if (visit.schema && (visit.schema !== before?.visit.schema || fields !== before.fields))
      this.#plan = planCard(visit.schema, readList(fields));
    this.#background.follow(attributes, found, visit.locale);
    if (found !== this.#found) this.#showFound(found);
    this.#followView(attributes, visit.selection.bbox);
  }

  #showFound(found: FoundPoints): void {
    const isFirst = this.#found === null;
    this.#found = found;
    this.#panel.keepAmong(found);
    if (!this.#panel.isOpen) this.#canvas.choose(null);
    this.#showPlaces();
    const box = this.#everything();
    // The view stays where it is, unless nothing of what was found is in sight.
    if (!isFirst && box && this.#canvas.box && !this.#canvas.showsAny) void this.#canvas.goTo(box);
  }

  #showPlaces(): void {
    const found = this.#found;
    if (!found) return;
    const { places, rows } = found;
    this.#canvas.show({
      points: worldPoints(places),
      rows,
      townOfRow: places.townOfRow,
      told: (cluster, town) => this.#told(cluster, town),
    });
  }

  /** Where the map begins: where its author wants it, where the visitor has limited the list, else where everything is. */
  #followView({ center }: MapAttributes, bbox: string): void {
    const asked = center?.trim() ?? '';
    const begins = !this.#hasBegun || asked !== this.#center;
    const isLimited = bbox !== this.#bbox && bbox !== '' && bbox !== this.#seenBbox;
    this.#center = asked;
    this.#bbox = bbox;
    if (!begins && !isLimited) return;
    this.#hasBegun = true;
    this.#canvas.begin((size) => this.#firstView(asked, bbox, size));
  }

  #firstView(center: string, bbox: string, size: Size): View | null {
    const box = boxOfBbox(bbox);
    if (box) return viewOf(box, size, 0, Infinity);
    return centerView(center, size) ?? viewOf(this.#everything() ?? wholeWorld, size, 44);
  }

  /** Sessions stand in another order than rows, and a map of every entry shows some that the list does not print. */
  get #isNumbered(): boolean {
    const { visit, attributes } = this.#shown ?? {};
    return visit?.list?.sessions === null && attributes?.of?.trim() !== 'all';
  }

  #everything(): Box | null {
    return this.#found ? boxAround(worldPoints(this.#found.places), this.#found.rows) : null;
  }

  /** What a cluster is called and how it looks. */
  #told(cluster: Cluster, { town, isMost }: ClusterTown): Told {
    const { visit, points, found } = this.#shown as MapShown; // places are told of once they are shown
    const { places } = found;
    const name = places.towns[town]?.name ?? '';
    const isSeveral = canPart(cluster);
    const isOfTown = places.precision[cluster.first] === TOWN && !isSeveral;
    const entry = points.entry(cluster.first);
    const named = { count: cluster.count, town: name, canPart: isSeveral, isOfTown, entry, plan: this.#plan };
    return {
      town: isMost ? name : '',
      isOfTown,
      text: cluster.count > 1 ? visit.locale.number(cluster.count) : '',
      name: placeName(named, visit, this.#words),
      isOpen: this.#panel.isOf(cluster),
      ...this.#paper.told(cluster),
    };
  }

  /** Fetches the entries of single places, to call them by their names. */
  async #name(places: readonly ShownPlace[]): Promise<void> {
    const rows = places.filter(({ cluster }) => cluster.count === 1).map(({ cluster }) => cluster.first);
    if (await this.#shown?.points.fetch(rows)) this.#canvas.rename();
  }

  async #open({ cluster, name }: ShownPlace): Promise<void> {
    const { places } = this.#canvas;
    if (canPart(cluster)) {
      const { box } = cluster;
      await this.#canvas.goTo(box, this.#canvas.view.scale * 64);
      const isPart = ({ cluster: each }: ShownPlace): boolean =>
        each.x >= box.left && each.x <= box.right && each.y >= box.top && each.y <= box.bottom;
      if (places.hasFocus) places.focusFirst(isPart);
      return;
    }
    const rows = this.#canvas.clusters.rowsOf(cluster);
    await Promise.all([this.#shown?.points.fetch(rows.slice(0, MOST_TOLD)), this.#panel.fetch()]);
    this.#panel.open({ name, rows });
    this.#canvas.choose(cluster);
    this.#canvas.rename();
    this.#draw();
  }

  #close(): void {
    const first = this.#panel.close();
    if (first === null) return;
    this.#canvas.choose(null);
    this.#canvas.rename();
    this.#canvas.places.focusFirst(({ cluster }) => cluster.first === first);
    this.#draw();
  }

  #renderLimit({ visit }: MapShown, words: MapWords): unknown {
    const { bbox } = visit.selection;
    if (bbox !== '')
      return html`<button
        type="button"
        part="map-action"
        class="button"
        @click=${() => {
          visit.select({ bbox: '', open: '' });
        }}
      >
        ${words.unlimit}
      </button>`;
    return html`<button
      type="button"
      part="map-action"
      class="button"
      @click=${() => {
        visit.select({ bbox: this.#seenBbox, open: '' });
      }}
    >
      ${words.limit}
    </button>`;
  }

  get #seenBbox(): string {
    const { box } = this.#canvas;
    return box ? bboxOf(box) : '';
  }

  readonly #showNowhere = (): void => {
    this.#shown?.visit.select({ bbox: 'none', open: '' });
  };

  readonly #seeAll = (): void => {
    const box = this.#everything();
    if (box) void this.#canvas.goTo(box);
  };

  readonly #onSkip = (): void => {
    this.element.querySelector<HTMLElement>('.said')?.focus();
  };

  #moved(): void {
    const { visit } = this.#shown ?? {};
    if (visit) this.#scale.draw(this.#canvas, this.#words, visit.locale);
  }
}

const wholeWorld: Box = { left: 0, top: 0.2, right: 1, bottom: 0.8 };

/** `45.14,5.71,13`: latitude, longitude and step; null for anything else. */
function centerView(text: string, size: Size): View | null {
  const [latitude = NaN, longitude = NaN, step = 12] = readList(text).map(Number);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && step >= 0 && step <= 22)) return null;
  return viewAt(worldX(longitude), worldY(latitude), TILE * 2 ** step, size);
}
