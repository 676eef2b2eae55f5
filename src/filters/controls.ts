import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { BELOW } from '../core/collection/levels.js';
import { isYes } from '../core/schema/truth.js';
import type { Control } from '../visit/filter-plan.js';
import { countText, ticked, type FilterView } from './filter-view.js';
import { renderRange } from './range.js';
import { renderTicks } from './ticks.js';
import { valueLabel, valueLang } from './value-label.js';
import { filterWords } from '../locale/filters.js';

/** The fields of a filter. */
export const renderControl: Readonly<Record<Control, (view: FilterView) => TemplateResult>> = {
  ticks: renderTicks,
  menu: renderMenu,
  toggle: renderToggle,
  range: renderRange,
  month: renderTicks,
  year: renderTicks,
  letter: renderTicks,
  presence: renderTicks,
};

function renderMenu(view: FilterView): TemplateResult {
  const { plan, counts, locale, place, onChange } = view;
  const [chosen, ...others] = ticked(counts);
  // A menu holds one choice: what asks for more, or for levels, is better shown as what it is.
  if (others.length > 0 || counts.values.some(({ value }) => value.includes(BELOW))) return renderTicks(view);
  const { every, gone } = filterWords(locale);
  // A menu shows what can be chosen now; boxes stay where they are.
  const values = counts.values.filter(({ count, selected }) => count !== 0 || selected);
  const id = `menu-${String(place)}`;
  return html`<label class="visually-hidden" for=${id}>${plan.column.label}</label>
    <select
      id=${id}
      part="filter-input"
      class="field"
      @change=${(event: Event) => {
        const { selectedIndex } = event.target as HTMLSelectElement;
        const value = values[selectedIndex - 1];
        onChange(value ? [value.value] : []);
      }}
    >
      <option .selected=${live(chosen === undefined)}>${every}</option>
      ${values.map(({ value, count, known }) => {
        const label = valueLabel(plan, value, locale);
        return html`<option .selected=${live(value === chosen)} lang=${valueLang(plan, value, locale)}>
          ${`${known ? label : gone(label)} ${countText(count, view)}`.trim()}
        </option>`;
      })}
    </select>`;
}

/** One box for a column of yes and no; where nothing says yes, a box per value. */
function renderToggle(view: FilterView): TemplateResult {
  const { counts, plan, onChange } = view;
  const yes = counts.values.find(({ value }) => isYes(value));
  const isOther = counts.values.some(({ value, selected }) => selected && !isYes(value));
  if (!yes || isOther) return renderTicks(view);
  const number = countText(yes.count, view);
  return html`<label part="option" class="tick">
    <input
      type="checkbox"
      .checked=${live(yes.selected)}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked ? [yes.value] : []);
      }}
    />
    <span>${plan.column.label} ${number ? html`<span class="number">${number}</span>` : nothing}</span>
  </label>`;
}
