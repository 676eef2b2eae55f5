import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asJson } from '../../core/base/as-json.js';
import { runPaced } from '../../core/base/pace.js';
import { allOf } from '../../core/collection/all-of.js';
import { emptySelection, type Selection } from '../../core/collection/selection.js';
import { skipper } from '../../core/models/index-letters.js';
import { indexesSteps, type Indexes } from '../../core/models/indexes.js';
import { indexWords } from '../../locale/indexes.js';
import { readList } from '../../visit/attributes.js';
import { warnOnce } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** What the author says of an index. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly visit: VisitController | null;
  readonly by: string | null | undefined;
  readonly of: string | null | undefined;
  readonly skipWords: string | null | undefined;
}

const reasons = {
  unknown: 'the list has no such column that is shown',
  few: 'there are fewer than two letters or values in it',
  many: 'there are more than 500 values in it',
} as const;

/** Makes the indexes of a list anew whenever what is found has changed, in slices that leave the page alone. */
export class IndexController implements ReactiveController {
  #indexes: Indexes | null = null;
  #standing = '';
  #collection: VisitController['collection'] = null;
  #working: AbortController | null = null;
  #work: Promise<void> = Promise.resolve();
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The indexes; null before the first ones are made. The former ones stay while others are on their way. */
  get indexes(): Indexes | null {
    return this.#indexes;
  }

  hostUpdate(): void {
    const { visit } = this.#host;
    if (!visit?.results?.complete || visit.isAsking) return;
    const standing = this.#standingOf(visit);
    if (standing === this.#standing && visit.collection === this.#collection) return;
    this.#standing = standing;
    this.#collection = visit.collection;
    this.#working?.abort();
    this.#working = new AbortController();
    this.#work = this.#make(visit, this.#working.signal);
  }

  hostDisconnected(): void {
    this.#working?.abort();
    this.#standing = '';
  }

  /** Resolves once the indexes are made. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** What decides what stands in them: not the page, the order or what is open. */
  #standingOf(visit: VisitController): string {
    const { by, of, skipWords } = this.#host;
    const { words, filters } = selectionOf(visit, of);
    return asJson([by, skipWords, words, filters, visit.scope.where, visit.locale.tag, visit.locale.content]);
  }

  async #make(visit: VisitController, signal: AbortSignal): Promise<void> {
    const { collection, scope, schema, locale } = visit;
    const { by, of, skipWords } = this.#host;
    if (!collection || !schema) return;
    const content = locale.content || locale.tag;
    const skipped = readList(skipWords ?? indexWords(content.slice(0, 2)).articles);
    const indexing = {
      content,
      language: locale.language,
      untitled: locale.messages.entry.untitled,
      skip: skipper(skipped.filter((word) => word !== 'none')),
    };
    try {
      const entries = await allOf(collection, { selection: selectionOf(visit, of), scope }, signal);
      this.#indexes = await runPaced(indexesSteps(entries, schema, readList(by), indexing), signal);
    } catch (error) {
      // Another question has been put meanwhile, or nobody answers: the list says so, and what was made before stays.
      if (!signal.aborted) console.warn('Parvis <actor-index>: the index could not be made.', error);
      return;
    }
    for (const { name, why } of this.#indexes.leftOut)
      warnOnce(this.#host, `by: there is no index by « ${name} »: ${reasons[why]}.`);
    this.#host.requestUpdate();
  }
}

/** What the visitor has chosen, without what does not change what is found; nothing of it where the index is of all entries. */
function selectionOf({ selection }: VisitController, of: string | null | undefined): Selection {
  const { words, filters } = selection;
  return of?.trim() === 'all' ? emptySelection : { ...emptySelection, words, filters };
}
