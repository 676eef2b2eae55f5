import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../chrome/heading.js';
import { icons } from '../chrome/icons.js';
import { MinuteController } from '../chrome/minute-controller.js';
import type { Notice } from '../chrome/notices.js';
import { renderNothingFound } from '../chrome/states.js';
import { WidthController } from '../chrome/width-controller.js';
import type { Session } from '../core/agenda/session.js';
import type { Entry, Results } from '../core/collection/collection.js';
import { dayKey } from '../core/time/moment.js';
import { agendaWords } from '../locale/agenda.js';
import { readPlace } from '../views/place.js';
import { whenText } from '../views/sessions/words.js';
import { renderNotes } from '../views/sessions/notes.js';
import { renderSession } from '../views/sessions/session-card.js';
import type { SessionContext } from '../views/sessions/session-context.js';
import type { Drawing, SessionsShown } from '../views/view.js';
import { sessionsViews } from '../views/views.js';
import { warnUnknownViews } from './asked-views.js';
import type { KeptPlace } from '../visit/kept-place.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { AgendaController } from './agenda-controller.js';
import { type AgendaHost } from './agenda-controller.js';
import type { ContentAttributes, ListContent } from './list-content.js';
import type { ListFrame, ListHost } from './list-frame.js';
import { SessionsPlace } from './sessions-place.js';
import { TakenSessions } from './taken-sessions.js';
import { renderViewChooser, viewSentence } from './view-chooser.js';
import { ViewController } from './view-controller.js';

/** What the page's author says of an agenda. */
export type SessionsHost = ListHost & AgendaHost & {};

/** Below this width, in times the size of the text, a table becomes a list. */
const ROOM_FOR_A_TABLE = 40;

/** How many sessions are drawn at once; fewer while somebody types, because more would be felt at every key. */
const SESSIONS = 60;
const FOUND = 16;
const MOST_AT_ONCE = 500;

/** The sessions of an agenda: those to come, seen how, from which day on. */
export class Sessions implements ListContent {
  readonly shows = 'sessions';
  readonly bind = null;
  readonly #host: SessionsHost;
  readonly #frame: ListFrame;
  readonly #agenda: AgendaController;
  readonly #views: ViewController<SessionsShown>;
  readonly #place: SessionsPlace;
  readonly #taken: TakenSessions;
  readonly #width: WidthController;
  /** What is over and what goes on must not grow old on a page that stays open. */
  readonly #clock: MinuteController;
  #drawing: Drawing<SessionsShown> | null = null;
  #isPrinted = false;
  /** How many sessions were asked for besides the first ones, and the first of those that were drawn last. */
  #more = 0;
  #firstNew = '';

  constructor(host: SessionsHost, frame: ListFrame, agenda: AgendaController) {
    this.#host = host;
    this.#frame = frame;
    this.#agenda = agenda;
    this.#views = new ViewController(host);
    this.#place = new SessionsPlace(host, frame, agenda);
    this.#taken = new TakenSessions(host, frame, agenda);
    this.#width = new WidthController(host, ROOM_FOR_A_TABLE);
    this.#clock = new MinuteController(host, () => agenda.prepared.isToday);
  }

