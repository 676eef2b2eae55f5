import { html, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../chrome/add-styles.js';
import { heading } from '../../chrome/heading.js';
import type { CrossTable } from '../../core/models/cross.js';
import { figureWords } from '../../locale/figures.js';
import { furtherFigureWords } from '../../locale/further-figures.js';
import { toldCross, type CellShows, type ToldCross } from '../../locale/format/told-cross.js';
import { styles } from './cross.styles.js';
import type { FiguresContext } from './render-question.js';

/** What the visitor wants the cells of each element to tell. */
const chosen = new WeakMap<LitElement, CellShows>();

/** The cross table of two questions, with a choice of what its cells tell. */
export function renderCross(table: CrossTable, context: FiguresContext): TemplateResult {
  const { host, locale, headingLevel, telling } = context;
  const shows = chosen.get(host) ?? 'count';
  const told = toldCross(table, locale, telling, shows);
  dress(host);
  return html`<section part="cross" class="question">
    ${heading(headingLevel, told.title, 'question-title')}
    ${told.lines.length > 0 ? [renderChoice(shows, context), renderTable(told, context)] : []}
    <p part="note" class="hint">${told.notes.join(' ')}</p>
  </section>`;
}

const dressed = new WeakSet<LitElement>();

/** Gives an element the look of a cross table, once. */
function dress(host: LitElement): void {
  if (!dressed.has(host)) addStyles(host, styles);
  dressed.add(host);
}

const choices: readonly CellShows[] = ['count', 'line', 'column'];

function renderChoice(shows: CellShows, { host, locale }: FiguresContext): TemplateResult {
  const words = furtherFigureWords(locale.language);
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
              chosen.set(host, each);
              host.requestUpdate();
            }}
          />
          ${words.shownAs[each]}
        </label>`,
    )}
  </fieldset>`;
}

function renderTable({ title, columns, lines }: ToldCross, { locale }: FiguresContext): TemplateResult {
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
