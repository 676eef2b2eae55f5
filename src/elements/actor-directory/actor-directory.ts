import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, Results } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import { WidthController } from '../../controllers/width-controller.js';
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
import { renderChips } from '../filters/chips.js';
import { FiltersController } from '../filters/filters-controller.js';
import { filtersStyles } from '../filters/filters.styles.js';
import { heading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { nounOf } from '../shared/noun.js';
import { ordersOf, type Order } from '../shared/orders.js';
import { ownerLink } from '../shared/owner-link.js';
import { renderSearchBox } from '../shared/search-box.js';
import { searchBoxStyles } from '../shared/search-box.styles.js';
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
  static override styles: CSSResultGroup = [tokens, base, searchBoxStyles, filtersStyles, styles];

  readonly #patience = new PatienceController(this);
  readonly #filters = new FiltersController(this);
  readonly #width = new WidthController(this, ROOM_FOR_TWO);
  #isSheetOpen = false;
  /** The entries that stand open; the address holds the last one. */
  #openIds: ReadonlySet<string> = new Set();
  /** The entry that the address asks for where it does not stand on the page shown. */
  #asked: Entry | null = null;
  #askedGone = false;
  #copied: { readonly id: string; readonly isShown: boolean } = { id: '', isShown: false };
  /** Every entry of the selection, while it is being printed. */
  #printed: readonly Entry[] | null = null;
  #focusAfter: 'count' | 'asked' | 'chip' | null = null;
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
    const results = this.results;
    const isShown = results !== null && results.total > 0;
    return html`<div class="root" part="root" lang=${this.locale.language}>
      ${isShown ? this.#renderDirectory(results) : nothing} ${this.#renderState(results)}
      <p role="status" class="visually-hidden">${this.status.text}</p>
      <slot ?hidden=${isShown}></slot>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const results = this.results;
    if (!results || this.#isAsking) return;
    this.#speak(results);
    this.#placeFocus();
  }

  get #isNarrow(): boolean {
    return this.#width.isNarrow;
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
    const filters = this.#renderFilters(results);
    const hasSide = filters !== nothing && !this.#isNarrow;
    return html`<div class=${hasSide ? 'sides' : ''}>
      ${filters}
      <div class="side">${this.#renderResults(results)}</div>
    </div>`;
  }

  #renderResults(results: Results): unknown {
    return html`${this.#renderSearch()} ${this.#renderToolbar(results)}
    ${renderChips(
      this.plans,
      this.collection?.schema.columns ?? [],
      this.selection,
      results,
      this.locale,
      this.#onFilter,
      this.#onClearFilters,
    )}
    ${this.#renderAsked(results)}
    ${
      results.count === 0
        ? renderNothingFound(results, this.locale, this.#onClear)
        : guard([results, this.#openIds, this.#copied, this.#printed, this.locale, this.#plan], () =>
            this.#renderList(results),
          )
    }
    ${guard([results, this.locale, this.id], () =>
      renderPagination(
        results,
        this.locale,
        (page) => this.hrefOf({ page, open: '' }),
        this.#onPage,
        this.id,
      ),
    )}
    ${this.#renderSource()}`;
  }

  #renderSearch(): unknown {
    if (this.isSearchedElsewhere) return nothing;
    return renderSearchBox({
      words: this.selection.words,
      name: this.getAttribute('aria-label') ?? this.id,
      locale: this.locale,
      onInput: (words) => {
        this.select({ words, open: '' }, 'typing');
      },
      onClear: this.#onClearWords,
    });
  }

  /** The filters that stand here: beside the list where there is room, else behind a button. */
  #renderFilters(results: Results): unknown {
    const plans = this.ownPlans;
    if (plans.length === 0 || !results.complete) return nothing;
    const { filters } = this.locale.messages;
    const shown = this.#filters.render({
      plans,
      results,
      locale: this.locale,
      open: this.#isNarrow ? 1 : 3,
      onChange: this.#onFilter,
    });
    if (!this.#isNarrow) {
      return html`<div part="filters" class="filters" role="group" aria-label=${filters.label}>
        ${shown}
      </div>`;
    }
    return html`<dialog part="filters" class="sheet" aria-label=${filters.label} @close=${this.#onSheetClose}>
      <div class="sheet-head">
        <p class="sheet-title">${filters.label}</p>
        <button type="button" class="button quiet" aria-label=${filters.close} @click=${this.#onSheetHide}>
          ${icons.close}
        </button>
      </div>
      <div class="sheet-body">${this.#isSheetOpen ? shown : nothing}</div>
      <div class="sheet-foot">
        <button type="button" part="show" class="button strong" @click=${this.#onSheetHide}>
          ${filters.show(this.locale.number(results.count), this.locale.plural(results.count))}
        </button>
      </div>
    </dialog>`;
  }

  #renderFilterButton(): unknown {
    if (!this.#isNarrow || this.ownPlans.length === 0) return nothing;
    const active = Object.values(this.selection.filters).flat().length;
    return html`<button
      type="button"
      part="action"
      class="button filter-button"
      aria-haspopup="dialog"
      @click=${this.#onSheetShow}
    >
      ${icons.filter}<span
        >${this.locale.messages.filters.open(active > 0 ? this.locale.number(active) : '')}</span
      >
    </button>`;
  }

  #renderToolbar(results: Results): TemplateResult {
    const { sort, take } = this.locale.messages;
    const level = Math.max(2, (this.headingLevel ?? 3) - 1);
    const chosen = this.selection.sort;
    return html`<div part="toolbar" class="toolbar">
      ${heading(level, this.#countSentence(results), 'count')} ${this.#renderFilterButton()}
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

  #renderAsked(results: Results): unknown {
    const { entry: words } = this.locale.messages;
    if (this.#askedGone) return html`<p part="empty" class="empty">${words.gone}</p>`;
    if (!this.#asked) return nothing;
    return html`<section class="asked" aria-label=${words.asked}>
      <p class="asked-label">${words.asked}</p>
      ${renderCard(this.#asked, this.#cardView(results))}
    </section>`;
  }

  #renderList(results: Results): TemplateResult {
    const view = this.#cardView(results);
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
    const addressOf = this.entryAddresses();
    return {
      plan: this.#plan ?? planCard({ columns: [], use: 'directory', problems: [] }),
      terms: results.terms,
      locale: this.locale,
      headingLevel: this.headingLevel ?? 3,
      addressOf: ({ id }) => addressOf(id),
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
    const { activeElement } = this.renderRoot as ShadowRoot;
    // Where the next chip took the place of the one that went, the focus is where it should be.
    if (target === 'chip' && activeElement?.matches('.chip')) {
      this.#focusAfter = null;
      return;
    }
    const selector = focusTargets[target];
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!element) return;
    this.#focusAfter = null;
    element.focus();
    element.scrollIntoView({ block: target === 'asked' ? 'start' : 'nearest' });
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
    const isHere = (): boolean => this.results?.entries.some((entry) => entry.id === id) ?? false;
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

  /** Everything again. */
  readonly #onClear = (): void => {
    this.select({ words: '', filters: {}, open: '' }, 'step');
    this.#focusField();
  };

  readonly #onClearWords = (): void => {
    this.select({ words: '', open: '' }, 'step');
    this.#focusField();
  };

  readonly #onClearFilters = (): void => {
    this.select({ filters: {}, open: '' }, 'step');
    this.#focusAfter = 'count';
  };

  readonly #onFilter = (column: string, values: readonly string[]): void => {
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement?.matches('.chip')) this.#focusAfter = 'chip';
    this.filter(column, values);
  };

  /** The field, or the heading of the results where the field stands elsewhere. */
  #focusField(): void {
    const field = this.renderRoot.querySelector<HTMLElement>('#words');
    if (field) field.focus();
    else this.#focusAfter = 'count';
  }

  readonly #onSheetShow = async (): Promise<void> => {
    this.#isSheetOpen = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLDialogElement>('dialog')?.showModal();
  };

  readonly #onSheetHide = (): void => {
    this.renderRoot.querySelector<HTMLDialogElement>('dialog')?.close();
  };

  readonly #onSheetClose = (): void => {
    this.#isSheetOpen = false;
    this.#focusAfter = 'count';
    this.requestUpdate();
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
    const headings = shown.map((column) => column.name);
    // Spreadsheets that write decimal commas expect semicolons between cells.
    download(name, toCsv(headings, rows, this.locale.language === 'fr' ? ';' : ','));
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

/** Where the focus goes when what held it is gone. */
const focusTargets = {
  count: '.count',
  chip: '.chip, .count',
  asked: '.asked .title, .card[part~="open"] .title',
} as const;

/** From this width on, in times the size of the text, filters stand beside the list. */
const ROOM_FOR_TWO = 52;

/** What is told to visitors too, because entries are missing. */
const limits: ReadonlySet<string> = new Set(['too-large', 'too-many-rows', 'cut-off']);

declare global {
  interface HTMLElementTagNameMap {
    'actor-directory': ActorDirectory;
  }
}

define('actor-directory', ActorDirectory);
