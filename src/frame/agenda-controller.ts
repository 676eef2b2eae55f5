import type { LitElement } from 'lit';
import type { Session } from '../core/agenda/session.js';
import { isPeriod } from '../core/agenda/period.js';
import { allOf } from '../core/collection/all-of.js';
import type { Collection, Entry, Results } from '../core/collection/collection.js';
import type { Question } from '../core/collection/question.js';
import type { Away } from '../core/places/distances.js';
import { emptySelection } from '../core/collection/selection.js';
import { awaitScript, fetchAhead } from '../core/source/script.js';
import { dayKey, type Moment } from '../core/time/moment.js';
import { nowIn, zoneNamed } from '../core/time/zone.js';
import type { SessionCounts } from '../views/sessions/session-counts.js';
import { listSessions, nothingListed, type ListedSessions } from '../views/sessions/listed-sessions.js';
import {
  nothingPrepared,
  prepareAgenda,
  type PreparedAgenda,
  type Whole,
} from '../views/sessions/prepared-agenda.js';
import { askCollection } from '../visit/visit-controller.js';
import type { AskCollection } from '../visit/answer-controller.js';
import { readList } from '../visit/attributes.js';
import { warnOnce } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';

/** What the page's author says of when sessions are. */
export interface AgendaHost extends LitElement {
  readonly visit: VisitController;
  readonly fields: string | null | undefined;
  readonly period: string | null | undefined;
  readonly limit: number | null | undefined;
  readonly timeZone: string | null | undefined;
}

/** What an answer was about. */
interface Found {
  readonly question: Question;
  /** The rows that it finds. */
  readonly rows: ReadonlySet<number>;
  /** The rows that its words alone find. */
  readonly byWords: ReadonlySet<number>;
  /** How far those are that it finds, by their rows, where the visitor looks near a place. */
  readonly away: ReadonlyMap<number, Away>;
  /** Whether a search engine was asked for days; undefined where the whole file is there. */
  readonly isDated?: boolean;
}

/** What a search engine gave of a list. */
export interface Given {
  readonly rows: number;
  /** Whether it was asked for days. */
  readonly isDated: boolean;
  /** Whether these were those of a period that the author names. */
  readonly isPeriod: boolean;
}

/** Makes sessions of the entries of a file, and works out which of them are shown at this moment. */
export class AgendaController {
  readonly #host: AgendaHost;
  readonly #found = new WeakMap<Results, Found>();
  /** What counts sessions: nothing that the first of them need. */
  #counting: typeof SessionCounts | null = null;
  #counts: SessionCounts | null = null;
  /** Answers whose filters count sessions, by those that count records. */
  #counted = new WeakMap<Results, Results>();
  #whole: Whole | null = null;
  #prepared = nothingPrepared;
  /** What it was made of. */
  #made: readonly unknown[] = [];
  #now: Moment = nowIn('UTC', 0);
  #listed = nothingListed;
  #showsPast = false;
  /** The day that the address asked for last. */
  #reached = '';
  #tellMade: (() => void) | undefined;
  /** Resolves once sessions are made, when the whole file is there. */
  readonly isMade = new Promise<void>((resolve) => {
    this.#tellMade = resolve;
  });

  constructor(host: AgendaHost) {
    this.#host = host;
    // Sessions are made of a whole file: what answers for one comes at the same time as the file itself.
    fetchAhead(import('../core/engines/local/local-collection.js'));
  }

  /** What stays the same from key to key, whatever the visitor asks for. */
  get prepared(): PreparedAgenda {
    return this.#prepared;
  }

  /** Which sessions are shown, and how many are not. */
  get listed(): ListedSessions {
    return this.#listed;
  }

  /** What clocks show now in the zone of the agenda. */
  get now(): Moment {
    return this.#now;
  }

  /** How many sessions the author wants at most. */
  get most(): number {
    const { limit } = this.#host;
    return limit && limit > 0 ? limit : Infinity;
  }

  readonly togglePast = (): void => {
    this.#showsPast = !this.#showsPast;
    this.#host.requestUpdate();
  };

  /** What a search engine gave, and whether it was asked for days; null where the whole file is there. */
  givenFor(results: Results): Given | null {
    const { rows, isDated } = this.#found.get(results) ?? {};
    return isDated === undefined ? null : { rows: rows?.size ?? 0, isDated, isPeriod: this.period !== '' };
  }

  /** Whether what lies behind is shown as well. */
  get showsPast(): boolean {
    return this.#showsPast;
  }

