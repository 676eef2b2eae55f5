import type { Steps } from '../base/pace.js';
import type { FacetCounts, FacetValue } from './collection.js';
import { NOT_GIVEN } from './facet.js';
import type { Filter } from './filtering.js';
import type { RangeIndex } from './range-index.js';
import type { RowSet } from './row-set.js';
import { sortSteps } from './sort-steps.js';
import { alphabet } from './alphabet.js';
import type { ValueIndex } from './value-index.js';

/** The values of a filter that exist for this page, in the order in which they are offered. */
export type Offer = readonly number[];

/**
 * Orders the values of a filter, step by step: by falling count over the whole page, then by name; what is not given comes last.
 * @param base the rows that exist for this page.
 * @param nameOf what a value is called on screen.
 */
export function* offerSteps(
  facet: ValueIndex,
  base: RowSet,
  locale: string,
  nameOf: (value: string) => string = (value) => value,
): Steps<Offer> {
  const counts = new Uint32Array(facet.values.length);
  for (let place = 0; place < counts.length; place++) {
    counts[place] = facet.values[place] === NOT_GIVEN ? 0 : facet.countIn(base, place);
    if (place % 256 === 0) yield;
  }
  const compare = alphabet(locale);
  const given = [...counts.keys()].filter((place) => (counts[place] as number) > 0);
  const sorted = yield* sortSteps(
    given,
    (one, other) =>
      (counts[other] as number) - (counts[one] as number) ||
      compare(nameOf(facet.values[one] as string), nameOf(facet.values[other] as string)),
  );
  const empty = facet.placeOf(NOT_GIVEN);
  return empty >= 0 && facet.countIn(base, empty) > 0 ? [...sorted, empty] : sorted;
}

/**
 * What each value of a filter would give.
 * @param among the rows that the other filters let through.
 * @param offer the values to count; a ticked one that is not among them is told as unknown.
 */
export function countValues(filter: Filter, facet: ValueIndex, among: RowSet, offer: Offer): FacetCounts {
  const places = new Set(filter.ticked.map((value) => facet.placeOf(value)));
  const known = new Set(offer);
  const values = offer.map((place): FacetValue => ({
    value: facet.values[place] as string,
    count: facet.countIn(among, place),
    selected: places.has(place),
    known: true,
  }));
  const unknown = filter.ticked.filter((value) => !known.has(facet.placeOf(value)));
  return { ...headOf(filter), values: [...values, ...unknown.map(unknownValue)], bounds: null };
}

/** What the ticked ranges give, and how far a range can go. */
export function countRanges(filter: Filter, facet: RangeIndex, among: RowSet, base: RowSet): FacetCounts {
  const ranges = filter.ticked.filter((value) => facet.isRange(value));
  const values = ranges.map((value): FacetValue => ({
    value,
    count: facet.countIn(among, value),
    selected: true,
    known: true,
  }));
  return { ...headOf(filter), values, bounds: facet.boundsIn(base) };
}

function headOf({ column, kind, match }: Filter): Pick<FacetCounts, 'column' | 'kind' | 'match'> {
  return { column: column.name, kind, match };
}

function unknownValue(value: string): FacetValue {
  return { value, count: 0, selected: true, known: false };
}
