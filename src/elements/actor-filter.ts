import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { TranslationController } from '../chrome/translation-controller.js';
import { TypingController } from '../chrome/typing-controller.js';
import { WidthController } from '../chrome/width-controller.js';
import type { Results } from '../core/collection/collection.js';
import { loadScales } from '../core/text/scales.js';
import { version } from '../version.js';
import { define } from './define.js';
import { filtersStyles } from '../filters/filters.styles.js';
import { base } from '../chrome/base.styles.js';
import { CompanionController } from '../visit/companion-controller.js';
import { FilterPanel, type PanelView } from '../filters/filter-panel.js';
import { cardStyles } from '../cards/card.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import type { VisitController } from '../visit/visit-controller.js';

/**
 * @tag actor-filter
 * @summary Filters of a directory or an agenda, placed elsewhere in the page.
 *
 * @slot - Shown while the list that they belong to is not there.
 *
 * @csspart root - Everything.
 * @csspart filter - One filter. @csspart filter-toggle - The button that opens and closes a filter.
 * @csspart option - One value with its box. @csspart filter-input - A field of a filter.
 * @csspart filters - The filters together. @csspart sheet - The sheet that holds the filters where there is no room. @csspart sheet-button - The button that opens that sheet.
 * @csspart show - The button that leads from the sheet to the list.
 */
export class ActorFilter extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, filtersStyles, cardStyles];
  static override properties: PropertyDeclarations = { for: {}, filters: {} };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** The filters, in order: `services, commune: menu, publics: all`; those that nobody else shows where it is left out. @attr */
  declare filters: string | null | undefined;

  /** What it takes over from its list. */
  readonly takes = 'filters';
  readonly #companion = new CompanionController(this);
  readonly #translation = new TranslationController(this);
  readonly #width = new WidthController(this);
  readonly #panel = new FilterPanel(this, {
    onShow: () => {
      this.#companion.visit?.list?.showResults();
    },
    onSheet: () => {
      this.#companion.visit?.list?.requestUpdate();
    },
  });

  /** Whether the filters stand in a sheet that lies over the page. */
  get isSheetOpen(): boolean {
    return this.#panel.isOpen;
  }

  constructor() {
    super();
    new TypingController(this);
    void loadScales();
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#translation.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    const { visit } = this.#companion;
    const results = visit?.results;
    return html`<div class="root" part="root" lang=${visit?.locale.language ?? nothing}>
      ${visit && results?.complete ? this.#renderPanel(visit, results) : html`<slot></slot>`}
    </div>`;
  }

  #renderPanel(visit: VisitController, results: Results): TemplateResult {
    const { locale, list } = visit;
    const counted = list ? list.counted(results) : results;
    const view: PanelView = {
      plans: visit.plansOf(this.#companion.member),
      results: counted ?? results,
      locale,
      label: this.getAttribute('aria-label'),
      isNarrow: this.#isAbove(list),
      said: list?.said ?? '',
      isCounted: counted !== null && (visit.abilities?.counts ?? false),
      onChange: (column, values, gesture) => {
        visit.filter(column, values, gesture);
      },
    };
    return html`${this.#panel.renderButton(view)} ${this.#panel.render(view)}`;
  }

  /** On a narrow screen the columns of a page end up one above the other: filters in full would hide the list below them. */
  #isAbove(list: VisitController['list']): boolean {
    return list !== null && list.isNarrow && this.#width.width >= list.width * SAME_WIDTH;
  }
}

/** From this part of the list's width on, an element does not stand beside it. */
const SAME_WIDTH = 0.85;

declare global {
  interface HTMLElementTagNameMap {
    'actor-filter': ActorFilter;
  }
}

define('actor-filter', ActorFilter);
