import {
  isAlways,
  type OpeningRule,
  type Season,
  type Span,
  type Weekdays,
  type Weeks,
} from '../../core/time/hours/opening-hours.js';
import { asJson } from '../../core/base/as-json.js';
import { capital } from '../capital.js';
import { clockWords } from '../clock.js';
import { hoursWords, type HoursWords } from '../hours.js';
import type { Locale } from '../locale.js';

/** A line of opening hours in words. */
export interface HoursLine {
  /** « Du lundi au vendredi »; empty where there is nothing to say. */
  readonly days: string;
  /** « 9 h – 12 h et 14 h – 17 h ». */
  readonly times: string;
}

/** Whether a place is open at the moment. */
export function openingWords(isOpen: boolean, locale: Locale): string {
  return hoursWords(locale).now[isOpen ? 0 : 1];
}

/**
 * Opening hours in words, a line for each rule; days that follow each other and are alike share one.
 * @param isAlone whether times without days begin a line: « De 9 h à 12 h ».
 */
export function describeHours(
  rules: readonly OpeningRule[],
  locale: Locale,
  isAlone = true,
): readonly HoursLine[] {
  const words = hoursWords(locale);
  const isOne = rules.length === 1;
  return joined(rules).map((rule) => {
    const days = daysText(rule, locale);
    const times = timesText(rule, locale);
    if (days !== '' || isOne || isAlways(rule.times))
      return { days: capital(days), times: days || !isAlone ? times : capital(times) };
    return { days: capital(rule.kind === 'fallback' ? words.otherwise : words.daily), times };
  });
}

/** `Mo 09:00-12:00; Tu 09:00-12:00` says the same of two days: one rule. */
function joined(rules: readonly OpeningRule[]): readonly OpeningRule[] {
  const lines: OpeningRule[] = [];
  for (const rule of rules) {
    const before = lines.at(-1);
    if (before && sameButDays(before, rule))
      lines[lines.length - 1] = { ...rule, days: [...before.days, ...rule.days] };
    else lines.push(rule);
  }
  return lines;
}

function sameButDays(one: OpeningRule, other: OpeningRule): boolean {
  const plain = ({ days, holidays, kind }: OpeningRule): boolean =>
    kind === 'normal' && holidays.length === 0 && days.length > 0;
  const rest = ({ days: _, ...others }: OpeningRule): string => asJson(others);
  return plain(one) && plain(other) && rest(one) === rest(other);
}

function daysText(rule: OpeningRule, locale: Locale): string {
  const words = hoursWords(locale);
  const { seasons, weeks, days, holidays, within } = rule;
  const holidayNames = holidays.map((holiday) => words.holidays[holiday]);
  const weekdays = weekdayTexts(days, locale);
  const parts = [
    list(
      seasons.map((season) => seasonText(season, locale)),
      locale,
    ),
    list(
      weeks.map((span) => weeksText(span, words)),
      locale,
    ),
    ...(within
      ? [list(holidayNames, locale), list(weekdays, locale)]
      : [list([...weekdays, ...holidayNames], locale)]),
  ];
  return parts.filter(Boolean).join(', ');
}

/** « lundi », « du mercredi au vendredi »; those of some weeks of the month after the others. */
function weekdayTexts(days: readonly Weekdays[], locale: Locale): readonly string[] {
  const words = hoursWords(locale);
  const every = new Set(days.filter(({ nth }) => nth.length === 0).flatMap(daysIn));
  const some = days.filter(({ nth }) => nth.length > 0);
  const runs = every.size === 7 ? [words.daily] : runsIn(every).flatMap((run) => runText(run, locale));
  return [
    ...runs,
    ...some.flatMap((span) => {
      const places = list(
        span.nth.map((place) => words.places[place + 2] ?? locale.ordinal(place)),
        locale,
      );
      return daysIn(span).map((day) => words.nth(places, weekdayName(day, locale)));
    }),
  ];
}

function daysIn({ from, to }: Span): readonly number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}

/** Days that follow one another. */
function runsIn(days: ReadonlySet<number>): readonly Span[] {
  const runs: Span[] = [];
  for (const day of [...days].sort((one, other) => one - other)) {
    const before = runs.at(-1);
    if (before?.to === day - 1) runs[runs.length - 1] = { from: before.from, to: day };
    else runs.push({ from: day, to: day });
  }
  return runs;
}

function runText(run: Span, locale: Locale): readonly string[] {
  const name = (day: number): string => weekdayName(day, locale);
  if (run.to - run.from < 2) return daysIn(run).map(name);
  return [hoursWords(locale).days(name(run.from), name(run.to))];
}

/** Whole months, or days of the year. */
function seasonText({ from, to }: Season, locale: Locale): string {
  const words = hoursWords(locale);
  const isMonths = from % 100 === 0 && to % 100 === 99;
  const [first, last] = isMonths
    ? [monthName(from, locale), monthName(to, locale)]
    : [dateName(from, locale), dateName(to, locale)];
  if (first === last) return isMonths ? words.month(first) : words.date(first);
  return (isMonths ? words.months : words.dates)(first, last);
}

function weeksText({ from, to, step }: Weeks, words: HoursWords): string {
  const isWhole = step === 2 && from <= 2 && to >= 51;
  if (isWhole) return words.everyOther[from % 2 === 0 ? 0 : 1];
  const each = words.weeks(String(from), String(to));
  return step === 1 ? each : `${each} (1/${String(step)})`;
}

function timesText(rule: OpeningRule, locale: Locale): string {
  const words = hoursWords(locale);
  const { times, state, comment } = rule;
  const spans = isAlways(times)
    ? rule.days.length > 0
      ? words.allDay
      : words.always
    : list(
        times.map((span) => spanText(span, locale)),
        locale,
      );
  const says = state === 'closed' ? words.closed : state === 'unknown' && !comment ? words.unknown : '';
  const text = [says, spans].filter(Boolean).join(' ');
  return text && comment ? `${text} (${comment})` : text || comment;
}

function spanText({ from, to }: Span, locale: Locale): string {
  if (to < 0) return hoursWords(locale).from(timeText(from, locale));
  return clockWords(locale).range(timeText(from, locale), timeText(to, locale));
}

function timeText(minutes: number, locale: Locale): string {
  const clock = minutes % 1440;
  if (clock === 0) return hoursWords(locale).midnight;
  return clockWords(locale).time(Math.floor(clock / 60), clock % 60);
}

function weekdayName(day: number, locale: Locale): string {
  return hoursWords(locale).weekdays[day] ?? '';
}

function monthName(date: number, locale: Locale): string {
  return format({ month: 'long' }, Date.UTC(2024, Math.floor(date / 100) - 1), locale);
}

/** A day of the year: « 1er mai ». The first and the last of a month stand for a month alone beside a day. */
function dateName(date: number, locale: Locale): string {
  const month = Math.floor(date / 100);
  const rest = date % 100;
  const time = rest === 99 ? Date.UTC(2024, month, 0) : Date.UTC(2024, month - 1, Math.max(1, rest));
  return locale.date(format({ month: 'long', day: 'numeric' }, time, locale));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions, time: number, { tag }: Locale): string {
  const key = tag + asJson(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(time);
}

/** « lundi, mercredi et vendredi ». */
function list(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(', ') + hoursWords(locale).and + last;
}
