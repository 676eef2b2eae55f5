import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readConditions } from '../../core/attributes.js';
import type { Collection } from '../../core/collection/collection.js';
import type { Selection } from '../../core/collection/selection.js';
import type { PiecesController } from '../../controllers/pieces-controller.js';
import type { Companion } from '../shared/companion-controller.js';
import { warnOnce } from '../shared/owner.js';
import type { FilterPlan } from './filter-plan.js';
import { wholeListPiece } from '../whole-list-piece.js';
import type { Placement } from './placement.js';

/** What decides which filters there are. */
interface Host extends ReactiveControllerHost {
  readonly filters: string | null | undefined;
  readonly where: string | null | undefined;
}

/** A page before its columns are known. */
const noPlacement: Placement = { all: [], own: [], of: new Map() };

/** Who works for a list elsewhere in the page, and which filters stand where. */
export class PlacementController implements ReactiveController {
  readonly #host: Host & HTMLElement;
  readonly #pieces: PiecesController;
  readonly #companions = new Set<Companion>();
  #placement = noPlacement;
  #placed: readonly unknown[] = [];
  #plans: readonly FilterPlan[] = [];

  constructor(host: Host & HTMLElement, pieces: PiecesController) {
    this.#host = host;
    this.#pieces = pieces;
    host.addController(this);
  }

  /** Every filter that there is on the file: shown by the list, elsewhere in the page, or only asked for by the address. */
  get plans(): readonly FilterPlan[] {
    return this.#plans;
  }

  /** The filters that nobody else in the page shows. */
  get own(): readonly FilterPlan[] {
    return this.#placement.own;
  }

  /** Whether the search box stands elsewhere in the page. */
  get isSearchedElsewhere(): boolean {
    return [...this.#companions].some(({ takes }) => takes === 'search');
  }

  /** Whether one of them has a sheet open, which lies over the whole page. */
  get hasSheet(): boolean {
    return [...this.#companions].some(({ isSheetOpen }) => isSheetOpen);
  }

  /** The filters that a companion shows. */
  of(companion: Companion): readonly FilterPlan[] {
    return this.#placement.of.get(companion) ?? [];
  }

  add(companion: Companion): void {
    this.#companions.add(companion);
    this.#host.requestUpdate();
  }

  remove(companion: Companion): void {
    if (this.#companions.delete(companion)) this.#host.requestUpdate();
  }

  /** Whoever works for the list shows what it shows. */
  hostUpdated(): void {
    for (const companion of this.#companions) companion.requestUpdate();
  }

  /** Works out anew what has changed: before the columns are all known there are no filters. */
  update(collection: Collection | null, selection: Selection): void {
    const tools = collection && this.#pieces.get(wholeListPiece);
    const schema = tools && collection.complete ? collection.schema : null;
    this.#place(schema);
    const { all } = this.#placement;
    this.#plans = tools && schema ? [...all, ...tools.strayPlans(schema, selection, all)] : [];
  }

  #place(schema: Collection['schema'] | null): void {
    const takers = [...this.#companions].filter(({ takes }) => takes === 'filters');
    const { filters, where } = this.#host;
    const standing = [schema, filters, where, ...takers.flatMap((taker) => [taker, taker.filters])];
    const before = this.#placed;
    if (standing.length === before.length && standing.every((each, at) => each === before[at])) return;
    this.#placed = standing;
    const tools = wholeListPiece.now;
    this.#placement =
      schema && tools
        ? tools.placeFilters(schema, filters, readConditions(where), takers, (sentence) => {
            warnOnce(this.#host, sentence);
          })
        : noPlacement;
  }
}
