import { asJson } from '../../core/base/as-json.js';
import type { Collection, Entry, FoundPoints } from '../../core/collection/collection.js';
import { emptySelection, type Selection } from '../../core/collection/selection.js';
import { loadMapWords } from '../../locale/map.js';
import { absolute } from '../../visit/file-request.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** What an author says of the places of a map. */
export interface PlacesAttributes {
  /** `all`: every entry, whatever the visitor searches. */
  readonly of?: string | null | undefined;
  /** The folder of the tables of communes, `none` for none; that of the list where it is left out. */
  readonly places?: string | null | undefined;
}

/** Asks a list where everything is that it has found, anew whenever that has changed. */
export class PointsOfVisit {
  #found: FoundPoints | null = null;
  #standing = '';
  #collection: Collection | null = null;
  #working: AbortController | null = null;
  #work: Promise<void> = Promise.resolve();
  readonly #entries = new Map<number, Entry>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What was found last; null before the first time. It stays while another question is on its way. */
  get found(): FoundPoints | null {
    return this.#found;
  }

  /** Looks whether something else is to be found. */
  follow(visit: VisitController, attributes: PlacesAttributes): void {
    const { collection } = visit;
    if (!collection?.points || !collection.abilities.points || !visit.results?.complete || visit.isAsking)
      return;
    const question = questionOf(visit, attributes);
    const standing = asJson([question, visit.locale.language]);
    if (standing === this.#standing && collection === this.#collection) return;
    if (collection !== this.#collection) this.#entries.clear();
    this.#standing = standing;
    this.#collection = collection;
    this.#working?.abort();
    this.#working = new AbortController();
    this.#work = this.#find(visit, collection, question, this.#working.signal);
  }

  /** The list is left: what comes of it is not looked at. */
  leave(): void {
    this.#working?.abort();
    this.#standing = '';
  }

  /** Resolves once all is found. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** An entry that has been fetched. */
  entry(row: number): Entry | undefined {
    return this.#entries.get(row);
  }

  /** Fetches entries; true where one of them is new. */
  async fetch(rows: readonly number[]): Promise<boolean> {
    const missing = rows.filter((row) => !this.#entries.has(row));
    const collection = this.#collection;
    if (missing.length === 0 || !collection?.entriesAt) return false;
    const entries = await collection.entriesAt(missing, never);
    if (collection !== this.#collection) return false;
    for (const entry of entries) this.#entries.set(entry.index, entry);
    return entries.length > 0;
  }

  async #find(
    { locale }: VisitController,
    collection: Collection,
    question: ReturnType<typeof questionOf>,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const [found] = await Promise.all([
        collection.points?.(question, signal) ?? null,
        loadMapWords(locale.language).catch(() => undefined),
      ]);
      signal.throwIfAborted();
      this.#found = found;
    } catch (error) {
      // Another question has been put meanwhile, or nobody answers: the list says so, and what was found before stays.
      if (!signal.aborted) console.warn('Parvis: where entries are could not be told.', error);
      return;
    }
    this.#onChange();
  }
}

const never = new AbortController().signal;

/** What does not change where things are is left out: the page, what stands open, the view. */
function questionOf(
  { selection, scope }: VisitController,
  { of, places }: PlacesAttributes,
): { readonly selection: Selection; readonly scope: VisitController['scope'] } {
  const { page, open, view, guide } = emptySelection;
  const asked = of?.trim() === 'all' ? emptySelection : { ...selection, page, open, view, guide };
  const folder = places?.trim() ?? '';
  if (folder === '') return { selection: asked, scope };
  return { selection: asked, scope: { ...scope, places: folder === 'none' ? '' : absolute(folder) } };
}
