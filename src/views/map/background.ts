import { html, nothing } from 'lit';
import { colourBehind } from '../../chrome/colour-behind.js';
import type { FoundPoints } from '../../core/collection/collection.js';
import type { Outline } from '../../core/models/map/outline.js';
import { tileSource, type TileFault, type TileSource } from '../../core/models/map/tile-source.js';
import { isInFrance } from '../../core/places/france.js';
import { NOWHERE } from '../../core/places/places.js';
import { mapWords, type MapWords, type OutlineFault } from '../../locale/map.js';
import type { Locale } from '../../locale/locale.js';
import { absolute } from '../../visit/file-request.js';
import { warnMissing, warnOnce } from '../../visit/owner.js';
import { baseAddress } from '../../visit/owner-link.js';
import type { MapAttributes } from './map-board.js';
import type { MapCanvas } from './map-canvas.js';
import { fetchDepartments } from './fetch-departments.js';
import { pictureTiles, type DrawTile } from './tiles-layer.js';

/** Why an archive of tiles cannot be shown. */
export type ArchiveFault = 'unreachable' | 'unreadable' | 'ranges' | 'vectors';

/** What lies under the places: lines that ask nobody, and tiles that the visitor wants. */
export class Background {
  readonly #host: HTMLElement;
  readonly #canvas: MapCanvas;
  readonly #redraw: () => void;
  #source: TileSource | TileFault | null = null;
  #tilesAsked = '';
  #archiveFault: ArchiveFault | null = null;
  #isShown = false;
  #outlineAsked: string | null = null;
  #outlineFault: OutlineFault | null = null;
  #isOfCountry = false;
  #working: AbortController | null = null;

  constructor(host: HTMLElement, canvas: MapCanvas, redraw: () => void) {
    this.#host = host;
    this.#canvas = canvas;
    this.#redraw = redraw;
  }

