import type { ReactiveControllerHost } from 'lit';
import type { Selection } from '../../core/collection/selection.js';
import type { Column } from '../../core/schema/schema.js';
import type { VisitController } from '../../visit/visit-controller.js';
import type { Guide } from './guide-maker.js';
import { countAnswers, withAnswers } from './guide-steps.js';

/** The answers to the question that is asked: they count once the visitor goes on. */
export class Answering {
  readonly #host: ReactiveControllerHost & { readonly visit: VisitController | null };
  #asked: { readonly column: Column; readonly of: Guide } | null = null;
  #ticked: ReadonlySet<string> = new Set();
  #isAny = false;
  #showsAll = false;
  #count: number | null = null;

  constructor(host: ReactiveControllerHost & { readonly visit: VisitController | null }) {
    this.#host = host;
  }

  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  /** Whether the visitor has said that it does not matter. */
  get isAny(): boolean {
    return this.#isAny;
  }

  /** Whether all answers are shown of a question that has many: also where one that is ticked would not be seen. */
  showsAll({ answers }: Guide): boolean {
    return this.#showsAll || answers.some(({ value }) => this.#ticked.has(value));
  }

  /** How many entries the answers would give that are ticked; null before that is known. */
  get count(): number | null {
    return this.#count;
  }

  /** Begins with the answers that hold already: whoever comes back to a question finds them as they were. */
  begin(column: Column, made: Guide, { selection }: VisitController): void {
    const before = this.#asked;
    if (before?.column === column && before.of === made) return;
    this.#asked = { column, of: made };
    if (before?.column.name === column.name && before.of.step === made.step) return;
    this.#ticked = new Set(selection.filters[column.name] ?? []);
    this.#isAny = false;
    this.#showsAll = false;
    void this.#recount();
  }

  /** The question is left: the next time it begins anew. */
  leave(): void {
    this.#asked = null;
  }

  /** What is asked for with the answers that are ticked. */
  chosen({ selection }: VisitController): Selection['filters'] {
    const column = this.#asked?.column;
    return column ? withAnswers(selection.filters, column, [...this.#ticked]) : selection.filters;
  }

  readonly tick = (value: string, isTicked: boolean): void => {
    const isMany = this.#asked?.column.separator !== null;
    const others = isMany ? [...this.#ticked].filter((each) => each !== value) : [];
    this.#take(isTicked ? [...others, value] : others, false);
  };

  readonly any = (): void => {
    this.#take([], true);
  };

  readonly showAll = (): void => {
    this.#showsAll = true;
    this.#host.requestUpdate();
  };

  #take(ticked: readonly string[], isAny: boolean): void {
    this.#ticked = new Set(ticked);
    this.#isAny = isAny;
    this.#host.requestUpdate();
    void this.#recount();
  }

  async #recount(): Promise<void> {
    const { visit } = this.#host;
    if (!visit) return;
    const ticked = this.#ticked;
    try {
      const { count } = await countAnswers(visit, this.chosen(visit), [], new AbortController().signal);
      if (ticked !== this.#ticked) return;
      this.#count = count;
    } catch {
      this.#count = null; // nobody answers, which the list says
    }
    this.#host.requestUpdate();
  }
}
