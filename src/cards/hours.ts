import { html, nothing, type TemplateResult } from 'lit';
export { nowHere, nowIn, zoneNamed } from '../core/time/zone.js';
import type { Moment } from '../core/time/moment.js';
import type { Entry } from '../core/collection/collection.js';
import {
  hoursIn,
  rulesByDay,
  weekdayIn,
  withStretches,
  type HeadedCell,
} from '../core/time/hours/day-columns.js';
import { isOpen } from '../core/time/hours/is-open.js';
import {
  isAlways,
  isOpeningHours,
  parseOpeningHours,
  type OpeningRule,
} from '../core/time/hours/opening-hours.js';
import type { Column } from '../core/schema/schema.js';
import { remembering } from '../core/base/remembering.js';
import { capital } from '../locale/capital.js';
import { hoursWords } from '../locale/hours.js';
import type { Locale } from '../locale/locale.js';
import { describeHours, openingWords, type HoursLine } from '../locale/format/opening-hours.js';
import { cellText, type Showing } from './cell.js';
import { hoursList } from './hours-lines.js';

/**
 * The opening hours of an entry, line by line: put into words where they are understood, as written elsewhere.
 * Of several columns each tells a day, or a part of one; days that follow each other and are alike share a line.
 */
export function hoursOf(entry: Entry, columns: readonly Column[], locale: Locale): readonly HoursLine[] {
  const several = columns.length > 1;
  const texts = new Map<string, string>();
  for (const { heading, text } of cellsOf(entry, columns)) {
    const label = several ? dayIn(heading) : '';
    texts.set(label, [texts.get(label), text].filter(Boolean).join(' / '));
  }
  const lines = [...texts].flatMap(([label, text]) =>
    linesIn(text, locale, !several).map(({ days, times }) => ({ days: days || label, times })),
  );
  return several ? joined(lines, locale) : lines;
}

const cellsOf = (entry: Entry, columns: readonly Column[]): readonly HeadedCell[] =>
  withStretches(columns.map((column) => ({ heading: column.label, text: cellText(entry, column) })));

const rulesIn = remembering(500, parseOpeningHours);

type Reader = (text: string) => readonly HoursLine[];
const readers = { alone: new WeakMap<Locale, Reader>(), afterDay: new WeakMap<Locale, Reader>() };

/** What one cell says. An empty one keeps its line for now: days around it do not follow each other. */
function linesIn(text: string, locale: Locale, isAlone: boolean): readonly HoursLine[] {
  const known = readers[isAlone ? 'alone' : 'afterDay'];
  const read = known.get(locale) ?? remembering(500, (each) => readLines(each, locale, isAlone));
  known.set(locale, read);
  return read(text);
}

function readLines(text: string, locale: Locale, isAlone: boolean): readonly HoursLine[] {
  const rules = hoursIn(text);
  return rules
    ? describeHours(rules, locale, isAlone)
    : [{ days: '', times: text.replace(/[ \t\r\n]+/g, ' ') }];
}

function joined(lines: readonly HoursLine[], locale: Locale): readonly HoursLine[] {
  const groups: { first: string; last: string; times: string }[] = [];
  for (const { days, times } of lines) {
    const before = groups.at(-1);
    if (before?.times === times) before.last = days;
    else groups.push({ first: days, last: days, times });
  }
  return groups.map(({ first, last, times }) => ({
    days: first === last ? first : capital(hoursWords(locale).days(first.toLowerCase(), last.toLowerCase())),
    times,
  }));
}

/** The day that a heading names (`h_lundi`, `Horaires du mardi`); the heading itself where it names none. */
function dayIn(label: string): string {
  const day = /\p{L}+(?:di|day)\b|dimanche/iu.exec(label)?.[0];
  return day !== undefined && weekdayIn(day) >= 0
    ? day.charAt(0).toUpperCase() + day.slice(1).toLowerCase()
    : label;
}

/** The rules behind the hours of an entry; null where not everything in them is understood, or no day is named. */
function rulesOf(entry: Entry, columns: readonly Column[]): readonly OpeningRule[] | null {
  const cells = cellsOf(entry, columns).map(({ heading, text }) => ({ weekday: weekdayIn(heading), text }));
  const [only, another] = cells;
  if (!only || another) return cells.every(({ weekday }) => weekday >= 0) ? rulesByDay(cells) : null;
  const rules = rulesIn(only.text);
  return rules?.some(({ days, times }) => days.length > 0 || isAlways(times)) ? rules : null;
}

/** Hours as a list, and before it whether the place is open at the moment, where that is sure. */
export function renderHours(
  entry: Entry,
  columns: readonly Column[],
  showing: Showing & { readonly now?: Moment },
): TemplateResult | null {
  const { locale, now } = showing;
  const lines = hoursOf(entry, columns, locale).filter(({ times }) => times !== '');
  if (lines.length === 0) return null;
  const rules = now && rulesOf(entry, columns);
  const open = rules ? isOpen(rules, now) : null;
  return html`<div class="value">
    ${open === null ? nothing : renderNow(open, locale)} ${hoursList(lines, showing)}
  </div>`;
}

/** A text that says by how it is written that it is opening hours; null for any other. */
export function openingHours(value: string, showing: Showing): TemplateResult | null {
  const rules = isOpeningHours(value) ? parseOpeningHours(value) : null;
  return rules && hoursList(describeHours(rules, showing.locale), showing);
}

function renderNow(open: boolean, locale: Locale): TemplateResult {
  return html`<p part="open-now" class=${open ? 'open-now' : 'open-now shut'}>
    ${openingWords(open, locale)}
  </p>`;
}
