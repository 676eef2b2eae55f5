import type { Entry } from '../../core/collection/collection.js';
import type { Column } from '../../core/schema/schema.js';
import { fold } from '../../core/text/fold.js';
import { cellText } from './cell.js';

export interface Hours {
  /** The days, as the headings call them; empty where one column tells everything. */
  readonly days: string;
  readonly times: string;
}

/** The opening hours of an entry, one line per column; days that follow each other and are alike share a line. */
export function hoursOf(entry: Entry, columns: readonly Column[]): readonly Hours[] {
  const several = columns.length > 1;
  const groups: { first: string; last: string; times: string }[] = [];
  for (const column of columns) {
    const times = cellText(entry, column).replace(/[ \t\r\n]+/g, ' ');
    const before = groups.at(-1);
    if (several && before?.times === times) before.last = dayIn(column.label);
    else groups.push({ first: dayIn(column.label), last: dayIn(column.label), times });
  }
  return groups
    .filter(({ times }) => times !== '')
    .map(({ first, last, times }) => ({
      days: several ? (first === last ? first : `${first}\u202f–\u202f${last.toLowerCase()}`) : '',
      times,
    }));
}

const weekday = /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day/;

/** The day that a heading names (`h_lundi`, `Horaires du mardi`); the heading itself where it names none. */
function dayIn(label: string): string {
  const day = weekday.exec(fold(label))?.[0];
  return day ? day.charAt(0).toUpperCase() + day.slice(1) : label;
}
