import { html, nothing, type LitElement } from 'lit';
import { addStyles } from '../chrome/add-styles.js';
import type { Entry } from '../core/collection/collection.js';
import { MOST_KEPT } from '../core/models/kept-keys.js';
import { keepWords, type KeepWords } from '../locale/keep.js';
import { form, numbered, type Forms } from '../locale/plural.js';
import type { Keeping } from '../visit/keeping.js';
import { warnMissing } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';
import { keepIcon } from './keep-icon.js';
import { keepingOf } from './keeping-of.js';
import type { KeptPanel } from './kept-panel.js';
import { keepStyles } from './keep.styles.js';

interface Host extends LitElement {
  readonly visit: VisitController;
  readonly headingLevel: number | null | undefined;
}

/** What a list draws of what its visitor keeps: a button on each entry, and where nobody else in the page does, what they keep. */
export class KeepInList {
  readonly #host: Host;
  readonly #keeping: Keeping;
  /** What is kept as it is drawn, fetched when it is to be seen. */
  #panel: KeptPanel | null = null;
  #fetching: Promise<void> | undefined;
  #isOpen = false;

  constructor(host: Host) {
    this.#host = host;
    this.#keeping = keepingOf(host.visit);
    addStyles(host, keepStyles);
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
    const { own, isLinked, gone } = this.#keeping.list;
    const isEmpty = own.length === 0 && (gone === 0 || isLinked);
    if (isEmpty && !this.#isOpen) return nothing;
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
    if (!this.#isOpen || !this.#panel) return nothing;
    const level = Math.max(2, (this.#host.headingLevel ?? 3) - 1);
    return html`<div class="kept-panel">${this.#panel.render(level)}</div>`;
  }

  renderLinked(): unknown {
    if (!this.#keeping.list.isLinked) return nothing;
    this.#want();
    return this.#panel?.renderLinked() ?? nothing;
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#fetching;
    await this.#panel?.settled();
  }

  #want(): void {
    this.#fetching ??= this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const [{ KeptPanel: Panel }, { panelStyles }] = await Promise.all([
        import('./kept-panel.js'),
        import('./panel.styles.js'),
      ]);
      addStyles(this.#host, panelStyles);
      this.#panel = new Panel(this.#host, () => this.#host.visit);
    } catch (error) {
      warnMissing('what shows kept entries', error);
    }
    this.#host.requestUpdate();
  }

  get #words(): KeepWords {
    return keepWords(this.#host.visit.locale.language);
  }

  readonly #onOpen = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#want();
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
