import { nothing } from 'lit';
import type { CardPlan } from '../../cards/card-plan.js';
import type { FoundPoints } from '../../core/collection/collection.js';
import type { Cluster } from '../../core/models/map/clusters.js';
import type { MapWords } from '../../locale/map.js';
import { warnMissing } from '../../visit/owner.js';
import type { MapShown } from './map-board.js';
import type { renderPanel } from './render-panel.js';

/** How many entries of one place are told. */
export const MOST_TOLD = 12;

/** What stands open beside the map. */
interface Chosen {
  readonly name: string;
  readonly rows: readonly number[];
}

/** The panel beside a map, which tells of the place that is open. */
export class BoardPanel {
  readonly #onClose: () => void;
  #chosen: Chosen | null = null;
  #render: typeof renderPanel | null = null;
  #isToFocus = false;

  /** @param onClose the visitor wants it closed. */
  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  get isOpen(): boolean {
    return this.#chosen !== null;
  }

  isOf({ count, first }: Cluster): boolean {
    const rows = this.#chosen?.rows;
    return rows?.length === count && rows[0] === first;
  }

  /** What tells of a place comes with the first that is opened. */
  async fetch(): Promise<void> {
    if (this.#render) return;
    try {
      this.#render = (await import('./render-panel.js')).renderPanel;
    } catch (error) {
      warnMissing('what tells of a place on a map', error);
    }
  }

  /** Opens a place; once it is drawn, the panel has the focus. */
  open(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#isToFocus = true;
  }

  /** @returns the first row of what was open; null where nothing was. */
  close(): number | null {
    const [first = null] = this.#chosen?.rows ?? [];
    this.#chosen = null;
    return first;
  }

  /** Closes what is not among what was found. */
  keepAmong({ rows }: FoundPoints): void {
    if (!this.#chosen?.rows.every((row) => rows.includes(row))) this.#chosen = null;
  }

  render({ visit, points, headingLevel }: MapShown, words: MapWords, plan: CardPlan | null): unknown {
    const chosen = this.#chosen;
    if (!chosen || !plan || !this.#render) return nothing;
    return this.#render({
      ...chosen,
      entries: chosen.rows.slice(0, MOST_TOLD).flatMap((row) => points.entry(row) ?? []),
      visit,
      words,
      plan,
      headingLevel,
      onClose: this.#onClose,
      onDrawn: this.#onDrawn,
    });
  }

  readonly #onDrawn = (panel: Element | undefined): void => {
    if (!this.#isToFocus || !panel) return;
    this.#isToFocus = false;
    // Once it is filled.
    queueMicrotask(() => panel.querySelector<HTMLElement>('[tabindex="-1"]')?.focus());
  };
}
