import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { TranslationController } from '../../controllers/translation-controller.js';
import { version } from '../../version.js';
import { define } from '../define.js';
import { base } from '../shared/base.styles.js';
import { CompanionController } from '../shared/companion-controller.js';
import { renderSearchBox } from '../shared/search-box.js';
import { searchBoxStyles } from '../shared/search-box.styles.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * @tag actor-search
 * @summary The search box of a directory or an agenda, placed elsewhere in the page.
 *
 * @slot - Shown while the list that it belongs to is not there.
 *
 * @csspart root - Everything.
 * @csspart search - The box with its label.
 * @csspart search-input - The field for words.
 */
export class ActorSearch extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, searchBoxStyles];
  static override properties: PropertyDeclarations = { for: {} };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;

  /** What it takes over from its list. */
  readonly takes = 'search';
  readonly #companion = new CompanionController(this);
  readonly #translation = new TranslationController(this);

  protected override scheduleUpdate(): void {
    try {
      // Lit draws here and now, and returns nothing.
      void super.scheduleUpdate();
    } catch (error) {
      this.#translation.recover(error);
    }
  }

  protected override render(): TemplateResult {
    const { source } = this.#companion;
    return html`<div class="root" part="root" lang=${source?.locale.language ?? nothing}>
      ${
        source?.results
          ? renderSearchBox({
              words: source.selection.words,
              name: this.getAttribute('aria-label') ?? this.for ?? '',
              locale: source.locale,
              onFocus: () => {
                source.prepareSearch();
              },
              onInput: (words) => {
                source.select({ words, open: '' }, 'typing');
              },
              onClear: () => {
                source.select({ words: '', open: '' }, 'step');
                this.renderRoot.querySelector<HTMLElement>('#words')?.focus();
              },
            })
          : html`<slot></slot>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-search': ActorSearch;
  }
}

define('actor-search', ActorSearch);
