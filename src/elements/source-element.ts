import { Task, TaskStatus } from '@lit/task';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import type { Companion } from './shared/companion-controller.js';
import { turnToDraw } from '../controllers/drawing-turn.js';
import { PiecesController } from '../controllers/pieces-controller.js';
import { OpeningController } from '../controllers/opening-controller.js';
import { addSource, hasManySources, sourcesChanged } from '../controllers/sources.js';
import { StatusController } from '../controllers/status-controller.js';
import { readConditions } from '../core/attributes.js';
import type { Collection, Entry, Results, View } from '../core/collection/collection.js';
import { emptySelection, type Selection } from '../core/collection/selection.js';
import type { OpeningState } from '../core/opening.js';
import { roles } from '../core/schema/schema.js';
import type { LoadError } from '../core/source/load-error.js';
import { isWellFormed, type Locale } from '../locale/locale.js';
import { version } from '../version.js';
import { ParvisErrorEvent, ParvisLoadEvent } from './events.js';
import { DiagnoseController } from './diagnose/diagnose-controller.js';
import type { FilterPlan } from './filters/filter-plan.js';
import { PlacementController } from './filters/placement-controller.js';
import { SelectionController, type Gesture } from './selection-controller.js';
import { warnOnce, warnOwner, warnProblems } from './shared/owner.js';
import { wishOf } from './wish.js';
import { asJson } from '../core/text/as-json.js';

const fieldAttributes = roles.map((role) => `field-${role}`);

/** What an element with a `src` is to those that work for it. */
export interface Source {
  readonly selection: Selection;
  readonly results: Results | null;
  readonly locale: Locale;
  /** Whether it has too little room for filters beside it, and how wide it is in pixels. */
  readonly isNarrow?: boolean;
  readonly width?: number;
  /** What assistive technology is told at the moment. */
  readonly said: string;
  /** Takes the visitor to the results. */
  showResults?(): void;
  /** Has it drawn anew. */
  requestUpdate(): void;
  /** Does beforehand what the first search needs: the visitor is about to type. */
  prepareSearch(): void;
  /** The filters that a companion shows. */
  plansOf(companion: Companion): readonly FilterPlan[];
  select(change: Partial<Selection>, gesture: Gesture): void;
  filter(column: string, values: readonly string[]): void;
  addCompanion(companion: Companion): void;
  removeCompanion(companion: Companion): void;
}

/**
 * What every element with a `src` has in common: it opens the file, holds what the visitor asks for, and asks the collection. What
 * is drawn is up to each element.
 */
export abstract class SourceElement extends LitElement implements Source {
  /** The version of the library that defined the element. */
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    delimiter: {},
    encoding: {},
    itemsPath: { attribute: 'items-path' },
    fields: {},
    labels: {},
    lists: {},
    where: {},
    filters: {},
    sort: {},
    contentLang: { attribute: 'content-lang' },
    pageSize: { attribute: 'page-size', type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
    sourceName: { attribute: 'source-name' },
    sourceUrl: { attribute: 'source-url' },
    sourceLicense: { attribute: 'source-license' },
    sourceUpdated: { attribute: 'source-updated' },
    correctionUrl: { attribute: 'correction-url' },
    urlState: { attribute: 'url-state' },
    glossary: {},
    images: { type: Boolean },
    keepCopy: { attribute: 'keep-copy', type: Boolean },
    diagnose: { type: Boolean },
    refresh: {},
    selection: { attribute: false, noAccessor: true },
  };

  /** URL of the file. @attr */
  declare src: string | null | undefined;
  /** How to read the file where that cannot be found out: `csv`, `json`, `geojson`, `jsonl`. @attr */
  declare format: string | null | undefined;
  /** What separates the cells of a CSV file. @attr */
  declare delimiter: string | null | undefined;
  /** The encoding of the file. @attr */
  declare encoding: string | null | undefined;
  /** Where the records stand in a JSON file. @attr items-path */
  declare itemsPath: string | null | undefined;
  /** The only columns shown, in this order, separated by commas. @attr */
  declare fields: string | null | undefined;
  /** What columns are called on screen: `cp: Code postal, tel: Téléphone`. @attr */
  declare labels: string | null | undefined;
  /** The separator inside cells: `services: pipe, publics: comma, horaires: none`. @attr */
  declare lists: string | null | undefined;
  /** The rows that exist at all for this page: `annuaire: oui`. @attr */
  declare where: string | null | undefined;
  /** The filters, in order: `services, commune: menu, publics: all`; `none` for none. @attr */
  declare filters: string | null | undefined;
  /** The order of the list: a column, `-` before it for descending. An agenda keeps to time, and sorts what begins together by it. @attr */
  declare sort: string | null | undefined;
  /** The language of the texts in the file, where the page speaks another one: `fr`. @attr content-lang */
  declare contentLang: string | null | undefined;
  /** How many entries a page of a directory holds, or an agenda shows at once; 20 and 60 where it is left out. @attr page-size */
  declare pageSize: number | null | undefined;
  /** The level of the headings of entries, 2 to 6; 3 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;
  /** Who made the data. @attr source-name */
  declare sourceName: string | null | undefined;
  /** Where the data come from. @attr source-url */
  declare sourceUrl: string | null | undefined;
  /** Under which licence. @attr source-license */
  declare sourceLicense: string | null | undefined;
  /** When they were brought up to date, `2026-11-01`. @attr source-updated */
  declare sourceUpdated: string | null | undefined;
  /** Where a mistake can be reported: `/contact?fiche={id}`. @attr correction-url */
  declare correctionUrl: string | null | undefined;
  /** `off`: the address of the page is left alone. @attr url-state */
  declare urlState: string | null | undefined;

