import { namedLinks } from '../base/named-links.js';
import { webAddress } from '../base/link.js';
import type { Row, Table } from '../table/table.js';
import { holdsRelation } from './may-hold-relation.js';
import { rewritten } from './rewritten.js';

/** So many cells tell what a column holds. */
const SAMPLE = 200;
const SEPARATOR = '\n';

/** The names that a cell relates to, where all of them lead to pages of the program that wrote it; null for any other cell. */
function namesIn(cell: string): readonly string[] | null {
  const links = holdsRelation(cell) ? namedLinks(cell) : null;
  return links?.every(({ href }) => holdsRelation(` (${webAddress(href)?.href ?? ''}`))
    ? links.map(({ name }) => name)
    : null;
}

/**
 * A table in which relations to other pages of the same program (`Ana Blum (https://www.notion.so/…), Bo (…)`) are lists of names. The
 * addresses lead nobody there but those who keep the file.
 * @param sample some of its rows, where they are still coming.
 */
export function withRelations(table: Table, sample: readonly Row[] = table.rows): Table {
  const places = new Set(
    Array.from(table.columns.keys()).filter((index) => {
      const cells = sample
        .slice(0, SAMPLE)
        .map((row) => row[index]?.trim() ?? '')
        .filter(Boolean);
      return cells.filter((cell) => namesIn(cell) !== null).length > cells.length / 2;
    }),
  );
  if (places.size === 0) return table;
  const arrays = Array.from(places, (index) => [table.columns[index] ?? '', SEPARATOR] as const);
  const write = (row: Row): Row =>
    row.map((cell, index) => (places.has(index) ? (namesIn(cell)?.join(SEPARATOR) ?? cell) : cell));
  return rewritten(table, write, { arrays: new Map([...(table.arrays ?? []), ...arrays]) });
}
