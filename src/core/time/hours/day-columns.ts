import { parseTimeRange } from '../dates.js';
import { fold } from '../../text/fold.js';
import { parseOpeningHours, type OpeningRule, type Span } from './opening-hours.js';

/** What a table with a column per day says of one of them. */
export interface DayCell {
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly text: string;
}

/** A cell under its heading. */
export interface HeadedCell {
  readonly heading: string;
  readonly text: string;
}

const begins = /\b(?:d[eé]but|ouverture|opening|opens?|start|from|beginn|von)\b/i;
const ends = /\b(?:fin|fermeture|closing|closes?|end|to|ende|bis)\b/i;

/** Cells of a beginning and an end side by side as one stretch each: `lundi_matin_debut` and `lundi_matin_fin`. */
export function withStretches(cells: readonly HeadedCell[]): readonly HeadedCell[] {
  const isEnd = cells.map((cell, place) => endsWhat(cells[place - 1], cell));
  return cells.flatMap((cell, place) => {
    if (isEnd[place]) return [];
    const end = isEnd[place + 1] ? cells[place + 1]?.text.trim() : '';
    return [{ ...cell, text: [cell.text.trim(), end].filter(Boolean).join('-') }];
  });
}

/** Whether two headings are the same but for the words of a beginning and of an end. */
function endsWhat(one: HeadedCell | undefined, other: HeadedCell): boolean {
  if (!one || !begins.test(one.heading) || !ends.test(other.heading)) return false;
  return one.heading.replace(begins, '').trim() === other.heading.replace(ends, '').trim();
}

const dayNames =
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );
const dayName = new RegExp(dayNames.join('|'));

/** The day of the week that a heading names (`h_lundi`, `Monday hours`): 0 for Monday to 6 for Sunday, −1 for none. */
export function weekdayIn(heading: string): number {
  const name = dayName.exec(fold(heading))?.[0];
  return name === undefined ? -1 : dayNames.indexOf(name) % 7;
}

/** A rule that holds whatever the day. */
const anyDay: OpeningRule = {
  kind: 'normal',
  seasons: [],
  weeks: [],
  days: [],
  holidays: [],
  within: false,
  times: [],
  state: 'open',
  comment: '',
};

/** The opening hours that a cell tells, as OpenStreetMap or as people write them; null where anything else stands in it. */
export function hoursIn(text: string): readonly OpeningRule[] | null {
  const rules = parseOpeningHours(text);
  if (rules) return rules;
  const times = timesIn(text);
  return times.length > 0 ? [{ ...anyDay, times }] : null;
}

/**
 * The opening hours that the cells of a week tell together; a day may have several cells, as for its halves. Nothing is known of a day
 * without a column, or whose cells are empty or say something else.
 */
export function rulesByDay(cells: readonly DayCell[]): readonly OpeningRule[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const said = cells.filter((cell) => cell.weekday === weekday && cell.text.trim() !== '');
    const open = said.filter(({ text }) => !/^(?:fermee?|closed|off)$/.test(fold(text.trim())));
    const isClosed = said.length > 0 && open.length === 0;
    const times = timesIn(open.map(({ text }) => text).join('\n'));
    return {
      ...anyDay,
      days: [{ from: weekday, to: weekday, nth: [] }],
      times,
      state: isClosed ? 'closed' : times.length > 0 ? 'open' : 'unknown',
    };
  });
}

/** What stands between two stretches of a day: `09:00 - 12:00 / 13:30 - 17:00`, « 9h-12h et 14h-17h ». */
const between = /[/,;&\n]|\set\s|\sand\s/;

/** More than this is no day. */
const LONGEST = 200;

/** The stretches of a day, none where anything else stands in the text. */
export function timesIn(text: string): readonly Span[] {
  if (text.length > LONGEST) return [];
  const [rule, another] = parseOpeningHours(text) ?? [];
  if (rule) return another || rule.comment || rule.days.length > 0 || rule.state !== 'open' ? [] : rule.times;
  const spans = text.split(between).map((part): Span | null => {
    const range = parseTimeRange(part);
    if (!range) return null;
    const [from, to] = [range.start, range.end].map(({ hour, minute }) => hour * 60 + minute) as [
      number,
      number,
    ];
    return { from, to: to <= from ? to + 1440 : to };
  });
  return spans.every((span) => span !== null) ? spans : [];
}
