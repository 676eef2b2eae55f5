import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { coveredDays } from '../../core/agenda/covered-days.js';
import { dayKey, dayNamed, type Moment } from '../../core/agenda/moment.js';
import type { Session } from '../../core/agenda/session.js';
import { nowIn } from '../../core/agenda/zone.js';
import { readList } from '../../core/attributes.js';
import type { Collection, Entry, Results, View } from '../../core/collection/collection.js';
import { emptySelection, type Selection } from '../../core/collection/selection.js';
import { define } from '../define.js';
import { ListElement } from '../list-element.js';
import { base } from '../shared/base.styles.js';
import { download, fileNameFrom } from '../shared/download.js';
import { heading } from '../shared/heading.js';
import { icons } from '../shared/icons.js';
import { cardStyles } from '../shared/card.styles.js';
import { listStyles } from '../shared/list.styles.js';
import type { Notice } from '../shared/notices.js';
import { warnOnce } from '../shared/owner.js';
import { searchBoxStyles } from '../shared/search-box.styles.js';
import { renderNothingFound } from '../shared/states.js';
import { tokens } from '../shared/tokens.styles.js';
import { absolute } from '../wish.js';
import type { AgendaView } from './agenda-view.js';
import { renderCourses } from './courses.js';
import { icsPiece } from './ics-piece.js';
import { renderJumps } from './jumps.js';
import { inPeriod, isPeriod, readPlace, type Place } from './layout.js';
import { listSessions, nothingListed } from './listed-sessions.js';
import { monthShown, renderMonth, renderMonthSteps } from './month.js';
import { renderNotes } from './notes.js';
import { nothingPrepared, prepareAgenda, type Whole } from './prepared-agenda.js';
import { renderProgramme } from './programme.js';
import { renderSession } from './session-card.js';
import { styles } from './training-agenda.styles.js';
import { renderViews } from './views.js';
import { agendaWords } from '../../locale/agenda.js';

/**
 * @tag training-agenda
 * @summary The programme of a training, an event or a town's workshops, from a CSV or JSON file.
 *
 * @slot - What the page shows without the agenda: a link to the file, or the programme itself in plain HTML. It stays until there is
 *   something to show, and comes back on failure.
 * @slot header - What stands above the list, whatever becomes of it.
 * @slot footer - What stands below it, likewise.
 * @slot empty - Your own sentence where there is nothing to show: the file is empty, or nothing was found.
 * @slot error - Your own sentence where the file could not be shown; the ways out stay.
 * @slot card - `<template slot="card">`: your own card, with `{{column}}`, `data-if="column"` and `data-each="column"`.
 *
 * @fires {ParvisLoadEvent} parvis-load - The file has been read and is shown.
 * @fires {ParvisErrorEvent} parvis-error - The file could not be shown.
 * @fires {ParvisChangeEvent} parvis-change - What the visitor asks for has changed.
 * @fires {ParvisOpenEvent} parvis-open - A session is about to be opened; cancel it to show the session another way.
 *
 * @csspart root - Everything.
 * @csspart search - The search box with its label.
 * @csspart toolbar - The line that holds the count, the layouts and the actions.
 * @csspart count - The heading that says how many sessions there are.
 * @csspart action - A button that takes the agenda away: calendar file, print.
 * @csspart views - The choice of a layout. @csspart view - A link to one layout.
 * @csspart past - The button that shows and hides past sessions.
 * @csspart jumps - The ways to days and months. @csspart jump - The way to one day or month.
 * @csspart day - A day and its sessions. @csspart day-title - The heading of a day.
 * @csspart list - The sessions of a day, or the courses. @csspart item - What holds one session or course in the list.
 * @csspart card - One session or course; also `open` while it stands open.
 * @csspart content - What a card shows from your own template.
 * @csspart title - The heading of a session. @csspart time - The hours of a session. @csspart status - That a session is full, moved or cancelled.
 * @csspart kind - What kind of session it is. @csspart facts - Place, people, price, seats. @csspart fact - One line of the facts.
 * @csspart registration - How to register and until when. @csspart dates - The dates of a course.
 * @csspart details - Everything else, once open.
 * @csspart grid - The table of a day. @csspart month - The table of a month.
 * @csspart loading - The sentence while the file takes its time.
 * @csspart error - The sentence when it could not be shown.
 * @csspart notice - What is not shown because there is too much of it.
 * @csspart empty - The sentence when there is nothing.
 * @csspart zone - Whose hours these are, where the visitor's clock shows others. @csspart ended - The sentence when all is over.
 * @csspart shared - What is the same for all sessions. @csspart take - The button for the calendar file of one session.
 * @csspart next - The button that shows more sessions.
 * @csspart source - Where the data come from.
 */
