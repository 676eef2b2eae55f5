import { nothing, type LitElement } from 'lit';
import type { ChipsView } from '../filters/chips.js';
import type { FilterPanel, PanelActions, PanelView } from '../filters/filter-panel.js';
import type * as ListFilters from '../filters/list-filters.js';
import { warnMissing } from '../visit/owner.js';

/** The filters of a list, which nobody needs before its first entries: what draws them is fetched behind these. */
export class FiltersOnDemand {
  readonly #host: LitElement;
  readonly #actions: PanelActions;
  #tools: typeof ListFilters | null = null;
  #panel: FilterPanel | null = null;
  #fetching: Promise<void> | null = null;
  #isMissing = false;

  constructor(host: LitElement, actions: PanelActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Whether a sheet of filters lies over the list. */
  get isOpen(): boolean {
    return this.#panel?.isOpen ?? false;
  }

  /** Whether what draws them is not there yet. */
  get isComing(): boolean {
    return !this.#panel && !this.#isMissing;
  }

  /** Has it fetched; does nothing where that was asked for before. */
  want(): void {
    this.#fetching ??= this.#fetch();
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#fetching;
  }

  /** The filters, or the sheet that holds them; `nothing` where there are none, or not yet. */
  render(view: PanelView): unknown {
    return this.#panel?.render(view) ?? nothing;
  }

  /** The button that opens the sheet, where there is one. */
  renderButton(view: PanelView): unknown {
    return this.#panel?.renderButton(view) ?? nothing;
  }

  /** What is ticked, each to be taken away. */
  renderChips(view: ChipsView): unknown {
    return this.#tools?.renderChips(view) ?? nothing;
  }

  async #fetch(): Promise<void> {
    try {
      this.#tools = await import('../filters/list-filters.js');
      this.#panel = await this.#tools.filtersOf(this.#host, this.#actions);
    } catch (error) {
      this.#isMissing = true;
      warnMissing('what draws filters', error);
    }
    this.#host.requestUpdate();
  }
}
