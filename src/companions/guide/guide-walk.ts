import type { LitElement } from 'lit';
import type { Column } from '../../core/schema/schema.js';
import type { MadeOfFound } from '../made-of-found.js';
import type { VisitController } from '../../visit/visit-controller.js';
import type { Answering } from './answering.js';
import type { Guide } from './guide-maker.js';
import { usefulStep, withoutAnswers, writeStep, type Step } from './guide-steps.js';

type Host = LitElement & { readonly visit: VisitController | null };

/** The way through the questions of a guide: each step is one of the history, and the focus goes to where it leads. */
export class GuideWalk {
  readonly #host: Host;
  readonly #guide: MadeOfFound<Guide>;
  readonly #answering: Answering;
  /** The step whose heading is to have the focus once it is drawn. */
  #focusAt: string | null = null;

  constructor(host: Host, guide: MadeOfFound<Guide>, answering: Answering) {
    this.#host = host;
    this.#guide = guide;
    this.#answering = answering;
  }

  /** Goes to another step. A single result stands open in the end. */
  go(step: Step, filters = this.#host.visit?.selection.filters ?? {}): void {
    const { visit } = this.#host;
    if (!visit) return;
    this.#answering.leave();
    this.#focusAt = writeStep(step);
    visit.select({ guide: this.#focusAt, filters, open: '' });
    if (step === 'end') void openOnly(visit);
  }

  /** Takes the answers, and goes on. */
  readonly next = (): void => {
    const { visit } = this.#host;
    const { made } = this.#guide;
    if (!visit || typeof made?.step !== 'number') return;
    const filters = this.#answering.chosen(visit);
    void usefulStep(visit, made.questions, made.step, 1, filters).then((step) => {
      this.go(step, filters);
    });
  };

  readonly back = (): void => {
    const { visit } = this.#host;
    const { made } = this.#guide;
    if (!visit || typeof made?.step !== 'number') return;
    void usefulStep(visit, made.questions, made.step, -1, visit.selection.filters).then((step) => {
      this.go(step);
    });
  };

  /** Takes the answers, and asks nothing more. */
  readonly show = (): void => {
    const { visit } = this.#host;
    if (visit) this.go('end', this.#answering.chosen(visit));
  };

  /** Shows everything: what was answered holds no more. */
  readonly stop = (): void => {
    const { visit } = this.#host;
    const { made } = this.#guide;
    if (!visit || !made) return;
    this.#answering.leave();
    visit.select({
      guide: 'all',
      filters: withoutAnswers(visit.selection.filters, made.questions),
      open: '',
    });
    visit.list?.showResults();
  };

  readonly begin = (): void => {
    this.go(0);
  };

  readonly change = (column: Column): void => {
    this.go(this.#guide.made?.questions.indexOf(column) ?? 0);
  };

  /** What follows once the host is drawn: the heading of the step has the focus. */
  drawn(): void {
    const { made } = this.#guide;
    if (this.#focusAt === null || !made || writeStep(made.step) !== this.#focusAt) return;
    this.#focusAt = null;
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.guide-title, .again');
    title?.focus();
    title?.scrollIntoView({ block: 'nearest' });
  }
}

async function openOnly(visit: VisitController): Promise<void> {
  const results = await visit.ask({}).catch(() => null);
  const [only] = results?.entries ?? [];
  if (results?.count === 1 && only && visit.selection.guide === 'end')
    visit.select({ open: only.id }, 'typing');
}
