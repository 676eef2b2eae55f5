import { fromDayNumber } from '../time/dates.js';

/** A stretch of numbers or days. */
export interface Bin {
  /**
   * What it is of: numbers, days, months, years (`from` and `to` inclusive: numbers, days since 1970, months since the year 0, years); a
   * day of the week (0 is Monday, `from` and `to` alike).
   */
  readonly unit: 'number' | 'month' | 'year' | 'weekday';
  /** Where it begins; −Infinity for the first one of numbers. */
  readonly from: number;
  /** Its last number, month, year or day of the week; Infinity for the last one of numbers. */
  readonly to: number;
  /** The same as a filter is asked for it (`10..19`, `2024-05`); empty for a day of the week, which no filter knows. */
  readonly range: string;
}

export interface Bins {
  readonly bins: readonly Bin[];
  /** The place of the bin that holds a measure. */
  readonly placeOf: (measure: number) => number;
}

/** Stretches for the measures of a column: of numbers 5 to 12, where they differ so much; of days 4 to 24. */
export function binsOf(measures: readonly number[], kind: 'amounts' | 'days'): Bins {
  const sorted = Float64Array.from(measures).sort();
  if (sorted.length === 0) return { bins: [], placeOf: () => 0 };
  return kind === 'amounts' ? numberBins(sorted) : dayBins(sorted);
}

const MOST_NUMBERS = 12;
const MOST_DECIMALS = 6;

/** Numbers in steps of 1, 2 or 5: what lies far out stands in the first and in the last stretch, which have no end. */
function numberBins(sorted: Float64Array): Bins {
  const decimals = decimalsOf(sorted);
  const grain = 10 ** -decimals;
  const [low, high] = middleOf(sorted);
  const step =
    steps(grain).find((each) => Math.floor(high / each) - Math.floor(low / each) < MOST_NUMBERS) ?? grain;
  const first = Math.floor(low / step + ROUNDING);
  const count = Math.floor(high / step + ROUNDING) - first + 1;
  const edge = (place: number): number => rounded((first + place) * step, decimals);
  const bins = Array.from({ length: count }, (_, place): Bin => {
    const isFirst = place === 0 && (sorted[0] as number) < edge(0);
    const isLast = place === count - 1 && (sorted.at(-1) as number) >= edge(count);
    const from = isFirst ? -Infinity : edge(place);
    const to = isLast ? Infinity : rounded(edge(place + 1) - grain, decimals);
    return { unit: 'number', from, to, range: rangeText(from, to) };
  });
  const placeOf = (measure: number): number =>
    Math.min(Math.max(Math.floor(rounded(measure, decimals) / step + ROUNDING) - first, 0), count - 1);
  return { bins, placeOf };
}

/** From where to where nearly all numbers lie: nine of ten, without those that lie far from half of them. */
function middleOf(sorted: Float64Array): readonly [number, number] {
  const [quarter, threeQuarters] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = quarter < threeQuarters ? 1.5 * (threeQuarters - quarter) : Infinity;
  return [
    Math.max(quantile(sorted, 0.05), quarter - reach),
    Math.min(quantile(sorted, 0.95), threeQuarters + reach),
  ];
}

/** What is lost where a tenth is no sum of halves. */
const ROUNDING = 1e-9;

/** 1, 2, 5, 10, 20, … times the grain. */
function steps(grain: number): readonly number[] {
  return Array.from({ length: 25 }, (_, power) => [1, 2, 5].map((each) => each * 10 ** power * grain)).flat();
}

function decimalsOf(sorted: Float64Array): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++)
    if (sorted.every((measure) => rounded(measure, decimals) === measure)) return decimals;
  return MOST_DECIMALS;
}

function rounded(measure: number, decimals: number): number {
  const whole = 10 ** decimals;
  return Math.round(measure * whole) / whole;
}

function rangeText(from: number, to: number): string {
  if (from === to) return String(from);
  const end = (each: number): string => (Number.isFinite(each) ? String(each) : '');
  return `${end(from)}..${end(to)}`;
}

/** The measure below which a part of them lies, between two of them where it falls there (as spreadsheets reckon). */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return below + (above - below) * (at - Math.floor(at));
}

const LEAST_DAYS = 4;
const MOST_DAYS = 24;

/** Days by year, by month or by day of the week: what gives 4 to 24 of them; those without any day are there as well. */
function dayBins(sorted: Float64Array): Bins {
  const [first, last] = [fromDay(sorted[0] as number), fromDay(sorted.at(-1) as number)];
  const years = last.year - first.year + 1;
  const months = monthOf(last) - monthOf(first) + 1;
  if (years < LEAST_DAYS && months >= LEAST_DAYS && months <= MOST_DAYS)
    return monthBins(monthOf(first), months);
  if (months < LEAST_DAYS) return weekdayBins;
  return yearBins(first.year, last.year);
}

type Day = ReturnType<typeof fromDayNumber>;

function fromDay(measure: number): Day {
  return fromDayNumber(Math.floor(measure));
}

function monthOf({ year, month }: Day): number {
  return year * 12 + month - 1;
}

function monthBins(first: number, count: number): Bins {
  const bins = Array.from({ length: count }, (_, place): Bin => {
    const month = first + place;
    const range = `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`;
    return { unit: 'month', from: month, to: month, range };
  });
  return { bins, placeOf: (measure) => monthOf(fromDay(measure)) - first };
}

function yearBins(first: number, last: number): Bins {
  const stepOf = (step: number): number => Math.floor(last / step) - Math.floor(first / step) + 1;
  const step = steps(1).find((each) => stepOf(each) <= MOST_DAYS) ?? 1;
  const begin = Math.floor(first / step);
  const bins = Array.from({ length: stepOf(step) }, (_, place): Bin => {
    const [from, to] = [(begin + place) * step, (begin + place + 1) * step - 1];
    const range = from === to ? pad(from, 4) : `${pad(from, 4)}..${pad(to, 4)}`;
    return { unit: 'year', from, to, range };
  });
  return { bins, placeOf: (measure) => Math.floor(fromDay(measure).year / step) - begin };
}

const weekdayBins: Bins = {
  bins: Array.from({ length: 7 }, (_, day): Bin => ({ unit: 'weekday', from: day, to: day, range: '' })),
  // 1 January 1970 was a Thursday.
  placeOf: (measure) => (((Math.floor(measure) + 3) % 7) + 7) % 7,
};

function pad(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
