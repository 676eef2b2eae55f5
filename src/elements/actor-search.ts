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
import { version } from '../version.js';
import { define } from './define.js';
import { base } from '../chrome/base.styles.js';
import { CompanionController } from '../visit/companion-controller.js';
import { renderSearchBox } from '../chrome/search-box.js';
import { searchBoxStyles } from '../chrome/search-box.styles.js';
import { tokens } from '../chrome/tokens.styles.js';

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

  constructor() {
    super();
    new TypingController(this);
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#translation.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    const { visit } = this.#companion;
    return html`<div class="root" part="root" lang=${visit?.locale.language ?? nothing}>
      ${
        visit?.results && visit.abilities?.words !== 'none'
          ? renderSearchBox({
              words: visit.selection.words,
              name: this.getAttribute('aria-label') ?? this.for ?? '',
              locale: visit.locale,
              onFocus: () => {
                visit.prepareSearch();
              },
              onInput: (words) => {
                visit.select({ words, open: '' }, 'typing');
              },
              onClear: () => {
                visit.select({ words: '', open: '' }, 'step');
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
