import type { PlainDate } from './dates.js';

/** Years whose first or last day calendars, databases and spreadsheets take for no day, and the day before where a time zone shifts it. */
const firstDays = '(?:1601|1753|1900|1970|2100|3000|4501)';
const lastDays = '(?:1752|1899|1969|2099|2999|4712)';
/** Years in which no day is one. */
const never = '(?:000[01]|9999)';
const sign = '[-/.]';

/** How such days are written: in figures from both ends, then in words; behind them, a time. */
const placeholder = new RegExp(
  `^(?:${[
    `${firstDays}${sign}0?1${sign}0?1`,
    `0?1${sign}0?1${sign}(?:${firstDays}|70)`,
    `${lastDays}${sign}12${sign}31`,
    `(?:31${sign}12|12${sign}31)${sign}${lastDays}`,
    // Where spreadsheets count from: the 30th of December 1899, or a day before the first of January 1900.
    `1899${sign}12${sign}(?:29|30)|(?:30${sign}12|12${sign}30)${sign}1899`,
    `1900${sign}0?1${sign}00?|(?:00?${sign}0?1|0?1${sign}00?)${sign}1900`,
    `${never}${sign}\\d\\d?${sign}\\d\\d?|\\d\\d?${sign}\\d\\d?${sign}${never}`,
    `00?${sign}00?${sign}00|0{8}|00010101|99991231`,
    `(?:[a-z]{3,9}[.,]? )?(?:(?:0?1|1er|1st) jan[a-z]*\\.?|jan[a-z]*\\.? 0?1(?:st)?,?) (?:${firstDays}|${never})`,
    `(?:[a-z]{3,9}[.,]? )?(?:31 d[eé]c[a-z]*\\.?|dec[a-z]*\\.? 31(?:st)?,?) (?:${lastDays}|${never})`,
  ].join('|')})(?<time>[t\\s,][\\d:.,ht\\sz+apm-]{0,24})?$`,
  'i',
);

/** The shortest is `0/0/00`, the longest a day in words with its time. */
const SHORTEST = 6;
export const LONGEST_PLACEHOLDER = 40;
/** No other text is looked at closely. */
const hint = /0\D?0|1601|175|1899|19[067]|2099|2100|2999|4501|4712|9999|\D70$/;

/** Whether a text is a day that programs write where there is none: `0001-01-01`, `31/12/9999 23:59`, `0000-00-00T00:00:00Z`. */
export function isPlaceholderDate(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_PLACEHOLDER || !/\d\d/.test(text)) return false;
  if (!hint.test(text)) return false;
  const match = placeholder.exec(text);
  return match !== null && !tellsTime(text, match.groups?.['time'] ?? '');
}

/** Whether the time behind such a day is one that somebody meant: a time of day alone, or one in a year that will come. */
function tellsTime(text: string, time: string): boolean {
  if (/1899|1900/.test(text)) return isTimeOfDay(time);
  return isAhead(text) && isTimeOfDay(time) && !lastMinutes.test(time);
}

/** Whether the day lies where people may still plan something. */
function isAhead(text: string): boolean {
  return /2099|2100/.test(text);
}

/** The end of a day, there or in a zone beside it. */
const lastMinutes = /^[t\s,]*2[123][:.h](?:00|59)/i;

/** Whether a day that is read stands for none; `behind` is what is written behind it. */
export function isPlaceholderDay({ year, month, day }: PlainDate, behind = ''): boolean {
  const written = `${String(year).padStart(4, '0')}-${month}-${day}`;
  return isPlaceholderDate(written) && !(isAhead(written) && tellsTime(written, behind));
}

/** Spreadsheets write a time of day as one on their zero day: `1899-12-30T14:00:00`. */
function isTimeOfDay(time: string): boolean {
  return /[1-9]/.test(time.replace(/[+-]\d\d:?\d\d$|\.\d+|12:00(?=(?::00)?\s?a)/gi, ''));
}
