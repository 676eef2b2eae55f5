import type { Entry } from '../collection/collection.js';
import type { Column } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';

/** The part of the rows without a day from which on days may be cells that were merged in the spreadsheet. */
const LEAST = 0.25;

/**
 * The days of rows that have none because the cell was merged over them: a spreadsheet saves such a cell on its first row alone.
 * Only where the column looks like it: it begins with a day, many cells are empty, every row without a day has an hour, and no day is
 * written twice in a row. Anything else is a missing day, which nobody should guess.
 * @returns days as written, by the `index` of the entry.
 */
export function mergedDays(
  entries: readonly Entry[],
  day: Column | undefined,
  hour: Column | undefined,
): ReadonlyMap<number, string> {
  const none: ReadonlyMap<number, string> = new Map();
  if (!day || !hour) return none;
  const found = new Map<number, string>();
  let last = '';
  for (const { index, cells } of entries) {
    const cell = (cells[day.index] ?? '').trim();
    if (cell === '') {
      if (last === '' || isBlank(cells[hour.index] ?? '')) return none;
      found.set(index, last);
    } else if (cell === last) return none;
    // « - » and `0001-01-01` say that there is no day.
    else last = isBlank(cell) ? '' : cell;
  }
  return found.size >= entries.length * LEAST ? found : none;
}
