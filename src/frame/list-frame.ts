import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { breathe } from '../core/base/pace.js';
import type { Collection, Entry, Results } from '../core/collection/collection.js';
import { keepPlace } from '../chrome/keep-place.js';
import { renderNotices } from '../chrome/notices.js';
import { warnSameAddress } from '../chrome/same-address.js';
import type { Attribution } from '../chrome/source-line.js';
import { StatusController } from '../chrome/status-controller.js';
import { TranslationController } from '../chrome/translation-controller.js';
import { TypingController } from '../chrome/typing-controller.js';
import { WidthController } from '../chrome/width-controller.js';
import type { Locale } from '../locale/locale.js';
import { DiagnoseController } from '../owner/diagnose-controller.js';
import type { ListOnScreen } from '../visit/list-on-screen.js';
import type { VisitController, VisitHost } from '../visit/visit-controller.js';
import type { EngineNotes } from './engine-notes.js';
import { Announcer } from './announcer.js';
import { CardsController, type CardsHost } from './cards-controller.js';
import { ExportsController } from './exports-controller.js';
import { KeepOnDemand } from './keep-on-demand.js';
import { NearOnDemand } from './near-on-demand.js';
import { OnDemand } from './on-demand.js';
import { FocusController } from './focus-controller.js';
import type { ListContent } from './list-content.js';
import { everything, ListSides } from './list-sides.js';
import { ListState } from './list-state.js';
import { PlaceController } from './place-controller.js';
import { StillOnDemand } from './still-on-demand.js';

/** The element that shows a list. */
export type ListHost = CardsHost &
  VisitHost &
  Attribution & {
    readonly visit: VisitController;
    readonly locale: Locale;
    readonly diagnose: boolean | undefined;
    readonly exports: string | null | undefined;
    readonly keep: boolean | undefined;
    readonly book?: string | null | undefined;
    readonly view: string | null | undefined;
    readonly views: string | null | undefined;
    readonly places?: string | null | undefined;
    readonly radius?: string | null | undefined;
  };

/** From this width on, in times the size of the text, filters stand beside the list. */
const ROOM_FOR_TWO = 52;

/**
 * What stands around every list: search box, filters, states, where the data come from, and the one sentence that is spoken. What the
 * list itself holds is its content's to say.
 */
export class ListFrame implements ListOnScreen {
  readonly status: StatusController;
  readonly focus: FocusController;
  readonly cards: CardsController;
  readonly place: PlaceController;
  readonly exports: ExportsController;
  readonly keep: KeepOnDemand;
  readonly sides: ListSides;
  readonly #host: ListHost;
  readonly #content: ListContent;
  readonly #announcer: Announcer;
  readonly #width: WidthController;
  readonly #diagnosis: DiagnoseController;
  readonly #state: ListState;
  readonly #still: StillOnDemand;
  readonly #near: NearOnDemand;
  readonly #engine: OnDemand<EngineNotes>;
  /** Watches for translations, once the first cards are on screen. */
  #translation: TranslationController | null = null;
  #isTranslationAllowed = false;
  #isBehind = false;
  #isTakingOver = false;
  /** The answer that was drawn last, and to whom it was put. */
  #drawn: { readonly collection: Collection | null; readonly results: Results | null } = noneDrawn;
  /** Brings the visitor back to where they were, once a file that has changed is drawn. */
  #restore: (() => boolean) | null = null;

