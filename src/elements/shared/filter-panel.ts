import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { WidthController } from '../../controllers/width-controller.js';
import type { Selection } from '../../core/collection/selection.js';
import { FiltersController, type FiltersView } from '../filters/filters-controller.js';
import { icons } from './icons.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What a panel of filters stands on and does; how many stand open at first is for the panel to say. */
export type PanelView = Omit<FiltersView, 'open'>;

/** From this width on, in times the size of the text, filters stand beside the list. */
const ROOM_FOR_TWO = 52;

/** The filters of a list: beside it where there is room, else in a sheet behind a button. */
export class FilterPanel {
  readonly #host: Host;
  readonly #filters: FiltersController;
  readonly #width: WidthController;
  readonly #onClose: () => void;
  #isOpen = false;

  /** `onClose` is called when the sheet has been closed. */
  constructor(host: Host, onClose: () => void) {
    this.#host = host;
    this.#filters = new FiltersController(host);
    this.#width = new WidthController(host, ROOM_FOR_TWO);
    this.#onClose = onClose;
  }

  /** Whether the list has too little room for a panel beside it. */
  get isNarrow(): boolean {
    return this.#width.isNarrow;
  }

  /** The filters, or the sheet that holds them; `nothing` where there are none. */
  render(view: PanelView): TemplateResult | typeof nothing {
    const { plans, results, locale } = view;
    if (plans.length === 0 || !results.complete) return nothing;
    const { filters } = locale.messages;
    if (!this.isNarrow) {
      return html`<div part="filters" class="filters" role="group" aria-label=${filters.label}>
        ${this.#filters.render({ ...view, open: 3 })}
      </div>`;
    }
    return html`<dialog part="filters" class="sheet" aria-label=${filters.label} @close=${this.#onSheetClose}>
      <div class="sheet-head">
        <p class="sheet-title">${filters.label}</p>
        <button type="button" class="button quiet" aria-label=${filters.close} @click=${this.#onHide}>
          ${icons.close}
        </button>
      </div>
      <div class="sheet-body">${this.#isOpen ? this.#filters.render({ ...view, open: 1 }) : nothing}</div>
      <div class="sheet-foot">
        <button type="button" part="show" class="button strong" @click=${this.#onHide}>
          ${filters.show(locale.number(results.count), locale.plural(results.count))}
        </button>
      </div>
    </dialog>`;
  }

  /** The button that opens the sheet, with the number of ticked values; `nothing` where the filters stand beside the list. */
  renderButton({ plans, locale }: PanelView, selection: Selection): TemplateResult | typeof nothing {
    if (!this.isNarrow || plans.length === 0) return nothing;
    const active = Object.values(selection.filters).flat().length;
    return html`<button
      type="button"
      part="action"
      class="button filter-button"
      aria-haspopup="dialog"
      @click=${this.#onShow}
    >
      ${icons.filter}<span>${locale.messages.filters.open(active > 0 ? locale.number(active) : '')}</span>
    </button>`;
  }

  get #sheet(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #onShow = async (): Promise<void> => {
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#sheet?.showModal();
  };

  readonly #onHide = (): void => {
    this.#sheet?.close();
  };

  readonly #onSheetClose = (): void => {
    this.#isOpen = false;
    this.#host.requestUpdate();
    this.#onClose();
  };
}
