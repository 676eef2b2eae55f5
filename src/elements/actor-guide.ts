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
import { Answering } from '../companions/guide/answering.js';
import { guideMaker, type Guide } from '../companions/guide/guide-maker.js';
import { GuideWalk } from '../companions/guide/guide-walk.js';
import { styles } from '../companions/guide/guide.styles.js';
import { renderAnswers, type AnswerActions } from '../companions/guide/render-answers.js';
import { renderQuestion } from '../companions/guide/render-question.js';
import { MadeOfFound } from '../companions/made-of-found.js';
import { columnNamed } from '../core/schema/column-named.js';
import { MOST_NAMED_ANSWERS } from '../core/models/guide-questions.js';
import type { Column } from '../core/schema/schema.js';
import { guideWords } from '../locale/guide.js';
import { form, numbered } from '../locale/plural.js';
import { version } from '../version.js';
import { readPairs } from '../visit/attributes.js';
import { warnOnce } from '../visit/owner.js';
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
  readonly #answering = new Answering(this);
  readonly #walk = new GuideWalk(this, this.#guide, this.#answering);

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#frame.visit;
  }

  /** What its author names and cannot be asked, for the owner's panel of the list. */
  get untold(): readonly string[] {
    const { visit } = this;
    const { made } = this.#guide;
    if (!made || !visit) return [];
    const { language, number } = visit.locale;
    return made.leftOut.map(({ name, answers }) =>
      guideWords(language).leftOut(
        name,
        answers === null ? null : number(answers),
        number(MOST_NAMED_ANSWERS),
      ),
    );
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#frame.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    return this.#frame.render({
      unable: (language) => (this.#guide.isPrepared ? guideWords(language).unable : null),
      shown: (visit) => this.#renderShown(visit),
    });
  }

  protected override updated(): void {
    for (const each of this.untold) warnOnce(this, each);
    this.#walk.drawn();
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
        <button type="button" part="action" class="button again" @click=${this.#walk.begin}>
          ${words.again}
        </button>
      </p>`;
    return html`<div class="guide">
      ${made.step === 'end' ? this.#renderEnd(made, visit) : this.#renderStep(made, made.step, visit)}
    </div>`;
  }

  #renderEnd(made: Guide, visit: VisitController): unknown {
    return [renderAnswers(made.questions, visit, this.#actions), made.renderEnd?.(this.headingLevel ?? 2)];
  }

  #renderStep(made: Guide, step: number, visit: VisitController): unknown {
    const column = made.questions[step];
    if (!column) return nothing;
    const answering = this.#answering;
    answering.begin(column, made, visit);
    return html`<form class="guide" @submit=${this.#onSubmit}>
      ${renderQuestion({
        column,
        answers: made.answers,
        ticked: answering.ticked,
        isAny: answering.isAny,
        showsAll: answering.showsAll(made),
        step,
        steps: made.questions.length,
        asked: this.#askedOf(column),
        headingLevel: this.headingLevel ?? 2,
        locale: visit.locale,
        onTick: answering.tick,
        onAny: answering.any,
        onShowAll: answering.showAll,
      })}
      ${this.#renderWays(step, visit)} ${renderAnswers(made.questions.slice(0, step), visit, this.#actions)}
    </form>`;
  }

  #renderWays(step: number, { locale, results }: VisitController): TemplateResult {
    const words = guideWords(locale.language);
    const count = this.#answering.count ?? results?.count ?? 0;
    return html`<p class="ways">
      <button type="submit" part="action" class="button filled"><span>${words.next}</span></button>
      ${
        step > 0
          ? html`<button type="button" part="action" class="button" @click=${this.#walk.back}>
                ${words.back}
              </button>
              <button type="button" part="action" class="button" @click=${this.#walk.show}>
                ${numbered(form(locale.plural(count), words.show), locale.number(count))}
              </button>`
          : nothing
      }
      <button type="button" part="action" class="button quiet" @click=${this.#walk.stop}>
        ${words.stop}
      </button>
    </p>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#walk.next();
  };

  readonly #actions: AnswerActions = {
    askedOf: (column) => this.#askedOf(column),
    onChange: this.#walk.change,
  };

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
