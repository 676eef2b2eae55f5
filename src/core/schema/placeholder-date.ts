import { parseDate, type PlainDate } from './dates.js';

/** The zero days of calendars, databases and spreadsheets, the day before where a time zone has shifted them, and their last days. */
const days: ReadonlySet<string> = new Set(
  (
    '1601-1-1 1752-12-31 1753-1-1 1899-12-29 1899-12-30 1899-12-31 1900-1-1 1969-12-31 1970-1-1 ' +
    '2099-12-31 2100-1-1 2999-12-31 3000-1-1 4501-1-1 4712-12-31'
  ).split(' '),
);

/** No other text is looked at closely. */
const hint = /000|00?[-/.]00?[-/.]|1601|175[23]|1899|19(?:00|69|70)|2099|2100|2999|4501|4712|9999|\D70$/;

/** Zero days that are in no calendar, and days in eight figures; `1900-01-00` is the zero of Excel. */
const zeros =
  /^(?:0000[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]0000|00?([-/.])00?\1(?:00){1,2}|1900([-/.])0?1\2 ?00?|(?:00?([-/.])0?1|0?1([-/.])00?)[-/.]1900|0{8}|00010101|99991231)(?:[T\s,][\d:.h\sZ+-]{0,24})?$/i;

/** The shortest is `0/0/00`, the longest a day in words with its time. */
const SHORTEST = 6;
export const LONGEST_PLACEHOLDER = 40;

/** Whether a text is a day that programs write where there is none: `0001-01-01`, `31/12/9999 23:59`, `0000-00-00T00:00:00Z`. */
export function isPlaceholderDate(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_PLACEHOLDER || !hint.test(text)) return false;
  if (zeros.test(text)) return true;
  const date = parseDate(text) ?? parseDate(text, 'month-first');
  return date !== null && isPlaceholderDay(date) && !isTimeOfDay(date);
}

/** Whether a day stands for none: one of those, or any day of the first or the last year that programs can write. */
export function isPlaceholderDay({ year, month, day }: PlainDate): boolean {
  return year < 2 || year === 9999 || days.has(`${year}-${month}-${day}`);
}

/** Spreadsheets write a time of day as one on their zero day: `1899-12-30T14:00:00`. */
function isTimeOfDay({ year, day, hour = 0, minute = 0 }: PlainDate): boolean {
  return (year === 1899 || year === 1900) && day !== 29 && hour + minute > 0;
}
