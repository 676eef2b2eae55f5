import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../chrome/heading.js';
import type { CrossTable } from '../../core/models/cross.js';
import type { Share, Shares } from '../../core/models/shares.js';
import type { Cell } from '../../core/models/withhold-cells.js';
import { figureWords } from '../../locale/figures.js';
import { answerLabel, countText, percentText } from '../../locale/format/told-figures.js';
import type { FiguresContext } from './render-question.js';

/** What the cells of a cross table tell: how many rows, or which share of the line or the column. */
export type CellShows = 'count' | 'line' | 'column';

interface CrossContext extends FiguresContext {
  readonly shows: CellShows;
  readonly onShow: (shows: CellShows) => void;
}

/** The cross table of two questions, with a choice of what its cells tell. */
export function renderCross(table: CrossTable, context: CrossContext): TemplateResult {
  const { locale, headingLevel, telling } = context;
  const words = figureWords(locale.language);
  const title = words.cross(table.down.answers.column.label, table.across.answers.column.label);
  const cells = [...table.cells.flat(), ...table.lineTotals, ...table.columnTotals];
  const notes = [
    words.crossBase(locale.number(table.total), locale.plural(table.total)),
    ...(table.down.isSeveral || table.across.isSeveral ? [words.crossSeveral] : []),
    ...(cells.some(({ withheld }) => withheld !== 'told')
      ? [words.withheldNote(locale.number(telling.least))]
      : []),
  ];
  return html`<section part="cross" class="question">
    ${heading(headingLevel, title, 'question-title')}
    ${table.total < telling.least ? words.withheldWhole(locale.number(telling.least)) : [renderChoice(context), renderTable(table, title, context)]}
    <p part="note" class="hint">${notes.join(' ')}</p>
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

function renderTable(table: CrossTable, title: string, context: CrossContext): TemplateResult {
  const words = figureWords(context.locale.language);
  const { lines, columns, cells, lineTotals, columnTotals, total } = table;
  const whole: Cell = { count: total, withheld: 'told' };
  const row = (head: string, each: readonly Cell[], line: Cell): TemplateResult =>
    html`<tr>
      <th scope="row">${head}</th>
      ${each.map((cell, at) => renderCell(cell, line, columnTotals[at] ?? whole, context))}
      ${renderCell(line, line, whole, context)}
    </tr>`;
  return html`<div class="scroll" role="region" aria-label=${title} tabindex="0">
    <table part="figures" class="figures crossed">
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map((share) => html`<th scope="col">${headText(share, table.across, context)}</th>`)}
          <th scope="col">${words.total}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((share, at) =>
          row(headText(share, table.down, context), cells[at] ?? [], lineTotals[at] ?? whole),
        )}
        ${row(words.total, columnTotals, whole)}
      </tbody>
    </table>
  </div>`;
}

function headText(share: Share | null, { answers }: Shares, { locale }: CrossContext): string {
  return share ? answerLabel(answers, share, locale) : figureWords(locale.language).otherAnswers;
}

/** A share of what is withheld would give it away. */
function renderCell(
  cell: Cell,
  line: Cell,
  column: Cell,
  { locale, telling, shows }: CrossContext,
): TemplateResult {
  const of = { count: null, line, column }[shows];
  const isShare = of?.withheld === 'told' && cell.withheld === 'told';
  const text = isShare
    ? percentText(cell.count, of.count, locale)
    : countText(cell.count, cell.withheld, locale, telling.least);
  return html`<td class="number">${of && !isShare && cell.withheld === 'told' ? nothing : text}</td>`;
}