  /** Shows the images that the file names; without it nothing is asked of the sites they come from. @attr */
  declare images: boolean | undefined;
  /** URL of a table that says what codes stand for: code, label, definition, and column where codes differ. @attr */
  declare glossary: string | null | undefined;

  /** Keeps the last good file in the visitor's browser, for when it cannot be reached. @attr keep-copy */
  declare keepCopy: boolean | undefined;
  /** Shows the owner what was found out about the file and what to mend in it; not for visitors. @attr */
  declare diagnose: boolean | undefined;
  /** How often the page looks whether the file has changed, while somebody looks at it: `15min`, `1h`; once a minute at most. @attr */
  declare refresh: string | null | undefined;

  protected readonly pieces = new PiecesController(this);
  protected readonly localeController = new LocaleController(this, this.pieces);
  protected readonly status = new StatusController(this);
  protected readonly diagnosis = new DiagnoseController(this);
  protected readonly placement = new PlacementController(this, this.pieces);
  readonly #selection = new SelectionController(this);
  readonly #opening = new OpeningController(this, (state) => {
    this.#opened(state);
  });

  /** What the last question found; the former answer stays while the next one is on its way. */
  protected readonly answer = new Task(this, {
    args: () => [this.#collection, this.#selection.value, this.#view] as const,
    task: ([collection, selection, view]) =>
      collection ? this.ask(collection, selection, view) : Promise.resolve(null),
  });

  #collection: Collection | null = null;
  #failure: LoadError | null = null;
  #staleSince: number | null = null;
  #view: View = noView;
  #viewKey = '';
  #leaveSources: (() => void) | undefined;

  get locale(): Locale {
    return this.localeController.locale;
  }

  /** What the visitor asks for. Setting it does what the visitor's hand does. */
  get selection(): Selection {
    return this.#selection.value;
  }

  set selection(selection: Partial<Selection>) {
    this.#selection.set(selection);
  }

  /** What the last question found, null before the first answer. */
  get results(): Results | null {
    return this.#collection && !this.localeController.isPending ? (this.answer.value ?? null) : null;
  }

  get said(): string {
    return this.status.text;
  }

  plansOf(companion: Companion): readonly FilterPlan[] {
    return this.placement.of(companion);
  }

  addCompanion(companion: Companion): void {
    this.placement.add(companion);
  }

  removeCompanion(companion: Companion): void {
    this.placement.remove(companion);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaveSources = addSource(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveSources?.();
  }

  /** The records, null before the first rows have come. */
  protected get collection(): Collection | null {
    return this.#collection;
  }

  protected get view(): View {
    return this.#view;
  }

  /** Why the file cannot be shown, null while it can. */
  protected get failure(): LoadError | null {
    return this.#failure;
  }

  /** From when the list is, in milliseconds since 1970, where the file cannot be reached any more; null where it is up to date. */
  protected get staleSince(): number | null {
    return this.#staleSince;
  }

  protected get opening(): OpeningState | null {
    return this.#opening.state;
  }

  readonly prepareSearch = (): void => {
    // Should this fail, the search itself tries again.
    this.#collection?.prepare?.().catch(() => undefined);
  };

  /** Takes a gesture of the visitor. */
  select(change: Partial<Selection>, gesture: Gesture): void {
    this.#selection.change(change, gesture);
  }

  /** Ticks these values of a column, and no others; none takes the filter away. */
  filter(column: string, values: readonly string[]): void {
    const filters = Object.entries({ ...this.selection.filters, [column]: values });
    const ticked = filters.filter(([, each]) => each.length > 0);
    this.select({ filters: Object.fromEntries(ticked), open: '' }, 'step');
  }

  /** The address of the page with another selection in it. */
  protected hrefOf(change: Partial<Selection>): string {
    return this.#selection.hrefOf(change);
  }

  /** What the list is called in the address of the page; null where that address does not lead to what it shows. */
  protected get addressName(): string | null {
    return this.#selection.isAddressed ? this.#selection.name : null;
  }

  /** The addresses of entries, for a page of cards. */
  protected entryAddresses(): (id: string) => string {
    return this.#selection.entryAddresses();
  }

  /** Asks for the file again after a failure. */
  protected retry(): void {
    this.#failure = null;
    this.#opening.retry();
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = (): void => {
      // Lit draws here and now, and returns nothing.
      try {
        void super.scheduleUpdate();
      } catch (error) {
        this.recover(error);
      }
    };
    const turn = hasManySources() ? turnToDraw(this)?.then(draw) : undefined;
    if (!turn) draw();
    return turn;
  }

  /** What is done where a drawing has failed. */
  protected abstract recover(error: unknown): void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#forget();
    this.#selection.followName();
    if (changed.has('contentLang')) this.localeController.content = contentOf(this);
    this.placement.update(this.#collection, this.selection);
    this.#view = this.#nextView();
    // What the visitor asks for is no wish for another file; the drawing of its answer looks at everything again.
    if (changed.size !== 1 || !changed.has('selection')) this.#opening.open(wishOf(this));
  }

  protected override firstUpdated(): void {
    if (!this.src?.trim()) warnOnce(this, 'src is missing: it takes the address of the file.');
  }

  /** An element has updated once all that it needs is there and the last question is answered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.pieces.settled();
    if (this.isUpdatePending) return this.getUpdateComplete();
    if (this.answer.status === TaskStatus.PENDING) await this.answer.taskComplete.catch(() => undefined);
    return isSettled;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id') sourcesChanged();
    if (name === 'id' || name.startsWith('field-')) this.requestUpdate();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id', ...fieldAttributes];
  }

  /** A new address is a new beginning: nothing of the former file stays on screen. */
  #forget(): void {
    this.#collection = null;
    this.#failure = null;
    this.#staleSince = null;
    this.#selection.forget();
  }

  #nextView(): View {
    const next: View = {
      where: readConditions(this.where),
      facets: this.placement.plans.map(({ request }) => request),
      sort: this.sort ?? '',
      pageSize: clamp(this.pageSize ?? 20, 1, 500),
      locale: this.locale.tag,
      content: this.locale.content || this.locale.tag,
    };
    const before = this.#viewKey;
    this.#viewKey = asJson(next);
    return this.#viewKey === before ? this.#view : next;
  }

  #opened(state: OpeningState): void {
    if (state.phase === 'ready') this.#staleSince = state.staleSince;
    // A failure takes nothing away that is shown whole: it only grows older.
    const isKept = this.#collection?.complete === true && this.#staleSince !== null;
    this.#failure = state.phase === 'failed' && !isKept ? state.error : null;
    if (state.phase === 'failed') {
      warnOwner(this, this.locale, state.error);
      this.dispatchEvent(new ParvisErrorEvent(state.error));
      return;
    }
    if (state.collection === null || state.collection === this.#collection) return;
    this.#collection = state.collection;
    this.#selection.know(state.collection.schema);
    if (state.phase === 'ready') void this.#announceLoad(state.collection, state.problems);
  }

  async #announceLoad(collection: Collection, problems: ParvisLoadEvent['problems']): Promise<void> {
    await this.updateComplete;
    const { total } = await collection.select(emptySelection, this.#view);
    if (this.#collection !== collection) return;
    this.dispatchEvent(new ParvisLoadEvent(total, problems));
    warnProblems(this, this.locale, problems);
  }

  /** While rows are still coming, only what they can answer is asked: the first page in the order of the file. */
  protected ask(collection: Collection, selection: Selection, view: View): Promise<Results | null> {
    const needsAll =
      selection.words !== '' ||
      selection.sort !== '' ||
      selection.page > 1 ||
      Object.keys(selection.filters).length > 0 ||
      view.sort !== '';
    if (needsAll && !collection.complete) return Promise.resolve(null);
    return collection.select(selection, view);
  }

  /** The entry that the address asks for, null where there is none. */
  protected async find(id: string): Promise<Entry | null> {
    return this.#collection ? this.#collection.find(id, this.#view) : null;
  }
}

const noView: View = { where: [], facets: [], sort: '', pageSize: 20, locale: 'fr' };

/** The language that the author names for the texts in the file; empty, and told, where it is none. */
function contentOf(element: HTMLElement & { readonly contentLang: string | null | undefined }): string {
  const tag = element.contentLang?.trim() ?? '';
  if (!tag || isWellFormed(tag)) return tag;
  warnOnce(element, `content-lang="${tag}" is no language tag`);
  return '';
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : 20;
}
