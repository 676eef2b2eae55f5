import { html, nothing, type TemplateResult } from 'lit';
import type { EntriesShown } from '../view.js';
import { byRoom } from './by-room.js';
import { renderColumnChooser } from './column-chooser.js';
import { renderHead } from './table-head.js';
import { renderItem, renderRow } from './table-row.js';
import { tableColumns, type TableColumns } from './table-columns.js';

export { styles } from './table.styles.js';

/** With less room than this, in times the size of the text, each entry is a list of what the table would tell. */
const ROOM = 40;

/** Entries as the rows of a table, or one below the other where there is no room for one; on paper always as a table. */
export function render(shown: EntriesShown): TemplateResult {
  const columns = tableColumns(shown);
  if (shown.isPrinted) return renderTable(shown, columns, false);
  return html`${renderColumnChooser(shown, columns)}
    <div class="room">
      <div></div>
      ${byRoom(ROOM, ({ isNarrow, overflows }) =>
        isNarrow ? renderItems(shown, columns) : renderTable(shown, columns, overflows),
      )}
    </div>`;
}

function renderTable(shown: EntriesShown, columns: TableColumns, overflows: boolean): TemplateResult {
  const { entries, results, caption } = shown;
  // Whoever uses the keyboard must get to what is beyond the edge; where nothing is, there is no stop on the way. The table stays the
  // same one, whichever comes: it may hold the focus.
  return html`<div
    class="scroll"
    role=${overflows ? 'region' : nothing}
    tabindex=${overflows ? '0' : nothing}
    aria-label=${overflows ? caption : nothing}
  >
    <table part="list table" class="table" aria-busy=${results.complete ? 'false' : 'true'}>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      ${renderHead(shown, columns)}
      <tbody>
        ${entries.map((entry) => renderRow(entry, shown, columns))}
      </tbody>
    </table>
  </div>`;
}

function renderItems(shown: EntriesShown, columns: TableColumns): TemplateResult {
  const { entries, results } = shown;
  return html`<ul part="list" class="list" role="list" aria-busy=${results.complete ? 'false' : 'true'}>
    ${entries.map((entry) => html`<li part="item">${renderItem(entry, shown, columns)}</li>`)}
  </ul>`;
}
