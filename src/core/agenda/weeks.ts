import { dayNumber, fromDayNumber } from '../time/dates.js';
import { addDays, weekdayOf, type Moment } from '../time/moment.js';

/** A week of a year, or a day of it (ISO 8601, 4.1.4): `2027-W03`, `2027-W03-2`, « S03 2027 », « semaine 3/2027 », `KW 3 2027`. */
const forms: readonly RegExp[] = [
  /^(?<year>(?:19|2[01])\d\d)-?[ws](?<week>\d\d)(?:-?(?<day>[1-7]))?$/,
  /^(?:s|sem\.?|semaine|week|w|kw|woche|semana|settimana)\s?(?:n°\s?)?(?<week>\d\d?)[\s,/-]+(?:de\s)?(?<year>(?:19|2[01])\d\d)$/,
];

/** The days of the week that a folded text tells, the first and the last; null for anything else and for a week that its year has not. */
export function weekIn(text: string): readonly [Moment, Moment] | null {
  const read = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!read) return null;
  const { year, week, day } = read;
  const monday = mondayOf(Number(year), Number(week));
  if (!monday) return null;
  const only = day === undefined ? null : addDays(monday, Number(day) - 1);
  return [only ?? monday, only ?? addDays(monday, 6)];
}

/** A week belongs to the year of its Thursday. */
function mondayOf(year: number, week: number): Moment | null {
  const inFirst = { year, month: 1, day: 4 };
  const monday = fromDayNumber(dayNumber(inFirst) - weekdayOf(inFirst) + (week - 1) * 7);
  return addDays(monday, 3).year === year ? monday : null;
}
