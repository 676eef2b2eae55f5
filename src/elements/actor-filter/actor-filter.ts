import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { version } from '../../version.js';
import { define } from '../define.js';
import { FiltersController } from '../filters/filters-controller.js';
import { filtersStyles } from '../filters/filters.styles.js';
import { base } from '../shared/base.styles.js';
import { CompanionController } from '../shared/companion-controller.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * @tag actor-filter
 * @summary Filters of a directory or an agenda, placed elsewhere in the page.
 *
 * @slot - Shown while the list that they belong to is not there.
 *
 * @csspart root - Everything.
 * @csspart filter - One filter. @csspart filter-toggle - The button that opens and closes it.
 * @csspart option - One value with its box.
 */
export class ActorFilter extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, filtersStyles];
  static override properties: PropertyDeclarations = { for: {}, filters: {} };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** The filters, in order: `services, commune: menu, publics: all`; those that nobody else shows where it is left out. @attr */
  declare filters: string | null | undefined;

  /** What it takes over from its list. */
  readonly takes = 'filters';
  readonly #companion = new CompanionController(this);
  readonly #filters = new FiltersController(this);

  protected override render(): TemplateResult {
    const { source } = this.#companion;
    const results = source?.results;
    const label = this.getAttribute('aria-label') ?? source?.locale.messages.filters.label;
    return html`<div
      class="root"
      part="root"
      role="group"
      aria-label=${label ?? nothing}
      lang=${source?.locale.language ?? nothing}
    >
      ${
        source && results?.complete
          ? this.#filters.render({
              plans: source.plansOf(this),
              results,
              locale: source.locale,
              open: 3,
              onChange: (column, values) => {
                source.filter(column, values);
              },
            })
          : html`<slot></slot>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-filter': ActorFilter;
  }
}

define('actor-filter', ActorFilter);