  set showsPast(shows: boolean) {
    if (shows === this.#showsPast) return;
    this.#showsPast = shows;
    this.update();
  }

  sessionNamed(id: string): Session | undefined {
    const { sessions } = this.#prepared.agenda;
    return sessions.find((session) => session.id === id) ?? sessions.find(({ entry }) => entry.id === id);
  }

  /** How far an entry is from the place near which the visitor looks; what was asked for sessions does not tell. */
  awayOf({ index }: Entry): Away | undefined {
    const { results } = this.#host.visit;
    return results ? this.#found.get(results)?.away.get(index) : undefined;
  }

  /** Asks for every row that the selection finds: what belongs to one day may stand anywhere in the file. */
  readonly ask: AskCollection = async (collection, question, signal) => {
    if (!collection.complete) return null;
    if (collection.abilities.most < Infinity) return this.#askEngine(collection, question, signal);
    const { scope } = question;
    const whole = this.#whole;
    const isKnown = whole?.collection === collection && whole.scope === scope;
    const selection = { ...question.selection, filters: {} };
    const isFiltered = Object.values(question.selection.filters).some(({ length }) => length > 0);
    const [results, found, byWords, entries] = await Promise.all([
      askCollection(collection, question, signal),
      allOf(collection, question, signal),
      isFiltered ? allOf(collection, { selection, scope }, signal) : null,
      isKnown ? whole.entries : allOf(collection, { selection: emptySelection, scope }, signal),
    ]);
    const rows = placesOf(found);
    const away = new Map(found.flatMap(({ index, away: far }) => (far ? [[index, far]] : [])));
    if (results)
      this.#found.set(results, { question, rows, byWords: byWords ? placesOf(byWords) : rows, away });
    if (!isKnown) this.#whole = { collection, scope, entries };
    return results;
  };

  /** A search engine gives what is to come, or the days of the period: of what it finds sessions are made. */
  async #askEngine(collection: Collection, question: Question, signal: AbortSignal): Promise<Results> {
    const { askEngine } = await awaitScript(import('./engine-agenda.js'));
    const now = nowIn(zoneNamed(this.#host.timeZone ?? undefined), Date.now());
    const when = { period: this.period, now };
    const { results, entries, isDated } = await askEngine(collection, question, when, signal);
    const rows = placesOf(entries);
    const keep = (each: Results): void => {
      this.#found.set(each, { question, rows, byWords: rows, away: new Map(), isDated });
    };
    keep(results);
    results.later?.then(keep, () => undefined);
    this.#whole = { collection, scope: question.scope, entries };
    return results;
  }

  /** Works out what is shown. What stays the same from key to key is worked out once. */
  update(): void {
    const { results } = this.#host.visit;
    const found = results && this.#found.get(results)?.rows;
    if (!found || !this.#whole) return;
    const { timeZone, period, fields } = this.#host;
    const made = [this.#whole, timeZone, period, fields, this.#today];
    if (made.some((each, place) => each !== this.#made[place])) this.#make(this.#whole);
    this.#made = made;
    this.#tellMade?.();
    this.#now = nowIn(this.#prepared.agenda.timeZone, Date.now());
    const limits = { most: this.most, showsPast: this.#showsPast };
    this.#listed = listSessions(this.#prepared, found, this.#now, limits);
  }

  /** An answer whose filters count sessions; null as long as nobody can. */
  counted(results: Results): Results | null {
    if (this.#whole && this.#whole.collection.abilities.most < Infinity) return results;
    const found = this.#found.get(results);
    const { sessions } = this.#prepared.agenda;
    if (!this.#counting) void this.#learnToCount();
    if (!found || !this.#whole || !this.#counting) return null;
    if (this.#counts?.sessions !== sessions) {
      this.#counts = new this.#counting(this.#whole.collection.schema, sessions);
      this.#counted = new WeakMap();
    }
    const known = this.#counted.get(results);
    if (known) return known;
    const facets = this.#counts.of(found.question, found.byWords, results.facets);
    const counted = { ...results, facets };
    this.#counted.set(results, counted);
    return counted;
  }

  async #learnToCount(): Promise<void> {
    const { SessionCounts } = await import('../views/sessions/session-counts.js');
    if (this.#counting) return;
    this.#counting = SessionCounts;
    this.#host.requestUpdate();
  }

  /** What lies behind is shown where the address asks for a day of it, until the visitor hides it. */
  reach(day: string): void {
    const { found, shown } = this.#listed;
    if (found.length === 0 || day === this.#reached) return;
    this.#reached = day;
    const isOf = ({ start }: Session): boolean => start !== null && dayKey(start) === day;
    if (shown.some(isOf) || !found.some(isOf)) return;
    this.#showsPast = true;
    this.update();
  }

  /** The day in the zone of the agenda: with it goes what lies behind. */
  get #today(): string {
    return dayKey(nowIn(this.#prepared.agenda.timeZone, Date.now()));
  }

  #make(whole: Whole): void {
    const { timeZone, fields } = this.#host;
    const asked = { timeZone, period: this.period, fields: readList(fields) };
    this.#prepared = prepareAgenda(whole, asked, Date.now());
    for (const { code, count, sample } of this.#prepared.agenda.problems) {
      warnOnce(this.#host, `${code} (${String(count)}): "${sample ?? ''}"`);
    }
  }

  /** The only period shown; all of time where nobody can tell what the author means. */
  get period(): string {
    const period = this.#host.period ?? '';
    if (isPeriod(period)) return period;
    const known = '2023, 2023-01, 2023-01-16 or 2023-01/2023-03';
    warnOnce(this.#host, `period="${period}" names no period, so every session is shown. It takes ${known}.`);
    return '';
  }
}

function placesOf(entries: readonly Entry[]): ReadonlySet<number> {
  return new Set(entries.map(({ index }) => index));
}
