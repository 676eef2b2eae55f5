import type { Holiday } from '../core/time/hours/opening-hours.js';
import type { Locale } from './locale.js';

/** The words for opening hours. */
export interface HoursWords {
  /** From Monday on. `Intl` knows them too, but its first answer takes longer than to draw a page of cards. */
  readonly weekdays: readonly string[];
  /** What stands before the last of several. */
  readonly and: string;
  readonly daily: string;
  readonly always: string;
  readonly allDay: string;
  readonly midnight: string;
  readonly closed: string;
  readonly unknown: string;
  readonly otherwise: string;
  readonly holidays: Readonly<Record<Holiday, string>>;
  /** From one day of the week to another. */
  readonly days: (from: string, to: string) => string;
  readonly dates: (from: string, to: string) => string;
  readonly months: (from: string, to: string) => string;
  readonly month: (name: string) => string;
  readonly date: (name: string) => string;
  readonly from: (time: string) => string;
  /** « 1er et 3e samedi du mois ». */
  readonly nth: (places: string, day: string) => string;
  /** The last but one, the last, nothing, the first, the second…: as far as they are words and not ordinal numbers. */
  readonly places: readonly string[];
  readonly everyOther: readonly [even: string, odd: string];
  readonly weeks: (from: string, to: string) => string;
  readonly now: readonly [open: string, closed: string];
}

export function hoursWords({ words }: Locale): HoursWords {
  return words.hours;
}
