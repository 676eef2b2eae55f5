import { html, nothing } from 'lit';
import type { Column } from '../../core/schema/schema.js';
import { valueLabel } from '../../filters/value-label.js';
import { guideWords } from '../../locale/guide.js';
import type { Locale } from '../../locale/locale.js';
import { planOf } from '../../visit/filter-plan.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** What can be done with the answers. */
export interface AnswerActions {
  /** What the author asks of a column; empty where that is left to us. */
  readonly askedOf: (column: Column) => string;
  readonly onChange: (column: Column) => void;
}

/** What was answered so far, each to be changed: also that it does not matter. */
export function renderAnswers(
  questions: readonly Column[],
  visit: VisitController,
  { askedOf, onChange }: AnswerActions,
): unknown {
  if (questions.length === 0) return nothing;
  const { locale, selection } = visit;
  const words = guideWords(locale.language);
  return html`<section class="given" aria-label=${words.answers}>
    <p class="given-title">${words.answers}</p>
    <dl>
      ${questions.map((column) => {
        const given = answerText(column, selection.filters[column.name] ?? [], locale) || words.any;
        const name = askedOf(column) || column.label;
        return html`<div>
          <dt>${name}</dt>
          <dd>
            <span>${given}</span>
            <button
              type="button"
              part="change"
              class="button quiet"
              @click=${() => {
                onChange(column);
              }}
            >
              ${words.change}<span class="visually-hidden">${`${locale.colon} ${name}`}</span>
            </button>
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

/** The answers to a question in words; empty where there are none. */
export function answerText(column: Column, values: readonly string[], locale: Locale): string {
  return values.map((value) => valueLabel(planOf(column), value, locale)).join(', ');
}
