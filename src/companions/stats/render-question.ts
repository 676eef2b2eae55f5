import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../chrome/heading.js';
import type { Shares, Telling } from '../../core/models/shares.js';
import type { Column } from '../../core/schema/schema.js';
import { figureWords } from '../../locale/figures.js';
import {
  toldFigures,
  type FigureLine,
  type FurtherTelling,
  type ToldFigures,
} from '../../locale/format/told-figures.js';
import type { Locale } from '../../locale/locale.js';
import { contentLang, type ContentLang } from '../../visit/content-language.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { answerFilter } from './answer-filter.js';

/** What figures are drawn with. */
export interface FiguresContext {
  /** The element, with what its author says of it. */
  readonly host: LitElement & {
    readonly for: string | null | undefined;
    readonly of: string | null | undefined;
  };
  readonly visit: VisitController;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly telling: Telling;
  readonly further: FurtherTelling | undefined;
  readonly hasBars: boolean;
}

/** A question: its main result, its table, and what is to be known of it. */
export function renderQuestion(shares: Shares, context: FiguresContext): TemplateResult {
  const { locale, headingLevel, further } = context;
  const told = toldFigures(shares, locale, further);
  return html`<section part="question" class="question">
    ${heading(headingLevel, told.title, 'question-title')}
    ${told.lead === '' ? nothing : html`<p part="lead" class="lead">${told.lead}</p>`}
    ${told.hasTable ? renderTable(told, shares.answers.column, context) : nothing}
    ${told.notes.length > 0 ? html`<p part="note" class="hint">${told.notes.join(' ')}</p>` : nothing}
  </section>`;
}

function renderTable(
  { caption, lines }: ToldFigures,
  column: Column,
  context: FiguresContext,
): TemplateResult {
  const words = figureWords(context.locale.language);
  return html`<table part="figures" class="figures">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.answer}</th>
        <th scope="col" class="number">${words.count}</th>
        <th scope="col">${words.share}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        lines,
        ({ label }) => label,
        (line) => renderLine(line, column, context),
      )}
    </tbody>
  </table>`;
}

function renderLine(line: FigureLine, column: Column, context: FiguresContext): TemplateResult {
  return html`<tr>
    <th scope="row">${renderAnswer(line, column, context)}</th>
    <td class="number">${line.count}</td>
    <td>
      <div class="share">
        <span class="number">${line.percent}</span>
        ${context.hasBars ? renderBar(line) : nothing}
        ${line.ofAll === '' ? nothing : html`<span class="hint">${line.ofAll}</span>`}
      </div>
    </td>
  </tr>`;
}

/** An answer by which the list can be filtered is a button. */
function renderAnswer({ share, label }: FigureLine, column: Column, context: FiguresContext): unknown {
  const lang = langOf(share?.bin ? null : share, column, context);
  const filter = share && answerFilter(context.visit, column, share);
  const shown = html`<span lang=${lang}>${label}</span>`;
  if (!filter) return shown;
  return html`<button
    type="button"
    part="answer"
    class="answer"
    aria-pressed=${filter.isPressed ? 'true' : 'false'}
    @click=${filter.toggle}
  >
    ${shown}
  </button>`;
}

/** What the file says is in its language, what we put into words in ours. */
function langOf(share: FigureLine['share'], column: Column, { locale }: FiguresContext): ContentLang {
  return share === null || column.type === 'boolean' ? nothing : contentLang(locale, column, share.value);
}

/** Bars say what stands beside them in figures. */
function renderBar({ part, partOfAll }: FigureLine): TemplateResult {
  const height = partOfAll === null ? 10 : 6;
  return html`<svg
    part="bar"
    class="bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="found" width=${(part ?? 0) * 100} height=${height}></rect>
    <rect class="all" y="7" width=${(partOfAll ?? 0) * 100} height="3"></rect>
  </svg>`;
}
