import { dayNumber, fromDayNumber, isDay } from './dates.js';

/** A day, and a time of day where there is one, as clocks and calendars show it in the agenda's time zone. */
export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of Greenwich, where the file tells them: which of the two hours it is when clocks are put back. */
  readonly offset?: number;
}

/** A time of day as it is written. */
export interface Time {
  /** From midnight, 0 to 1440. */
  readonly minutes: number;
  /** Minutes east of Greenwich, where it is written. */
  readonly offset: number | undefined;
}

export const minutesPerDay = 1440;

/** Minutes from 1970-01-01T00:00 as the clock shows them: what orders moments of one zone. A day without hours begins it. */
export function clockMinutes(moment: Moment): number {
  return dayNumber(moment) * minutesPerDay + (moment.hour ?? 0) * 60 + (moment.minute ?? 0);
}

/** The moment with these clock minutes: the inverse of `clockMinutes`, with a time of day. */
export function fromClockMinutes(minutes: number): Moment {
  const day = Math.floor(minutes / minutesPerDay);
  const rest = minutes - day * minutesPerDay;
  return { ...fromDayNumber(day), hour: Math.floor(rest / 60), minute: rest % 60 };
}

/** The day of a moment, without its time. */
export function dayOf({ year, month, day }: Moment): Moment {
  return { year, month, day };
}

/** So many days later (or earlier), without a time. */
export function addDays(moment: Moment, days: number): Moment {
  return fromDayNumber(dayNumber(moment) + days);
}

/** The day as ISO 8601 writes it: `2023-01-16`. A key for maps, an anchor for addresses. */
export function dayKey({ year, month, day }: Moment): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day with this key: the inverse of `dayKey`; null for any other text. */
export function dayNamed(key: string): Moment | null {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(key) ? key.split('-').map(Number) : [];
  return isDay({ year, month, day }) ? { year, month, day } : null;
}

/** The day of the week: 0 for Monday to 6 for Sunday (ISO 8601). */
export function weekdayOf(moment: Moment): number {
  return (((dayNumber(moment) + 3) % 7) + 7) % 7;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
