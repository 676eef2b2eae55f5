import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TranslationController } from '../controllers/translation-controller.js';
import { PatienceController } from '../controllers/patience-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import { MOST_CHARACTERS } from '../core/collection/longest-query.js';
import { searchPiece } from '../core/collection/search-piece.js';
import type { Collection, Entry, Results } from '../core/collection/collection.js';
import { breathe } from '../core/pace.js';
import type { Piece } from '../core/piece.js';
import type { Row } from '../core/table/table.js';
import { htmlPiece } from '../core/text/html-piece.js';
import { ParvisOpenEvent } from './events.js';
import { wholeListPiece } from './whole-list-piece.js';
import type { CardPlan } from './shared/card-plan.js';
import type { CardView } from './shared/card-parts.js';
import { addStyles } from './shared/add-styles.js';
import type { FilterPanel, PanelView } from './shared/filter-panel.js';
import { definitionsPiece } from './shared/definitions-piece.js';
import { imagePiece } from './shared/image-piece.js';
import type { Notice } from './shared/notices.js';
import { baseAddress, ownerLink } from './shared/owner-link.js';
import { renderSearchBox } from './shared/search-box.js';
import {
  loadingSentence,
  nothingSentence,
  renderFailure,
  renderNoRecords,
  renderStale,
} from './shared/states.js';
import { SourceElement } from './source-element.js';
import type { CardTemplate } from './template/card-template.js';
import { planAround } from './template/render-template.js';
import { TemplateController } from './template/template-controller.js';

/** Where the focus goes when what held it is gone. */
const focusTargets = {
  count: '.count',
  chip: '.count',
  asked: '.asked .title, .card[part~="open"] .title',
  here: '[data-here] .day-title, .day-title[data-here]',
  now: '[data-now] .title',
  more: '[data-first] .title',
} as const;

/** From this width on, in times the size of the text, filters stand beside the list. */
const ROOM_FOR_TWO = 52;

/**
 * What elements that show a file as a list have in common: search box, filters, states, source, the cards that stand open, the focus
 * and the one sentence that is spoken. The list itself is up to each of them.
 *
 * @csspart filters - The filters beside the list. @csspart sheet - The sheet that holds the filters where there is no room. @csspart sheet-button - The button that opens that sheet. @csspart show - The button that leads from the sheet to the list.
 * @csspart filter - One filter. @csspart filter-toggle - The button that opens and closes a filter.
 * @csspart option - One value with its box. @csspart filter-input - A field of a filter. @csspart action - A button of the toolbar.
 * @csspart chips - The filters that hold at the moment. @csspart chip - One filter that holds, a button that takes it away.
 * @csspart clear - The button that shows everything again.
 * @csspart search-input - The field for words.
 * @csspart title-link - The link in the heading of a card. @csspart open - On a card that stands open. @csspart subtitle - What kind of thing it is, and where.
 * @csspart text - The first lines of the text of a card. @csspart tags - The values of the main lists of a card. @csspart tag - One value of a list.
 * @csspart label - The name of a column among the details. @csspart value - What stands under the name of a column.
 * @csspart more - The button that opens and closes a card. @csspart copy - The button that copies the link of a card.
 * @csspart copied - What says that the link was copied. @csspart correction - The link to report a mistake. @csspart current - On the link to the page or layout that is shown.
 * @csspart open-now - Whether a place is open at this moment.
 * @csspart definitions - What the abbreviations and codes of the file mean. @csspart definition - What one abbreviation or code means.
 * @csspart notice - A sentence above the list: a copy, a part that is missing. @csspart diagnose - The owner's panel.
 * @csspart retry - The button that asks for the file again. @csspart stale - The sentence when a copy stands in for the file.
 */
export abstract class ListElement extends SourceElement {
  /** The cards that stand open; the address holds the last one. */
  protected openIds: ReadonlySet<string> = new Set();
  /** The card that the address asks for where it does not stand in the list shown. */
  protected asked: Entry | null = null;
  /** The card whose link was copied last, or is shown to be copied by hand. */
  protected copied: { readonly id: string; readonly isShown: boolean } = { id: '', isShown: false };

  /** Whether there is too little room for filters beside the list. */
  get isNarrow(): boolean {
    return this.#width.isNarrow;
  }

