import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { FiltersController, type FiltersView } from './filters-controller.js';
import { colourBehind } from '../chrome/colour-behind.js';
import { icons } from '../chrome/icons.js';
import { filterWords } from '../locale/filters.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What a panel of filters stands on and does; how many stand open at first is for the panel to say. */
export interface PanelView extends Omit<FiltersView, 'open'> {
  /** What the filters are called together; null for the usual name. */
  readonly label: string | null;
  /** What is to be known of all of them. */
  readonly note?: unknown;
  /** Whether there is no room for them beside the list. */
  readonly isNarrow: boolean;
  /** What assistive technology is told of the list. */
  readonly said: string;
}

/** What a panel does for those around it. */
export interface PanelActions {
  /** The visitor leaves the sheet for the results. */
  readonly onShow: () => void;
  /** The sheet has been opened or closed. */
  readonly onSheet?: () => void;
}

/** The filters of a list: beside it where there is room, else in a sheet behind a button. */
export class FilterPanel implements ReactiveController {
  readonly #host: Host;
  readonly #filters: FiltersController;
  readonly #actions: PanelActions;
  #isOpen = false;
  /** The sheet that was put before the page last. */
  #shown: HTMLDialogElement | null = null;
  #isLeaving = false;

  constructor(host: Host, actions: PanelActions) {
    this.#host = host;
    this.#filters = new FiltersController(host);
    this.#actions = actions;
    host.addController(this);
  }

  /** Whether the sheet is open: nothing outside of it can be heard or reached. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The filters, or the sheet that holds them; `nothing` where there are none. */
  render(view: PanelView): TemplateResult | typeof nothing {
    const { plans, results, locale, isNarrow } = view;
    if (plans.length === 0) return nothing;
    const filters = filterWords(locale);
    const label = view.label ?? filters.label;
    if (!isNarrow) {
      this.#forget();
      return html`<div part="filters" class="filters" role="group" aria-label=${label}>
        ${this.#filters.render({ ...view, open: 3 })} ${view.note ?? nothing}
      </div>`;
    }
    return html`<dialog part="sheet" class="sheet" aria-label=${label} @close=${this.#onSheetClose}>
      <div class="sheet-head">
        <p class="sheet-title">${label}</p>
        <button type="button" class="button quiet" aria-label=${filters.close} @click=${this.#onHide}>
          ${icons.close}
        </button>
      </div>
      <div class="sheet-body" tabindex="-1">
        ${this.#isOpen ? html`${this.#filters.render({ ...view, open: 1 })} ${view.note ?? nothing}` : nothing}
      </div>
      <div class="sheet-foot">
        <button type="button" part="show" class="button filled strong" @click=${this.#onLeave}>
          <span>${filters.show(locale.number(results.count), locale.plural(results.count))}</span>
        </button>
      </div>
      ${this.#isOpen ? html`<p role="status" class="visually-hidden">${view.said}</p>` : nothing}
    </dialog>`;
  }

  /** The button that opens the sheet, with the number of ticked values; `nothing` where the filters stand beside the list. */
  renderButton({ plans, results, locale, isNarrow }: PanelView): TemplateResult | typeof nothing {
    if (!isNarrow || plans.length === 0) return nothing;
    const names = new Set(plans.map(({ column }) => column.name));
    const active = results.facets
      .filter(({ column }) => names.has(column))
      .flatMap(({ values }) => values.filter(({ selected }) => selected)).length;
    return html`<button
      type="button"
      part="sheet-button"
      class="button filter-button"
      aria-haspopup="dialog"
      @click=${this.#onOpen}
    >
      ${icons.filter}<span>${filterWords(locale).open(active > 0 ? locale.number(active) : '')}</span>
    </button>`;
  }

  get #sheet(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** A sheet is put before the page once it is drawn, and again should it have to be made anew. */
  hostUpdated(): void {
    if (!this.#isOpen) return;
    const sheet = this.#sheet;
    if (sheet && sheet !== this.#shown) this.#present(sheet);
  }

  hostDisconnected(): void {
    this.#sheet?.close();
    this.#forget();
  }

  #present(sheet: HTMLDialogElement): void {
    this.#shown = sheet;
    const colour = colourBehind(this.#host);
    if (colour) {
      sheet.style.background = colour;
      sheet.style.color = getComputedStyle(this.#host).color;
    }
    sheet.showModal();
  }

  #forget(): void {
    this.#isOpen = false;
    this.#shown = null;
  }

  readonly #onOpen = (): void => {
    this.#isOpen = true;
    this.#isLeaving = false;
    this.#host.requestUpdate();
    this.#actions.onSheet?.();
  };

  readonly #onHide = (): void => {
    this.#sheet?.close();
  };

  readonly #onLeave = (): void => {
    this.#isLeaving = true;
    this.#onHide();
  };

  /** Who asked for the results is taken to them; who only closed the sheet, to where it was opened from. */
  readonly #onSheetClose = (): void => {
    this.#forget();
    this.#host.requestUpdate();
    this.#actions.onSheet?.();
    if (this.#isLeaving) this.#actions.onShow();
    else this.#host.renderRoot.querySelector<HTMLElement>('.filter-button')?.focus();
  };
}
