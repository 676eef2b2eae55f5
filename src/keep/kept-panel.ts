import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { heading } from '../chrome/heading.js';
import { MOST_COMPARED } from '../core/models/comparison.js';
import { keepWords } from '../locale/keep.js';
import { keptWords, type KeptWords } from '../locale/kept.js';
import { form, numbered, type Forms } from '../locale/plural.js';
import type { Keeping, KeptEntry } from '../visit/keeping.js';
import { warnMissing } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';
import { renderKept } from './render-kept.js';
import type { renderComparison } from './render-comparison.js';
import { KeptTakings } from './kept-takings.js';
import { tellEntries, type KeptGroup, type TellKept } from './told-kept.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What a visitor keeps, and what can be done with it: the same above the list and elsewhere in the page. */
export class KeptPanel {
  readonly #host: Host;
  readonly #visitOf: () => VisitController | null;
  readonly #takings: KeptTakings;
  #tellSessions: TellKept | null = null;
  #fetching: Promise<void> | undefined;
  /** What draws a comparison, fetched when one is asked for. */
  #comparing: typeof renderComparison | null = null;
  #isComparing = false;
  #showsLinked = false;

  constructor(host: Host, visitOf: () => VisitController | null) {
    this.#host = host;
    this.#visitOf = visitOf;
    this.#takings = new KeptTakings(host);
  }

  /** @param level of the heading. */
  render(level: number): unknown {
    const visit = this.#visitOf();
    const keeping = visit?.keeping;
    if (!visit?.schema || !keeping) return nothing;
    const words = this.#words(visit);
    const { own, gone, isLinked } = keeping.list;
    const title = words.title[visit.list?.sessions ? 'sessions' : 'entries'];
    return html`${heading(level, `${title} (${visit.locale.number(own.length)})`, 'kept-title')}
    ${own.length === 0 ? html`<p part="empty" class="empty">${words.empty}</p>` : nothing}
    ${gone > 0 && !isLinked ? html`<p part="notice" class="hint">${this.#counted(words.gone, gone, visit)}</p>` : nothing}
    ${own.length > 0 ? this.#renderKept(own, keeping, visit, level) : nothing}`;
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    await this.#fetching;
  }

  /** What a link has brought, and what to do with it. */
  renderLinked(): unknown {
    const visit = this.#visitOf();
    const keeping = visit?.keeping;
    if (!visit?.schema || !keeping?.list.isLinked) return nothing;
    const { linked, gone } = keeping.list;
    const words = this.#words(visit);
    const told = linked.length > 0 ? this.#counted(words.linked, linked.length, visit) : '';
    const isGone = gone > 0 ? this.#counted(words.gone, gone, visit) : '';
    return html`<section part="linked" class="linked" aria-label=${told || isGone}>
      <p>${[told, isGone].filter(Boolean).join(' ')}</p>
      <p class="ways">
        ${linked.length > 0 ? this.#renderLinkedWays(keeping, visit) : nothing}
        ${button('action', words.forget, () => {
          keeping.forgetLinked();
          this.#focusTitle();
        })}
      </p>
      ${this.#showsLinked ? renderKept(this.#told(linked, visit), visit, null) : nothing}
    </section>`;
  }

  #renderLinkedWays(keeping: Keeping, visit: VisitController): TemplateResult {
    const words = this.#words(visit);
    return html`${button('action', this.#showsLinked ? words.hide : words.see, this.#onSee, this.#showsLinked)}
    ${button('action', words.keepToo, () => {
      keeping.keepLinked();
      this.#tell(visit, keepWords(visit.locale.language).kept(visit.locale.number(keeping.list.own.length)));
    })}`;
  }

  #renderKept(
    own: readonly KeptEntry[],
    keeping: Keeping,
    visit: VisitController,
    level: number,
  ): TemplateResult {
    const words = this.#words(visit);
    const isComparable = own.length > 1 && own.length <= MOST_COMPARED && !visit.list?.sessions;
    const groups = this.#told(own, visit);
    const told = groups.flatMap((group) => group.told);
    return html`${renderKept(groups, visit, (kept) => {
        this.#remove(kept, keeping, visit);
      })}
      <div part="menu" class="ways">
        ${this.#takings.render(told, visit)}
        ${
          isComparable
            ? button(
                'action',
                this.#isComparing ? words.compareClose : words.compare,
                this.#onCompare,
                this.#isComparing,
              )
            : nothing
        }
        ${button('action', words.clear, () => {
          keeping.clear();
          this.#tell(visit, words.cleared);
        })}
      </div>
      ${
        isComparable && this.#isComparing && visit.schema && this.#comparing
          ? this.#comparing(told, visit.schema, visit.locale, level + 1)
          : nothing
      }
      ${this.#takings.renderLink(own, visit)}
      <p class="hint">${words.stored[keeping.storage]}</p>`;
  }