  /** How wide the list is, in pixels. */
  get width(): number {
    return this.#width.width;
  }

  /** Takes the visitor to the results. */
  showResults(): void {
    this.focusLater('count');
  }

  readonly #width = new WidthController(this, ROOM_FOR_TWO);
  readonly #patience = new PatienceController(this);
  /** The filters, null before their script is there. */
  #panel: FilterPanel | null = null;
  /** Watches for translations, once the first cards are on screen. */
  #translation: TranslationController | null = null;
  #isTranslationAllowed = false;
  readonly #templates = new TemplateController(this);
  #askedGone = false;
  #isBehind = false;
  #focusAfter: keyof typeof focusTargets | null = null;
  #said = '';
  /** The answer that was drawn last, and to whom it was put. */
  #drawn: { readonly collection: Collection | null; readonly results: Results | null } = noneDrawn;
  /** Brings the visitor back to where they were, once a file that has changed is drawn. */
  #restore: (() => boolean) | null = null;
  /** The place of the chip that was removed last. */
  #chipPlace = 0;

  /** The sentence that heads the list and is spoken when it changes. */
  protected abstract countSentence(results: Results): string;

  /** What stands under the search box: the head of the list, and the list. `chips` go between them. */
  protected abstract renderResults(results: Results, chips: unknown): unknown;

  /** Whether a card stands in the list that is shown. */
  protected abstract isListed(id: string): boolean;

