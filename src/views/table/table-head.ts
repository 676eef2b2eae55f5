import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../core/schema/schema.js';
import type { EntriesShown, ShownOrder } from '../view.js';
import type { TableColumns } from './table-columns.js';

/** Which way a column is sorted. */
type Direction = 'ascending' | 'descending' | null;

const arrows = { ascending: '↑', descending: '↓' } as const;

/** The headings of a table: each a button that sorts by its column, where the list can be had in that order. */
export function renderHead({ context, order }: EntriesShown, { shown }: TableColumns): TemplateResult {
  const { title } = context.plan;
  return html`<thead>
    <tr>
      ${title ? renderHeading(title, order) : html`<td></td>`}
      ${context.away ? html`<th scope="col" part="heading" aria-sort=${order.value === '' ? 'ascending' : nothing}>${context.away.label}</th>` : nothing}
      ${shown.map((column) => renderHeading(column, order))}
    </tr>
  </thead>`;
}

/** Only the column that the list is sorted by says so: `none` is silent in some screen readers, and noise in others. */
function renderHeading(column: Column, order: ShownOrder): TemplateResult {
  const direction = directionOf(column, order.value);
  return html`<th scope="col" part="heading" aria-sort=${direction ?? nothing}>
    ${order.can(column.name) ? renderSort(column, direction, order) : column.label}
  </th>`;
}

function renderSort({ name, label }: Column, direction: Direction, order: ShownOrder): TemplateResult {
  return html`<button
    type="button"
    part="heading-button"
    @click=${() => {
      order.choose(nextOrder(name, direction));
    }}
  >
    ${label}${direction && html`<span aria-hidden="true"> ${arrows[direction]}</span>`}
  </button>`;
}

function directionOf({ name }: Column, value: string): Direction {
  if (value === name) return 'ascending';
  return value === `-${name}` ? 'descending' : null;
}

/** Up, then down, then as the list was at first. */
function nextOrder(name: string, direction: Direction): string {
  if (direction === 'ascending') return `-${name}`;
  return direction === 'descending' ? '' : name;
}
