import type { Table } from '../table/table.js';
import { fold } from '../text/fold.js';

/** How much of a heading must be the same: two letters or figures. */
const SHARED = /[\p{L}\p{N}].*?[\p{L}\p{N}]/u;

/**
 * Whether neighbouring headings begin alike, as those of columns do that hold the values of one question: only then is it worth
 * looking closer (`groupSteps`).
 */
export function mayBeJoined({ columns }: Pick<Table, 'columns'>): boolean {
  return columns.some((name, place) => {
    const next = columns[place + 1] ?? '';
    let same = 0;
    while (same < name.length && name[same] === next[same]) same++;
    return SHARED.test(fold(name.slice(0, same)));
  });
}
