import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import { nounOf } from '../../chrome/noun.js';
import { plainClick } from '../../chrome/plain-click.js';
import type { Entry } from '../../core/collection/collection.js';
import { toldTitle } from '../../core/models/told.js';
import { guideWords } from '../../locale/guide.js';
import { contentLang, inLanguage } from '../../visit/content-language.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { withAnswers } from './guide-steps.js';
import type { Outcome } from './outcome.js';
import { answerText } from './render-answers.js';

/** What was found in the end: how many, the names of a few, and the way to the list; where there is nothing, which answer to drop. */
export function renderFound(outcome: Outcome, visit: VisitController, headingLevel: number): TemplateResult {
  const { locale, results, schema } = visit;
  const words = guideWords(locale.language);
  const count = results?.count ?? 0;
  const noun = schema ? nounOf(schema, count, locale) : '';
  const title = count === 0 ? words.none : words.found(locale.number(count), noun);
  return html`${heading(headingLevel, title, 'guide-title')}
  ${count === 0 ? renderWithout(outcome, visit) : nothing}
  ${
    count > 0
      ? html`<p class="ways">
          <button
            type="button"
            part="action"
            class="button filled"
            @click=${() => {
              visit.list?.showResults();
            }}
          >
            <span>${words.list}</span>
          </button>
          <button type="button" part="action" class="button quiet" @click=${onPrint}>${words.print}</button>
        </p>`
      : nothing
  }
  ${outcome.near.length > 0 ? renderNear(outcome, visit) : nothing}`;
}

const onPrint = (): void => {
  print();
};

function renderWithout({ without }: Outcome, visit: VisitController): TemplateResult {
  const { locale, selection, schema } = visit;
  const words = guideWords(locale.language);
  return html`<ul role="list" class="answers">
    ${without.map(({ column, count }) => {
      const answer = answerText(column, selection.filters[column.name] ?? [], locale);
      const noun = schema ? nounOf(schema, count, locale) : '';
      return html`<li>
        <button
          type="button"
          part="without"
          class="button"
          @click=${() => {
            visit.select({ filters: withAnswers(selection.filters, column, []) });
          }}
        >
          ${words.without(answer, locale.number(count), noun)}
        </button>
      </li>`;
    })}
  </ul>`;
}

function renderNear({ near }: Outcome, visit: VisitController): TemplateResult {
  const { locale, schema } = visit;
  const words = guideWords(locale.language);
  const titleOf = (entry: Entry): string =>
    (schema ? toldTitle(schema)(entry.cells) : '') || locale.messages.entry.untitled;
  return html`<p>${words.near}</p>
    <ul role="list" class="near">
      ${near.map(({ entry, kilometres }) => {
        const distance =
          kilometres < 10 ? Math.max(0.1, Math.round(kilometres * 10) / 10) : Math.round(kilometres);
        return html`<li>
          <a
            href=${visit.entryHref(entry.id)}
            @click=${plainClick(() => {
              visit.list?.showEntry(entry);
            })}
            >${inLanguage(titleOf(entry), contentLang(locale))}</a
          >
          <span class="hint">${words.kilometres(locale.number(distance), locale.plural(distance))}</span>
        </li>`;
      })}
    </ul>`;
}
