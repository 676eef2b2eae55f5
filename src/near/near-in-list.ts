import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CardContext } from '../cards/card-context.js';
import { icons } from '../chrome/icons.js';
import type { Collection, Results } from '../core/collection/collection.js';
import { nearWords } from '../locale/near.js';
import { warnMissing } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';
import { communesFolder } from './communes-folder.js';
import { maySayPlaces } from './may-say-places.js';
import type { NearTools } from './near-tools.js';
import { readRadius } from './radius.js';

/** A list near whose places visitors may look. */
interface Host extends LitElement {
  readonly visit: VisitController;
  readonly places?: string | null | undefined;
  readonly radius?: string | null | undefined;
}

/** What a list has of looking near a place as long as nobody does: a button. The rest is fetched by a click, or for an address that asks for a place. */
export class NearInList {
  readonly #host: Host;
  #attributes: string | null = null;
  #tools: NearTools | null = null;
  #coming: Promise<void> | null = null;
  /** The list that was seen to say where its entries are: what is filtered away takes nothing back. */
  #saying: Collection | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Follows what the author says of communes and distances, and an address that asks for a place. */
  follow(): void {
    const { places, radius, visit } = this.#host;
    const key = `${places ?? ''} ${radius ?? ''}`;
    if (key !== this.#attributes) {
      this.#attributes = key;
      visit.lookNear({ places: communesFolder(places), radius: readRadius(radius) });
    }
    if (visit.selection.near !== '') void this.#fetch();
  }

  renderButton(): TemplateResult | typeof nothing {
    const { visit } = this.#host;
    if (this.#saying !== visit.collection && maySayPlaces(visit)) this.#saying = visit.collection;
    if (!this.#saying || this.#saying !== visit.collection) return nothing;
    return html`<button
      type="button"
      part="near-button"
      class="button near-button"
      aria-expanded=${this.#tools?.isOpen ? 'true' : 'false'}
      @click=${this.#onClick}
      @keydown=${(event: KeyboardEvent) => {
        this.#tools?.onEscape(event);
      }}
    >
      ${icons.place}<span>${nearWords(visit.locale.language).open}</span>
    </button>`;
  }

  renderPanel(): unknown {
    return this.#tools?.renderPanel() ?? nothing;
  }

  /** How far entries are, where that is told. */
  get onCards(): Pick<CardContext, 'away'> {
    return this.#tools?.onCards ?? {};
  }

  get isNear(): boolean {
    return this.#tools?.isNear ?? false;
  }

  get orderLabel(): string {
    return this.#tools?.orderLabel ?? '';
  }

  get chip(): NearTools['chip'] {
    return this.#tools?.chip ?? null;
  }

  get choices(): NearTools['choices'] {
    return this.#tools?.choices ?? [];
  }

  renderNothing(results: Results): unknown {
    return this.#tools?.renderNothing(results) ?? null;
  }

  readonly #onClick = (): void => {
    void this.#fetch().then(() => {
      this.#tools?.onOpen();
    });
  };

  async #fetch(): Promise<void> {
    await (this.#coming ??= this.#take());
  }

  async #take(): Promise<void> {
    try {
      const { NearTools: Tools } = await import('./near-tools.js');
      this.#tools = new Tools(this.#host);
    } catch (error) {
      this.#coming = null; // the next click tries again
      warnMissing('near me', error);
    }
    this.#host.requestUpdate();
  }
}
