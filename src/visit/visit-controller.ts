import type { PropertyValues, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../core/base/problem.js';
import type { Abilities } from '../core/collection/abilities.js';
import type { Collection, Entry, Results } from '../core/collection/collection.js';
import type { Scope } from '../core/collection/question.js';
import { emptySelection, type Selection } from '../core/collection/selection.js';
import type { CollectionState } from '../core/engines/collection-state.js';
import type { Schema } from '../core/schema/schema.js';
import type { LoadError } from '../core/source/load-error.js';
import type { Locale } from '../locale/locale.js';
import { AnswerController, type AskCollection } from './answer-controller.js';
import { contentLanguageOf } from './content-language.js';
import type { Member, Visit } from './contract.js';
import { ParvisErrorEvent, ParvisLoadEvent } from './events.js';
import { requestOf, type RequestAttributes } from './file-request.js';
import type { FilterPlan } from './filter-plan.js';
import type { ListOnScreen } from './list-on-screen.js';
import type { Keeping } from './keeping.js';
import { LocaleController } from './locale-controller.js';
import { OpeningController } from './opening-controller.js';
import { warnOwner, warnProblems } from './owner.js';
import { PlacementController } from './placement-controller.js';
import { AuthorScope } from './scope.js';
import { SelectionController, type Gesture } from './selection-controller.js';
import { provideVisits } from './context.js';
import { addSource } from './sources.js';

/** What the page's author says of a list and its file, in attributes. */
export interface VisitHost extends ReactiveControllerHost, HTMLElement, RequestAttributes {
  hasUpdated: boolean;
  readonly filters: string | null | undefined;
  readonly sort: string | null | undefined;
  readonly pageSize: number | null | undefined;
  readonly contentLang: string | null | undefined;
  readonly urlState: string | null | undefined;
  readonly keepStorage?: string | null | undefined;
  readonly visit: Visit;
}

/**
 * What one visitor asks of one list: it opens the file, holds the selection, keeps it in the address of the page, asks the collection,
 * and knows who else in the page shows the list. What is drawn is up to the element that owns it, and to those who join.
 */
export class VisitController implements Visit, ReactiveController {
  /** The list as it is drawn, for those who stand elsewhere in the page; null as long as nothing is. */
  list: ListOnScreen | null = null;

  readonly #host: VisitHost;
  readonly #locale: LocaleController;
  readonly #placement: PlacementController;
  readonly #selection: SelectionController;
  readonly #opening: OpeningController;
  readonly #answer: AnswerController;
  readonly #scope = new AuthorScope();
  #collection: Collection | null = null;
  #openingFailure: LoadError | null = null;
  #staleSince: number | null = null;
  #keeping: Keeping | null = null;
  #leaveSources: (() => void) | undefined;

  constructor(host: VisitHost, ask: AskCollection = askCollection) {
    this.#host = host;
    this.#locale = new LocaleController(host);
    this.#placement = new PlacementController(host);
    this.#selection = new SelectionController(host);
    this.#opening = new OpeningController(host, (state) => {
      this.#opened(state);
    });
    host.addController(this);
    this.#answer = new AnswerController(host, () => [this.#collection, this.selection, this.scope], ask);
  }

  /** The element of the list, whose author is told what makes no sense. */
  get host(): HTMLElement {
    return this.#host;
  }

  get selection(): Selection {
    return this.#selection.value;
  }

  get results(): Results | null {
    return this.#collection && !this.#locale.isPending ? this.#answer.results : null;
  }

  get schema(): Schema | null {
    return this.#collection?.schema ?? null;
  }

  get abilities(): Abilities | null {
    return this.#collection?.abilities ?? null;
  }

  get failure(): LoadError | null {
    return this.#openingFailure ?? this.#answer.failure;
  }

  /** Why the list cannot be opened, null while it can. */
  get openingFailure(): LoadError | null {
    return this.#openingFailure;
  }

  /** Why the last question was not answered: what was found before stays in view. */
  get askingFailure(): LoadError | null {
    return this.#answer.failure;
  }

  get language(): string {
    return this.locale.tag;
  }

  get locale(): Locale {
    return this.#locale.locale;
  }

  /** Whether the sentences of the language are still on their way. */
  get isLocalePending(): boolean {
    return this.#locale.isPending;
  }

  /** Whether a question is on its way. */
  get isAsking(): boolean {
    return this.#answer.isPending;
  }

  /** The records, null before the first rows have come. */
  get collection(): Collection | null {
    return this.#collection;
  }

  /** What the author decided, as against what the visitor asks for. */
  get scope(): Scope {
    return this.#scope.value;
  }

  get opening(): CollectionState | null {
    return this.#opening.state;
  }

  /** From when the list is, in milliseconds since 1970, where the file cannot be reached any more; null where it is up to date. */
  get staleSince(): number | null {
    return this.#staleSince;
  }

  /** Every filter that there is on the list: shown by it, elsewhere in the page, or only asked for by the address. */
  get plans(): readonly FilterPlan[] {
    return this.#placement.plans;
  }

  /** The filters that nobody else in the page shows. */
  get ownPlans(): readonly FilterPlan[] {
    return this.#placement.own;
  }

  /** The filters that a member shows. */
  plansOf(member: Member): readonly FilterPlan[] {
    return this.#placement.of(member);
  }

  /** Whether somebody else in the page shows a part of the list. */
  isTaken(part: NonNullable<Member['takes']>): boolean {
    return this.#placement.isTaken(part);
  }

  /** What opens a form in which an entry can be corrected; undefined where nobody has one. */
  get corrector(): Member['corrects'] {
    return this.#placement.corrector;
  }

  /** Who shows the list elsewhere in the page. */
  get members(): ReadonlySet<Member> {
    return this.#placement.members;
  }

  /** Whether a member has a sheet open, which lies over the whole page. */
  get hasSheet(): boolean {
    return this.#placement.hasSheet;
  }

  /** What the list is called in the address of the page; null where that address does not lead to what it shows. */
  get addressName(): string | null {
    return this.#selection.isAddressed ? this.#selection.name : null;
  }

  /** What the visitor keeps of the list, null as long as nobody offers to keep anything. */
  get keeping(): Keeping | null {
    return this.#keeping;
  }

  /** The same, made by whoever offers it first. */
  keepBy(make: (host: VisitHost, visit: VisitController) => Keeping): Keeping {
    return (this.#keeping ??= make(this.#host, this));
  }

  select(change: Partial<Selection>, gesture: Gesture = 'step'): void {
    if (gesture === 'step') this.list?.leave();
    this.#selection.change(change, gesture);
  }

  /** Takes what questions tell of places near which to look: no selection and no address holds where a device is. */
  lookNear(near: Pick<Scope, 'places' | 'radius' | 'position'>): void {
    this.#scope.near = { ...this.#scope.near, ...near };
    this.#host.requestUpdate();
  }

  /** Takes what a script of the page asks for; the address is not asked any more. */
  set(change: Partial<Selection>): void {
    this.list?.leave();
    this.#selection.set(change);
  }

  filter(column: string, values: readonly string[], gesture: Gesture = 'step'): void {
    const filters = Object.entries({ ...this.selection.filters, [column]: values });
    const ticked = filters.filter(([, each]) => each.length > 0);
    this.select({ filters: Object.fromEntries(ticked), open: '' }, gesture);
  }

  hrefOf(change: Partial<Selection>): string {
    return this.#selection.hrefOf(change);
  }

  /** The address of one entry, whatever else is asked for. */
  entryHref(id: string): string {
    return this.hrefOf({ ...emptySelection, open: id });
  }

  /** The addresses of entries, for a page of cards. */
  entryAddresses(): (id: string) => string {
    return this.#selection.entryAddresses();
  }

  async *each(signal = never): AsyncGenerator<readonly Entry[]> {
    const { selection, scope } = this;
    if (!this.#collection || signal.aborted) return;
    try {
      yield* this.#collection.each({ selection, scope }, signal);
    } catch (error) {
      if (error !== signal.reason) throw error;
    }
  }

  async ask(change: Partial<Selection>, signal = never): Promise<Results | null> {
    const { selection, scope } = this;
    if (!this.#collection?.complete) return null;
    const results = await this.#collection.ask(
      { selection: { ...selection, page: 1, ...change }, scope },
      signal,
    );
    return results.later ?? results;
  }

  show(entry: Entry): void {
    this.list?.showEntry(entry);
  }

  say(sentence: string): void {
    this.list?.say(sentence);
  }

  /** The entry with this identifier, or which had it before; null where there is none. */
  async find(id: string): Promise<Entry | null> {
    return this.#collection ? this.#collection.find(id, this.scope, never) : null;
  }

  join(member: Member): () => void {
    return this.#placement.add(member);
  }

  /** Does beforehand what the first search needs: the visitor is about to type. */
  readonly prepareSearch = (): void => {
    // Should this fail, the search itself tries again.
    this.#collection?.prepare?.().catch(() => undefined);
  };

  /** Asks again for what failed: the file, or the answer. */
  retry(): void {
    if (this.#answer.failure && !this.#openingFailure && this.#staleSince === null) {
      this.#answer.retry();
      return;
    }
    this.#openingFailure = null;
    this.#opening.retry();
  }

  /** Looks at the attributes, before each drawing of the host. */
  follow(changed: PropertyValues<VisitHost & { readonly selection: Selection }>): void {
    const host = this.#host;
    if (changed.has('src')) this.#forget();
    this.#selection.followName();
    if (changed.has('contentLang')) this.#locale.content = contentLanguageOf(host);
    this.#placement.update(this.#collection, this.selection);
    this.#scope.update(host, this.plans, this.locale);
    // What the visitor asks for is no request for another file; the drawing of its answer looks at everything again.
    if (changed.size !== 1 || !changed.has('selection')) this.#opening.open(requestOf(host));
  }

  hostConnected(): void {
    this.#leaveSources = addSource(this.#host);
    provideVisits(this.#host);
  }

  hostDisconnected(): void {
    this.#leaveSources?.();
  }

  /** Resolves once the last question is answered, or has failed. */
  answered(): Promise<void> {
    return this.#answer.settled();
  }

  /** Resolves once the sentences are there and the last question is answered. */
  async settled(): Promise<void> {
    await this.#locale.settled();
    await this.#answer.settled();
  }

  /** A new address is a new beginning: nothing of the former file stays on screen. */
  #forget(): void {
    this.#collection = null;
    this.#openingFailure = null;
    this.#staleSince = null;
    this.#selection.forget();
  }

  #opened(state: CollectionState): void {
    if (state.phase === 'ready') this.#staleSince = state.staleSince;
    // A failure takes nothing away that is shown whole: it only grows older.
    const isKept = this.#collection?.complete === true && this.#staleSince !== null;
    this.#openingFailure = state.phase === 'failed' && !isKept ? state.error : null;
    if (state.phase === 'failed') {
      void warnOwner(this.#host, this.locale.language, state.error);
      this.#host.dispatchEvent(new ParvisErrorEvent(state.error));
      return;
    }
    if (state.collection === null || state.collection === this.#collection) return;
    this.#collection = state.collection;
    this.#selection.know(state.collection.schema);
    if (state.phase === 'ready') void this.#announceLoad(state.collection, state.problems);
  }

  async #announceLoad(collection: Collection, problems: readonly Problem[]): Promise<void> {
    await this.#host.updateComplete;
    const { scope } = this;
    const wanted = { page: false, counts: false };
    // A search engine may have gone meanwhile: the list says so, where it asks for more.
    const results = await collection
      .ask({ selection: emptySelection, scope, wanted }, never)
      .catch(() => null);
    if (this.#collection !== collection) return;
    if (results) this.#host.dispatchEvent(new ParvisLoadEvent(results.total, problems));
    warnProblems(this.#host, this.locale, problems);
  }
}

const never = new AbortController().signal;

/** While rows are still coming, only what they can answer is asked: the first page in the order of the file. */
export const askCollection: AskCollection = (collection, question, signal) => {
  const { selection, scope } = question;
  const needsAll =
    selection.words !== '' ||
    selection.sort !== '' ||
    selection.near !== '' ||
    selection.bbox !== '' ||
    selection.page > 1 ||
    Object.keys(selection.filters).length > 0 ||
    scope.sort !== '';
  if (needsAll && !collection.complete) return Promise.resolve(null);
  return collection.ask(question, signal);
};
