import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetValue } from '../core/collection/collection.js';
import { BELOW, splitLevel } from '../core/collection/levels.js';
import { valueKey } from '../core/schema/value-key.js';
import { fold } from '../core/text/fold.js';
import { inLanguage } from '../visit/content-language.js';
import { icons } from '../chrome/icons.js';
import { countText, ticked, type FilterView } from './filter-view.js';
import { valueLabel, valueLang } from './value-label.js';
import { filterWords } from '../locale/filters.js';

/** How many values of a long list are shown at first. */
const FIRST = 10;
/** From how many values on a search box helps. */
const SEARCHED = 15;
/** More than this is found by searching, not by reading. */
const MOST = 500;

/** The values below each value, by its key; those on the highest level stand below `TOP`, which is the key of none. */
type Levels = ReadonlyMap<string, readonly FacetValue[]>;
const TOP = BELOW;

/**
 * A box for each value, one level inside the other; a long list is shortened and can be searched. The other values come behind the
 * button that shows them, and none changes its place.
 */
export function renderTicks(view: FilterView): TemplateResult {
  const { plan, counts, standing, locale } = view;
  const isList = plan.request.kind === 'values';
  const levels = levelsIn(matching(view));
  const top = levels.get(TOP) ?? [];
  const isLong = isList && top.length > FIRST + 1;
  const [first, others] = isLong ? [top.slice(0, FIRST), top.slice(FIRST, MOST)] : [top.slice(0, MOST), []];
  const further = standing.isWhole ? others : others.filter(({ selected }) => selected);
  return html`${isList && counts.values.length > SEARCHED ? renderWithin(view, top.length) : nothing}
  ${renderLevel(first, levels, view)}
  ${top.length === 0 ? html`<p class="hint">${filterWords(locale).noValue}</p>` : nothing}
  ${isLong ? renderWhole(view, top.length) : nothing}
  ${further.length > 0 ? renderLevel(further, levels, view) : nothing}`;
}

/** The values that hold what is typed into the search box, what is ticked, and what these stand below. */
function matching({ plan, counts, standing, locale }: FilterView): readonly FacetValue[] {
  const wanted = fold(standing.within?.trim() ?? '');
  if (!wanted) return counts.values;
  const found = counts.values.filter(
    ({ value, selected }) => selected || fold(valueLabel(plan, value, locale)).includes(wanted),
  );
  const above = new Set(found.map(({ value }) => keyAbove(value)));
  return counts.values.filter((each) => found.includes(each) || above.has(valueKey(each.value)));
}

/** The same name may be spelled differently on another level: keys are compared. */
function keyAbove(value: string): string {
  return valueKey(splitLevel(value).above);
}

function levelsIn(values: readonly FacetValue[]): Levels {
  // Few filters have levels, and to fold every value at every tick takes time.
  if (!values.some(({ value }) => value.includes(BELOW))) return new Map([[TOP, values]]);
  const known = new Set(values.map(({ value }) => valueKey(value)));
  const levels = new Map<string, FacetValue[]>();
  for (const each of values) {
    const above = keyAbove(each.value);
    const place = above !== '' && known.has(above) ? above : TOP;
    const level = levels.get(place);
    if (level) level.push(each);
    else levels.set(place, [each]);
  }
  return levels;
}

function renderLevel(values: readonly FacetValue[], levels: Levels, view: FilterView): TemplateResult {
  return html`<ul role="list" class=${view.plan.control === 'letter' ? 'ticks letters' : 'ticks'}>
    ${repeat(
      values,
      ({ value }) => value,
      (each) => html`<li>${renderTick(each, levels, view)}</li>`,
    )}
  </ul>`;
}

function renderTick(each: FacetValue, levels: Levels, view: FilterView): TemplateResult {
  const { value, count, selected, known } = each;
  const { plan, locale, onChange } = view;
  const isFlat = levels.size < 2;
  const below = isFlat ? [] : (levels.get(valueKey(value)) ?? []);
  const isBelow = !isFlat && levels.has(keyAbove(value));
  const label = valueLabel(plan, isBelow ? splitLevel(value).last : value, locale);
  const number = countText(count, view);
  const isIn = below.some((other) => isTickedBelow(other, levels));
  const box = html`<label part="option" class=${count === 0 && !selected ? 'tick none' : 'tick'}>
    <input
      type="checkbox"
      .checked=${live(selected)}
      .indeterminate=${live(isIn && !selected)}
      @change=${(event: Event) => {
        const isTicked = (event.target as HTMLInputElement).checked;
        onChange(afterTick(value, isTicked, ticked(view.counts)));
      }}
    />
    <span
      >${known ? inLanguage(label, valueLang(plan, value, locale)) : filterWords(locale).gone(label)}
      ${number ? html`<span class="number">${number}</span>` : nothing}</span
    >
  </label>`;
  if (below.length === 0) return box;
  const isShown = view.standing.unfolded?.get(value) ?? (isIn || Boolean(view.standing.within));
  return html`<div class="level">${box} ${renderUnfold(value, label, isShown, view)}</div>
    ${isShown ? renderLevel(below, levels, view) : nothing}`;
}

function isTickedBelow({ value, selected }: FacetValue, levels: Levels): boolean {
  return selected || (levels.get(valueKey(value))?.some((each) => isTickedBelow(each, levels)) ?? false);
}

/**
 * A value stands for all that is below it: ticking it takes the ticks below away, ticking one of these narrows the choice to it.
 */
function afterTick(value: string, isTicked: boolean, before: readonly string[]): readonly string[] {
  const others = before.filter((each) => each !== value);
  if (!isTicked) return others;
  const isBelow = (one: string, other: string): boolean =>
    other !== '' && valueKey(one).startsWith(valueKey(other) + BELOW);
  const isRelated = (each: string): boolean => isBelow(each, value) || isBelow(value, each);
  return [...others.filter((each) => !isRelated(each)), value];
}

function renderUnfold(value: string, label: string, isShown: boolean, view: FilterView): TemplateResult {
  return html`<button
    type="button"
    class="button quiet"
    aria-expanded=${isShown ? 'true' : 'false'}
    aria-label=${filterWords(view.locale).inside(label)}
    @click=${() => {
      view.onStand({ unfolded: new Map([...(view.standing.unfolded ?? []), [value, !isShown]]) });
    }}
  >
    ${isShown ? icons.shut : icons.open}
  </button>`;
}

function renderWithin({ plan, place, standing, locale, onStand }: FilterView, found: number): TemplateResult {
  const words = filterWords(locale);
  const said = found === 0 ? words.noValue : words.choices(locale.number(found), locale.plural(found));
  const id = `within-${String(place)}`;
  return html`<label class="hint" for=${id}>${filterWords(locale).within(plan.column.label)}</label>
    <input
      id=${id}
      part="filter-input"
      class="field"
      type="search"
      autocomplete="off"
      .value=${live(standing.within ?? '')}
      @input=${(event: Event) => {
        onStand({ within: (event.target as HTMLInputElement).value });
      }}
    />
    <p role="status" class="visually-hidden">${standing.within?.trim() ? said : ''}</p>`;
}

function renderWhole({ standing, locale, onStand }: FilterView, count: number): TemplateResult {
  const filters = filterWords(locale);
  const isWhole = standing.isWhole ?? false;
  return html`<button
    type="button"
    class="button quiet"
    aria-expanded=${isWhole ? 'true' : 'false'}
    @click=${() => {
      onStand({ isWhole: !isWhole });
    }}
  >
    ${isWhole ? filters.fewer : filters.more(locale.number(count))}
  </button>`;
}
