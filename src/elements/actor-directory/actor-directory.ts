import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, Results } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import { PatienceController } from '../../controllers/patience-controller.js';
import { toCsv } from '../../core/export/csv.js';
import type { Schema } from '../../core/schema/schema.js';
import { readList } from '../../core/attributes.js';
import { define } from '../define.js';
import { ParvisOpenEvent } from '../events.js';
import { base } from '../shared/base.styles.js';
import { planCard, type CardPlan } from '../shared/card-plan.js';
import { dayInWords } from '../shared/age.js';
import { download, fileNameFrom } from '../shared/download.js';
import { heading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { nounOf } from '../shared/noun.js';
import { ordersOf, type Order } from '../shared/orders.js';
import { ownerLink } from '../shared/owner-link.js';
import { tokens } from '../shared/tokens.styles.js';
import { SourceElement } from '../source-element.js';
import { styles } from './actor-directory.styles.js';
import { renderCard, type CardView } from './card.js';
import { renderPagination } from './pagination.js';
import { loadingSentence, renderFailure, renderNoRecords, renderNothingFound } from './states.js';

/**
 * @tag actor-directory
 * @summary A directory that people can search, sort, share, print and take away, from a CSV or JSON file.
 *
 * @slot - What the page shows without the list: a link to the file, or the list itself in plain HTML. It stays until there is
 *   something to show, and comes back on failure.
 *
 * @fires {ParvisLoadEvent} parvis-load - The file has been read and is shown.
 * @fires {ParvisErrorEvent} parvis-error - The file could not be shown.
 * @fires {ParvisChangeEvent} parvis-change - What the visitor asks for has changed.
 * @fires {ParvisOpenEvent} parvis-open - An entry is about to be opened; cancel it to show the entry another way.
 *
 * @csspart root - Everything.
 * @csspart search - The search box with its label.
 * @csspart search-input - The field in it.
 * @csspart toolbar - The line that holds the count, the order and the actions.
 * @csspart count - The heading that says how many entries there are.
 * @csspart sort - The choice of the order.
 * @csspart action - A button that takes the list away: download, print.
 * @csspart list - The entries.
 * @csspart card - One entry; also `open` while it stands open.
 * @csspart title - The heading of an entry.
 * @csspart subtitle - What kind of thing it is, and where.
 * @csspart text - The first lines of its text.
 * @csspart tags - The values of its main lists. @csspart tag - One of them.
 * @csspart facts - Address, phone, e-mail, site, hours. @csspart fact - One of them.
 * @csspart details - Everything else, once open. @csspart label - A heading there. @csspart value - What stands under it.
 * @csspart more - The button that opens and closes. @csspart copy - The button that copies the link.
 * @csspart pagination - The links to pages. @csspart page - One of them; also `current`.
 * @csspart loading - The sentence while the file takes its time.
 * @csspart error - The sentence when it could not be shown. @csspart retry - The button in it.
 * @csspart empty - The sentence when there is nothing. @csspart clear - The button that shows everything again.
 * @csspart source - Where the data come from.
 *
 * @cssproperty [--parvis-text=currentColor] - Text.
 * @cssproperty [--parvis-muted] - Text of lesser weight.
 * @cssproperty [--parvis-accent] - Links, buttons, the current page. Derived from the text colour.
 * @cssproperty [--parvis-on-accent] - Text on the accent.
 * @cssproperty [--parvis-surface=transparent] - Behind fields.
 * @cssproperty [--parvis-tint] - Behind tags and under the pointer.
 * @cssproperty [--parvis-border] - Lines between entries.
 * @cssproperty [--parvis-control-border] - Lines around fields and buttons.
 * @cssproperty [--parvis-mark] - Behind words that were searched for.
 * @cssproperty [--parvis-alert] - The line beside an error.
 * @cssproperty [--parvis-focus] - The focus ring.
 * @cssproperty [--parvis-focus-width=2px] - How thick it is.
 * @cssproperty [--parvis-font=inherit] - A `font` shorthand.
 * @cssproperty [--parvis-radius=0.375em] - Rounded corners.
 * @cssproperty [--parvis-gap=1em] - Space between parts.
 * @cssproperty [--parvis-control-size=2.75em] - Height of fields.
 * @cssproperty [--parvis-title-size=1.125em] - Size of an entry's heading.
 * @cssproperty [--parvis-measure=68ch] - How wide a text may run.
 * @cssproperty [--parvis-sticky-offset=0px] - Height of a header that sticks to the top of the page.
 */
export class ActorDirectory extends SourceElement {
  static override styles: CSSResultGroup = [tokens, base, styles];

  readonly #patience = new PatienceController(this);
  /** The entries that stand open; the address holds the last one. */
  #openIds: ReadonlySet<string> = new Set();
  /** The entry that the address asks for where it does not stand on the page shown. */
  #asked: Entry | null = null;
  #askedGone = false;
  #copied: { readonly id: string; readonly isShown: boolean } = { id: '', isShown: false };
  /** Every entry of the selection, while it is being printed. */
  #printed: readonly Entry[] | null = null;
  #focusAfter: 'count' | 'asked' | null = null;
  #said = '';
  #schema: Schema | null = null;
  #plan: CardPlan | null = null;
  #orders: readonly Order[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('selection')) this.#followOpen(changed.get('selection')?.open ?? '');
    const schema = this.collection?.schema ?? null;
    if (schema !== this.#schema || changed.has('fields')) {
      this.#schema = schema;
      this.#plan = schema && planCard(schema, readList(this.fields));
    }
    this.#orders = schema ? ordersOf(schema, this.locale) : [];
    this.#patience.watch(this.#isWaiting);
  }

  protected override render(): TemplateResult {
    const results = this.#results;
    const isShown = results !== null && results.total > 0;
    return html`<div class="root" part="root" lang=${this.locale.language}>
      ${isShown ? this.#renderDirectory(results) : nothing} ${this.#renderState(results)}
      <p role="status" class="visually-hidden">${this.status.text}</p>
      <slot ?hidden=${isShown}></slot>
    </div>`;
  }

  protected override updated(): void {
    const results = this.#results;
    if (!results || this.#isAsking) return;
    this.#speak(results);
    this.#placeFocus();
  }

  get #results(): Results | null {
    return this.collection ? (this.answer.value ?? null) : null;
  }

  /** Whether a question is on its way. */
  get #isAsking(): boolean {
    return this.answer.status === 1;
  }

  get #isWaiting(): boolean {
    return this.isConnected && this.opening?.phase === 'loading';
  }

  #renderState(results: Results | null): unknown {
    const { failure } = this;
    if (failure && failure.code !== 'empty' && failure.code !== 'no-rows') {
      return renderFailure(failure, this.src, this.locale, this.#onRetry);
    }
    if (failure || (results?.complete && results.total === 0)) return renderNoRecords(this.locale);
    if (!this.#patience.isLong) return nothing;
    return html`<p part="loading" class="loading">${loadingSentence(this.opening, this.locale)}</p>`;
  }

  #renderDirectory(results: Results): unknown {
    const view = this.#cardView(results);
    return html`${this.#renderSearch()} ${this.#renderToolbar(results)} ${this.#renderAsked(view)}
    ${
      results.count === 0
        ? renderNothingFound(results, this.locale, this.#onClear)
        : guard([results, this.#openIds, this.#copied, this.#printed, this.locale, this.#plan], () =>
            this.#renderList(results, view),
          )
    }
    ${renderPagination(results, this.locale, (page) => this.hrefOf({ page, open: '' }), this.#onPage, this.id)}
    ${this.#renderSource()}`;
  }

  #renderSearch(): TemplateResult {
    const { search } = this.locale.messages;
    const name = this.getAttribute('aria-label') ?? (this.id ? `${search.label} (${this.id})` : search.label);
    return html`<form
      part="search"
      class="search"
      role="search"
      aria-label=${name}
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
          .value=${live(this.selection.words)}
          @input=${this.#onInput}
        />
        ${
          this.selection.words
            ? html`<button
                type="button"
                class="button quiet wipe"
                aria-label=${search.clear}
                @click=${this.#onClear}
              >
                ${icons.close}
              </button>`
            : nothing
        }
      </div>
      <p id="hint" class="hint">${search.hint}</p>
    </form>`;
  }

  #renderToolbar(results: Results): TemplateResult {
    const { sort, take } = this.locale.messages;
    const level = Math.max(2, (this.headingLevel ?? 3) - 1);
    const chosen = this.selection.sort;
    return html`<div part="toolbar" class="toolbar">
      ${heading(level, this.#countSentence(results), 'count')}
      ${
        this.#orders.length > 0
          ? html`<div part="sort" class="sort">
              <label for="sort">${sort.label}</label>
              <select id="sort" class="field" @change=${this.#onSort}>
                <option value="" ?selected=${chosen === ''}>
                  ${this.selection.words ? sort.relevance : sort.file}
                </option>
                ${this.#orders.map(
                  ({ value, label }) =>
                    html`<option value=${value} ?selected=${chosen === value}>${label}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <div class="take">
        <button type="button" part="action" class="button quiet" @click=${this.#onDownload}>
          ${icons.download}<span>${take.download}</span>
        </button>
        <button type="button" part="action" class="button quiet" @click=${this.#onPrint}>
          ${icons.print}<span>${take.print}</span>
        </button>
      </div>
    </div>`;
  }

  #renderAsked(view: CardView): unknown {
    const { entry: words } = this.locale.messages;
    if (this.#askedGone) return html`<p part="empty" class="empty">${words.gone}</p>`;
    if (!this.#asked) return nothing;
    return html`<section class="asked" aria-label=${words.asked}>
      <p class="asked-label">${words.asked}</p>
      ${renderCard(this.#asked, view)}
    </section>`;
  }

  #renderList(results: Results, view: CardView): TemplateResult {
    const entries = this.#printed ?? results.entries;
    return html`<ul part="list" class="list" role="list" aria-busy=${results.complete ? 'false' : 'true'}>
      ${repeat(
        entries,
        (entry) => entry.index,
        (entry) => html`<li>${renderCard(entry, view)}</li>`,
      )}
    </ul>`;
  }

  #renderSource(): unknown {
    const { source, states } = this.locale.messages;
    const opening = this.opening;
    const modified = opening?.phase === 'ready' ? opening.modified : null;
    const date = this.sourceUpdated ?? modified;
    const isCut = opening?.phase === 'ready' && opening.problems.some(({ code }) => limits.has(code));
    const link = ownerLink(this.sourceUrl);
    const name = this.sourceName ?? (link ? new URL(link).hostname : null);
    const parts = [
      name && html`${source.from} ${link ? html`<a href=${link}>${name}</a>` : name}`,
      this.sourceLicense && html`${source.license} ${this.sourceLicense}`,
      date && html`${source.updated(dayInWords(date, this.locale))}`,
      isCut && html`${states.incomplete}`,
    ].filter(Boolean);
    return parts.length > 0
      ? html`<p part="source" class="source">${parts.map((part) => html`<span>${part}</span> `)}</p>`
      : nothing;
  }

  #cardView(results: Results): CardView {
    return {
      plan: this.#plan ?? planCard({ columns: [], use: 'directory', problems: [] }),
      terms: results.terms,
      locale: this.locale,
      headingLevel: this.headingLevel ?? 3,
      addressOf: (entry) => this.hrefOf({ ...emptySelection, open: entry.id }),
      correctionOf: (entry) => {
        const address = this.correctionUrl?.replaceAll('{id}', encodeURIComponent(entry.id));
        return ownerLink(address ?? null);
      },
      isOpen: (entry) => this.#printed !== null || this.#openIds.has(entry.id),
      onToggle: (entry) => {
        this.#toggle(entry);
      },
      onCopy: (entry) => {
        void this.#copy(entry);
      },
      linkShown: this.#copied.isShown ? this.#copied.id : '',
    };
  }

  #countSentence(results: Results): string {
    const { messages, number, plural } = this.locale;
    const { count } = messages;
    if (!results.complete) {
      const rows = this.opening?.phase === 'loading' ? this.opening.progress.rows : results.count;
      return count.reading(number(rows));
    }
    if (results.count === 0) return count.none;
    const noun = this.collection ? nounOf(this.collection.schema, results.total, this.locale) : '';
    const sentence =
      results.count === results.total && this.selection.words === ''
        ? count.all(number(results.total), noun)
        : count.some(number(results.count), plural(results.count), number(results.total));
    return results.page > 1
      ? `${sentence}, ${count.page(number(results.page), number(results.pages))}`
      : sentence;
  }

  /** Says the count where it has changed; nothing at the first sight of the list, which the visitor has not asked for. */
  #speak(results: Results): void {
    if (!results.complete) return;
    const { states } = this.locale.messages;
    const unmatched = results.terms
      .filter((term) => term.found === 'none')
      .map((term) => this.locale.messages.quote(term.word));
    const why = unmatched.length > 0 ? ` ${states.unmatched(unmatched)}` : '';
    const sentence = results.count === 0 ? `${states.nothingFound}${why}` : this.#countSentence(results);
    if (this.#said !== '' && sentence !== this.#said) this.status.say(sentence);
    this.#said = sentence;
  }

  #placeFocus(): void {
    const target = this.#focusAfter;
    if (target === null) return;
    const selector =
      target === 'count' ? '.count' : '.asked .title, .card.open .title, [part~="open"] .title';
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!element) return;
    this.#focusAfter = null;
    element.focus();
    element.scrollIntoView({ block: target === 'count' ? 'nearest' : 'start' });
  }

  /** The address has changed, by going back or from outside: what it asks for stands open. */
  #followOpen(before: string): void {
    const { open } = this.selection;
    if (open === before || this.#openIds.has(open)) return;
    this.#openIds = new Set(open ? [open] : []);
    this.#asked = null;
    this.#askedGone = false;
    if (open) void this.#seek(open);
  }

  /** Brings an entry that the address asks for into view; it is shown apart where it is not on the page. */
  async #seek(id: string): Promise<void> {
    const isFirst = this.#said === '';
    await this.answer.taskComplete.catch(() => undefined);
    const isHere = (): boolean => this.#results?.entries.some((entry) => entry.id === id) ?? false;
    if (!isHere()) {
      const entry = await this.find(id);
      if (this.selection.open !== id || isHere()) return;
      this.#asked = entry;
      this.#askedGone = entry === null;
    }
    if (isFirst) this.#focusAfter = 'asked';
    this.requestUpdate();
  }

  #toggle(entry: Entry): void {
    const ids = new Set(this.#openIds);
    if (ids.delete(entry.id)) {
      if (this.#asked?.id === entry.id) {
        this.#asked = null;
        this.#focusAfter = 'count';
      }
      this.#openIds = ids;
      if (this.selection.open === entry.id) this.select({ open: '' }, 'step');
      this.requestUpdate();
      return;
    }
    if (!this.dispatchEvent(new ParvisOpenEvent(entry, this.#recordOf(entry)))) return;
    this.#openIds = ids.add(entry.id);
    this.#askedGone = false;
    this.select({ open: entry.id }, 'step');
    this.requestUpdate();
  }

  #recordOf(entry: Entry): ReadonlyMap<string, string> {
    const columns = this.collection?.schema.columns ?? [];
    return new Map(columns.map((column) => [column.name, entry.cells[column.index] ?? '']));
  }

  async #copy(entry: Entry): Promise<void> {
    const href = this.hrefOf({ ...emptySelection, open: entry.id });
    let isShown = false;
    try {
      await navigator.clipboard.writeText(href);
      this.status.say(this.locale.messages.entry.copied, 0);
    } catch {
      // No permission, or no clipboard outside secure pages: the link is shown, to be copied by hand.
      isShown = true;
    }
    this.#copied = { id: entry.id, isShown };
    this.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    this.select({ words: (event.target as HTMLInputElement).value, open: '' }, 'typing');
  };

  readonly #onClear = (): void => {
    this.select({ words: '', filters: {}, open: '' }, 'step');
    this.renderRoot.querySelector<HTMLElement>('#words')?.focus();
  };

  readonly #onSort = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.select({ sort: select.value }, 'step');
    const label = select.selectedOptions[0]?.label ?? '';
    this.status.say(this.locale.messages.sort.changed(label));
  };

  readonly #onPage = (page: number): void => {
    this.#focusAfter = 'count';
    this.select({ page, open: '' }, 'step');
  };

  readonly #onRetry = (): void => {
    this.retry();
    this.status.say(this.locale.messages.states.loading, 0);
  };

  readonly #onDownload = async (): Promise<void> => {
    if (!this.collection) return;
    const { columns } = this.collection.schema;
    const shown = columns.filter((column) => column.role !== 'hidden');
    const entries = await this.collection.all(this.selection, this.view);
    const rows = entries.map((entry) => shown.map((column) => entry.cells[column.index] ?? ''));
    const name = fileNameFrom(this.src, this.locale.messages.take.fileName);
    download(
      name,
      toCsv(
        shown.map((column) => column.name),
        rows,
      ),
    );
  };

  readonly #onPrint = (): void => {
    window.print();
  };

  /** Printing takes the whole selection. What follows is done in microtasks, before the browser lays the pages out. */
  readonly #beforePrint = async (): Promise<void> => {
    if (!this.collection?.complete) return;
    this.#printed = await this.collection.all(this.selection, this.view);
    this.requestUpdate();
  };

  readonly #afterPrint = (): void => {
    this.#printed = null;
    this.requestUpdate();
  };
}

/** What is told to visitors too, because entries are missing. */
const limits: ReadonlySet<string> = new Set(['too-large', 'too-many-rows', 'cut-off']);

declare global {
  interface HTMLElementTagNameMap {
    'actor-directory': ActorDirectory;
  }
}

define('actor-directory', ActorDirectory);
