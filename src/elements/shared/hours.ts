import type { Entry } from '../../core/collection/collection.js';
import type { Column } from '../../core/schema/schema.js';
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
    const times = cellText(entry, column).replace(/\s+/g, ' ');
    const before = groups.at(-1);
    if (several && before && before.times === times) before.last = column.label;
    else groups.push({ first: column.label, last: column.label, times });
  }
  return groups
    .filter(({ times }) => times !== '')
    .map(({ first, last, times }) => ({
      days: several ? (first === last ? first : `${first}\u202f–\u202f${last}`) : '',
      times,
    }));
}
