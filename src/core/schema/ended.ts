import type { Problem } from '../base/problem.js';
import { parseDate } from '../time/dates.js';
import { isBlank } from './values.js';
import type { Examined } from './cell-faults.js';
import type { Table } from '../table/table.js';

/** How registers head the day on which something ceased to be. */
const ofEnd =
  /^(?:disso(?:lution|lved)?|cessation|radiation|liquidation|aufl[oö]sung|disoluci[oó]n|cierre|fermeture definitive)$/;

/** Entries that a register says no longer exist: it keeps them, and a directory shows them like any other. */
export function endedEntries(table: Table, columns: readonly Examined[]): readonly Problem[] {
  return columns.flatMap(({ role, profile }): Problem | readonly [] => {
    if (role === 'hidden' || !profile.words.some((word) => ofEnd.test(word))) return [];
    const cells = table.rows.map((row) => row[profile.index]?.trim() ?? '');
    const count = cells.filter((cell) => !isBlank(cell) && parseDate(cell) !== null).length;
    const first = cells.findIndex((cell) => !isBlank(cell) && parseDate(cell) !== null);
    const line = table.lineOf(first);
    // Where all have ended, that is what the file is about.
    if (count === 0 || count === cells.length) return [];
    return { code: 'ended-entries', column: profile.name, count, ...(line !== null && { line }) };
  });
}
