import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CardContext } from '../cards/card-context.js';
import { planCard, type CardPlan } from '../cards/card-plan.js';
import { titleOf } from '../cards/card-title.js';
import { mayHoldHours, type HoursTools } from '../cards/hours-controller.js';
import { addStyles } from '../chrome/add-styles.js';
import { heading } from '../chrome/heading.js';
import { MinuteController } from '../chrome/minute-controller.js';
import { nounOf } from '../chrome/noun.js';
import type { Notice } from '../chrome/notices.js';
import { painted } from '../core/base/pace.js';
import { renderPagination } from '../chrome/pagination.js';
import { renderNothingFound } from '../chrome/states.js';
import type { Entry, Results } from '../core/collection/collection.js';
import type { Schema } from '../core/schema/schema.js';
import type { Moment } from '../core/time/moment.js';
import { renderCard } from '../views/list/card.js';
import type { Drawing, EntriesShown, EntriesView } from '../views/view.js';
import { entriesViews, offeredViews } from '../views/views.js';
import { AnswerInTurn, FEW } from './answer-in-turn.js';
import { askedViews, warnUnknownViews } from './asked-views.js';
import { readList } from '../visit/attributes.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { ContentAttributes, ListContent } from './list-content.js';
import { EntryOrders } from './entry-orders.js';
import type { ListFrame, ListHost } from './list-frame.js';
import { PrintedEntries } from './printed-entries.js';
import { TakenEntries } from './taken-entries.js';
import { renderViewChooser, viewSentence } from './view-chooser.js';
import { ViewController } from './view-controller.js';

/** What the page's author says of a list of entries. */
export type EntriesHost = ListHost & {
  readonly fields: string | null | undefined;
  readonly view: string | null | undefined;
  readonly views: string | null | undefined;
  readonly timeZone: string | null | undefined;
};

/** More than a screen holds: of a telephone, where entries are higher than they are wide, and of another one. */
const SCREEN = { narrow: 4, wide: 8 };
/** The entries of a directory, a page at a time: how many, in which order, seen how. */
export class Entries implements ListContent {
  readonly shows = 'entries';
  readonly notices: readonly Notice[] = [];
  readonly sessions = null;
  /** The page that is shown stands in the address. */
  readonly kept = {};
  readonly #host: EntriesHost;
  readonly #frame: ListFrame;
  readonly #views: ViewController<EntriesShown>;
  readonly #orders: EntryOrders;
  readonly #taken: TakenEntries;
  readonly #printed: PrintedEntries;
  /** « Open now » is only true for a while. */
  readonly #clock: MinuteController;
  #schema: Schema | null = null;
  #plan: CardPlan = noPlan;
  #drawing: Drawing<EntriesShown> | null = null;
  /** The first entries alone are on their way to the screen, null before; `true` once they are there. */
  #begun: Promise<void> | true | null = null;
  readonly #turn: AnswerInTurn;
  /** Whether the visitor has begun to search or to filter. In a frame that has the height of the list it stays the list that it was. */
  #isSearched = false;
  /** The look of the choice between views is on its way, or there: few lists have one. */
  #places: Promise<void> | null = null;
  #now: { readonly standing: string; readonly moment: Moment } | null = null;

  constructor(host: EntriesHost, frame: ListFrame) {
    this.#host = host;
    this.#frame = frame;
    this.#views = new ViewController(host);
    this.#turn = new AnswerInTurn(host);
    this.#orders = new EntryOrders(host, frame);
    this.#printed = new PrintedEntries(host);
    this.#taken = new TakenEntries(host, frame, this.#printed.print);
    this.#clock = new MinuteController(host, () => this.#plan.hours.length > 0);
  }

