import { fromDayNumber } from '../../core/schema/dates.js';
import type { Column } from '../../core/schema/schema.js';
import type { Locale } from '../../locale/locale.js';
import { dayInWords } from '../shared/age.js';
import { isNo, isYes } from '../shared/truth.js';
import type { FilterPlan } from './filter-plan.js';

/** What a value of a filter is called on screen. */
export function valueLabel({ column, control }: FilterPlan, value: string, locale: Locale): string {
  const { filters, entry } = locale.messages;
  if (control === 'range') return rangeLabel(column, value, locale);
  if (control === 'presence') return value === 'with' ? filters.with : filters.without;
  if (value === '') return filters.notGiven;
  if (control === 'letter') return value === '#' ? filters.others : value;
  if (column.type === 'boolean') return isYes(value) ? entry.yes : isNo(value) ? entry.no : value;
  return value;
}

/** `10..50` in words. */
function rangeLabel(column: Column, value: string, locale: Locale): string {
  const { filters } = locale.messages;
  const [from = '', to = ''] = value.split('..').map((end) => end && boundLabel(column, end, locale));
  if (from && to) return filters.between(from, to);
  return from ? filters.atLeast(from) : to ? filters.atMost(to) : filters.notGiven;
}

function boundLabel(column: Column, end: string, locale: Locale): string {
  const amount = Number(end);
  return isDay(column) || !Number.isFinite(amount) ? dayInWords(end, locale) : locale.number(amount);
}

export function isDay({ type }: Column): boolean {
  return type === 'date' || type === 'datetime';
}

/** A bound as a field holds it: a number, or a day as `2026-11-01`. */
export function boundText(column: Column, bound: number): string {
  if (!isDay(column)) return String(bound);
  const { year, month, day } = fromDayNumber(Math.floor(bound));
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
