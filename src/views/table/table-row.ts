import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../cards/card-context.js';
import { renderKeep, renderOpened } from '../../cards/card-foot.js';
import { renderTitle } from '../../cards/card-title.js';
import { heading } from '../../chrome/heading.js';
import type { Entry } from '../../core/collection/collection.js';
import type { EntriesShown } from '../view.js';
import type { TableColumns } from './table-columns.js';
import { isShortened, renderCell } from './table-cell.js';

/** One entry in its row, and once it is open all the rest in a row below it. */
export function renderRow(entry: Entry, shown: EntriesShown, columns: TableColumns): TemplateResult {
  const context = contextOf(entry, shown, columns);
  // On paper nothing unfolds, and what does not stand in the table was not asked for.
  const isOpen = !shown.isPrinted && context.isOpen(entry);
  return html`<tr part=${isOpen ? 'row open' : 'row'} data-entry=${entry.id}>
      <th scope="row" class="title" tabindex="-1">${renderTitle(entry, context, isOpen)}</th>
      ${context.away ? html`<td part="value">${context.away.tell(entry)}</td>` : nothing}
      ${columns.shown.map((column) => html`<td part="value">${renderCell(entry, column, context)}</td>`)}
    </tr>
    ${
      isOpen
        ? html`<tr class="opened">
            <td colspan=${columns.shown.length + (context.away ? 2 : 1)}>
              ${renderKeep(entry, context)} ${renderOpened(entry, context)}
            </td>
          </tr>`
        : nothing
    }`;
}

/** The same where there is no room for a table. */
export function renderItem(entry: Entry, shown: EntriesShown, columns: TableColumns): TemplateResult {
  const context = contextOf(entry, shown, columns);
  const isOpen = context.isOpen(entry);
  const cells = columns.shown
    .map((column) => ({ column, cell: renderCell(entry, column, context) }))
    .filter(({ cell }) => cell !== nothing);
  return html`<article part=${isOpen ? 'row open' : 'row'} class="row" data-entry=${entry.id}>
    ${heading(context.headingLevel, renderTitle(entry, context, isOpen), 'title')}
    ${context.away?.render(entry)}
    ${
      cells.length > 0
        ? html`<dl class="cells">
            ${cells.map(
              ({ column, cell }) =>
                html`<div>
                  <dt part="label">${column.label}</dt>
                  <dd part="value">${cell}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${isOpen ? [renderKeep(entry, context), renderOpened(entry, context)] : nothing}
  </article>`;
}

/** What opens below a row is all that its cells do not tell, or do not tell in full. */
function contextOf(entry: Entry, { context, schema }: EntriesShown, { shown }: TableColumns): CardContext {
  const { plan } = context;
  const isTold = new Set(shown.filter((column) => !isShortened(entry, column, context.locale)));
  const told = schema.columns.filter(
    (column) => column.role !== 'hidden' && column !== plan.title && column !== plan.image,
  );
  const details = told.filter((column) => !isTold.has(column));
  return { ...context, plan: { ...plan, subtitle: [], email: [], website: [], text: null, details } };
}
