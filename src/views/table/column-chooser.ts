import { html, nothing } from 'lit';
import type { Column } from '../../core/schema/schema.js';
import { tableWords } from '../../locale/table.js';
import type { EntriesShown } from '../view.js';
import { columnsInAddress, tableColumns, type TableColumns } from './table-columns.js';

/** The columns to choose from, folded away; nothing where there is no choice. */
export function renderColumnChooser(all: EntriesShown, columns: TableColumns): unknown {
  const { offered, shown, isUsual } = columns;
  if (offered.length < 2) return nothing;
  const words = tableWords(all.context.locale.language);
  return html`<details part="columns" class="columns">
    <summary part="columns-button" class="button">${words.columns}</summary>
    <fieldset>
      <legend class="visually-hidden">${words.legend}</legend>
      ${offered.map((column) => renderBox(column, shown, all))}
    </fieldset>
    ${
      isUsual
        ? nothing
        : html`<button
            type="button"
            class="button quiet"
            @click=${(event: Event) => {
              // The button goes with the choice: the focus must not be lost with it.
              const folded = (event.currentTarget as HTMLElement).closest('details');
              all.goTo('');
              folded?.querySelector('summary')?.focus();
            }}
          >
            ${words.usual}
          </button>`
    }
  </details>`;
}

function renderBox(column: Column, shown: readonly Column[], all: EntriesShown): unknown {
  return html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${shown.includes(column)}
      @change=${(event: Event) => {
        const { checked } = event.target as HTMLInputElement;
        const chosen = new Set(checked ? [...shown, column] : shown.filter((each) => each !== column));
        const usual = tableColumns({ ...all, at: '' }).shown;
        all.goTo(columnsInAddress(all.schema, chosen, usual));
      }}
    /><span>${column.label}</span></label
  >`;
}