export class TrainingAgenda extends ListElement {
  static override styles: CSSResultGroup = [tokens, base, searchBoxStyles, listStyles, cardStyles, styles];

  static override properties: PropertyDeclarations = {
    layout: { attribute: 'view' },
    period: {},
    limit: { type: Number },
    timeZone: { attribute: 'time-zone' },
  };

  /** How the sessions are laid out at first: `programme`, `grid`, `month`, `courses`. @attr view */
  declare layout: string | null | undefined;
  /** The only sessions shown: `2023`, `2023-01`, `2023-01-16`, or from one to another, `2023-01/2023-03`. @attr */
  declare period: string | null | undefined;
  /** How many of the sessions to come are shown, wherever they fall. @attr */
  declare limit: number | null | undefined;
  /** The zone of times without one, by its IANA name; that of the visitor where it is left out. @attr time-zone */
  declare timeZone: string | null | undefined;

  readonly #width = new WidthController(this, ROOM_FOR_A_TABLE);
  /** What is over and what goes on must not grow old on a page that stays open. */
  readonly #clock = new MinuteController(this, () => this.#prepared.isToday);
  /** The rows that a selection finds, by the answer that counts them. */
  readonly #found = new WeakMap<Results, ReadonlySet<number>>();
  #whole: Whole | null = null;
  #prepared = nothingPrepared;
  /** What it was made of. */
  #made: readonly unknown[] = [];
  #now: Moment = nowIn('UTC', 0);
  #listed = nothingListed;
  #showsPast = false;
  /** The day that the address asked for last. */
  #reached = '';
  #isPrinted = false;
  /** How many sessions were asked for besides the first ones, and the first of those that were drawn last. */
  #more = 0;
  #firstNew = '';
  #tellMade: (() => void) | undefined;
  /** Sessions are made once the whole file is there. */
  readonly #isMade = new Promise<void>((resolve) => {
    this.#tellMade = resolve;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('selection');
    const { words, filters } = this.selection;
    if (before && (before.words !== words || before.filters !== filters)) this.#more = 0;
    this.#prepare();
    const { at } = this.#place;
    this.#reach(at);
    if (changed.has('selection') && at && at !== readPlace(before?.view ?? '').at) this.focusLater('here');
  }

  /** Works out what is shown. What stays the same from key to key is worked out once. */
  #prepare(): void {
    const found = this.results && this.#found.get(this.results);
    if (!found || !this.#whole) return;
    const made = [this.#whole, this.timeZone, this.period, this.fields, this.layout, this.#today];
    if (made.some((each, place) => each !== this.#made[place])) this.#make(this.#whole);
    this.#made = made;
    this.#tellMade?.();
    this.#now = nowIn(this.#prepared.agenda.timeZone, Date.now());
    const limits = { most: this.#most, showsPast: this.#showsPast };
    this.#listed = listSessions(this.#prepared, found, this.#now, limits);
  }

  /** What lies behind is shown where the address asks for a day of it, until the visitor hides it. */
  #reach(day: string): void {
    const { found, shown } = this.#listed;
    if (found.length === 0 || day === this.#reached) return;
    this.#reached = day;
    const isOf = ({ start }: Session): boolean => start !== null && dayKey(start) === day;
    if (shown.some(isOf) || !found.some(isOf)) return;
    this.#showsPast = true;
    this.#prepare();
  }

  /** The day in the zone of the agenda: with it goes what lies behind. */
  get #today(): string {
    return dayKey(nowIn(this.#prepared.agenda.timeZone, Date.now()));
  }

  #make(whole: Whole): void {
    const { timeZone } = this;
    const { layout } = readPlace(this.layout ?? '');
    const asked = { timeZone, period: this.#period, fields: readList(this.fields), layout };
    this.#prepared = prepareAgenda(whole, asked, Date.now());
    for (const { code, count, sample } of this.#prepared.agenda.problems) {
      warnOnce(this, `${code} (${String(count)}): "${sample ?? ''}"`);
    }
  }

  /** Asks for every row that the selection finds: what belongs to one day may stand anywhere in the file. */
  protected override async ask(
    collection: Collection,
    selection: Selection,
    view: View,
  ): Promise<Results | null> {
    if (!collection.complete) return null;
    const whole = this.#whole;
    const isKnown = whole?.collection === collection && whole.view === view;
    const [results, found, entries] = await Promise.all([
      super.ask(collection, selection, view),
      collection.all(selection, view),
      isKnown ? whole.entries : collection.all(emptySelection, view),
    ]);
    if (results) this.#found.set(results, new Set(found.map(({ index }) => index)));
    if (!isKnown) this.#whole = { collection, view, entries };
    return results;
  }

  protected override get notices(): readonly Notice[] {
    const { cutAt } = this.#prepared.agenda;
    return cutAt === null ? super.notices : [...super.notices, { code: 'occurrences', count: cutAt }];
  }

  /** The only period shown; all of time where nobody can tell what the author means. */
  get #period(): string {
    const period = this.period ?? '';
    if (isPeriod(period)) return period;
    const known = '2023, 2023-01, 2023-01-16 or 2023-01/2023-03';
    warnOnce(this, `period="${period}" names no period, so every session is shown. It takes ${known}.`);
    return '';
  }

  /** Whether a calendar file can be written; nobody is offered one where the script for it could not be fetched. */
  get #canTake(): boolean {
    return !this.pieces.isSettled(icsPiece) || icsPiece.now !== null;
  }

  /** How many sessions the author wants at most. */
  get #most(): number {
    return this.limit && this.limit > 0 ? this.limit : Infinity;
  }

  /** How many sessions the author wants at once, null without a word about it. */
  get #pageSize(): number | null {
    return this.pageSize && this.pageSize > 0 ? Math.min(Math.ceil(this.pageSize), MOST_AT_ONCE) : null;
  }

  /** How many sessions are drawn. */
  get #drawn(): number {
    return (this.#pageSize ?? (this.selection.words ? FOUND : SESSIONS)) + this.#more;
  }

  /** The layout that is shown: the one that the address asks for, else the author's, where the sessions allow it. */
  get #place(): Place {
    const { layout, at } = readPlace(this.selection.view);
    const wanted = [layout, readPlace(this.layout ?? '').layout];
    return {
      layout: wanted.find((each) => each && this.#prepared.layouts.includes(each)) ?? 'programme',
      at,
    };
  }

  protected override countSentence(): string {
    const { messages, number, plural } = this.locale;
    const { count, some } = agendaWords(this.locale);
    const total = this.#prepared.agenda.sessions.length;
    const shown = this.#listed.found.length;
    if (shown === 0) return messages.count.none;
    return shown === total
      ? count(number(total), plural(total))
      : some(number(shown), plural(shown), number(total));
  }

  protected override renderResults(results: Results, chips: unknown): unknown {
    const { layout, at } = this.#place;
    const view = this.#agendaView(results);
    const { undated } = this.#listed;
    return html`${this.#renderToolbar(results, view)} ${chips}
    ${renderNotes(this.#prepared, undated, this.#renderPastToggle(), view)}
    ${this.renderAsked((item) => this.#renderAskedSession(item, view))}
    ${
      results.count === 0
        ? renderNothingFound(results, this.locale, this.onClear)
        : guard(
            [
              results,
              this.#prepared,
              this.#showsPast,
              this.#drawn,
              this.#isPrinted,
              this.#canTake,
              this.#most,
              layout,
              at,
              this.openIds,
              this.addressName,
              this.copied,
              this.locale,
              this.headingLevel,
              this.images,
              this.template,
              this.#width.isNarrow,
              dayKey(this.#now),
              this.#clock.minute,
            ],
            () => this.#renderSessions(view),
          )
    }`;
  }

  #renderToolbar(results: Results, view: AgendaView): TemplateResult {
    const words = agendaWords(this.locale);
    const { layouts } = this.#prepared;
    return html`<div part="toolbar" class="toolbar">
      ${heading(Math.max(2, (this.headingLevel ?? 3) - 1), this.countSentence(), 'count')}
      ${this.renderFilterButton(results)} ${renderViews(layouts, this.#place.layout, view)}
      <div class="take">
        ${this.#canTake ? this.#renderTake() : nothing}
        <button type="button" part="action" class="button quiet" @click=${this.onPrint}>
          ${icons.print}<span>${words.print}</span>
        </button>
      </div>
    </div>`;
  }

  #renderTake(): TemplateResult {
    return html`<button
      type="button"
      part="action"
      class="button quiet"
      aria-describedby=${this.#listed.undated > 0 ? 'not-taken' : nothing}
      @click=${this.#onTake}
    >
      ${icons.calendar}<span>${agendaWords(this.locale).take}</span>
    </button>`;
  }

  #renderPastToggle(): unknown {
    const count = this.#listed.past;
    if (count === 0 || this.#most < Infinity || this.#place.layout === 'month') return null;
    const { number, plural } = this.locale;
    const { hidePast, showPast } = agendaWords(this.locale);
    return html`<p>
      <button
        type="button"
        part="past"
        class="button quiet past"
        aria-expanded=${this.#showsPast ? 'true' : 'false'}
        @click=${this.#onPast}
      >
        ${this.#showsPast ? icons.shut : icons.open}<span
          >${(this.#showsPast ? hidePast : showPast)(number(count), plural(count))}</span
        >
      </button>
    </p>`;
  }

  #renderSessions(view: AgendaView): unknown {
    const { layout } = this.#place;
    const isMonth = layout === 'month';
    // A month is looked at as a whole, what lies behind included.
    const { found, shown: listed } = this.#listed;
    const sessions = isMonth && this.#most === Infinity ? found : listed;
    if (sessions.length === 0)
      return html`<p part="empty" class="empty">${agendaWords(this.locale).none}</p>`;
    if (layout === 'courses') return renderCourses(sessions, view);
    if (isMonth && !this.#width.isNarrow) return renderMonth(sessions, view);
    const shown = isMonth
      ? sessions.filter((session) => inPeriod(session, monthShown(sessions, view)))
      : sessions;
    const most = this.#isPrinted ? shown.length : Math.max(this.#drawn, upTo(shown, view.at));
    return html`${isMonth ? renderMonthSteps(sessions, view) : this.selection.words ? nothing : renderJumps(shown, view)}
    ${renderProgramme(shown.slice(0, most), view, {
      isGrid: layout === 'grid' && !this.#width.isNarrow,
      goOn: isMonth ? [] : goingOn(found, view.at),
    })}
    ${shown.length > most ? this.#renderNext(shown.length - most) : nothing}`;
  }

  #renderNext(rest: number): TemplateResult {
    return html`<p class="ways">
      <button type="button" part="next" class="button" @click=${this.#onNext}>
        ${agendaWords(this.locale).next(this.locale.number(rest))}
      </button>
    </p>`;
  }

  #agendaView(results: Results): AgendaView {
    const base = this.cardView(results, this.#prepared.plan);
    const { takeOne } = agendaWords(this.locale);
    return {
      ...base,
      now: this.#now,
      at: this.#place.at,
      first: this.#firstNew,
      shared: this.#prepared.shared,
      hrefOf: (view) => this.hrefOf({ view, open: '' }),
      onGo: (place) => {
        this.#go(place);
      },
      onNow: () => {
        this.focusLater('now');
      },
      actions: ({ id }, named) =>
        this.#canTake
          ? html`<button
              type="button"
              part="take"
              class="button quiet"
              @click=${() => {
                const session = this.#sessionNamed(id);
                if (session) void this.#download([session], session.title);
              }}
            >
              ${icons.calendar}<span>${takeOne}${named}</span>
            </button>`
          : nothing,
    };
  }

  #sessionNamed(id: string): Session | undefined {
    const { sessions } = this.#prepared.agenda;
    return sessions.find((session) => session.id === id) ?? sessions.find(({ entry }) => entry.id === id);
  }

  #renderAskedSession(item: Entry, view: AgendaView): unknown {
    const session = this.#sessionNamed(item.id);
    return session ? renderSession({ ...session, id: item.id }, view, view.headingLevel) : nothing;
  }

  protected override isListed(id: string): boolean {
    return (
      this.#place.layout !== 'month' &&
      this.#listed.shown.slice(0, this.#drawn).some((session) => session.id === id)
    );
  }

  protected override async seekItem(id: string): Promise<Entry | null> {
    await this.#isMade;
    const known = this.#sessionNamed(id) ? id : (await this.find(id))?.id;
    const session = known === undefined ? undefined : this.#sessionNamed(known);
    return session && known !== undefined ? { ...session.entry, id: known } : null;
  }

  #go(place: string): void {
    this.select({ view: place, open: '' }, 'step');
    if (readPlace(place).at) this.focusLater('here');
  }

  async #download(sessions: readonly Session[], name: string): Promise<void> {
    const { toIcs } = await icsPiece.load();
    const { timeZone, sessions: all } = this.#prepared.agenda;
    const text = toIcs(sessions, {
      timeZone,
      name,
      now: Date.now(),
      all,
      source: absolute(this.src ?? ''),
      ...(this.#whole && { schema: this.#whole.collection.schema }),
      urlOf: ({ id }) => this.hrefOf({ ...emptySelection, open: id }),
    });
    const file = fileNameFrom(`${name}.ics`, agendaWords(this.locale).fileName, 'ics');
    download(file, text, 'text/calendar;charset=utf-8');
  }

  readonly #onTake = (): void => {
    const stem = fileNameFrom(this.src, agendaWords(this.locale).fileName, '').slice(0, -1);
    void this.#download(this.#listed.found, stem);
  };

  readonly #onPast = (): void => {
    this.#showsPast = !this.#showsPast;
    this.requestUpdate();
  };

  readonly #onNext = (): void => {
    this.#firstNew = this.#listed.shown[this.#drawn]?.id ?? '';
    this.#more += this.#pageSize ?? SESSIONS;
    this.focusLater('more');
  };

  protected override readonly onBeforePrint = (): void => {
    this.#isPrinted = true;
    this.requestUpdate();
  };

  protected override readonly onAfterPrint = (): void => {
    this.#isPrinted = false;
    this.requestUpdate();
  };
}

/** Below this width, in times the size of the text, a table becomes a list. */
const ROOM_FOR_A_TABLE = 40;

/** How many sessions are drawn at once; fewer while somebody types, because more would be felt at every key. */
const SESSIONS = 60;
const FOUND = 16;
const MOST_AT_ONCE = 500;

/** How many sessions must be drawn for this day to have its place among them; 0 where it is not asked for. */
function upTo(sessions: readonly Session[], day: string): number {
  return dayNamed(day) ? sessions.findLastIndex(({ start }) => start && dayKey(start) <= day) + 1 : 0;
}

/** What began before a day and takes place on it as well. */
function goingOn(sessions: readonly Session[], key: string): readonly Session[] {
  const day = dayNamed(key);
  return (day && coveredDays(sessions, day, day).get(key)?.goOn) ?? [];
}

declare global {
  interface HTMLElementTagNameMap {
    'training-agenda': TrainingAgenda;
  }
}

define('training-agenda', TrainingAgenda);
