import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asJson } from '../core/base/as-json.js';
import type { Collection } from '../core/collection/collection.js';
import { emptySelection, type Selection } from '../core/collection/selection.js';
import { loadScales } from '../core/text/scales.js';
import type { VisitController } from '../visit/visit-controller.js';

/** How something is made of what a list has found. */
export interface Maker<Made> {
  /** Fetches what is needed before anything is told, in what language; also where nothing can be made. */
  readonly prepare?: (visit: VisitController) => Promise<void>;
  /** What decides how it turns out: it is made anew whenever that has changed. Not the page, the order or what is open. */
  readonly standing: (visit: VisitController) => unknown;
  /** Makes it, in slices that leave the page alone. */
  readonly make: (visit: VisitController, collection: Collection, signal: AbortSignal) => Promise<Made>;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly visit: VisitController | null;
}

/** Makes something of all that a list has found, anew whenever that has changed. */
export class MadeOfFound<Made> implements ReactiveController {
  #made: Made | null = null;
  #isPrepared = false;
  #standing = '';
  #collection: Collection | null = null;
  #working: AbortController | null = null;
  #work: Promise<void> = Promise.resolve();
  readonly #host: Host;
  readonly #maker: Maker<Made>;

  constructor(host: Host, maker: Maker<Made>) {
    this.#host = host;
    this.#maker = maker;
    host.addController(this);
  }

  /** What was made; null before the first time. The former one stays while another is on its way. */
  get made(): Made | null {
    return this.#made;
  }

  /** Whether what is needed to tell anything has come. */
  get isPrepared(): boolean {
    return this.#isPrepared;
  }

  hostUpdate(): void {
    const { visit } = this.#host;
    if (!visit?.collection || !visit.results?.complete || visit.isAsking) return;
    const standing = asJson([visit.scope.where, visit.locale.tag, this.#maker.standing(visit)]);
    if (standing === this.#standing && visit.collection === this.#collection) return;
    this.#standing = standing;
    this.#collection = visit.collection;
    this.#working?.abort();
    this.#working = new AbortController();
    this.#work = this.#make(visit, visit.collection, this.#working.signal);
  }

  hostDisconnected(): void {
    this.#working?.abort();
    this.#standing = '';
  }

  /** Resolves once it is made. */
  settled(): Promise<void> {
    return this.#work;
  }

  async #make(visit: VisitController, collection: Collection, signal: AbortSignal): Promise<void> {
    try {
      await Promise.all([this.#maker.prepare?.(visit), loadScales()]);
      this.#isPrepared = true;
      signal.throwIfAborted();
      const made = givesAll(visit) ? await this.#maker.make(visit, collection, signal) : null;
      signal.throwIfAborted();
      this.#made = made ?? this.#made;
    } catch (error) {
      // Another question has been put meanwhile, or nobody answers: the list says so, and what was made before stays.
      if (!signal.aborted)
        console.warn(`Parvis <${this.#host.localName}>: what it tells of could not be made.`, error);
      return;
    }
    this.#host.requestUpdate();
  }
}

/** Whether the list gives all that it has found. */
export function givesAll({ abilities, results }: VisitController): boolean {
  return !abilities || !results || results.count <= abilities.most;
}

/**
 * What the visitor has chosen, without what does not change what is found.
 * @param of `all`: nothing of it, since every entry is told of.
 */
export function chosenOf({ selection }: VisitController, of: string | null | undefined): Selection {
  if (of?.trim() === 'all') return emptySelection;
  const { sort, page, open, view, guide } = emptySelection;
  const near = selection.within > 0 ? selection.near : '';
  return { ...selection, sort, page, open, view, guide, near };
}