  /** The colour of the page is that of the paper: rings around places, and what surrounds letters. */
  connect(): void {
    const colour = colourBehind(this.#host);
    if (colour) this.#canvas.element.style.setProperty('--_paper', colour);
  }

  /** Looks at what the author says. */
  follow({ tiles, attribution, outline }: MapAttributes, found: FoundPoints, locale: Locale): void {
    this.#followTiles(tiles, attribution, locale);
    this.#followOutline(outline?.trim() ?? '', found, locale);
  }

  renderButton(words: MapWords): unknown {
    const source = this.#source;
    if (source === null || typeof source === 'string' || source.foreign === null) return nothing;
    const name = source.known === 'ign' ? words.ofIgn : words.background;
    const label = this.#isShown ? words.hideTiles : words.showTiles(name, source.foreign);
    return html`<button type="button" part="map-action" class="button" @click=${this.#onToggle}>
      ${label}
    </button>`;
  }

  /** Whom the lines and the tiles are owed to. */
  renderAttribution(words: MapWords): unknown {
    const source = this.#source;
    const ofTiles = this.#isShown && source !== null && typeof source !== 'string' ? source.attribution : '';
    if (!ofTiles && !this.#isOfCountry) return nothing;
    // Lines that are too coarse for a town are not there in it.
    return html`<p part="map-attribution" class=${ofTiles ? 'attribution' : 'attribution of-lines'}>
      ${ofTiles || words.outlineBy}
    </p>`;
  }

  renderFault(words: MapWords): unknown {
    const faults = [
      this.#canvas.tiles.hasFailed ? words.tilesFailed : '',
      this.#archiveFault ? words.archiveFaults[this.#archiveFault] : '',
      this.#outlineFault && this.#outlineFault !== 'address' ? words.outlineFaults[this.#outlineFault] : '',
    ].filter(Boolean);
    return faults.map((sentence) => html`<p part="map-fault" class="hint fault">${sentence}</p>`);
  }

  readonly #onToggle = (): void => {
    this.#show(!this.#isShown);
    this.#redraw();
  };

  #followTiles(
    tiles: string | null | undefined,
    attribution: string | null | undefined,
    locale: Locale,
  ): void {
    const asked = `${tiles ?? ''}\n${attribution ?? ''}`;
    if (asked === this.#tilesAsked) return;
    this.#tilesAsked = asked;
    this.#source = tileSource(tiles, baseAddress(), attribution);
    if (typeof this.#source === 'string')
      warnOnce(this.#host, mapWords(locale.language).tileFaults[this.#source]);
    // What lies on the site of the page itself asks nobody else.
    this.#show(this.#source !== null && typeof this.#source !== 'string' && this.#source.foreign === null);
  }

  #show(isShown: boolean): void {
    const source = this.#source;
    this.#isShown = isShown && source !== null && typeof source !== 'string';
    this.#archiveFault = null;
    if (!this.#isShown || source === null || typeof source === 'string') this.#draw(null);
    else if (source.kind === 'tiles') this.#draw(pictureTiles(source), source.most);
    else void this.#openArchive(source);
  }

  #draw(draw: DrawTile | null, most = 0): void {
    const { element, tiles } = this.#canvas;
    tiles.show(draw, most);
    element.classList.toggle('tiled', draw !== null);
    this.#canvas.redraw();
  }

  async #openArchive(source: TileSource): Promise<void> {
    try {
      const { openArchive } = await import('./archive-tiles.js');
      const archive = await openArchive(source.url(0, 0, 0));
      if (source !== this.#source || !this.#isShown) return;
      if (typeof archive === 'string') this.#archiveFault = archive;
      else this.#draw(archive.draw, archive.most);
    } catch (error) {
      this.#archiveFault = 'unreachable';
      warnMissing('what reads archives of tiles (parvis/pmtiles.js)', error);
    }
    this.#redraw();
  }

  #followOutline(asked: string, found: FoundPoints, locale: Locale): void {
    const wanted = asked === '' ? (isOfFrance(found) ? 'departements' : 'none') : asked;
    if (wanted === this.#outlineAsked) return;
    this.#outlineAsked = wanted;
    this.#working?.abort();
    this.#working = new AbortController();
    void this.#lay(wanted, locale, this.#working.signal);
  }

  async #lay(wanted: string, locale: Locale, signal: AbortSignal): Promise<void> {
    this.#outlineFault = null;
    const isOfCountry = wanted.toLowerCase() === 'departements';
    const outline = isOfCountry
      ? await fetchDepartments()
      : wanted === 'none'
        ? null
        : await fromFile(wanted, signal);
    if (signal.aborted) return;
    this.#outlineFault = typeof outline === 'string' ? outline : null;
    if (this.#outlineFault) warnOnce(this.#host, mapWords(locale.language).outlineFaults[this.#outlineFault]);
    this.#isOfCountry = isOfCountry && outline !== null;
    this.#canvas.setOutline(typeof outline === 'string' ? null : outline, isOfCountry);
    this.#redraw();
  }
}

async function fromFile(address: string, signal: AbortSignal): Promise<Outline | OutlineFault | null> {
  const url = /[./]/.test(address) ? absolute(address) : '';
  if (!/^https?:/.test(url)) return 'address';
  try {
    const { loadOutline } = await import('./load-outline.js');
    return await loadOutline(url, signal);
  } catch (error) {
    if (!signal.aborted) warnMissing('what reads outlines', error);
    return null;
  }
}

/** Whether most of what has a place has it in France. */
function isOfFrance({ places, rows }: FoundPoints): boolean {
  let [here, all] = [0, 0];
  const step = Math.max(1, Math.floor(rows.length / 1000));
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at] as number;
    if (places.precision[row] === NOWHERE) continue;
    all++;
    if (isInFrance(places.latitude[row] as number, places.longitude[row] as number)) here++;
  }
  return all > 0 && here * 2 > all;
}
