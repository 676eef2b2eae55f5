import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { boardPart } from '../../views/map/board-part.js';
import type { MapAttributes } from '../../views/map/map-board.js';
import { MapOfVisit } from '../../views/map/map-of-visit.js';
import type { PlacesAttributes } from '../../views/map/points-of-visit.js';
import type { VisitController } from '../../visit/visit-controller.js';

interface Host extends ReactiveControllerHost, HTMLElement, MapAttributes, PlacesAttributes {
  readonly visit: VisitController | null;
  readonly headingLevel: number | null | undefined;
}

/** The map of a companion. */
export class MapPart implements ReactiveController {
  readonly #host: Host;
  readonly #map: MapOfVisit;

  constructor(host: Host) {
    this.#host = host;
    this.#map = new MapOfVisit(host, () => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const { visit, tiles, attribution, outline, center, of, places, headingLevel } = this.#host;
    if (!visit) return;
    const attributes = { tiles, attribution, outline, center, of, places };
    this.#map.follow(visit, { ...attributes, fields: null, headingLevel: headingLevel ?? 3 });
  }

  hostDisconnected(): void {
    this.#map.leave();
  }

  /** Resolves once everything has its place. */
  settled(): Promise<void> {
    return this.#map.settled();
  }

  /** What stands there once the list does; null while places are looked for. */
  render(): unknown {
    return this.#map.isReady ? boardPart(this.#map.board) : null;
  }
}
