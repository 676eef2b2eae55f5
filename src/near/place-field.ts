import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Suggestion, Suggestions } from '../core/places/suggest.js';
import { colourBehind } from '../chrome/colour-behind.js';
import { icons } from '../chrome/icons.js';
import type { Locale } from '../locale/locale.js';
import { nearWords } from '../locale/near.js';
import { form, numbered } from '../locale/plural.js';

/** What a field for places stands on and does. */
export interface PlaceFieldView {
  readonly locale: () => Locale;
  /** The places that may be meant by what is typed. */
  readonly suggest: (text: string) => Promise<Suggestions>;
  /** Those that are typed in full. */
  readonly meant: (text: string, among: Suggestions) => readonly Suggestion[];
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly say: (sentence: string) => void;
}

const nobody: Suggestions = { found: [], hasTables: true };

/**
 * A field with a list of communes below it, as the APG's combobox with a list that only proposes: letters are looked up while they are
 * typed, arrows go through the list, Enter takes what is marked or what is typed in full, Escape closes the list, then empties the field.
 */
export class PlaceField {
  readonly #host: LitElement;
  readonly #view: PlaceFieldView;
  #text = '';
  #suggestions = nobody;
  #marked = -1;
  #isOpen = false;
  #trouble = '';
  /** The last look-up: one that comes late changes nothing any more. */
  #turn = 0;
  #looking: Promise<void> | undefined;

  constructor(host: LitElement, view: PlaceFieldView) {
    this.#host = host;
    this.#view = view;
  }

  get text(): string {
    return this.#text;
  }

  /** Shows the name of a place that was chosen. */
  set text(text: string) {
    this.#text = text;
    this.#close();
  }

  render(): TemplateResult {
    const words = nearWords(this.#view.locale().language);
    const { found, hasTables } = this.#suggestions;
    const isShown = this.#isOpen && found.length > 0;
    return html`<div class="near-place" @focusout=${this.#onFocusOut}>
      <label for="near">${words.field}</label>
      <div class="box">
        ${icons.place}
        <input
          id="near"
          class="field"
          part="near-input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="60"
          aria-autocomplete="list"
          aria-expanded=${isShown ? 'true' : 'false'}
          aria-controls="near-list"
          aria-activedescendant=${isShown && this.#marked >= 0 ? `near-${this.#marked}` : nothing}
          aria-describedby="near-trouble near-hint"
          aria-invalid=${this.#trouble ? 'true' : nothing}
          .value=${live(this.#text)}
          @focus=${this.#onFocus}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
        />
        <ul id="near-list" part="near-list" role="listbox" aria-label=${words.communes} ?hidden=${!isShown}>
          ${isShown ? found.map((each, at) => this.#renderOption(each, at)) : nothing}
        </ul>
      </div>
      <p id="near-trouble" class="near-trouble" ?hidden=${!this.#trouble}>${this.#trouble}</p>
      <p id="near-hint" class="hint">${words.hint}${hasTables ? nothing : ` ${words.ownOnly}`}</p>
    </div>`;
  }

  #renderOption({ name, detail, isPostcode }: Suggestion, at: number): TemplateResult {
    const words = nearWords(this.#view.locale().language);
    return html`<li
      id=${`near-${at}`}
      role="option"
      part="near-option"
      aria-selected=${at === this.#marked ? 'true' : 'false'}
      @pointerdown=${(event: Event) => {
        event.preventDefault(); // the field keeps the focus
      }}
      @click=${() => {
        this.#choose(at);
      }}
    >
      <span>${isPostcode ? words.allOf(name) : name}</span
      >${detail ? html` <span class="detail">${detail}</span>` : nothing}
    </li>`;
  }

  readonly #onFocus = (): void => {
    this.#look(false);
  };

  readonly #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#trouble = '';
    this.#look(true);
  };

  readonly #onFocusOut = (): void => {
    this.#close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const act = this.#actions[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    if (act()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** What keys do; those that answer false are left to the field and to whoever is around. */
  readonly #actions: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => {
      void this.#take();
      return true;
    },
    Escape: () => {
      const { found } = this.#suggestions;
      if (this.#isOpen && found.length > 0) return this.#close();
      if (this.#text === '') return false;
      this.text = '';
      return true;
    },
    Tab: () => {
      if (this.#isOpen && this.#marked >= 0) this.#choose(this.#marked);
      return false;
    },
  };

  #move(step: number): boolean {
    const { length } = this.#suggestions.found;
    if (length === 0) return false;
    const from = this.#isOpen ? this.#marked : -1;
    // From the field the way leads to the first or the last, and from those back into the field.
    const places = length + 1;
    this.#marked = ((from + 1 + step + places) % places) - 1;
    this.#isOpen = true;
    this.#host.requestUpdate();
    return true;
  }

  #close(): boolean {
    this.#turn++;
    this.#isOpen = false;
    this.#marked = -1;
    this.#host.requestUpdate();
    return true;
  }

  /** The list lies over cards, and has the colour of what the field stands on. */
  #paintBehind(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('#near-list');
    const colour = colourBehind(this.#host);
    if (list && colour) list.style.backgroundColor = colour;
  }

  #look(isTyped: boolean): void {
    this.#looking = this.#lookUp(isTyped);
  }

  async #lookUp(isTyped: boolean): Promise<void> {
    const turn = ++this.#turn;
    const suggestions = await this.#view.suggest(this.#text);
    if (turn !== this.#turn) return;
    this.#suggestions = suggestions;
    this.#isOpen = isTyped;
    this.#marked = -1;
    if (isTyped) this.#paintBehind();
    const { plural, number, language } = this.#view.locale();
    const { length } = suggestions.found;
    if (isTyped && length > 0)
      this.#view.say(numbered(form(plural(length), nearWords(language).proposed), number(length)));
    this.#host.requestUpdate();
  }

  /** What is marked, else what is typed: once the look-up for it has come. */
  async #take(): Promise<void> {
    const text = this.#text.trim();
    if (text === '') return;
    if (this.#isOpen && this.#marked >= 0) {
      this.#choose(this.#marked);
      return;
    }
    this.#look(true);
    await this.#looking;
    const meant = this.#view.meant(text, this.#suggestions);
    const [only] = meant;
    const { found } = this.#suggestions;
    if (only && meant.length === 1) this.#choose(found.indexOf(only));
    else this.#complain(text);
  }

  #complain(text: string): void {
    const words = nearWords(this.#view.locale().language);
    this.#trouble = this.#suggestions.found.length > 0 ? words.several : words.noCommune(text);
    this.#view.say(this.#trouble);
    this.#host.requestUpdate();
  }

  #choose(at: number): void {
    const suggestion = this.#suggestions.found[at];
    if (!suggestion) return;
    this.#trouble = '';
    this.text = suggestion.name;
    this.#view.onChoose(suggestion);
  }
}
