import type { Rule, RuleDay } from '../time/rule.js';

const numbers = (count: number, first: number, step = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

/** A rule that names the days of the week on which it falls; null for one that counts otherwise. */
function byWeekday(told: Rule): Rule | null {
  const { frequency, interval, byDay } = told;
  if (interval > 1 || frequency === 'MONTHLY') return null;
  if (frequency !== 'DAILY') return byDay.length > 0 ? told : null;
  const everyDay = numbers(7, 0).map((weekday) => ({ weekday, ordinal: null }));
  return { ...told, frequency: 'WEEKLY', byDay: everyDay };
}

/** « tous les jours sauf lundi »; null where it leaves nothing, or names a day on which nothing takes place. */
export function withoutDays(told: Rule, days: readonly RuleDay[]): Rule | null {
  const full = byWeekday(told);
  const out = new Set(days.map(({ weekday }) => weekday));
  const byDay = full?.byDay.filter(({ weekday }) => !out.has(weekday)) ?? [];
  return full && byDay.length > 0 && byDay.length + out.size === full.byDay.length
    ? { ...full, byDay }
    : null;
}

/** « le 1er samedi du mois, sauf en août » */
export function withoutMonths(told: Rule, months: readonly number[]): Rule | null {
  const byMonth = numbers(12, 1).filter((month) => !months.includes(month));
  return byMonth.length > 0 && told.byMonth.length === 0 ? { ...told, byMonth } : null;
}

/** « les lundis, semaines paires », by the numbers that calendars print: two odd weeks meet where a year has 53. */
export function inWeeks(told: Rule, isOdd: boolean): Rule | null {
  const full = byWeekday(told);
  return full && { ...full, frequency: 'YEARLY', byWeekNumber: numbers(27, isOdd ? 1 : 2, 2) };
}
