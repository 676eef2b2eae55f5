import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetCounts, FacetValue } from '../../core/collection/collection.js';
import { fold } from '../../core/text/fold.js';
import type { Locale } from '../../locale/locale.js';
import { isYes } from '../shared/truth.js';
import type { Control, FilterPlan } from './filter-plan.js';
import { boundText, isDay, valueLabel } from './value-label.js';

/** What a filter shows and does; `place` makes its ids differ from those of its neighbours. */
export interface FilterView {
  readonly plan: FilterPlan;
  readonly counts: FacetCounts;
  readonly place: number;
  readonly locale: Locale;
  /** Whether a long list is shown whole. */
  readonly isWhole: boolean;
  /** What is typed into the search box of a long list. */
  readonly within: string;
  readonly onChange: (values: readonly string[]) => void;
  readonly onWhole: (isWhole: boolean) => void;
  readonly onWithin: (text: string) => void;
}

/** How many values of a long list are shown at first. */
const FIRST = 10;
/** From how many values on a search box helps. */
const SEARCHED = 15;
/** More than this is found by searching, not by reading. */
const MOST = 500;

/** The fields of a filter. */
export const renderControl: Readonly<Record<Control, (view: FilterView) => TemplateResult>> = {
  ticks: renderTicks,
  menu: renderMenu,
  toggle: renderToggle,
  range: renderRange,
  letter: renderTicks,
  presence: renderTicks,
};

function ticked({ counts }: FilterView): readonly string[] {
  return counts.values.filter(({ selected }) => selected).map(({ value }) => value);
}

function renderTicks(view: FilterView): TemplateResult {
  const { counts, within, isWhole, locale, plan } = view;
  const wanted = fold(within.trim());
  const matching = wanted
    ? counts.values.filter(
        ({ value, selected }) => selected || fold(valueLabel(plan, value, locale)).includes(wanted),
      )
    : counts.values;
  const isLong = matching.length > FIRST + 1 && plan.control === 'ticks';
  const shown =
    isLong && !isWhole
      ? matching.filter((each, place) => place < FIRST || each.selected)
      : matching.slice(0, MOST);
  return html`${counts.values.length > SEARCHED && plan.control === 'ticks' ? renderWithin(view) : nothing}
    <ul class=${plan.control === 'letter' ? 'ticks letters' : 'ticks'}>
      ${repeat(
        shown,
        ({ value }) => value,
        (each) => html`<li>${renderTick(each, view)}</li>`,
      )}
    </ul>
    ${matching.length === 0 ? html`<p class="hint">${locale.messages.filters.noValue}</p>` : nothing}
    ${isLong ? renderWhole(view, matching.length) : nothing}`;
}

function renderTick({ value, count, selected, known }: FacetValue, view: FilterView): TemplateResult {
  const { plan, locale, onChange } = view;
  const label = valueLabel(plan, value, locale);
  return html`<label part="option" class=${count === 0 && !selected ? 'tick none' : 'tick'}>
    <input
      type="checkbox"
      .checked=${live(selected)}
      @change=${(event: Event) => {
        const others = ticked(view).filter((each) => each !== value);
        onChange((event.target as HTMLInputElement).checked ? [...others, value] : others);
      }}
    />
    <span
      >${known ? label : locale.messages.filters.gone(label)}
      <span class="number">(${locale.number(count)})</span></span
    >
  </label>`;
}

function renderWithin({ plan, place, within, locale, onWithin }: FilterView): TemplateResult {
  const id = `within-${String(place)}`;
  return html`<label class="hint" for=${id}>${locale.messages.filters.within(plan.column.label)}</label>
    <input
      id=${id}
      class="field"
      type="search"
      autocomplete="off"
      .value=${live(within)}
      @input=${(event: Event) => {
        onWithin((event.target as HTMLInputElement).value);
      }}
    />`;
}

