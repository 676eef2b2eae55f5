import type { FacetValue } from '../core/collection/collection.js';
import { OTHER_LETTERS } from '../core/collection/facet.js';
import { alphabet, alphabetOf } from '../core/collection/alphabet.js';
import { labelOf } from '../core/schema/meaning.js';
import { scaleOf } from '../core/text/scales.js';
import type { Column } from '../core/schema/schema.js';
import type { Control, FilterPlan } from '../visit/filter-plan.js';

type Compare = (one: string, other: string) => number;

/** Controls whose values are looked up rather than weighed; all others keep the order of the counts, the most frequent first, unless they are
 * steps of a scale. */
const orders: Readonly<Partial<Record<Control, (locale: string) => Compare>>> = {
  menu: alphabet,
  letter: (locale) => {
    const compare = alphabet(locale);
    return (one, other) =>
      Number(one === OTHER_LETTERS) - Number(other === OTHER_LETTERS) || compare(one, other);
  },
  month: () => latestFirst,
  year: () => latestFirst,
};

function latestFirst(one: string, other: string): number {
  return one < other ? 1 : -1;
}

/** The controls whose values may have an order of their own. */
const scaled: ReadonlySet<Control> = new Set(['ticks', 'menu']);

/**
 * The places of values found once: sorting hundreds of names again after every tick would be felt. None where the order of the counts
 * holds.
 */
const known = new WeakMap<
  FilterPlan,
  { readonly names: ReadonlySet<string>; readonly places: Places | null }
>();
type Places = ReadonlyMap<string, number>;

/** The values of a filter in the order in which people look for them; what is not given and what is gone stay last. */
export function inLookupOrder(
  plan: FilterPlan,
  values: readonly FacetValue[],
  locale: string,
  content = locale,
): readonly FacetValue[] {
  if (!orders[plan.control] && !scaled.has(plan.control)) return values;
  const isNamed = (each: FacetValue): boolean => each.known && each.value !== '';
  const named = values.filter(isNamed);
  const before = known.get(plan);
  const isKnown = before?.names.size === named.length && named.every(({ value }) => before.names.has(value));
  const places = isKnown ? before.places : placesFor(plan, named, locale, content);
  if (!isKnown) known.set(plan, { names: new Set(named.map(({ value }) => value)), places });
  if (!places) return values;
  const placeOf = ({ value }: FacetValue): number => places.get(value) ?? 0;
  return [
    ...named.sort((one, other) => placeOf(one) - placeOf(other)),
    ...values.filter((each) => !isNamed(each)),
  ];
}

/** Where each value stands: on the scale that they are steps of, else in the order of the control; null where it has none. */
function placesFor(
  { control, column }: FilterPlan,
  values: readonly FacetValue[],
  locale: string,
  content: string,
): Places | null {
  const label = labelled(column, locale);
  const scale = scaled.has(control) ? scaleOf(values.map(({ value }) => label(value))) : null;
  // What is on no step keeps its place after the others.
  const stepOf = (value: string): number => scale?.(label(value)) ?? Infinity;
  const order = orders[control]?.(alphabetOf(column, locale, content));
  if (scale) return placesOf(values, (one, other) => compare(stepOf(one), stepOf(other)));
  return order ? placesOf(values, (one, other) => order(label(one), label(other))) : null;
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** What is looked up is what is read. */
function labelled(column: Column, locale: string): (value: string) => string {
  return column.meaningOf ? (value) => labelOf(column, value, locale.slice(0, 2)) : (value) => value;
}

function placesOf(values: readonly FacetValue[], compare: Compare): Places {
  const sorted = values.map(({ value }) => value).sort(compare);
  return new Map(sorted.map((value, place) => [value, place]));
}
