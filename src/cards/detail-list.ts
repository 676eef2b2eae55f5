import { html, nothing } from 'lit';
import type { Entry } from '../core/collection/collection.js';
import type { Column } from '../core/schema/schema.js';
import type { Showing } from './cell.js';
import { showCell } from './show-cell.js';

/** Columns of an entry with what stands in them; nothing where all are empty. */
export function renderDetailList(
  id: string,
  entry: Entry,
  columns: readonly Column[],
  showing: Showing,
): unknown {
  const shown = columns
    .map((column) => ({ column, value: showCell(entry, column, showing) }))
    .filter(({ value }) => value !== nothing);
  if (shown.length === 0) return nothing;
  return html`<dl part="details" class="details" id=${id}>
    ${shown.map(
      ({ column, value }) =>
        html`<div>
          <dt part="label">${column.label}</dt>
          <dd part="value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}