  /** @param contentOf makes the content, which may use the frame. */
  constructor(host: ListHost, contentOf: (frame: ListFrame) => ListContent) {
    this.#host = host;
    this.status = new StatusController(host);
    this.focus = new FocusController(host);
    new TypingController(host);
    this.#diagnosis = new DiagnoseController(host);
    this.#width = new WidthController(host, ROOM_FOR_TWO);
    this.#state = new ListState(host, this);
    this.#content = contentOf(this);
    this.sides = new ListSides(host, this, this.#content);
    this.#announcer = new Announcer(host, this.status, this.#content);
    this.exports = new ExportsController(host, this.#content.shows);
    this.keep = new KeepOnDemand(host);
    this.#still = new StillOnDemand(host);
    this.#near = new NearOnDemand(host, () => this.isHeld);
    this.#engine = new OnDemand(host, 'what tells of a search engine', makeNotes(host), atOnce);
    this.cards = new CardsController(host, this, this.#content);
    this.place = new PlaceController(host, () => {
      const open = [...this.cards.open.ids];
      return { ...this.#content.kept, ...(open.length > 0 && { open }) };
    });
    host.addController({
      hostConnected: () => {
        addEventListener('beforeprint', this.#content.onBeforePrint);
        addEventListener('afterprint', this.#content.onAfterPrint);
      },
      hostDisconnected: () => {
        removeEventListener('beforeprint', this.#content.onBeforePrint);
        removeEventListener('afterprint', this.#content.onAfterPrint);
      },
    });
    host.visit.list = this;
  }

  get isNarrow(): boolean {
    return this.#width.isNarrow;
  }

  get width(): number {
    return this.#width.width;
  }

  /** What looks near a place; null as long as it is not there. */
  get near(): NearOnDemand['tools'] {
    return this.#near.tools;
  }

  /** What a search engine cannot do, in words; null as long as none is asked. */
  get engine(): EngineNotes | null {
    return this.#engine.tools;
  }

  get said(): string {
    return this.status.text;
  }

  counted(results: Results): Results | null {
    return this.#content.counted(results);
  }

  get sessions(): ListOnScreen['sessions'] {
    return this.#content.sessions;
  }

  get exporters(): ListOnScreen['exporters'] {
    return this.#host.visit.abilities?.most === 0 ? [] : this.exports.offered;
  }

  get bind(): ListOnScreen['bind'] {
    return this.#content.bind;
  }

  take(exporter: string, some: readonly Entry[], title: string): void {
    this.#content.take(exporter, some, title);
  }

  say(sentence: string): void {
    this.status.sayAgain(sentence);
  }

  showResults(): void {
    this.focus.later('count');
  }

  showEntry(entry: Entry): void {
    if (this.cards.open.show(entry)) this.focus.later('asked');
  }

  leave(): void {
    this.place.keep();
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** Looks at what has changed, before each drawing of the host. */
  follow(changed: PropertyValues<ListHost & { readonly selection: VisitController['selection'] }>): void {
    const { visit } = this.#host;
    if (changed.has('src')) this.#state.forget();
    if (changed.has('selection'))
      this.cards.open.follow(changed.get('selection')?.open ?? '', this.#drawn.results?.complete ?? false);
    const kept = this.place.arrive();
    this.cards.open.reopen(kept?.open ?? []);
    this.#state.follow();
    this.#followFile(visit);
    if (this.#announcer.hasSeen) this.#followSheets(visit);
    this.#followEngine(visit);
    this.#content.follow(changed);
    if (kept) this.#content.comeBack(kept);
    this.cards.follow();
    if (this.#still.held) this.#takeOver(this.#still.held, visit);
  }

  render(): TemplateResult {
    const { visit, locale } = this.#host;
    const { results } = visit;
    const isShown = this.#isShown;
    return html`<div class="root" part="root" lang=${locale.language}>
      ${this.#diagnosis.render(visit.opening, () => this.cards.templateFaults)}
      <slot name="header"></slot>
      ${this.#state.render(results)}
      ${isShown && results ? this.sides.render(results, this.#renderNotices()) : nothing}
      <p role="status" class="visually-hidden">${this.#isBehind ? '' : this.status.text}</p>
      <slot ?hidden=${isShown}></slot>
      <slot name="footer"></slot>
      <slot name="card" hidden @slotchange=${this.#onTemplate}></slot>
    </div>`;
  }

  #renderNotices(): unknown {
    const notices = this.#state.notices(this.#content.notices);
    return renderNotices(notices, this.#host.locale, this.#state.retry);
  }

  /** Whether what was written into the page stands there still. */
  get isHeld(): boolean {
    return this.#still.held !== null;
  }

  /** Whether the list stands on the screen. */
  get #isShown(): boolean {
    const { results } = this.#host.visit;
    return results !== null && results.total > 0 && this.#isReady && !this.#still.held;
  }

  get #isReady(): boolean {
    return this.cards.isReady && this.#content.isReady;
  }

  /** Whether the list takes the place of what stood in the page: then it is drawn as a whole. */
  get isTakingOver(): boolean {
    return this.#isTakingOver;
  }

  /** What was written into the page gives way to a list that has everything: filters, the last row, every button in its place. */
  #takeOver(still: HTMLElement, { results }: VisitController): void {
    if (!results?.complete || !this.#isReady || this.sides.filters.isComing) return;
    if (this.#near.fetch()) return;
    this.near?.follow();
    const tools = this.#still.release();
    this.#isTakingOver = tools !== undefined;
    if (tools) this.#restore = tools.takeOver(still, this.#host, this.cards.open);
  }

  /** What follows once the host is drawn. */
  drawn(): void {
    const { visit } = this.#host;
    const { results, failure } = visit;
    if (results ?? failure) this.#allowTranslation();
    if (results) this.sides.filters.want();
    // A question is on its way: what it finds will be told and shown.
    if (!results || visit.isAsking) return;
    if (!this.#announcer.hasSeen && results.complete) warnSameAddress(this.#host);
    this.#announcer.speak(results);
    if (this.#restore?.() === false) this.focus.later('count');
    this.#restore = null;
    this.focus.place(() => {
      // The heading that receives the focus is read out: its count is not to be said twice.
      if (visit.results?.count) this.status.say('', 0);
    });
    if (!results.complete || !this.#isShown) return;
    this.place.drawn();
    this.exports.drawn();
    this.keep.drawn();
    this.#near.drawn();
  }

  /** What is done where a drawing has failed. */
  recover(error: unknown): void {
    if (!this.#translation) throw error;
    this.#translation.recover(error);
  }

  /** Resolves once all is there that the list is drawn with. */
  async settled(): Promise<void> {
    await Promise.all([
      this.cards.settled(),
      this.#content.settled(),
      this.exports.settled(),
      this.keep.settled(),
      this.sides.filters.settled(),
      this.#engine.settled(),
    ]);
  }

  /** The card that the address asks for, apart from the list where it does not stand in it. */
  renderAsked(renderItem: (item: Entry) => unknown): unknown {
    const { entry: words } = this.#host.locale.messages;
    const { asked, isGone } = this.cards.open;
    if (isGone) return html`<p part="empty" class="empty">${words.gone}</p>`;
    if (!asked) return nothing;
    return html`<section class="asked" aria-label=${words.asked}>
      <p class="asked-label">${words.asked}</p>
      ${renderItem(asked)}
    </section>`;
  }

  /** Shows everything again. */
  readonly clear = (): void => {
    this.#host.visit.select(everything);
    this.focus.field();
  };

  /** Whether a sheet lies over the list, its own or that of filters elsewhere in the page. What is said is said there. */
  #followSheets(visit: VisitController): void {
    const isBehind = this.sides.filters.isOpen || visit.hasSheet;
    if (isBehind !== this.#isBehind) this.status.forget();
    this.#isBehind = isBehind;
  }

  /** Few lists are answered for by an engine: what tells of it is fetched for those. */
  #followEngine({ abilities, failure }: VisitController): void {
    if ((abilities?.most ?? Infinity) === Infinity && !ofEngines.test(failure?.code ?? '')) return;
    this.#engine.want();
  }

  /** The file has changed: where the visitor is must be known before its answer is drawn. */
  #followFile({ collection, results }: VisitController): void {
    const before = this.#drawn;
    if (results === before.results) return;
    this.#drawn = { collection, results };
    if (!results?.complete || collection === before.collection) return;
    if (before.results?.complete) this.#restore = keepPlace(this.#host.renderRoot);
    void this.cards.open.seek(!this.#announcer.hasSeen && !this.place.isSought);
  }

  #allowTranslation(): void {
    if (this.#isTranslationAllowed) return;
    this.#isTranslationAllowed = true;
    requestAnimationFrame(() => {
      void breathe().then(() => {
        this.#translation = new TranslationController(this.#host);
      });
    });
  }

  /** A template has come, gone or been replaced. */
  readonly #onTemplate = (): void => {
    this.requestUpdate();
  };
}

const makeNotes = (host: ListHost) => async (): Promise<EngineNotes> => {
  const { EngineNotes: Notes } = await import('./engine-notes.js');
  return new Notes(host);
};

/** A failure is to be told in its own words. */
const atOnce = (): Promise<void> => Promise.resolve();

/** The failures that only engines have. */
const ofEngines = /^(?:busy|quo|half|unknown-a|que)/;

const noneDrawn = { collection: null, results: null };