function renderWhole({ isWhole, locale, onWhole }: FilterView, count: number): TemplateResult {
  const { filters } = locale.messages;
  return html`<button
    type="button"
    class="button quiet"
    aria-expanded=${isWhole ? 'true' : 'false'}
    @click=${() => {
      onWhole(!isWhole);
    }}
  >
    ${isWhole ? filters.fewer : filters.more(locale.number(count))}
  </button>`;
}

function renderMenu(view: FilterView): TemplateResult {
  const { plan, counts, locale, place, onChange } = view;
  const chosen = ticked(view)[0];
  const id = `menu-${String(place)}`;
  // In a menu people look a name up: the order is that of the alphabet.
  const values = [...counts.values].sort((one, other) =>
    one.value.localeCompare(other.value, locale.tag, { numeric: true }),
  );
  return html`<label class="visually-hidden" for=${id}>${plan.column.label}</label>
    <select
      id=${id}
      class="field"
      @change=${(event: Event) => {
        const { selectedIndex } = event.target as HTMLSelectElement;
        const value = values[selectedIndex - 1];
        onChange(value ? [value.value] : []);
      }}
    >
      <option ?selected=${chosen === undefined}>${locale.messages.filters.every}</option>
      ${values.map(({ value, count, known }) => {
        const label = valueLabel(plan, value, locale);
        return html`<option ?selected=${value === chosen}>
          ${known ? label : locale.messages.filters.gone(label)} (${locale.number(count)})
        </option>`;
      })}
    </select>`;
}

/** One box for a column of yes and no; where nothing says yes, a box per value. */
function renderToggle(view: FilterView): TemplateResult {
  const { counts, plan, locale, onChange } = view;
  const yes = counts.values.find(({ value }) => isYes(value));
  const isOther = counts.values.some(({ value, selected }) => selected && !isYes(value));
  if (!yes || isOther) return renderTicks(view);
  return html`<label part="option" class="tick">
    <input
      type="checkbox"
      .checked=${live(yes.selected)}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked ? [yes.value] : []);
      }}
    />
    <span>${plan.column.label} <span class="number">(${locale.number(yes.count)})</span></span>
  </label>`;
}

function renderRange(view: FilterView): TemplateResult {
  const { plan, counts, locale, place, onChange } = view;
  const { from, to, bounds } = locale.messages.filters;
  const [low = '', high = ''] = (ticked(view)[0] ?? '').split('..');
  const ends =
    counts.bounds && [counts.bounds.least, counts.bounds.most].map((bound) => boundText(plan.column, bound));
  const field = (label: string, name: string, value: string): TemplateResult =>
    html`<label for="${name}-${String(place)}">${label}</label>
      <input
        id="${name}-${String(place)}"
        class="field"
        data-end=${name}
        type=${isDay(plan.column) ? 'date' : 'number'}
        step="any"
        min=${ends?.[0] ?? nothing}
        max=${ends?.[1] ?? nothing}
        aria-describedby=${ends ? `bounds-${String(place)}` : nothing}
        .value=${live(value)}
        @change=${(event: Event) => {
          onChange(rangeAround(event.target as HTMLInputElement));
        }}
      />`;
  return html`<div class="range">${field(from, 'from', low)} ${field(to, 'to', high)}</div>
    ${
      ends
        ? html`<p class="hint" id="bounds-${String(place)}">
            ${bounds(...(ends.map((end) => valueLabel(plan, `${end}..${end}`, locale).split(' ')[1] ?? end) as [string, string]))}
          </p>`
        : nothing
    }`;
}

/** Both ends of the range whose one end has been changed. */
function rangeAround(input: HTMLInputElement): readonly string[] {
  const box = input.closest('.range');
  const end = (name: string): string =>
    box?.querySelector<HTMLInputElement>(`[data-end="${name}"]`)?.value ?? '';
  const [from, to] = [end('from'), end('to')];
  return from || to ? [`${from}..${to}`] : [];
}
