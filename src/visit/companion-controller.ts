import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Member } from './contract.js';
import { warnOnce } from './owner.js';
import { hasManySources, sourceFor, watchSources } from './sources.js';
import type { VisitController } from './visit-controller.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly for: string | null | undefined;
    readonly takes?: Member['takes'];
    readonly corrects?: Member['corrects'];
    readonly filters?: string | null | undefined;
    readonly isSheetOpen?: boolean;
    readonly bookPart?: Member['bookPart'];
    readonly untold?: Member['untold'];
  };

/** Keeps a host together with the visit of the list that it works for, as both come, go and change their names. */
export class CompanionController implements ReactiveController {
  readonly member: Member;
  readonly #host: Host;
  #visit: VisitController | null = null;
  #told = '';
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.member = asMember(host);
    host.addController(this);
  }

  /** The visit of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#visit;
  }

  hostConnected(): void {
    this.#unwatch = watchSources(this.#find);
    this.#find();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#join(null);
  }

  hostUpdate(): void {
    this.#find();
    const { filters, untold = [] } = this.#host;
    const told = [filters ?? '', ...untold].join('\n');
    if (told === this.#told) return;
    this.#told = told;
    this.#visit?.list?.requestUpdate();
  }

  readonly #find = (): void => {
    if (!this.#host.for && hasManySources()) {
      warnOnce(this.#host, 'there are several lists in the page; for="…" must name the id of one.');
    }
    const list = sourceFor(this.#host, this.#host.for) as { readonly visit: VisitController } | null;
    const visit = list?.visit ?? null;
    if (visit === this.#visit) return;
    this.#join(visit);
    this.#host.requestUpdate();
  };

  #join(visit: VisitController | null): void {
    this.#leave?.();
    this.#visit = visit;
    this.#leave = visit?.join(this.member);
  }
}

/** What the list is told of its host: at each moment what the host says. */
function asMember(host: Host): Member {
  return {
    changed: () => {
      host.requestUpdate();
    },
    get takes() {
      return host.takes;
    },
    get corrects() {
      return host.corrects;
    },
    get filters() {
      return host.filters;
    },
    get isSheetOpen() {
      return host.isSheetOpen ?? false;
    },
    get untold() {
      return host.untold;
    },
    get bookPart() {
      return host.bookPart;
    },
  };
}
