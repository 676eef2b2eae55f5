import type { FacetValue } from '../core/collection/collection.js';
import { OTHER_LETTERS } from '../core/collection/facet.js';
import { alphabet, alphabetOf } from '../core/collection/sorting.js';
import { labelOf } from '../core/schema/meaning.js';
import type { Column } from '../core/schema/schema.js';
import type { Control, FilterPlan } from '../visit/filter-plan.js';

type Compare = (one: string, other: string) => number;

/** Controls whose values are looked up rather than weighed; all others keep the order of the counts, the most frequent first. */
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

/** The places of values found once: sorting hundreds of names again after every tick would be felt. */
const known = new WeakMap<FilterPlan, ReadonlyMap<string, number>>();

/** The values of a filter in the order in which people look for them; what is not given and what is gone stay last. */
export function inLookupOrder(
  plan: FilterPlan,
  values: readonly FacetValue[],
  locale: string,
  content = locale,
): readonly FacetValue[] {
  const order = orders[plan.control];
  if (!order) return values;
  const isNamed = (each: FacetValue): boolean => each.known && each.value !== '';
  const named = values.filter(isNamed);
  const before = known.get(plan) ?? new Map<string, number>();
  const isKnown = before.size === named.length && named.every(({ value }) => before.has(value));
  const places = isKnown
    ? before
    : placesOf(named, byLabel(plan.column, order(alphabetOf(plan.column, locale, content)), locale));
  known.set(plan, places);
  const placeOf = ({ value }: FacetValue): number => places.get(value) ?? 0;
  return [
    ...named.sort((one, other) => placeOf(one) - placeOf(other)),
    ...values.filter((each) => !isNamed(each)),
  ];
}

/** What is looked up is what is read. */
function byLabel(column: Column, compare: Compare, locale: string): Compare {
  if (!column.meaningOf) return compare;
  const label = (value: string): string => labelOf(column, value, locale.slice(0, 2));
  return (one, other) => compare(label(one), label(other));
}

function placesOf(values: readonly FacetValue[], compare: Compare): ReadonlyMap<string, number> {
  const sorted = values.map(({ value }) => value).sort(compare);
  return new Map(sorted.map((value, place) => [value, place]));
}
