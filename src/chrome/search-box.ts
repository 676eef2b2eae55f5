import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../locale/locale.js';
import { icons } from './icons.js';

/** What a search box shows and does. */
export interface SearchBox {
  readonly words: string;
  /** What the landmark is called; two boxes of a page must differ. */
  readonly name: string;
  readonly locale: Locale;
  /** Called when the visitor comes to the field. */
  readonly onFocus: () => void;
  readonly onInput: (words: string) => void;
  readonly onClear: () => void;
}

/** A search box with a visible label, which answers while people type and never sends anything. */
export function renderSearchBox({
  words,
  name,
  locale,
  onFocus,
  onInput,
  onClear,
}: SearchBox): TemplateResult {
  const { search } = locale.messages;
  return html`<form
    part="search"
    class="search"
    role="search"
    aria-label=${name ? `${search.label} (${name})` : search.label}
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <label for="words">${search.label}</label>
    <div class="box">
      ${icons.search}
      <input
        id="words"
        class="field"
        part="search-input"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        aria-describedby="hint"
        .value=${live(words)}
        @focus=${onFocus}
        @input=${(event: Event) => {
          onInput((event.target as HTMLInputElement).value);
        }}
      />
      ${
        words
          ? html`<button type="button" class="button quiet wipe" aria-label=${search.clear} @click=${onClear}>
              ${icons.close}
            </button>`
          : nothing
      }
    </div>
    <p id="hint" class="visually-hidden">${search.hint}</p>
  </form>`;
}
