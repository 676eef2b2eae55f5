import { html, nothing, type LitElement } from 'lit';
import { addStyles } from '../chrome/add-styles.js';
import type { Entry } from '../core/collection/collection.js';
import { MOST_KEPT } from '../core/models/kept-keys.js';
import { keepWords, type KeepWords } from '../locale/keep.js';
import { form, numbered, type Forms } from '../locale/plural.js';
import { KeepController } from '../visit/keep-controller.js';
import type { Keeping } from '../visit/keeping.js';
import type { VisitController } from '../visit/visit-controller.js';
import { keepIcon } from './keep-icon.js';
import { KeptPanel } from './kept-panel.js';
import { keepStyles } from './keep.styles.js';
import { panelStyles } from './panel.styles.js';

interface Host extends LitElement {
  readonly visit: VisitController;
  readonly headingLevel: number | null | undefined;
}

/** Makes what a visitor keeps of a list known to its visit, once. */
export function keepingOf(visit: VisitController): Keeping {
  return visit.keepBy((host, own) => new KeepController(host, own));
}

/** What a list draws of what its visitor keeps: a button on each entry, and where nobody else in the page does, what they keep. */
export class KeepInList {
  readonly #host: Host;
  readonly #keeping: Keeping;
  readonly #panel: KeptPanel;
  #isOpen = false;

  constructor(host: Host) {
    this.#host = host;
    this.#keeping = keepingOf(host.visit);
    this.#panel = new KeptPanel(host, () => host.visit);
    addStyles(host, keepStyles);
    addStyles(host, panelStyles);
  }

  readonly renderToggle = (entry: Entry, name: unknown): unknown => {
    if (!this.#keeping.isAble) return nothing;
    const isKept = this.#keeping.has(entry.id);
    return html`<button
      type="button"
      part=${isKept ? 'keep kept' : 'keep'}
      class="button quiet keep"
      aria-pressed=${isKept ? 'true' : 'false'}
      @click=${() => {
        this.#toggle(entry);
      }}
    >
      ${keepIcon}<span>${this.#words.keep}${name}</span>
    </button>`;
  };

  renderButton(): unknown {
    const { own } = this.#keeping.list;
    if (own.length === 0 && !this.#isOpen) return nothing;
    return html`<button
      type="button"
      part="kept-button"
      class="button kept-button"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      @click=${this.#onOpen}
    >
      ${keepIcon}<span>${this.#counted(this.#words.count, own.length)}</span>
    </button>`;
  }

  renderPanel(): unknown {
    if (!this.#isOpen) return nothing;
    const level = Math.max(2, (this.#host.headingLevel ?? 3) - 1);
    return html`<div class="kept-panel">${this.#panel.render(level)}</div>`;
  }

  renderLinked(): unknown {
    return this.#keeping.list.linked.length > 0 ? this.#panel.renderLinked() : nothing;
  }

  get #words(): KeepWords {
    return keepWords(this.#host.visit.locale.language);
  }

  readonly #onOpen = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  #toggle(entry: Entry): void {
    const { list } = this.#host.visit;
    const { number } = this.#host.visit.locale;
    const before = this.#keeping.list;
    this.#keeping.toggle(entry);
    const { own } = this.#keeping.list;
    const words = this.#words;
    if (own.length === before.own.length) list?.say(words.full(number(MOST_KEPT)));
    else list?.say((own.length > before.own.length ? words.kept : words.removed)(number(own.length)));
  }

  #counted(forms: Forms, count: number): string {
    const { plural, number } = this.#host.visit.locale;
    return numbered(form(plural(count), forms), number(count));
  }
}

