import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asJson } from '../../core/base/as-json.js';
import { runPaced } from '../../core/base/pace.js';
import { allOf } from '../../core/collection/all-of.js';
import type { Collection, Entry } from '../../core/collection/collection.js';
import { emptySelection, type Selection } from '../../core/collection/selection.js';
import { figuresSteps, readAnswersSteps, type Figures, type ReadAnswers } from '../../core/models/figures.js';
import { questionColumns } from '../../core/models/questions.js';
import type { Telling } from '../../core/models/shares.js';
import type { Schema } from '../../core/schema/schema.js';
import { readList } from '../../visit/attributes.js';
import { warnOnce } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** What the author says of the figures. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly visit: VisitController | null;
  readonly questions: string | null | undefined;
  readonly cross: string | null | undefined;
  readonly of: string | null | undefined;
  readonly compare: string | null | undefined;
  readonly telling: Telling;
}

/** The answers of all rows, and what they were read from. */
interface Read {
  readonly collection: Collection;
  readonly standing: string;
  readonly all: readonly Entry[];
  readonly answers: ReadAnswers;
}

const reasons = {
  unknown: 'the list has no such column that is shown',
  names: 'every row says something else there',
  empty: 'nothing can be counted there',
} as const;

/** Makes the figures of a list anew whenever what is found has changed, in slices that leave the page alone. */
export class FiguresController implements ReactiveController {
  #figures: Figures | null = null;
  #read: Read | null = null;
  #standing = '';
  #working: AbortController | null = null;
  #work: Promise<void> = Promise.resolve();
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The figures; null before the first ones are made. The former ones stay while others are on their way. */
  get figures(): Figures | null {
    return this.#figures;
  }

  hostUpdate(): void {
    const { visit } = this.#host;
    if (!visit?.collection || !visit.results?.complete || visit.isAsking) return;
    const { words, filters } = this.#selectionOf(visit);
    const standing = asJson([this.#readingOf(visit), words, filters, this.#host.compare, this.#host.telling]);
    if (standing === this.#standing && visit.collection === this.#read?.collection) return;
    this.#standing = standing;
    this.#working?.abort();
    this.#working = new AbortController();
    this.#work = this.#make(visit, visit.collection, this.#working.signal);
  }

  hostDisconnected(): void {
    this.#working?.abort();
    this.#standing = '';
  }

  /** Resolves once the figures are made. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** What decides which answers are read. */
  #readingOf({ scope }: VisitController): string {
    const { questions, cross } = this.#host;
    return asJson([questions, cross, scope.where]);
  }

  /** What the visitor has chosen, without what does not change what is found; nothing of it where the figures are of all entries. */
  #selectionOf({ selection }: VisitController): Selection {
    const { words, filters } = selection;
    return this.#host.of?.trim() === 'all' ? emptySelection : { ...emptySelection, words, filters };
  }

  async #make(visit: VisitController, collection: Collection, signal: AbortSignal): Promise<void> {
    const { scope } = visit;
    const { compare, telling } = this.#host;
    const selection = this.#selectionOf(visit);
    const isAll = selection.words === '' && Object.keys(selection.filters).length === 0;
    try {
      const { all, answers } = await this.#readAll(visit, collection, signal);
      const entries = isAll ? all : await allOf(collection, { selection, scope }, signal);
      const compared = compare?.trim() === 'all' && !isAll ? all : null;
      this.#figures = await runPaced(
        figuresSteps(answers, entries, compared, telling, selection.filters),
        signal,
      );
    } catch (error) {
      // Another question has been put meanwhile, or nobody answers: the list says so, and what was made before stays.
      if (!signal.aborted) console.warn('Parvis <actor-stats>: the figures could not be made.', error);
      return;
    }
    this.#host.requestUpdate();
  }

  async #readAll(visit: VisitController, collection: Collection, signal: AbortSignal): Promise<Read> {
    const standing = this.#readingOf(visit);
    const before = this.#read;
    if (before?.collection === collection && before.standing === standing) return before;
    const all = await allOf(collection, { selection: emptySelection, scope: visit.scope }, signal);
    const asked = this.#asked(collection.schema);
    const answers = await runPaced(readAnswersSteps(all, asked), signal);
    for (const { name, why } of answers.leftOut) this.#warn(name, why);
    if (answers.questions.length === 0 && !answers.cross)
      warnOnce(this.#host, 'no column of the list has answers that could be counted.');
    return (this.#read = { collection, standing, all, answers });
  }

  #asked(schema: Schema): Parameters<typeof readAnswersSteps>[1] {
    const { questions, cross } = this.#host;
    const isNone = questions?.trim() === 'none';
    const asked = questionColumns(schema, readList(questions));
    const crossed = readList(cross).length > 0 ? questionColumns(schema, readList(cross)) : null;
    for (const name of [...(isNone ? [] : asked.unknown), ...(crossed?.unknown ?? [])])
      this.#warn(name, 'unknown');
    const [down, across] = crossed?.columns ?? [];
    if (crossed && !across) warnOnce(this.#host, 'cross: two columns are needed.');
    return { questions: isNone ? [] : asked.columns, cross: down && across ? [down, across] : null };
  }

  #warn(name: string, why: keyof typeof reasons): void {
    warnOnce(this.#host, `there are no figures of « ${name} »: ${reasons[why]}.`);
  }
}
