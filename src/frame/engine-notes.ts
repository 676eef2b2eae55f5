import { html, nothing, type ReactiveControllerHost } from 'lit';
import { icons } from '../chrome/icons.js';
import type { Collection, Results } from '../core/collection/collection.js';
import type { LoadError } from '../core/source/load-error.js';
import { engineWords, type EngineWords } from '../locale/engine-notes.js';
import type { Locale } from '../locale/locale.js';
import { ownerLink } from '../visit/owner-link.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { Given } from './agenda-controller.js';

interface Host extends ReactiveControllerHost {
  readonly visit: VisitController;
  readonly locale: Locale;
}

/** What a search engine cannot do, each said where somebody would look for it; `nothing` where it can. */
export class EngineNotes {
  readonly #host: Host;
  /** Whose pauses are followed, and what ends that. */
  #followed: Collection | null = null;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController({
      hostUpdate: () => {
        if (host.visit.collection !== this.#followed) this.#follow(host.visit.collection);
      },
      hostDisconnected: () => {
        this.#follow(null);
      },
    });
    this.#follow(host.visit.collection);
  }

  /** Why there is no answer, in a plain sentence; undefined where the usual one says it. */
  readonly sentenceFor = ({ code }: LoadError): string | undefined => this.#words.failures[code];

  /** Beside the search box, or where it would stand. */
  renderSearch(): unknown {
    const { abilities, selection } = this.#host.visit;
    if (this.#isResting) return this.renderRest();
    if (abilities?.words === 'none') return note(this.#words.noWords);
    return abilities?.words === 'contains' && selection.words !== '' ? note(this.#words.accents) : nothing;
  }

  /** That the engine wants a pause: what was found before stays in view. */
  renderRest(): unknown {
    return this.#isResting ? html`<p part="loading" class="loading">${this.#words.resting}</p>` : nothing;
  }

  /** Above the sessions of an agenda: which of them are asked for. */
  renderDays({ count }: Results, given: Given | null): unknown {
    if (given === null) return nothing;
    const { number } = this.#host.locale;
    const { coming, undated, firstSessions } = this.#words;
    const asked = given.isPeriod ? nothing : note(coming);
    return html`${given.isDated ? asked : note(undated)}
    ${count > given.rows ? note(firstSessions(number(given.rows), number(count))) : nothing}`;
  }

  /** Below the filters. */
  renderFilters(): unknown {
    return this.#host.visit.abilities?.counts ? nothing : note(this.#words.uncounted);
  }

  /** Below the pages. */
  renderBelow({ count, page, pages }: Results, printed: number | null): unknown {
    const { visit, locale } = this.#host;
    const { deepest = Infinity } = visit.abilities ?? {};
    const isEnd = page === pages && count > deepest;
    return html`${isEnd ? note(this.#words.deepest(locale.number(deepest))) : nothing}
    ${visit.selection.sort === '' ? nothing : note(this.#words.order)}
    ${
      printed !== null && printed < count
        ? note(this.#words.printed(locale.number(printed), locale.number(count)))
        : nothing
    }`;
  }

  /** In the menu of what can be done with the whole list, where it is too long for that. */
  readonly renderTake = (): unknown => {
    const { visit, locale } = this.#host;
    const { abilities, results, collection, selection, scope } = visit;
    if (!abilities || !results || results.count <= abilities.most) return nothing;
    const { number } = locale;
    const address = ownerLink(collection?.exportAddress?.({ selection, scope }, results.count));
    return html`${
      address === null
        ? nothing
        : html`<a part="action" class="button quiet" href=${address} rel="noreferrer"
            >${icons.download}<span>${this.#words.exported}</span></a
          >`
    }
    ${note(this.#words.tooLong(number(results.count), number(abilities.most)))}`;
  };

  get #isResting(): boolean {
    return this.#host.visit.collection?.rest?.isOn ?? false;
  }

  #follow(collection: Collection | null): void {
    this.#leave?.();
    this.#followed = collection;
    this.#leave = collection?.rest?.subscribe(() => {
      this.#host.requestUpdate();
      if (this.#isResting) this.#host.visit.say(this.#words.resting);
    });
  }

  get #words(): EngineWords {
    return engineWords(this.#host.locale.language);
  }
}

function note(sentence: string): unknown {
  return html`<p part="notice" class="hint">${sentence}</p>`;
}
