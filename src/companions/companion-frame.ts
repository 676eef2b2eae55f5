import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { TranslationController } from '../chrome/translation-controller.js';
import type { Locale } from '../locale/locale.js';
import { CompanionController } from '../visit/companion-controller.js';
import type { VisitController } from '../visit/visit-controller.js';
import { givesAll } from './made-of-found.js';

/** What differs between elements that tell of all that their list has found. */
interface Shown {
  /** What is said where the list does not give all of it; null as long as its words are on their way. */
  readonly unable: (language: Locale['language']) => string | null;
  /** What stands there once the list does; null where what stands between the tags is better. */
  readonly shown: (visit: VisitController) => unknown;
}

/**
 * What is around every element that tells of all that its list has found: the list, wherever it stands; what stands between its tags
 * while there is none; a sentence where the list does not give all of it; and the help that translators need.
 */
export class CompanionFrame {
  readonly #companion: CompanionController;
  readonly #translation: TranslationController;

  constructor(host: LitElement & { readonly for: string | null | undefined }) {
    this.#companion = new CompanionController(host);
    this.#translation = new TranslationController(host);
  }

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#companion.visit;
  }

  /** Has the host draw, for `scheduleUpdate`. */
  draw(drawing: () => unknown): void {
    this.#translation.draw(drawing);
  }

  /** What the host draws. */
  render(what: Shown): TemplateResult {
    const { visit } = this;
    const shown = visit?.results?.complete ? this.#renderShown(visit, what) : null;
    return html`<div class="root" part="root" lang=${visit?.locale.language ?? nothing}>
      ${shown ?? html`<slot></slot>`}
    </div>`;
  }

  #renderShown(visit: VisitController, { unable, shown }: Shown): unknown {
    if (givesAll(visit)) return shown(visit);
    const sentence = unable(visit.locale.language);
    return sentence === null ? null : html`<p part="empty" class="empty">${sentence}</p>`;
  }
}