  /** What is said of kept entries: of sessions nothing before what tells of them has come. */
  #told(kept: readonly KeptEntry[], { schema, locale, list }: VisitController): readonly KeptGroup[] {
    if (!schema || kept.length === 0) return [];
    if (!list?.sessions) return tellEntries(kept, schema, locale);
    this.#fetching ??= this.#fetch();
    return this.#tellSessions?.(kept, schema, locale) ?? [];
  }

  async #fetch(): Promise<void> {
    try {
      this.#tellSessions = (await import('./tell-sessions.js')).tellSessions;
    } catch (error) {
      warnMissing('what tells of kept sessions', error);
    }
    this.#host.requestUpdate();
  }

  /** Takes an entry out; the focus goes on to the next one. */
  #remove(kept: KeptEntry, keeping: Keeping, visit: VisitController): void {
    const place = this.#removers.findIndex((each) => each.dataset['key'] === kept.key);
    keeping.toggle(kept.entry);
    visit.list?.say(keepWords(visit.locale.language).removed(visit.locale.number(keeping.list.own.length)));
    void this.#drawn().then(() => {
      const next = this.#removers[Math.min(place, this.#removers.length - 1)];
      if (next) next.focus();
      else this.#title?.focus();
    });
  }

  get #removers(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.kept .remove')];
  }

  get #title(): HTMLElement | null {
    return (
      this.#host.renderRoot.querySelector<HTMLElement>('.kept-title') ??
      this.#host.renderRoot.querySelector<HTMLElement>('.count')
    );
  }

  #tell(visit: VisitController, sentence: string): void {
    visit.list?.say(sentence);
    this.#focusTitle();
  }

  #focusTitle(): void {
    void this.#drawn().then(() => {
      this.#title?.focus();
    });
  }

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  readonly #onSee = (): void => {
    this.#showsLinked = !this.#showsLinked;
    this.#host.requestUpdate();
  };

  readonly #onCompare = (): void => {
    this.#isComparing = !this.#isComparing;
    this.#host.requestUpdate();
    if (this.#comparing) return;
    import('./render-comparison.js')
      .then(({ renderComparison: comparing }) => {
        this.#comparing = comparing;
        this.#host.requestUpdate();
      })
      .catch((error: unknown) => {
        warnMissing('what compares kept entries', error);
      });
  };

  #words(visit: VisitController): KeptWords {
    return keptWords(visit.locale.language);
  }

  #counted(forms: Forms, count: number, { locale }: VisitController): string {
    return numbered(form(locale.plural(count), forms), locale.number(count));
  }
}

/** A button that does something with what is kept; `isOpen` for one that unfolds something. */
export function button(part: string, label: unknown, onClick: () => void, isOpen?: boolean): TemplateResult {
  return html`<button
    type="button"
    part=${part}
    class="button quiet"
    aria-expanded=${isOpen === undefined ? nothing : String(isOpen)}
    @click=${onClick}
  >
    ${label}
  </button>`;
}
