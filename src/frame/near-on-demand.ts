import { idle, painted } from '../core/base/pace.js';
import type { NearInList } from '../near/near-in-list.js';
import type { ListHost } from './list-frame.js';
import { OnDemand } from './on-demand.js';

/** What looks near a place in a list that may tell places. */
export class NearOnDemand {
  readonly #host: ListHost;
  readonly #demand: OnDemand<NearInList>;

  /** @param isHeld whether what was written into the page stands there still. */
  constructor(host: ListHost, isHeld: () => boolean) {
    this.#host = host;
    // Whoever types at once is answered first; but an address may ask for a place, and what is written into the page waits for it.
    const wait = (): Promise<void> => (host.visit.selection.near === '' && !isHeld() ? idle() : painted());
    const make = async (): Promise<NearInList> => {
      const { NearInList: Tools } = await import('../near/near-in-list.js');
      return new Tools(host);
    };
    this.#demand = new OnDemand(host, 'near me', make, wait);
  }

  get tools(): NearInList | null {
    return this.#demand.tools;
  }

  /** The list is on screen. */
  drawn(): void {
    this.tools?.follow();
    this.fetch();
  }

  /**
   * Has it fetched where the list may tell places.
   * @returns whether it is on its way.
   */
  fetch(): boolean {
    if (this.#mayTellPlaces) this.#demand.want();
    return this.#demand.isComing;
  }

  /** Hidden columns may hold codes of communes. */
  get #mayTellPlaces(): boolean {
    const { abilities, schema } = this.#host.visit;
    if (!abilities?.points) return false;
    return schema?.columns.some(({ role, name }) => ofPlaces.test(`${role ?? ''} ${name}`)) ?? false;
  }
}

const ofPlaces = /^(?:lat|coo|postc|cit|addr)|insee/i;
