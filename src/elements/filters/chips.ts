import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Results } from '../../core/collection/collection.js';
import type { Selection } from '../../core/collection/selection.js';
import type { Column } from '../../core/schema/schema.js';
import type { Locale } from '../../locale/locale.js';
import { icons } from '../shared/icons.js';
import type { FilterPlan } from './filter-plan.js';
import { valueLabel } from './value-label.js';

/** One ticked value. */
interface Chip {
  readonly plan: FilterPlan;
  readonly value: string;
  readonly isKnown: boolean;
}

/**
 * The ticked values, each with the button that takes it back. The focus goes to the next one, else to whatever `onEmpty` gives.
 * A value that the file no longer holds says so.
 */
export function renderChips(
  plans: readonly FilterPlan[],
  columns: readonly Column[],
  selection: Selection,
  results: Results,
  locale: Locale,
  onChange: (column: string, values: readonly string[]) => void,
  onClear: () => void,
): unknown {
  const chips = chipsOf(plans, columns, selection, results);
  if (chips.length === 0) return nothing;
  const { filters } = locale.messages;
  return html`<div part="chips" class="chips">
    <ul role="list" aria-label=${filters.chips}>
      ${repeat(
        chips,
        ({ plan, value }) => `${plan.column.name} ${value}`,
        ({ plan, value, isKnown }) => {
          const label = valueLabel(plan, value, locale);
          return html`<li>
            <button
              type="button"
              part="chip"
              class="button chip"
              aria-label=${filters.remove(plan.column.label, label)}
              @click=${() => {
                const rest = chips.filter((chip) => chip.plan === plan && chip.value !== value);
                onChange(
                  plan.column.name,
                  rest.map((chip) => chip.value),
                );
              }}
            >
              <span
                >${plan.control === 'toggle' ? plan.column.label : isKnown ? label : filters.gone(label)}</span
              >${icons.close}
            </button>
          </li>`;
        },
      )}
    </ul>
    <button type="button" part="clear" class="button quiet" @click=${onClear}>${filters.clear}</button>
  </div>`;
}

function chipsOf(
  plans: readonly FilterPlan[],
  columns: readonly Column[],
  selection: Selection,
  results: Results,
): readonly Chip[] {
  return Object.entries(selection.filters).flatMap(([name, values]): Chip[] => {
    const plan = plans.find(({ column }) => column.name === name) ?? planless(columns, name);
    if (!plan) return [];
    const counts = results.facets.find((facet) => facet.column === name);
    const unknown = new Set(counts?.values.filter(({ known }) => !known).map(({ value }) => value));
    return values.map((value) => ({ plan, value, isKnown: !unknown.has(value) }));
  });
}

/** A filter that the address asks for and that no element offers: shown all the same, so that it can be taken back. */
function planless(columns: readonly Column[], name: string): FilterPlan | null {
  const column = columns.find((each) => each.name === name);
  return column
    ? { column, control: 'ticks', request: { column: name, kind: 'values', match: 'any' } }
    : null;
}
