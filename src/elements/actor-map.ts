import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../chrome/base.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { CompanionFrame } from '../companions/companion-frame.js';
import { PrintedNumbers } from '../companions/index/printed-numbers.js';
import { MapPart } from '../companions/map/map-part.js';
import { mapWords } from '../locale/map.js';
import { version } from '../version.js';
import { styles } from '../views/map/map.styles.js';
import type { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';

/**
 * @tag actor-map
 * @summary A map of all that a list has found: it asks nobody anything, shows tiles after a click that names whom it asks, and can be moved by buttons and keys.
 *
 * @slot - Shown while the list that it belongs to is not there, and where it does not tell where its entries are.
 *
 * @csspart root - Everything.
 * @csspart map - The map with its buttons and what is said under it. @csspart canvas - The picture itself.
 * @csspart place - A place, or several near to each other. @csspart map-button - A button that moves the map.
 * @csspart map-action - A button under the map. @csspart map-panel - What stands open beside the map.
 * @csspart panel-title - The name of an entry in the panel. @csspart subtitle - What kind of thing it is, and where.
 * @csspart map-attribution - Whom lines and tiles are owed to. @csspart map-fault - The sentence where something under the places could not be had.
 * @csspart empty - The sentence when a map cannot be made.
 *
 * @cssproperty [--parvis-map-size] - How high the map is.
 * @cssproperty [--parvis-map-land] - The colour of land.
 * @cssproperty [--parvis-map-water=transparent] - The colour of what is no land.
 */
export class ActorMap extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    tiles: {},
    attribution: {},
    outline: {},
    places: {},
    of: {},
    center: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** What lies under the places: `ign`, the address of tiles with `{z}`, `{x}` and `{y}` in it, or a `.pmtiles` file of pictures; no tiles where it is left out. Those of another site are asked for after a click. @attr */
  declare tiles: string | null | undefined;
  /** Whom the tiles are owed to: needed for those of another site. @attr */
  declare attribution: string | null | undefined;
  /** Lines under the places: `departements`, `none`, or the address of a GeoJSON file; those of the départements in France where it is left out. @attr */
  declare outline: string | null | undefined;
  /** The folder of the tables of communes, `none` for none; the one beside the script where it is left out. @attr */
  declare places: string | null | undefined;
  /** `all`: every entry, whatever the visitor searches; what was found where it is left out. @attr */
  declare of: string | null | undefined;
  /** Where the map begins: latitude, longitude and step, `45.14,5.71,13`; where everything is in sight where it is left out. @attr */
  declare center: string | null | undefined;
  /** The level of the heading of an entry beside the map, 2 to 6; 3 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;

  readonly #frame = new CompanionFrame(this);
  readonly #map = new MapPart(this);

  constructor() {
    super();
    new PrintedNumbers(this);
  }

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#frame.visit;
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#frame.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    return this.#frame.render({
      unable: (language) => mapWords(language).unable,
      shown: () => this.#map.render(),
    });
  }

  /** An element has updated once everything that was found has its place. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.#map.settled();
    return this.isUpdatePending ? super.getUpdateComplete() : isSettled;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-map': ActorMap;
  }
}

define('actor-map', ActorMap);
