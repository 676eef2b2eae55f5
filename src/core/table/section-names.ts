import { parseDate } from '../time/dates.js';
import { monthNamed } from '../time/months.js';
import { namesWeekday } from '../time/weekday-names.js';
import { fold } from '../text/fold.js';
import type { Table } from './table.js';
import { onlyYearAbove } from './titles-above.js';

/** The column that headings of sections become. */
export interface SectionColumn {
  readonly column: string;
  /** What it says on each row. */
  readonly values: readonly string[];
}

/** What sections are called that are days, days of the week, months or years, and any others: in French, and in English. */
const days = ['Date', 'Date'] as const;
const weekdays = ['Jour', 'Day'] as const;
const months = ['Mois', 'Month'] as const;
const years = ['Année', 'Year'] as const;
const others = ['Rubrique', 'Section'] as const;

/**
 * Names the column of sections by what they are: the programme of a day stands under its date, the list of a year under its number.
 * A year that the title alone tells is written behind days that have none.
 * @param values the section of each row; empty above the first.
 */
export function nameOfSections(table: Table, values: readonly string[]): SectionColumn {
  const told = [...new Set(values.filter(Boolean))];
  const names = (kinds.find(({ is }) => told.every(is))?.names ?? others)[isEnglish(table) ? 1 : 0];
  const column = table.columns.includes(names) ? `${names} (2)` : names;
  const year = told.every(isDayOfAnyYear) ? onlyYearAbove(table) : '';
  return { column, values: year ? values.map((value) => value && `${value} ${year}`) : values };
}

const kinds: readonly {
  readonly names: readonly [string, string];
  readonly is: (text: string) => boolean;
}[] = [
  { names: days, is: (text) => parseDate(text) !== null || isDayOfAnyYear(text) },
  { names: weekdays, is: namesWeekday },
  { names: months, is: isMonth },
  { names: years, is: (text) => /^(?:19|20)\d\d$/.test(text) },
];

/** Whether a text names a day: of a calendar, of any year, or of the week. */
export function namesDay(text: string): boolean {
  return kinds.some(({ names, is }) => names !== years && names !== months && is(text.trim()));
}

/** « Janvier », « JANVIER 2027 ». */
function isMonth(text: string): boolean {
  const [, name = ''] = /^([a-z]{3,12})\.?(?: (?:19|20)\d\d)?$/.exec(fold(text)) ?? [];
  return name !== '' && monthNamed(name) > 0;
}

/** « Mardi 12 mai », « le 1er juin », `12 May`: a day and a month. */
export function isDayOfAnyYear(text: string): boolean {
  const [, month = ''] =
    /^(?:[a-z]+[.,]? )?(?:(?:le|el|den|the) )?\d{1,2}(?:er|st|nd|rd|th|\.)? (?:(?:de|of) )?([a-z]{3,})\.?$/.exec(
      fold(text),
    ) ?? [];
  return month !== '' && monthNamed(month) > 0;
}

/** Whether headings are in English. */
function isEnglish({ columns }: Table): boolean {
  return columns.some((name) => /^(?:name|title|phone|address|website|city|time|venue)$/.test(fold(name)));
}
