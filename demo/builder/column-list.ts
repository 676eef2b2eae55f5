import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { InspectedColumn, Inspection } from '../../src/core/inspect.js';
import type { Language } from '../site/pages.js';
import { factsOf } from '../../src/locale/report-facts.js';
import { having, labelled, moved, showing, type Choices } from './choices.js';
import { builderWords } from './words.js';

/** What the list of columns needs to know, and whom to tell. */
export interface ColumnListView {
  readonly report: Inspection;
  readonly choices: Choices;
  readonly language: Language;
  readonly onChange: (change: Partial<Choices>) => void;
  /** Says where a column stands now; what moved it gets the focus back, which a moved element loses. */
  readonly onMove: (sentence: string, button: HTMLElement) => void;
}

/** Where there is room for the columns beside the preview, they are open from the start. */
const isWide = matchMedia('(min-width: 62em)').matches;

/** The columns in the order to show: whether each is shown, what it is called, whether it is a filter. */
export function renderColumnList(view: ColumnListView): TemplateResult {
  const words = builderWords[view.language];
  const byName = new Map(view.report.columns.map((column) => [column.name, column]));
  const shown = view.choices.shown.size;
  const columns = view.choices.order.flatMap((name) => byName.get(name) ?? []);
  return html`<details class="columns-chosen" ?open=${isWide}>
    <summary>${words.columns(String(shown), String(columns.length))}</summary>
    <p class="hint">${words.columnsHint}</p>
    <ol role="list">
      ${repeat(
        columns,
        ({ name }) => name,
        (column, place) => renderColumn(view, column, place),
      )}
    </ol>
  </details>`;
}

function renderColumn(view: ColumnListView, column: InspectedColumn, place: number): TemplateResult {
  const { report, choices, language, onChange } = view;
  const words = builderWords[language];
  const { name, label } = column;
  return html`<li class="column">
    <input
      class="label"
      aria-label=${words.label(name)}
      .value=${choices.labels.get(name) ?? label}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        onChange({ labels: labelled(choices.labels, column, value) });
      }}
    />
    <p class="taken">${factsOf(told(column, report), report, language).join(' · ')}</p>
    <p class="marks">
      ${renderMark(words.show, words.showColumn(label), choices.shown.has(name), (isIn) => {
        onChange(showing(choices, report, name, isIn));
      })}
      ${renderMark(words.filter, words.filterColumn(label), choices.filters.has(name), (isIn) => {
        onChange({ filters: having(choices.filters, name, isIn) });
      })}
      <span class="moves">${renderMove(view, column, place, -1)} ${renderMove(view, column, place, 1)}</span>
    </p>
  </li>`;
}

function renderMark(
  text: string,
  name: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult {
  return html`<label
    ><input
      type="checkbox"
      aria-label=${name}
      .checked=${isChecked}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked);
      }}
    />
    ${text}</label
  >`;
}

function renderMove(
  { choices, language, onChange, onMove }: ColumnListView,
  { name, label }: InspectedColumn,
  place: number,
  step: -1 | 1,
): TemplateResult {
  const words = builderWords[language];
  const count = choices.order.length;
  const to = place + step;
  const isPossible = to >= 0 && to < count;
  // A disabled button would lose the focus of whoever has just moved the column to the end.
  return html`<button
    type="button"
    class="button move"
    aria-label=${step < 0 ? words.up(label) : words.down(label)}
    aria-disabled=${isPossible ? 'false' : 'true'}
    @click=${(event: Event) => {
      if (!isPossible) return;
      onChange({ order: moved(choices, name, step).order });
      onMove(words.moved(label, String(to + 1), String(count)), event.currentTarget as HTMLElement);
    }}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d=${step < 0 ? 'M6 15l6-6 6 6' : 'M6 9l6 6 6-6'} />
    </svg>
  </button>`;
}

/** What was found of a column; a search engine does not tell how many values it has. */
function told(column: InspectedColumn, report: Inspection): InspectedColumn {
  return { ...column, filter: false, ...('isAsked' in report && { distinct: 0 }) };
}
