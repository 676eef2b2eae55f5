import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { labelFor, type Label } from '../core/base/label.js';
import type { FacetValue, Results } from '../core/collection/collection.js';
import type { Locale } from '../locale/locale.js';
import { icons } from '../chrome/icons.js';
import { isYes } from '../core/schema/truth.js';
import type { FilterPlan } from '../visit/filter-plan.js';
import { ticked } from './filter-view.js';
import { valueLabel, valueLang } from './value-label.js';
import { filterWords } from '../locale/filters.js';

/** A chip that stands for something else than a ticked value. */
export interface Chip {
  readonly text: string;
  /** What it is called as a button. */
  readonly label: string;
  readonly onRemove: () => void;
}

/** What the chips stand on and what they do. */
export interface ChipsView {
  readonly plans: readonly FilterPlan[];
  readonly results: Results;
  readonly locale: Locale;
  /** The place near which the visitor looks. */
  readonly near?: Chip | null | undefined;
  /** Leaves these values of a column; `place` is that of the chip that goes. */
  readonly onRemove: (column: string, values: readonly string[], place: number) => void;
  readonly onClear: () => void;
  /** The part of the Earth that the list is limited to, as the selection has it. */
  readonly bbox: string;
  readonly onUnlimit: () => void;
}

const map: Label = { fr: 'Carte', en: 'Map', es: 'Mapa' };
const zone: Label = { fr: 'Zone de la carte', en: 'Area of the map', es: 'Zona del mapa' };
const unplaced: Label = {
  fr: 'Sans adresse',
  en: 'Without an address',
  es: 'Sin dirección',
};

/** The ticked values, each with the button that takes it back. A value that the file no longer holds says so. */
export function renderChips(view: ChipsView): unknown {
  const { plans, results, locale, near = null, onRemove, onClear, bbox } = view;
  const chips = results.facets.flatMap((counts) => {
    const plan = plans.find(({ column }) => column.name === counts.column);
    if (!plan) return [];
    return counts.values.filter(({ selected }) => selected).map((each) => ({ plan, counts, each }));
  });
  if (chips.length === 0 && !near && bbox === '') return nothing;
  const filters = filterWords(locale);
  return html`<div part="chips" class="chips">
    <ul role="list" aria-label=${filters.chips}>
      ${near ? html`<li>${renderChip(near)}</li>` : nothing}
      ${repeat(
        chips,
        ({ plan, each }) => `${String(plan.column.index)} ${each.value}`,
        ({ plan, counts, each }, place) => {
          const label = chipLabel(plan, each, locale);
          return html`<li>
            <button
              type="button"
              part="chip"
              class="button chip"
              aria-label=${filters.remove(plan.column.label, label)}
              @click=${() => {
                const rest = ticked(counts).filter((value) => value !== each.value);
                onRemove(counts.column, rest, place);
              }}
            >
              <span lang=${isClear(plan, each) ? valueLang(plan, each.value, locale) : nothing}
                >${chipText(plan, each, label, locale)}</span
              >${icons.close}
            </button>
          </li>`;
        },
      )}
      ${bbox === '' ? nothing : html`<li>${renderChip(zoneChip(view))}</li>`}
    </ul>
    <button type="button" part="clear" class="button quiet" @click=${onClear}>${filters.clear}</button>
  </div>`;
}

function renderChip({ text, label, onRemove }: Chip): TemplateResult {
  return html`<button type="button" part="chip" class="button chip" aria-label=${label} @click=${onRemove}>
    <span>${text}</span>${icons.close}
  </button>`;
}

/** What a part of the Earth is called that a list is limited to. */
export function zoneLabel(bbox: string, { language }: Locale): string {
  return labelFor(bbox === 'none' ? unplaced : zone, language);
}

function zoneChip({ bbox, locale, onUnlimit }: ChipsView): Chip {
  const text = zoneLabel(bbox, locale);
  const label = filterWords(locale).remove(labelFor(map, locale.language), text);
  return { text, label, onRemove: onUnlimit };
}

/** « Grenoble » speaks for itself, « Oui » or « de 10 à 50 » only beside the name of the filter. */
function chipText(plan: FilterPlan, each: FacetValue, label: string, locale: Locale): string {
  const { column, control } = plan;
  if (control === 'toggle' && isYes(each.value)) return column.label;
  return isClear(plan, each) ? label : filterWords(locale).named(column.label, label);
}

function isClear({ column, control }: FilterPlan, { value }: FacetValue): boolean {
  return (control === 'ticks' || control === 'menu') && column.type !== 'boolean' && value !== '';
}

function chipLabel(plan: FilterPlan, { value, known }: FacetValue, locale: Locale): string {
  const label = valueLabel(plan, value, locale);
  return known ? label : filterWords(locale).gone(label);
}
