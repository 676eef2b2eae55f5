import { weekdayOf, type Moment } from '../moment.js';
import { dayNumber } from '../dates.js';

/**
 * Public holidays on the same day every year, month × 100 + day: those of France with Alsace and Moselle, Belgium, Luxembourg,
 * Switzerland, the United Kingdom and Ireland taken together.
 */
const fixed: ReadonlySet<number> = new Set([
  101, 102, 317, 501, 508, 509, 623, 712, 714, 721, 801, 815, 1101, 1111, 1130, 1225, 1226, 1227, 1228,
]);

/** … and those that follow Easter Sunday, in days after it. */
const afterEaster: ReadonlySet<number> = new Set([-2, 0, 1, 39, 49, 50, 60]);

/** Months whose first or last Monday is a bank holiday in the United Kingdom or Ireland. */
const mondays: ReadonlySet<number> = new Set([2, 5, 6, 8, 10]);

/**
 * Whether a day is a public holiday in one of the countries where the languages of the interface are spoken at home. A file does not
 * say in which country it is read, and being wrong towards « perhaps » costs nothing.
 */
export function mayBeHoliday(moment: Moment): boolean {
  const { year, month, day } = moment;
  if (fixed.has(month * 100 + day) || afterEaster.has(dayNumber(moment) - easter(year))) return true;
  return weekdayOf(moment) === 0 && mondays.has(month) && (day <= 7 || day > 24);
}

/** Easter Sunday as a day number (Meeus, Jones and Butcher’s rule for the Gregorian calendar). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
