import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { filterWords } from '../locale/filters.js';
import type { FilterPlan } from '../visit/filter-plan.js';
import { ticked, type FilterView } from './filter-view.js';
import { endLabel, endText, isDay } from './value-label.js';

/** How long a field stands still until what it holds is taken for whole, in milliseconds. */
const STILL = 800;

/** What is being typed into a range. */
interface Draft {
  /** The ends as the fields hold them. */
  readonly ends: readonly [from: string, to: string];
  /** Whether something of it has been applied: what follows puts the same step of the history right. */
  readonly isApplied: boolean;
  readonly timer?: ReturnType<typeof setTimeout>;
}

/** What is typed must outlive a drawing of the filters for another reason. */
const drafts = new WeakMap<FilterPlan, Draft>();

/**
 * Two fields for the ends of a range. Browsers tell of every digit of a year: only what is whole is applied, which is what the visitor
 * leaves, confirms, or pauses at where it makes sense.
 */
export function renderRange(view: FilterView): TemplateResult {
  const { plan, counts, locale, place } = view;
  const { column } = plan;
  const { from, to, bounds } = filterWords(locale);
  const [value = ''] = ticked(counts);
  const [low = '', high = low] = drafts.get(plan)?.ends ?? value.split('..');
  const ends = counts.bounds && [counts.bounds.least, counts.bounds.most].map((end) => endText(column, end));
  const [least = '', most = ''] = ends ?? [];
  const hint = `bounds-${String(place)}`;
  const onType = (event: Event): void => {
    type(view, event.target as HTMLInputElement);
  };
  const onLeave = (): void => {
    apply(view, true);
    forget(plan);
  };
  const field = (label: string, name: string, end: string): TemplateResult =>
    html`<label for="${name}-${String(place)}">${label}</label>
      <input
        id="${name}-${String(place)}"
        part="filter-input"
        class="field"
        type=${isDay(column) ? 'date' : 'number'}
        step="any"
        min=${least || nothing}
        max=${most || nothing}
        aria-describedby=${ends ? hint : nothing}
        .value=${live(end)}
        @input=${onType}
        @change=${onType}
        @blur=${onLeave}
        @keydown=${({ key }: KeyboardEvent) => {
          if (key === 'Enter') apply(view, true);
        }}
      />`;
  return html`<div class="range">${field(from, 'from', low)} ${field(to, 'to', high)}</div>
    ${
      ends
        ? html`<p class="hint" id=${hint}>
            ${bounds(endLabel(column, least, locale), endLabel(column, most, locale))}
          </p>`
        : nothing
    }`;
}

/** Notes what is typed, and applies it once the field stands still; at once where a program has filled it in. */
function type(view: FilterView, field: HTMLInputElement): void {
  const [from, to] = field.closest('.range')?.querySelectorAll('input') ?? [];
  if (!from || !to) return;
  const before = drafts.get(view.plan);
  clearTimeout(before?.timer);
  const draft: Draft = { ends: [from.value, to.value], isApplied: before?.isApplied ?? false };
  const isFocused = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  const timer = isFocused
    ? setTimeout(() => {
        apply(view, false);
      }, STILL)
    : undefined;
  drafts.set(view.plan, { ...draft, ...(timer !== undefined && { timer }) });
  if (isFocused) return;
  apply(view, true);
  forget(view.plan);
}

/** Applies what is typed, `isDone`: what the visitor is done with; else only what makes sense as it is. */
function apply(view: FilterView, isDone: boolean): void {
  const { plan, counts, onChange } = view;
  const draft = drafts.get(plan);
  if (!draft) return;
  clearTimeout(draft.timer);
  const values = rangeOf(draft.ends, plan);
  if (!isWhole(draft.ends, plan) || !(isDone || isSensible(draft.ends, view))) return;
  const [range = ''] = values;
  if (range === (ticked(counts)[0] ?? '')) return;
  if (isDone) drafts.set(plan, { ...draft, ends: splitRange(range) });
  onChange(values, draft.isApplied ? 'typing' : 'step');
  drafts.set(plan, { ...(drafts.get(plan) ?? draft), isApplied: true });
}

function forget(plan: FilterPlan): void {
  clearTimeout(drafts.get(plan)?.timer);
  drafts.delete(plan);
}

type Ends = Draft['ends'];

/** The range between two ends, the smaller one first, however they were typed; nothing where both are empty. */
function rangeOf(ends: Ends, plan: FilterPlan): readonly string[] {
  if (ends.every((end) => end === '')) return [];
  const [from, to] = ends;
  return [isTurned(ends, plan) ? `${to}..${from}` : `${from}..${to}`];
}

function splitRange(range: string): Ends {
  const [from = '', to = from] = range.split('..');
  return [from, to];
}

/** Days as fields hold them compare as texts. */
function isTurned([from, to]: Ends, { column }: FilterPlan): boolean {
  if (from === '' || to === '') return false;
  return isDay(column) ? from > to : Number(from) > Number(to);
}

/** A year of fewer than four digits is on its way to one that has them. */
function isWhole(ends: Ends, { column }: FilterPlan): boolean {
  return !isDay(column) || ends.every((end) => end === '' || /^[1-9]\d{3}-/.test(end));
}

/** Whether nothing needs to follow: what the file holds lies between the ends, and they are in order. */
function isSensible(ends: Ends, { plan, counts: { bounds } }: FilterView): boolean {
  if (isTurned(ends, plan)) return false;
  if (isDay(plan.column) || !bounds) return true;
  return ends.every((end) => end === '' || (Number(end) >= bounds.least && Number(end) <= bounds.most));
}