  get #visit(): VisitController {
    return this.#host.visit;
  }

  get bind(): ListContent['bind'] {
    return this.#taken.bind;
  }

  take(exporter: string, some: readonly Entry[], title: string): void {
    this.#taken.take(exporter, some, title);
  }

  get onBeforePrint(): () => void {
    return this.#printed.begin;
  }

  get onAfterPrint(): () => void {
    return this.#printed.end;
  }

  get isReady(): boolean {
    return this.#drawing !== null && (this.#plan.hours.length === 0 || !this.#frame.cards.hours.isPending);
  }

  async settled(): Promise<void> {
    await Promise.all([this.#views.settled(), this.#places, this.#turn.settled()]);
    if (this.#begun !== true) await this.#begun;
  }

  follow(changed: PropertyValues<ContentAttributes>): void {
    const { opening, schema } = this.#visit;
    const { hours } = this.#frame.cards;
    this.#turn.follow();
    // At once, not only when it is missed.
    if (opening?.phase === 'loading' && mayHoldHours(opening.columns)) hours.want();
    if (schema !== this.#schema || changed.has('fields')) {
      this.#schema = schema;
      this.#plan = schema ? planCard(schema, readList(this.#host.fields)) : noPlan;
    }
    if (this.#plan.hours.length > 0) hours.want();
    if (changed.has('view') || changed.has('views')) warnUnknownViews(this.#host, entriesViews);
    const { words, filters, bbox } = this.#visit.selection;
    if (words !== '' || bbox !== '' || Object.keys(filters).length > 0) this.#isSearched = parent === window;
    this.#orders.follow(schema);
    if (this.#offered.length > 1) this.#places ??= this.#addPlaces();
    const view = this.#view;
    if (view) this.#drawing = this.#views.get(view) ?? this.#drawing;
  }

  /** A choice that has no look of its own is a choice still. */
  async #addPlaces(): Promise<void> {
    const { placesStyles } = await import('./places.styles.js').catch(() => ({ placesStyles: null }));
    if (placesStyles) addStyles(this.#host, placesStyles);
  }

  comeBack(): void {
    // Nothing to do: see above.
  }

  isListed(id: string): boolean {
    return this.#visit.results?.entries.some((entry) => entry.id === id) ?? false;
  }

  seek(id: string): Promise<Entry | null> {
    return this.#visit.find(id);
  }

  counted(results: Results): Results {
    return results;
  }

  countSentence(results: Results): string {
    const { messages, number, plural } = this.#host.locale;
    const { count } = messages;
    const { opening, schema, selection } = this.#visit;
    if (!results.complete) {
      const rows = opening?.phase === 'loading' ? opening.progress.rows : results.count;
      return count.reading(number(rows));
    }
    if (results.count === 0) return count.none;
    const noun = schema ? nounOf(schema, results.total, this.#host.locale) : '';
    const sentence =
      results.count === results.total && selection.words === ''
        ? count.all(number(results.total), noun)
        : count.some(number(results.count), plural(results.count), number(results.total));
    return results.page > 1
      ? `${sentence}, ${count.page(number(results.page), number(results.pages))}`
      : sentence;
  }

  get choices(): ReadonlyMap<string, string> {
    const { locale } = this.#host;
    const { sort } = this.#visit.selection;
    return new Map([
      [`order ${sort}`, locale.messages.sort.changed(this.#orders.label)],
      [`view ${this.#view?.name ?? ''}`, viewSentence(this.#view, locale)],
      ...(this.#frame.near?.choices ?? []),
    ]);
  }

  render(results: Results, chips: unknown): unknown {
    const { locale, id } = this.#host;
    const { addressName } = this.#visit;
    const paged = results.count > 0 ? (this.#turn.whole ?? results) : results;
    return html`${this.#renderToolbar(results)} ${chips}
    ${this.#frame.renderAsked((entry) => renderCard(entry, this.#context(results)))}
    ${
      results.count === 0
        ? (this.#frame.near?.renderNothing(results) ?? renderNothingFound(results, locale, this.#frame.clear))
        : guard(this.#standing(results), () => this.#renderEntries(results))
    }
    ${guard([paged, locale, id, addressName, this.#begun === true], () => this.#renderPages(paged))}
    ${this.#frame.engine?.renderBelow(results, this.#printed.countOf(results))}`;
  }

  /** The way to other pages, which nobody needs before the entries that the window holds. */
  #renderPages(results: Results): unknown {
    if (this.#begun instanceof Promise) return nothing;
    const { locale, id } = this.#host;
    const hrefOf = (page: number): string => this.#visit.hrefOf({ page, open: '' });
    return renderPagination(results, locale, hrefOf, this.#onPage, id);
  }

  /** What decides what the entries look like: where none of it has changed, none is drawn again. */
  #standing(results: Results): unknown[] {
    const { minute } = this.#clock;
    return [
      results,
      results === this.#turn.whole,
      this.#printed.entries,
      this.#begun === true,
      this.#plan,
      this.#drawing,
      this.#frame.exports.offered,
      this.#visit.selection.view,
      this.#visit.selection.sort,
      minute,
      this.#host.timeZone,
      ...this.#frame.cards.standing,
      ...this.#frame.keep.standing,
      this.#frame.near?.isNear,
    ];
  }

  #renderEntries(results: Results): unknown {
    if (!this.#schema) return nothing;
    const { selection } = this.#visit;
    const { name = '', isInTurn = false } = this.#view ?? {};
    const isWhole = !isInTurn || this.#printed.entries !== null || results === this.#turn.whole;
    return this.#drawing?.render({
      entries: this.#printed.entries ?? this.#onScreen(results.entries),
      drawn: isWhole ? Infinity : this.#most,
      schema: this.#schema,
      results,
      context: this.#context(results),
      visit: this.#visit,
      isPrinted: this.#printed.entries !== null,
      isSearched: this.#isSearched,
      fields: readList(this.#host.fields),
      caption: this.countSentence(results),
      order: { value: selection.sort, can: this.#orders.can, choose: this.#orders.choose },
      at: selection.view.startsWith(`${name}.`) ? selection.view.slice(name.length + 1) : '',
      goTo: (at) => {
        this.#visit.select({ view: at ? `${name}.${at}` : name });
      },
    });
  }

  /**
   * The entries to draw: at first as many as a screen holds, so that the visitor need not wait for the others; then all of the page,
   * and at once where the address asks for one of them, which is brought into view, or where the visitor comes back to one.
   */
  #onScreen(entries: readonly Entry[]): readonly Entry[] {
    const isWhole =
      this.#begun === true ||
      this.#visit.selection.open !== '' ||
      this.#frame.place.isSought ||
      this.#frame.isTakingOver;
    if (isWhole || entries.length <= FEW) return entries;
    this.#begun ??= painted().then(() => {
      this.#begun = true;
      this.#host.requestUpdate();
    });
    return entries.slice(0, this.#most);
  }

  /** As many entries as the window holds. */
  get #most(): number {
    return this.#frame.isNarrow ? SCREEN.narrow : SCREEN.wide;
  }

  #renderToolbar(results: Results): TemplateResult {
    const { locale, headingLevel, visit } = this.#host;
    const level = Math.max(2, (headingLevel ?? 3) - 1);
    return html`<div part="toolbar" class=${results.complete ? 'toolbar' : 'toolbar coming'}>
      ${heading(level, this.countSentence(results), 'count')}
      <div class="tools">
        ${this.#frame.sides.renderButton(results)} ${this.#orders.render()}
        ${this.#frame.near?.renderButton()} ${this.#frame.keep.renderButton()} ${this.#taken.renderButton()}
      </div>
      ${this.#frame.near?.renderPanel()} ${this.#frame.keep.renderPanel()} ${this.#taken.render()}
      ${renderViewChooser({
        offered: this.#offered,
        current: this.#view,
        locale,
        hrefOf: (view) => visit.hrefOf({ view, open: '' }),
        onGo: (view) => {
          visit.select({ view, open: '' });
        },
      })}
    </div>`;
  }

  /** The views that the visitor may choose from. */
  get #offered(): readonly EntriesView[] {
    const schema = this.#schema;
    if (!schema) return [];
    const asked = askedViews(this.#host);
    return offeredViews(entriesViews, asked, (each) => each.suits(schema));
  }

  /** The view that is shown: the one that the address asks for, else the author's, else the first that suits. */
  get #view(): EntriesView | null {
    const wanted = [this.#visit.selection.view, this.#host.view?.trim() ?? ''];
    const offered = this.#offered;
    const asked = wanted.flatMap((text) => offered.find(({ name }) => name === nameOfView(text)) ?? []);
    return asked[0] ?? offered[0] ?? entriesViews[0] ?? null;
  }

  #context(results: Results): CardContext {
    const context = {
      ...this.#frame.cards.context(results, this.#plan, this.#frame.exports.offered),
      ...this.#frame.keep.onCards,
      ...this.#frame.near?.onCards,
      onTake: (entry: Entry, exporter: string): void => {
        this.take(exporter, [entry], titleOf(entry, { plan: this.#plan, locale: this.#host.locale }));
      },
    };
    if (this.#printed.entries) return { ...context, isOpen: () => true };
    const { tools } = this.#frame.cards.hours;
    return tools && this.#plan.hours.length > 0 ? { ...context, now: this.#momentBy(tools) } : context;
  }

  /** What clocks show where the entries are: asked once a minute, because to ask for a zone takes longer than to draw three cards. */
  #momentBy({ nowHere, nowIn, zoneNamed }: HoursTools): Moment {
    const { timeZone } = this.#host;
    const standing = `${String(this.#clock.minute)} ${timeZone ?? ''}`;
    if (this.#now?.standing !== standing) {
      const moment = timeZone ? nowIn(zoneNamed(timeZone), Date.now()) : nowHere();
      this.#now = { standing, moment };
    }
    return this.#now.moment;
  }

  readonly #onPage = (page: number): void => {
    this.#visit.select({ page, open: '' });
    this.#frame.focus.later('count');
  };
}

/** The view that an address or an author names; what follows a dot is the view's own. */
const nameOfView = (text: string): string => text.split('.', 1)[0] ?? '';

const noPlan = planCard({ columns: [], use: 'directory', problems: [] });
