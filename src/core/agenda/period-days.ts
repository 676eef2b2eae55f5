import { daysInMonth } from '../time/dates.js';

/** The first and the last day of a period; null for an open end. */
export interface DaysBetween {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that `inPeriod` is about: `2023`, `2023-01`, `2023-01-16`, `2023-01/2023-03`, `2023/`, `/2023`. */
export function periodDays(period: string): DaysBetween {
  const [from = '', to = from] = period.trim().split('/');
  return {
    from: from === '' ? null : from + '-01-01'.slice(from.length - 4),
    to: to === '' ? null : lastDay(to),
  };
}

function lastDay(text: string): string {
  const [year = '', month = '12', day = String(daysInMonth(Number(year), Number(month)))] = text.split('-');
  return `${year}-${month}-${day}`;
}
