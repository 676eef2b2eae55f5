import { nothing } from 'lit';
import { painted } from '../core/base/pace.js';
import type { CardContext } from '../cards/card-context.js';
import type { Results } from '../core/collection/collection.js';
import type { NearInList } from '../near/near-in-list.js';
import { warnMissing } from '../visit/owner.js';
import type { ListHost } from './list-frame.js';

/** The place near which a visitor looks, where a list tells places: what draws it is fetched behind the first entries. */
export class NearOnDemand {
  readonly #host: ListHost;
  #tools: NearInList | null = null;
  #fetching: Promise<void> | undefined;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** What draws it, once it is there. */
  get tools(): NearInList | null {
    return this.#tools;
  }

  /** How far entries are, where that is told. */
  get onCards(): Pick<CardContext, 'away'> {
    const tools = this.#tools;
    return tools?.isNear
      ? { away: { label: tools.orderLabel, render: tools.renderAway, tell: tools.tell } }
      : {};
  }

  get standing(): readonly unknown[] {
    return [this.#tools?.isNear];
  }

  renderButton(): unknown {
    return this.#tools?.renderButton() ?? nothing;
  }

  renderPanel(): unknown {
    return this.#tools?.renderPanel() ?? nothing;
  }

  /** That nothing is near enough; null where something else leaves nothing. */
  renderNothing(results: Results): unknown {
    return this.#tools?.renderNothing(results) ?? null;
  }

  /** The list is on screen. */
  drawn(): void {
    if (!this.#mayTellPlaces) return;
    this.#fetching ??= this.#fetch();
    this.#tools?.follow();
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#fetching;
    await this.#tools?.settled();
  }

  /** Addresses, towns, points; hidden columns may hold codes of communes. Agendas do not look near a place. */
  get #mayTellPlaces(): boolean {
    const { visit } = this.#host;
    if (!visit.abilities?.points || !('radius' in this.#host)) return false;
    return (
      visit.schema?.columns.some(({ role, name }) =>
        [role ?? '', name].some((each) => ofPlaces.test(each)),
      ) ?? false
    );
  }

  async #fetch(): Promise<void> {
    await painted();
    try {
      const { NearInList: Tools } = await import('../near/near-in-list.js');
      this.#tools = new Tools(this.#host);
      this.#tools.follow();
    } catch (error) {
      warnMissing('what looks near a place', error);
    }
    this.#host.requestUpdate();
  }
}

const ofPlaces = /^(?:latitude|coordinates|postcode|city|address)$|insee|commune|com$|citycode/i;
