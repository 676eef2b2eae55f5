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
import { MadeOfFound } from '../companions/made-of-found.js';
import { FiguresMaker } from '../companions/stats/figures-maker.js';
import { renderQuestion, type FiguresContext } from '../companions/stats/render-question.js';
import { renderTakings } from '../companions/stats/render-takings.js';
import { styles } from '../companions/stats/stats.styles.js';
import type { Markup } from '../core/export/book/markup.js';
import type { Telling } from '../core/models/shares.js';
import { version } from '../version.js';
import { warnOnce } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';

/** How many answers are told where nobody says. */
const TOP = 10;
/** « Under 2 » says that it is 1. */
const LEAST = 3;

/**
 * @tag actor-stats
 * @summary The answers to a survey in figures: what is said how often, what goes together, tied to the filters of a list.
 *
 * @slot - Shown while the list that it belongs to is not there, and where it has nothing that could be counted.
 *
 * @csspart root - Everything.
 * @csspart question - One question. @csspart question-title - The heading of a question.
 * @csspart lead - The sentence that says the main result. @csspart note - What the shares are of.
 * @csspart figures - The table of a question. @csspart bar - The bar of an answer.
 * @csspart answer - An answer by which the list can be filtered. @csspart cross - The cross table with its heading.
 * @csspart take-figures - A button that takes the figures away.
 * @csspart empty - The sentence when figures cannot be made.
 */
export class ActorStats extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    questions: {},
    cross: {},
    base: {},
    of: {},
    compare: {},
    top: { type: Number },
    hideBelow: { attribute: 'hide-below', type: Number },
    show: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The id of the list; may be left out where the page has a single one. @attr */
  declare for: string | null | undefined;
  /** The columns, in order: `statut, publics, domaines`; those that filters would offer, then days and amounts, where it is left out, 8 at most; `none` for a cross table alone. @attr */
  declare questions: string | null | undefined;
  /** Two columns that are put across each other: `publics, région`. @attr */
  declare cross: string | null | undefined;
  /** `all`: shares are of all rows, those without an answer as well; of the rows that answered where it is left out. @attr */
  declare base: string | null | undefined;
  /** `all`: of every entry, whatever the visitor searches; of what was found where it is left out. @attr */
  declare of: string | null | undefined;
  /** `all`: beside what was found, the same of every entry. @attr */
  declare compare: string | null | undefined;
  /** How many answers of a question are told one by one; 10 where it is left out. @attr */
  declare top: number | null | undefined;
  /** Numbers under this one are not shown, nor those that would give them away: `5`; all are where it is left out. The cross table is of all rows then, with those that do not answer, and its questions are compared with nothing. @attr hide-below */
  declare hideBelow: number | null | undefined;
  /** `table`: figures without bars. @attr */
  declare show: string | null | undefined;
  /** The level of the heading of a question, 2 to 6; 3 where it is left out. @attr heading-level */
  declare headingLevel: number | null | undefined;

  readonly #frame = new CompanionFrame(this);
  readonly #maker = new FiguresMaker(this);
  readonly #figures = new MadeOfFound(this, this.#maker);

  /** What the visitor asks of the list, null while there is none. */
  get visit(): VisitController | null {
    return this.#frame.visit;
  }

  /** How the author wants answers counted. */
  get telling(): Telling {
    const least = wholeNumber(this.hideBelow) ?? 0;
    if (least > 0 && least < LEAST) warnOnce(this, `hide-below: under ${LEAST} nothing is hidden by it.`);
    return {
      base: this.base?.trim() === 'all' ? 'all' : 'answered',
      top: Math.max(1, wholeNumber(this.top) ?? TOP),
      least: least < LEAST ? 0 : least,
    };
  }

  protected override scheduleUpdate(): void {
    // Lit draws here and now, and returns nothing.
    this.#frame.draw(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult {
    return this.#frame.render({
      unable: () => this.#maker.unable,
      shown: (visit) => this.#renderShown(visit),
    });
  }

  /** What stands there once the list does; null while the figures are made, and where there are none. */
  #renderShown(visit: VisitController): unknown {
    const { made: figures } = this.#figures;
    if (!figures || (figures.questions.length === 0 && !figures.cross)) return null;
    const context: FiguresContext = {
      host: this,
      visit,
      locale: visit.locale,
      headingLevel: this.headingLevel ?? 3,
      telling: this.telling,
      further: figures.further?.furtherTelling(this.telling),
      hasBars: this.show?.trim() !== 'table',
    };
    return html`<div class="questions">
        ${figures.questions.map((shares) => renderQuestion(shares, context))}
      </div>
      ${figures.cross ? figures.crossed?.renderCross(figures.cross, context) : nothing}
      ${renderTakings(figures, context)}`;
  }

  /** The figures for the booklet of the list, as they stand here. */
  readonly bookPart = async (): Promise<Markup> => {
    await this.updateComplete;
    const { made: figures } = this.#figures;
    if (!figures || !this.visit) return '';
    const { bookPart } = await import('../companions/stats/book-part.js');
    return bookPart(figures, this.visit.locale, this.telling);
  };

  /** An element has updated once its figures are made. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.#figures.settled();
    return this.isUpdatePending ? super.getUpdateComplete() : isSettled;
  }
}

function wholeNumber(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.floor(value) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-stats': ActorStats;
  }
}

define('actor-stats', ActorStats);