  /** The card with this identifier, null where there is none. */
  protected seekItem(id: string): Promise<Entry | null> {
    return this.find(id);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.onBeforePrint);
    addEventListener('afterprint', this.onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.onBeforePrint);
    removeEventListener('afterprint', this.onAfterPrint);
  }

  /** Printing takes the whole selection. What follows is done in microtasks, before the browser lays the pages out. */
  protected abstract readonly onBeforePrint: () => void | Promise<void>;
  protected abstract readonly onAfterPrint: () => void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('selection')) this.#followOpen(changed.get('selection')?.open ?? '');
    const isLoading = this.opening?.phase === 'loading' && !this.localeController.isPending;
    this.#patience.watch(this.isConnected && isLoading);
    if (this.#patience.isLong) this.status.say(this.locale.messages.states.loading, 0);
    else if (!isLoading && this.#hasToldToWait) this.status.say('', 0);
    this.#followFile();
    if (this.#said !== '') this.#followSheets();
  }

  #allowTranslation(): void {
    if (this.#isTranslationAllowed) return;
    this.#isTranslationAllowed = true;
    const begin = async (): Promise<void> => {
      await breathe();
      const { TranslationController } = await wholeListPiece.load();
      this.#translation = new TranslationController(this);
    };
    requestAnimationFrame(() => {
      // Without the script the list can be read, and the next drawing tells what is missing.
      begin().catch(() => undefined);
    });
  }

  protected override recover(error: unknown): void {
    if (!this.#translation) throw error;
    this.#translation.recover(error);
  }

  /** Whether a sheet lies over the list, its own or that of filters elsewhere in the page. What is said is said there. */
  #followSheets(): void {
    const isBehind = (this.#panel?.isOpen ?? false) || this.placement.hasSheet;
    if (isBehind !== this.#isBehind) this.status.forget();
    this.#isBehind = isBehind;
  }

  /** Whether the last thing said was that the list is on its way. */
  get #hasToldToWait(): boolean {
    return this.status.text === this.locale.messages.states.loading;
  }

  protected override render(): TemplateResult {
    const results = this.results;
    const isShown = results !== null && results.total > 0 && this.#isReady;
    return html`<div class="root" part="root" lang=${this.locale.language}>
      ${this.diagnosis.render(this.opening, () => (this.template ? [] : this.#templates.faults))}
      <slot name="header"></slot>
      ${this.#renderState(results)} ${isShown ? this.#renderSides(results) : nothing}
      <p role="status" class="visually-hidden">${this.#isBehind ? '' : this.status.text}</p>
      <slot ?hidden=${isShown}></slot>
      <slot name="footer"></slot>
      <slot name="card" hidden @slotchange=${this.#onTemplate}></slot>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const results = this.results;
    if (results ?? this.failure) this.#allowTranslation();
    // A question is on its way: what it finds will be told and shown.
    if (!results || this.answer.status === 1) return;
    if (this.#said === '') wholeListPiece.now?.warnSameAddress(this);
    this.#speak(results);
    if (this.#restore?.() === false) this.focusLater('count');
    this.#restore = null;
    this.#placeFocus();
  }

  /** Whether all is there that cards are drawn with: drawn before, they would change under the visitor's eyes. */
  get #isReady(): boolean {
    return !this.#templates.isPending && this.needs.every((piece) => this.pieces.isSettled(piece));
  }

  /** What the cards of this file need besides what those of every file do. */
  protected get needs(): readonly Piece<unknown>[] {
    const columns = this.collection?.schema.columns ?? [];
    const hasHtml = columns.some(({ type }) => type === 'html');
    const hasCodes = columns.some(({ meaningOf }) => meaningOf);
    return [
      ...(hasHtml ? [htmlPiece] : []),
      ...(hasCodes ? [definitionsPiece] : []),
      ...(this.images ? [imagePiece] : []),
    ];
  }

  #renderState(results: Results | null): unknown {
    const { failure } = this;
    if (this.localeController.isPending) return nothing;
    if (failure && failure.code !== 'empty' && failure.code !== 'no-rows') {
      return renderFailure(failure, this.src, this.locale, this.#onRetry);
    }
    if (failure || (results?.complete && results.total === 0)) return renderNoRecords(this.locale);
    if (this.staleSince !== null) return renderStale(this.staleSince, this.locale, this.#onRetry);
    if (!this.#patience.isLong) return nothing;
    return html`<p part="loading" class="loading">${loadingSentence(this.opening, this.locale)}</p>`;
  }

  #renderSides(results: Results): unknown {
    const whole = wholeListPiece.now;
    const filters = this.panel?.render(this.#panelView(results)) ?? nothing;
    const hasSide = filters !== nothing && !this.isNarrow;
    return html`<div class=${hasSide ? 'sides' : ''}>
      ${filters}
      <div class="side">
        ${whole?.renderNotices(this.notices, this.locale, this.#onRetry)} ${this.#renderSearch()}
        ${this.renderResults(results, this.#renderChips(results))}
        ${whole?.renderSourceLine(this, this.opening, this.locale)}
      </div>
    </div>`;
  }

  /** What is not shown, or not looked for, because there is too much of it. */
  protected get notices(): readonly Notice[] {
    const { opening } = this;
    const notices = wholeListPiece.now?.noticesOf(opening?.phase === 'ready' ? opening.problems : []) ?? [];
    return this.#isCut ? [...notices, queryCut] : notices;
  }

  /** Whether only the beginning of what the visitor typed is looked for. */
  get #isCut(): boolean {
    const { words } = this.selection;
    return words !== '' && (this.pieces.get(searchPiece)?.isTooLong(words) ?? false);
  }

  #renderSearch(): unknown {
    if (this.placement.isSearchedElsewhere) return nothing;
    return renderSearchBox({
      words: this.selection.words,
      name: this.getAttribute('aria-label') ?? this.id,
      locale: this.locale,
      onFocus: this.prepareSearch,
      onInput: (words) => {
        this.select({ words, open: '' }, 'typing');
      },
      onClear: this.#onClearWords,
    });
  }

  /** The filters, once their script is there. */
  protected get panel(): FilterPanel | null {
    const tools = wholeListPiece.now;
    if (tools && !this.#panel) {
      addStyles(this, tools.filtersStyles);
      this.#panel = new tools.FilterPanel(this, {
        onShow: () => {
          this.showResults();
        },
      });
    }
    return this.#panel;
  }

  #panelView(results: Results): PanelView {
    return {
      plans: this.placement.own,
      results,
      locale: this.locale,
      label: null,
      isNarrow: this.isNarrow,
      said: this.status.text,
      onChange: this.#onFilter,
    };
  }

  protected renderFilterButton(results: Results): unknown {
    return this.panel?.renderButton(this.#panelView(results));
  }

  #renderChips(results: Results): unknown {
    return wholeListPiece.now?.renderChips({
      plans: this.placement.plans,
      results,
      locale: this.locale,
      onRemove: this.#onRemove,
      onClear: this.#onClearFilters,
    });
  }

  /** The card that the address asks for, apart from the list where it does not stand in it. */
  protected renderAsked(renderItem: (item: Entry) => unknown): unknown {
    const { entry: words } = this.locale.messages;
    if (this.#askedGone) return html`<p part="empty" class="empty">${words.gone}</p>`;
    if (!this.asked || this.isListed(this.asked.id)) return nothing;
    return html`<section class="asked" aria-label=${words.asked}>
      <p class="asked-label">${words.asked}</p>
      ${renderItem(this.asked)}
    </section>`;
  }

  /** The page author's own card; null where the ordinary one is drawn. */
  protected get template(): CardTemplate | null {
    if (!this.collection) return null;
    const { schema, complete } = this.collection;
    return this.#templates.templateFor(schema, complete, this.#fileAddress);
  }

  /** What addresses in the file are relative to. */
  get #fileAddress(): string {
    return URL.canParse(this.src ?? '', baseAddress()) ? new URL(this.src ?? '', baseAddress()).href : '';
  }

  /** What every card of the list needs to know. */
  protected cardView<Plan extends CardPlan>(
    results: Results,
    plan: Plan,
  ): CardView & { readonly plan: Plan } {
    const addressOf = this.entryAddresses();
    const { template } = this;
    return {
      plan: template ? planAround(plan, template) : plan,
      template,
      terms: results.terms,
      locale: this.locale,
      get: (piece) => this.pieces.get(piece),
      ...(this.images && { images: this.#fileAddress }),
      headingLevel: this.headingLevel ?? 3,
      addressOf: ({ id }) => addressOf(id),
      correctionOf: ({ id }) =>
        ownerLink(this.correctionUrl?.replaceAll('{id}', encodeURIComponent(id)) ?? null),
      isOpen: ({ id }) => this.openIds.has(id),
      onToggle: (item) => {
        this.#toggle(item);
      },
      onCopy:
        this.addressName === null
          ? null
          : ({ id }) => {
              void this.#copy(addressOf(id), id);
            },
      linkShown: this.copied.isShown ? this.copied.id : '',
      copied: this.copied.isShown ? '' : this.copied.id,
    };
  }

  /** Says the count where it has changed; at the first sight of the list only to who was told to wait for it. */
  #speak(results: Results): void {
    if (!results.complete) return;
    const cut = this.#isCut ? ` ${wholeListPiece.now?.noticeSentence(queryCut, this.locale) ?? ''}` : '';
    const sentence =
      results.count === 0 ? nothingSentence(results, this.locale) : this.countSentence(results) + cut;
    if (this.#hasToldToWait) this.status.say(sentence, 0);
    else if (this.#said !== '' && sentence !== this.#said) this.status.say(sentence);
    this.#said = sentence;
  }

  /** Puts the focus there once what is on its way is drawn. */
  protected focusLater(target: keyof typeof focusTargets): void {
    this.#focusAfter = target;
    this.requestUpdate();
  }

  #placeFocus(): void {
    const target = this.#focusAfter;
    if (target === null) return;
    const chips = target === 'chip' ? [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')] : [];
    const element =
      chips[this.#chipPlace] ??
      chips.at(-1) ??
      this.renderRoot.querySelector<HTMLElement>(focusTargets[target]);
    if (!element) return;
    this.#focusAfter = null;
    // The heading that receives the focus is read out: its count is not to be said twice.
    if (element.matches('.count') && this.results?.count) this.status.say('', 0);
    element.focus();
    element.scrollIntoView({ block: target === 'count' || target === 'chip' ? 'nearest' : 'start' });
  }

  /** The address has changed, by going back or from outside: what it asks for stands open. */
  #followOpen(before: string): void {
    const { open } = this.selection;
    if (open === before || this.openIds.has(open)) return;
    this.openIds = new Set(open ? [open] : []);
    this.asked = null;
    this.#askedGone = false;
    if (this.#drawn.results?.complete) void this.#seekOpen();
  }

  /** The file has changed: where the visitor is must be known before its answer is drawn. */
  #followFile(): void {
    const { collection, results } = this;
    const before = this.#drawn;
    if (results === before.results) return;
    this.#drawn = { collection, results };
    if (!results?.complete || collection === before.collection) return;
    if (before.results?.complete) this.#restore = wholeListPiece.now?.keepPlace(this.renderRoot) ?? null;
    void this.#seekOpen();
  }

  /**
   * Looks in a file that is whole for the cards that stand open: it may call them otherwise than the rows that came first, or than the
   * file before it. The one that the address asks for is brought into view, apart where it is not in the list.
   */
  async #seekOpen(): Promise<void> {
    const isFirst = this.#said === '';
    const { collection } = this;
    const sought = [...this.openIds].map(async (id) => [id, await this.seekItem(id)] as const);
    const found = new Map(await Promise.all(sought));
    await this.answer.taskComplete.catch(() => undefined);
    // Another file has come in between: it is looked at in its turn.
    if (collection !== this.collection) return;
    this.openIds = new Set([...this.openIds].map((id) => found.get(id)?.id ?? id));
    this.requestUpdate();
    const item = found.get(this.selection.open);
    // The visitor has opened another one in between, or none.
    if (item === undefined) return;
    this.#askedGone = item === null;
    this.asked = item === null || this.isListed(item.id) ? null : item;
    if (item === null) return;
    if (item.id !== this.selection.open) this.select({ open: item.id }, 'typing');
    if (isFirst) this.focusLater('asked');
  }

  #toggle(item: Entry): void {
    const ids = new Set(this.openIds);
    if (ids.delete(item.id)) {
      if (this.asked?.id === item.id) {
        this.asked = null;
        this.focusLater('count');
      }
      this.openIds = ids;
      if (this.selection.open === item.id) this.select({ open: '' }, 'step');
      this.requestUpdate();
      return;
    }
    if (!this.dispatchEvent(new ParvisOpenEvent(item, this.#recordOf(item.cells)))) return;
    this.openIds = ids.add(item.id);
    this.#askedGone = false;
    this.select({ open: item.id }, 'step');
    this.requestUpdate();
  }

  #recordOf(cells: Row): ReadonlyMap<string, string> {
    const columns = this.collection?.schema.columns ?? [];
    return new Map(columns.map((column) => [column.name, cells[column.index] ?? '']));
  }

  async #copy(href: string, id: string): Promise<void> {
    let isShown = false;
    try {
      await navigator.clipboard.writeText(href);
      this.status.sayAgain(this.locale.messages.entry.copied);
    } catch {
      // No permission, or no clipboard outside secure pages: the link is shown, to be copied by hand.
      isShown = true;
    }
    this.copied = { id, isShown };
    this.requestUpdate();
  }

  /** Everything again. */
  protected readonly onClear = (): void => {
    this.select({ words: '', filters: {}, open: '' }, 'step');
    this.#focusField();
  };

  readonly #onClearWords = (): void => {
    this.select({ words: '', open: '' }, 'step');
    this.#focusField();
  };

  readonly #onClearFilters = (): void => {
    this.select({ filters: {}, open: '' }, 'step');
    this.focusLater('count');
  };

  readonly #onFilter = (column: string, values: readonly string[]): void => {
    this.filter(column, values);
  };

  /** The focus goes to the chip that takes the place of the one removed. */
  readonly #onRemove = (column: string, values: readonly string[], place: number): void => {
    this.#chipPlace = place;
    this.filter(column, values);
    this.focusLater('chip');
  };

  /** The field, or the heading of the results where the field stands elsewhere. */
  #focusField(): void {
    const field = this.renderRoot.querySelector<HTMLElement>('#words');
    if (field) field.focus();
    else this.focusLater('count');
  }

  /** A template has come, gone or been replaced. */
  readonly #onTemplate = (): void => {
    this.requestUpdate();
  };

  readonly #onRetry = (): void => {
    this.retry();
    this.status.say(this.locale.messages.states.loading, 0);
  };

  /** Opens the browser's own dialogue. */
  protected readonly onPrint = (): void => {
    window.print();
  };
}

const noneDrawn = { collection: null, results: null };

const queryCut: Notice = { code: 'query', count: MOST_CHARACTERS };
