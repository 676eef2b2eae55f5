import { nothing } from 'lit';
import { BELOW, levelsOf } from '../core/collection/levels.js';
import { fromDayNumber } from '../core/time/dates.js';
import { labelOf } from '../core/schema/meaning.js';
import type { Column } from '../core/schema/schema.js';
import { displayed } from '../core/text/displayed.js';
import type { Locale } from '../locale/locale.js';
import { contentLang, type ContentLang } from '../visit/content-language.js';
import { dayInWords } from '../chrome/age.js';
import { isNo, isYes } from '../core/schema/truth.js';
import type { Control, FilterPlan } from '../visit/filter-plan.js';
import { filterWords } from '../locale/filters.js';

type Label = (value: string, locale: Locale, column: Column) => string;

/** What a value of a filter is called on screen. */
export function valueLabel({ column, control }: FilterPlan, value: string, locale: Locale): string {
  if (value === '') return filterWords(locale).notGiven;
  return displayed((labels[control] ?? plainLabel)(value, locale, column));
}

/** The `lang` of that label: that of the file where it is what stands there, ours where we put it into words. */
export function valueLang({ column, control }: FilterPlan, value: string, locale: Locale): ContentLang {
  const isOurs = value === '' || column.type === 'boolean' || control in labels;
  return isOurs ? nothing : contentLang(locale, column, value);
}

const labels: Readonly<Partial<Record<Control, Label>>> = {
  range: rangeLabel,
  month: (value, { month }) => {
    const [year, number] = value.split('-').map(Number);
    return year && number ? month(year, number) : value;
  },
  letter: (value, locale) => (value === '#' ? filterWords(locale).others : value),
  presence: (value, locale) => filterWords(locale)[value === 'with' ? 'with' : 'without'],
};

function plainLabel(value: string, { messages, language }: Locale, column: Column): string {
  const { type, meaningOf } = column;
  if (meaningOf) return labelOf(column, value, language);
  if (type === 'boolean' && isYes(value)) return messages.entry.yes;
  if (type === 'boolean' && isNo(value)) return messages.entry.no;
  return levelsOf(value).length > 1 ? value.replaceAll(BELOW, ' › ') : value;
}

/** `10..50` in words. */
function rangeLabel(value: string, locale: Locale, column: Column): string {
  const filters = filterWords(locale);
  const [from = '', to = from] = value.split('..').map((end) => end && endLabel(column, end, locale));
  if (from && to) return filters.between(from, to);
  return from ? filters.atLeast(from) : filters.atMost(to);
}

/** One end of a range in words. */
export function endLabel(column: Column, end: string, locale: Locale): string {
  const amount = Number(end);
  if (isDay(column) || !Number.isFinite(amount)) return dayInWords(end, locale);
  // As in the cards: four figures may be a year.
  return Number.isInteger(amount) && Math.abs(amount) < 10_000 ? String(amount) : locale.number(amount);
}

export function isDay({ type }: Column): boolean {
  return type === 'date' || type === 'datetime';
}

/** One end of a range as a field holds it: a number, or a day as `2026-11-01`. */
export function endText(column: Column, end: number): string {
  if (!isDay(column)) return String(end);
  const { year, month, day } = fromDayNumber(Math.floor(end));
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
