import { html, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import type { CrossTable } from '../../core/models/cross.js';
import { figureWords } from '../../locale/figures.js';
import { toldCross, type CellShows, type ToldCross } from '../../locale/format/told-cross.js';
import type { FiguresContext } from './render-question.js';

interface CrossContext extends FiguresContext {
  readonly shows: CellShows;
  readonly onShow: (shows: CellShows) => void;
}

/** The cross table of two questions, with a choice of what its cells tell. */
export function renderCross(table: CrossTable, context: CrossContext): TemplateResult {
  const { locale, headingLevel, telling, shows } = context;
  const told = toldCross(table, locale, telling, shows);
  return html`<section part="cross" class="question">
    ${heading(headingLevel, told.title, 'question-title')}
    ${told.lines.length > 0 ? [renderChoice(context), renderTable(told, context)] : []}
    <p part="note" class="hint">${told.notes.join(' ')}</p>
  </section>`;
}

const choices: readonly CellShows[] = ['count', 'line', 'column'];

function renderChoice({ locale, shows, onShow }: CrossContext): TemplateResult {
  const words = figureWords(locale.language);
  return html`<fieldset class="choice">
    <legend>${words.shown}</legend>
    ${choices.map(
      (each) =>
        html`<label>
          <input
            type="radio"
            name="shows"
            .checked=${each === shows}
            @change=${() => {
              onShow(each);
            }}
          />
          ${words.shownAs[each]}
        </label>`,
    )}
  </fieldset>`;
}

function renderTable({ title, columns, lines }: ToldCross, { locale }: CrossContext): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${title} tabindex="0">
    <table part="figures" class="figures crossed">
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${figureWords(locale.language).answer}</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ head, cells }) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
