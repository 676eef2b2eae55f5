import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { base } from '../chrome/base.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { CompanionFrame } from '../companions/companion-frame.js';
import { guideMaker, type Guide } from '../companions/guide/guide-maker.js';
import {
  countAnswers,
  usefulStep,
  withAnswers,
  withoutAnswers,
  writeStep,
  type Step,
} from '../companions/guide/guide-steps.js';
import { styles } from '../companions/guide/guide.styles.js';
import { renderAnswers, renderFound, type OutcomeActions } from '../companions/guide/render-outcome.js';
import { renderQuestion } from '../companions/guide/render-question.js';
import { MadeOfFound } from '../companions/made-of-found.js';
import { columnNamed } from '../core/schema/column-named.js';
import type { Column } from '../core/schema/schema.js';
import { guideWords } from '../locale/guide.js';
import { form, numbered } from '../locale/plural.js';
import { version } from '../version.js';
import { readPairs } from '../visit/attributes.js';
import type { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';

/**
 * @tag actor-guide
 * @summary A few questions, one at a time, for those who do not know what to search for: each answer filters a list.
 *
 * @slot - Shown while the list that it belongs to is not there.
 *
 * @csspart root - Everything.
 * @csspart question - A question with its answers. @csspart guide-title - The heading: the question, or how much was found.
 * @csspart choice - An answer with its box. @csspart more - The button that shows further answers.
 * @csspart action - A button that goes on, back, to the list or out of the guide. @csspart change - The button that goes back to an answer.
 * @csspart without - The button that drops an answer where nothing was found. @csspart empty - The sentence where nothing can be asked.
 */
export class ActorGuide extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    questions: {},
    labels: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** The columns to ask of, in order: `publics, services, commune`; up to four that cut best where it is left out. @attr */
  declare questions: string | null | undefined;
  /** How to ask: `publics: Pour qui cherchez-vous ?, commune: Où habitez-vous ?`. @attr */
  declare labels: string | null | undefined;
  /** The level of its headings, 2 to 6; 2 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;

  readonly #frame = new CompanionFrame(this);
  readonly #guide = new MadeOfFound<Guide>(this, guideMaker(this));
  /** The question whose answers are being chosen, and these. They count once the visitor goes on. */
  #choosing: { readonly column: Column; readonly of: Guide } | null = null;
  #ticked: ReadonlySet<string> = new Set();
  #isAny = false;
  #showsAll = false;
  /** How many entries the answers would give that are ticked; null before that is known. */
  #count: number | null = null;
  /** The step whose heading is to have the focus once it is drawn. */
  #focusAt: string | null = null;

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#frame.visit;
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#frame.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    return this.#frame.render({
      unable: (language) => guideWords(language).unable,
      shown: (visit) => this.#renderShown(visit),
    });
  }

  protected override updated(): void {
    const { made } = this.#guide;
    if (this.#focusAt === null || !made || writeStep(made.step) !== this.#focusAt) return;
    this.#focusAt = null;
    const title = this.renderRoot.querySelector<HTMLElement>('.guide-title, .again');
    title?.focus();
    title?.scrollIntoView({ block: 'nearest' });
  }

  /** An element has updated once its question is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.#guide.settled();
    return this.isUpdatePending ? super.getUpdateComplete() : isSettled;
  }

  /** Nothing where nothing can be asked: the list stands there, with its search. */
  #renderShown(visit: VisitController): unknown {
    const { made } = this.#guide;
    if (!made) return null;
    const words = guideWords(visit.locale.language);
    if (!visit.abilities?.counts) return html`<p part="empty" class="empty">${words.unable}</p>`;
    if (made.questions.length === 0) return nothing;
    if (made.step === 'all')
      return html`<p>
        <button
          type="button"
          part="action"
          class="button again"
          @click=${() => {
            this.#go(0);
          }}
        >
          ${words.again}
        </button>
      </p>`;
    return html`<div class="guide">
      ${made.step === 'end' ? this.#renderEnd(made, visit) : this.#renderStep(made, made.step, visit)}
    </div>`;
  }

  #renderEnd(made: Guide, visit: VisitController): unknown {
    return [
      renderAnswers(made.questions, visit, this.#actions),
      renderFound(made, visit, this.headingLevel ?? 2),
    ];
  }

  #renderStep(made: Guide, step: number, visit: VisitController): unknown {
    const column = made.questions[step];
    if (!column) return nothing;
    this.#choose(column, made, visit);
    const { locale } = visit;
    const words = guideWords(locale.language);
    const count = this.#count ?? visit.results?.count ?? 0;
    return html`<form class="guide" @submit=${this.#onSubmit}>
      ${renderQuestion({
        column,
        answers: made.answers,
        ticked: this.#ticked,
        isAny: this.#isAny,
        showsAll: this.#showsAll || made.answers.some(({ value }) => this.#ticked.has(value)),
        step,
        steps: made.questions.length,
        asked: this.#askedOf(column),
        headingLevel: this.headingLevel ?? 2,
        locale,
        onTick: this.#onTick,
        onAny: this.#onAny,
        onShowAll: () => {
          this.#showsAll = true;
          this.requestUpdate();
        },
      })}
      <p class="ways">
        <button type="submit" part="action" class="button filled"><span>${words.next}</span></button>
        ${
          step > 0
            ? html`<button type="button" part="action" class="button" @click=${this.#onBack}>
                  ${words.back}
                </button>
                <button type="button" part="action" class="button" @click=${this.#onShow}>
                  ${numbered(form(locale.plural(count), words.show), locale.number(count))}
                </button>`
            : nothing
        }
        <button type="button" part="action" class="button quiet" @click=${this.#onStop}>${words.stop}</button>
      </p>
      ${renderAnswers(made.questions.slice(0, step), visit, this.#actions)}
    </form>`;
  }

  /** The answers begin as those that hold already: after « Back », they are still there. */
  #choose(column: Column, made: Guide, { selection }: VisitController): void {
    if (this.#choosing?.column === column && this.#choosing.of === made) return;
    const isSame = this.#choosing?.column.name === column.name && this.#choosing.of.step === made.step;
    this.#choosing = { column, of: made };
    if (isSame) return;
    this.#ticked = new Set(selection.filters[column.name] ?? []);
    this.#isAny = false;
    this.#showsAll = false;
    void this.#recount();
  }

  readonly #onTick = (value: string, isTicked: boolean): void => {
    const isMany = this.#choosing?.column.separator !== null;
    const others = isMany ? [...this.#ticked].filter((each) => each !== value) : [];
    this.#ticked = new Set(isTicked ? [...others, value] : others);
    this.#isAny = false;
    this.requestUpdate();
    void this.#recount();
  };

  readonly #onAny = (): void => {
    this.#ticked = new Set();
    this.#isAny = true;
    this.requestUpdate();
    void this.#recount();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#next();
  };

  async #next(): Promise<void> {
    const { visit } = this;
    const { made } = this.#guide;
    if (!visit || !made || typeof made.step !== 'number') return;
    const filters = this.#chosen(visit);
    this.#go(await usefulStep(visit, made.questions, made.step, 1, filters), filters);
  }

  readonly #onBack = (): void => {
    const { visit } = this;
    const { made } = this.#guide;
    if (!visit || !made || typeof made.step !== 'number') return;
    void usefulStep(visit, made.questions, made.step, -1, visit.selection.filters).then((step) => {
      this.#go(step);
    });
  };

  readonly #onShow = (): void => {
    if (this.visit) this.#go('end', this.#chosen(this.visit));
  };

  /** Everything is to be seen: what was answered holds no more. */
  readonly #onStop = (): void => {
    const { visit } = this;
    const { made } = this.#guide;
    if (!visit || !made) return;
    this.#choosing = null;
    visit.select({
      guide: 'all',
      filters: withoutAnswers(visit.selection.filters, made.questions),
      open: '',
    });
    visit.list?.showResults();
  };

  readonly #actions: OutcomeActions = {
    askedOf: (column) => this.#askedOf(column),
    onChange: (column) => {
      this.#go(this.#guide.made?.questions.indexOf(column) ?? 0);
    },
  };

  /** Goes to another step, as one step of the history. A single result stands open. */
  #go(step: Step, filters = this.visit?.selection.filters ?? {}): void {
    const { visit } = this;
    if (!visit) return;
    this.#choosing = null;
    this.#focusAt = writeStep(step);
    visit.select({ guide: writeStep(step), filters, open: '' });
    if (step === 'end') void this.#openOnly(visit);
  }

  async #openOnly(visit: VisitController): Promise<void> {
    const { collection, scope, selection } = visit;
    if (!collection) return;
    const never = new AbortController().signal;
    const { count, entries } = await collection.ask({ selection, scope }, never);
    const [only] = entries;
    if (count === 1 && only && visit.selection.guide === 'end') visit.select({ open: only.id }, 'typing');
  }

  /** What is asked for with the answers that are ticked now. */
  #chosen({ selection }: VisitController): VisitController['selection']['filters'] {
    const column = this.#choosing?.column;
    return column ? withAnswers(selection.filters, column, [...this.#ticked]) : selection.filters;
  }

  async #recount(): Promise<void> {
    const { visit } = this;
    if (!visit) return;
    const ticked = this.#ticked;
    const { count } = await countAnswers(visit, this.#chosen(visit), [], new AbortController().signal);
    if (ticked !== this.#ticked) return;
    this.#count = count;
    this.requestUpdate();
  }

  #askedOf(column: Column): string {
    const schema = this.visit?.schema;
    if (!schema) return '';
    const pair = readPairs(this.labels).find(([name]) => columnNamed(schema, name) === column);
    return pair?.[1] ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-guide': ActorGuide;
  }
}

define('actor-guide', ActorGuide);
