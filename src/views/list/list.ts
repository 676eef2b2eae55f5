import { html, noChange, nothing, type TemplateResult } from 'lit';
import { cellValues } from '../../cards/cell.js';
import { printedGlossary } from '../../cards/definitions.js';
import type { EntriesShown } from '../view.js';
import { renderCard } from './card.js';

/** From how many entries on those out of sight wait to be laid out: of a list that stands still, and of one that changes at every key. */
const LONG = 40;
const LONG_WHILE_SEARCHED = 10;

/** Cards are drawn into those that stand there already: making new ones for every letter costs twice the time. */
export function render(shown: EntriesShown): TemplateResult {
  const { entries, drawn, results, context, isPrinted, isSearched } = shown;
  const length = entries.length > (isSearched ? LONG_WHILE_SEARCHED : LONG) ? ' long' : '';
  // The others come a frame later: what stands behind the list is not drawn above them meanwhile.
  const coming = entries.length < results.entries.length ? ' coming' : '';
  return html`<ul
      part="list"
      class=${`list${length}${coming}`}
      role="list"
      aria-busy=${results.complete ? 'false' : 'true'}
    >
      ${entries.map((entry, place) => (place < drawn ? html`<li part="item">${renderCard(entry, context)}</li>` : noChange))}
    </ul>
    ${isPrinted ? renderGlossary(shown) : nothing}`;
}

/** What is meant by the values of a printed list: nothing unfolds on paper. */
function renderGlossary({ entries, schema, context }: EntriesShown): unknown {
  const columns = schema.columns.filter(({ meaningOf, role }) => meaningOf && role !== 'hidden');
  return printedGlossary(
    columns.map((column) => [column, [...new Set(entries.flatMap((entry) => cellValues(entry, column)))]]),
    context.locale,
  );
}
