import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Source } from '../source-element.js';
import { hasManySources, sourceFor, watchSources } from '../../controllers/sources.js';
import { warnOnce } from './owner.js';

/** What an element takes over from the source that it works for. */
export interface Companion extends ReactiveControllerHost {
  /** `filters`: it shows filters, those named or all that are left; `search`: the search box. */
  readonly takes: 'filters' | 'search';
  /** The filters that it names, null where it takes what is left. */
  readonly filters?: string | null | undefined;
  /** Whether it shows a sheet that lies over the page. */
  readonly isSheetOpen?: boolean;
}

type Host = Companion & HTMLElement & { readonly for: string | null | undefined };

/** Keeps a host together with the source that it works for, as both come, go and change their names. */
export class CompanionController implements ReactiveController {
  readonly #host: Host;
  #source: Source | null = null;
  #filters: string | null | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The source, null while there is none. */
  get source(): Source | null {
    return this.#source;
  }

  hostConnected(): void {
    this.#unwatch = watchSources(this.#join);
    this.#join();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#leave();
  }

  hostUpdate(): void {
    this.#join();
    if (this.#host.filters === this.#filters) return;
    this.#filters = this.#host.filters;
    this.#source?.addCompanion(this.#host);
  }

  readonly #join = (): void => {
    const found = sourceFor(this.#host, this.#host.for) as (HTMLElement & Source) | null;
    if (!this.#host.for && hasManySources()) {
      warnOnce(this.#host, 'there are several lists in the page; for="…" must name the id of one.');
    }
    if (found === this.#source) return;
    this.#leave();
    this.#source = found;
    found?.addCompanion(this.#host);
    this.#host.requestUpdate();
  };

  #leave(): void {
    this.#source?.removeCompanion(this.#host);
    this.#source = null;
  }
}