  get #visit(): VisitController {
    return this.#host.visit;
  }

  get isReady(): boolean {
    return this.#drawing !== null;
  }

  settled(): Promise<void> {
    return this.#views.settled();
  }

  get sessions(): readonly Session[] {
    return this.#agenda.prepared.agenda.sessions;
  }

  take(exporter: string, some: readonly Entry[], title: string): void {
    const sessions = some.flatMap(({ id }) => this.#agenda.sessionNamed(id) ?? []);
    this.#taken.take(exporter, sessions, title);
  }

  get notices(): readonly Notice[] {
    const { cutAt } = this.#agenda.prepared.agenda;
    return cutAt === null ? [] : [{ code: 'occurrences', count: cutAt }];
  }

  follow(changed: PropertyValues<ContentAttributes>): void {
    const before = changed.get('selection');
    const { words, filters } = this.#visit.selection;
    if (before && (before.words !== words || before.filters !== filters)) this.#more = 0;
    if (changed.has('view') || changed.has('views')) warnUnknownViews(this.#host, sessionsViews);
    this.#agenda.update();
    const { at } = this.#place.current;
    this.#agenda.reach(at);
    if (changed.has('selection') && at && at !== readPlace(before?.view ?? '').at)
      this.#frame.focus.later('here');
    this.#drawing = this.#views.get(this.#place.current.view) ?? this.#drawing;
  }

  counted(results: Results): Results | null {
    return this.#agenda.counted(results);
  }

  get kept(): KeptPlace {
    return {
      ...(this.#more > 0 && { more: this.#more }),
      ...(this.#agenda.showsPast && { past: true }),
    };
  }

  comeBack({ more = 0, past = false }: KeptPlace): void {
    this.#more = more;
    this.#agenda.showsPast = past;
  }

  isListed(id: string): boolean {
    return (
      !this.#place.current.view.isWhole &&
      this.#agenda.listed.shown.slice(0, this.#drawn).some((session) => session.id === id)
    );
  }

  async seek(id: string): Promise<Entry | null> {
    await this.#agenda.isMade;
    const known = this.#agenda.sessionNamed(id) ? id : (await this.#visit.find(id))?.id;
    const session = known === undefined ? undefined : this.#agenda.sessionNamed(known);
    return session && known !== undefined ? { ...session.entry, id: known } : null;
  }

  countSentence(): string {
    const { messages, number, plural } = this.#host.locale;
    const { count, some } = agendaWords(this.#host.locale);
    const total = this.#agenda.prepared.agenda.sessions.length;
    const shown = this.#agenda.listed.found.length;
    if (shown === 0) return messages.count.none;
    return shown === total
      ? count(number(total), plural(total))
      : some(number(shown), plural(shown), number(total));
  }

  get choices(): ReadonlyMap<string, string> {
    const { view } = this.#place.current;
    return new Map([
      [`view ${view.name}`, viewSentence(view, this.#host.locale)],
      ...(this.#frame.near?.choices ?? []),
    ]);
  }

  render(results: Results, chips: unknown): unknown {
    const context = this.#context(results);
    const { prepared } = this.#agenda;
    return html`${this.#renderToolbar(results)} ${chips}
    ${renderNotes(prepared, this.#renderPastToggle(), context)}
    ${this.#frame.engine?.renderDays(results, this.#agenda.givenFor(results))}
    ${this.#frame.renderAsked((item) => this.#renderAskedSession(item, context))}
    ${
      results.count === 0
        ? (this.#frame.near?.renderNothing(results) ??
          renderNothingFound(results, this.#host.locale, this.#frame.clear))
        : guard(this.#standing(results), () => this.#renderSessions(context))
    }`;
  }

  /** What decides what the sessions look like: where none of it has changed, none is drawn again. */
  #standing(results: Results): unknown[] {
    const { view, at } = this.#place.current;
    const { prepared, showsPast, most, now } = this.#agenda;
    return [
      results,
      prepared,
      showsPast,
      most,
      view,
      at,
      this.#drawing,
      this.#drawn,
      this.#isPrinted,
      this.#width.isNarrow,
      dayKey(now),
      this.#clock.minute,
      ...this.#frame.cards.standing,
      ...this.#frame.keep.standing,
      this.#frame.near?.isNear,
    ];
  }

  #renderSessions(context: SessionContext): unknown {
    const { view } = this.#place.current;
    const { listed, most } = this.#agenda;
    const { found } = listed;
    const sessions = view.isWhole && most === Infinity ? found : listed.shown;
    if (sessions.length === 0)
      return html`<p part="empty" class="empty">${agendaWords(this.#host.locale).none}</p>`;
    return this.#drawing?.render({
      sessions,
      found,
      context,
      most: this.#isPrinted ? Infinity : this.#drawn,
      isNarrow: this.#width.isNarrow,
      isSearched: this.#visit.selection.words !== '',
      renderNext: (rest) => this.#renderNext(rest),
    });
  }

  #renderToolbar(results: Results): TemplateResult {
    const { locale, headingLevel, visit } = this.#host;
    const level = Math.max(2, (headingLevel ?? 3) - 1);
    return html`<div part="toolbar" class="toolbar">
      ${heading(level, this.countSentence(), 'count')}
      <div class="tools">
        ${this.#frame.sides.renderButton(results)} ${this.#frame.near?.renderButton()}
        ${this.#frame.keep.renderButton()} ${this.#taken.renderButton()}
      </div>
      ${this.#frame.near?.renderPanel()} ${this.#frame.keep.renderPanel()} ${this.#taken.render()}
      ${renderViewChooser({
        offered: this.#place.offered,
        current: this.#place.current.view,
        locale,
        hrefOf: (view) => visit.hrefOf({ view, open: '' }),
        onGo: this.#place.go,
      })}
    </div>`;
  }

  #renderPastToggle(): unknown {
    const { listed, most, showsPast } = this.#agenda;
    const count = listed.past;
    if (count === 0 || most < Infinity || this.#place.current.view.isWhole) return null;
    const { number, plural } = this.#host.locale;
    const { hidePast, showPast } = agendaWords(this.#host.locale);
    return html`<p>
      <button
        type="button"
        part="past"
        class="button quiet past"
        aria-expanded=${showsPast ? 'true' : 'false'}
        @click=${this.#agenda.togglePast}
      >
        ${showsPast ? icons.shut : icons.open}<span
          >${(showsPast ? hidePast : showPast)(number(count), plural(count))}</span
        >
      </button>
    </p>`;
  }

  #renderNext(rest: number): TemplateResult {
    const { locale } = this.#host;
    return html`<p class="ways">
      <button type="button" part="next" class="button" @click=${this.#onNext}>
        ${agendaWords(locale).next(locale.number(rest))}
      </button>
    </p>`;
  }

  #renderAskedSession(item: Entry, context: SessionContext): unknown {
    const session = this.#agenda.sessionNamed(item.id);
    return session ? renderSession({ ...session, id: item.id }, context, context.headingLevel) : nothing;
  }

  /** How many sessions the author wants at once, null without a word about it. */
  get #pageSize(): number | null {
    const { pageSize } = this.#host;
    return pageSize && pageSize > 0 ? Math.min(Math.ceil(pageSize), MOST_AT_ONCE) : null;
  }

  /** How many sessions are drawn. */
  get #drawn(): number {
    return (this.#pageSize ?? (this.#visit.selection.words ? FOUND : SESSIONS)) + this.#more;
  }

  #context(results: Results): SessionContext {
    const { prepared, now } = this.#agenda;
    return {
      ...this.#frame.cards.context(results, prepared.plan, this.#frame.exports.offered),
      ...this.#frame.keep.onCards,
      ...this.#away,
      alwaysOpens: true,
      now,
      at: this.#place.current.at,
      first: this.#firstNew,
      shared: prepared.shared,
      whenOf: ({ id }) => this.#whenOf(id),
      hrefOf: (view) => this.#visit.hrefOf({ view, open: '' }),
      onGo: this.#place.go,
      onNow: () => {
        this.#frame.focus.later('now');
      },
      onTake: ({ id }, exporter) => {
        const session = this.#agenda.sessionNamed(id);
        if (session) this.#taken.take(exporter, [session], session.title);
      },
    };
  }

  /** How far sessions are, where the visitor looks near a place. */
  get #away(): Pick<SessionContext, 'away'> {
    const { away } = this.#frame.near?.onCards ?? {};
    if (!away) return {};
    const told = (entry: Entry): Entry => {
      const far = this.#agenda.awayOf(entry);
      return far ? { ...entry, away: far } : entry;
    };
    return {
      away: {
        label: away.label,
        render: (entry) => away.render(told(entry)),
        tell: (entry) => away.tell(told(entry)),
      },
    };
  }

  /** When a session takes place that is not the only one of its name. */
  #whenOf(id: string): string {
    const session = this.#agenda.sessionNamed(id);
    return session && this.#repeated.has(session.title) ? whenText(session, this.#host.locale) : '';
  }

  /** The titles that several sessions have. */
  get #repeated(): ReadonlySet<string> {
    const { sessions } = this.#agenda.prepared.agenda;
    if (this.#titles?.of !== sessions) this.#titles = { of: sessions, repeated: repeatedTitles(sessions) };
    return this.#titles.repeated;
  }

  #titles: { readonly of: readonly Session[]; readonly repeated: ReadonlySet<string> } | null = null;

  readonly #onNext = (): void => {
    this.#firstNew = this.#agenda.listed.shown[this.#drawn]?.id ?? '';
    this.#more += this.#pageSize ?? SESSIONS;
    this.#frame.focus.later('more');
  };

  readonly onBeforePrint = (): void => {
    this.#isPrinted = true;
    this.#host.requestUpdate();
  };

  readonly onAfterPrint = (): void => {
    this.#isPrinted = false;
    this.#host.requestUpdate();
  };
}

function repeatedTitles(sessions: readonly Session[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(sessions.map(({ title }) => title).filter((title) => seen.size === seen.add(title).size));
}
