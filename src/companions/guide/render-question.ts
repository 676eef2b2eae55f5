import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import type { FacetValue } from '../../core/collection/collection.js';
import { asksWhere } from '../../core/models/guide-questions.js';
import type { Column } from '../../core/schema/schema.js';
import { valueLabel, valueLang } from '../../filters/value-label.js';
import { guideWords } from '../../locale/guide.js';
import type { Locale } from '../../locale/locale.js';
import { planOf } from '../../visit/filter-plan.js';

/** From how many answers on only the most frequent stand there at once. */
const MANY = 10;
const FIRST = 8;

/** A question as it is drawn. */
export interface AskedQuestion {
  readonly column: Column;
  readonly answers: readonly FacetValue[];
  readonly ticked: ReadonlySet<string>;
  /** Whether the visitor has said that it does not matter. */
  readonly isAny: boolean;
  readonly showsAll: boolean;
  readonly step: number;
  readonly steps: number;
  /** How the author asks; empty where that is left to us. */
  readonly asked: string;
  readonly headingLevel: number;
  readonly locale: Locale;
  readonly onTick: (value: string, isTicked: boolean) => void;
  readonly onAny: () => void;
  readonly onShowAll: () => void;
}

/** One question: what is asked, and what can be answered, « I don't know » last and as large as the others. */
export function renderQuestion(question: AskedQuestion): TemplateResult {
  const { column, answers, showsAll, step, steps, locale, headingLevel } = question;
  const words = guideWords(locale.language);
  const shown = showsAll || answers.length <= MANY ? answers : mostFrequent(answers);
  const isMany = column.separator !== null;
  const title = html`<span class="step">${words.step(locale.number(step + 1), locale.number(steps))}</span>
    <span>${questionText(question)}</span>`;
  return html`<fieldset part="question" class="question">
    <legend>${heading(headingLevel, title, 'guide-title')}</legend>
    ${isMany ? html`<p class="hint">${words.several}</p>` : nothing}
    <ul role="list" class="answers">
      ${shown.map(({ value }) => renderAnswer(value, isMany, question))}
      ${
        shown.length < answers.length
          ? html`<li>
              <button type="button" part="more" class="button quiet" @click=${question.onShowAll}>
                ${words.others(locale.number(answers.length - shown.length))}
              </button>
            </li>`
          : nothing
      }
      <li>${renderBox(words.any, nothing, isMany, question.isAny, question.onAny)}</li>
    </ul>
  </fieldset>`;
}

/** What is asked, in the author's words or in ours. */
export function questionText({
  column,
  asked,
  locale,
}: Pick<AskedQuestion, 'column' | 'asked' | 'locale'>): string {
  const words = guideWords(locale.language);
  return asked || (asksWhere(column) ? words.where : words.ask)(column.label);
}

function mostFrequent(answers: readonly FacetValue[]): readonly FacetValue[] {
  const first = new Set([...answers].sort((one, other) => other.count - one.count).slice(0, FIRST));
  return answers.filter((answer) => first.has(answer));
}

function renderAnswer(value: string, isMany: boolean, question: AskedQuestion): TemplateResult {
  const { column, locale, ticked, onTick } = question;
  const plan = planOf(column);
  return html`<li>
    ${renderBox(
      valueLabel(plan, value, locale),
      valueLang(plan, value, locale),
      isMany,
      ticked.has(value),
      (isTicked) => {
        onTick(value, isTicked);
      },
    )}
  </li>`;
}

function renderBox(
  label: string,
  lang: unknown,
  isMany: boolean,
  isTicked: boolean,
  onChange: (isTicked: boolean) => void,
): TemplateResult {
  return html`<label part="choice" class="answer">
    <input
      type=${isMany ? 'checkbox' : 'radio'}
      name="answer"
      .checked=${isTicked}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked);
      }}
    />
    <span lang=${lang}>${label}</span>
  </label>`;
}
