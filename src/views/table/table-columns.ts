import { columnKeys } from '../../core/collection/address.js';
import type { Column, Role, Schema } from '../../core/schema/schema.js';
import type { EntriesShown } from '../view.js';

/** More columns than this, that of the title included, are too many to be shown unasked. */
const MOST = 8;
/** A column in which fewer cells say something is not shown unasked. */
const LEAST_FILLED = 0.2;
/** Stands in the address for no column but that of the title: no key of a column is called so. */
const NONE = '-';

/** What nobody reads in a table. */
const unread: ReadonlySet<Role | null> = new Set([
  'hidden',
  'title',
  'latitude',
  'longitude',
  'coordinates',
  'id',
  'image',
]);

/** The columns beside that of the title. */
export interface TableColumns {
  /** All that may be shown. */
  readonly offered: readonly Column[];
  readonly shown: readonly Column[];
  /** Whether they are those that are shown at first. */
  readonly isUsual: boolean;
}

/** The columns of a table: those that the visitor has chosen, else the author's, else those that tell most. */
export function tableColumns(
  shown: Pick<EntriesShown, 'schema' | 'results' | 'fields' | 'at'>,
): TableColumns {
  const { schema, at } = shown;
  const isNamed = shown.fields.length > 0;
  const offered = schema.columns.filter(({ role }) =>
    isNamed ? role !== 'hidden' && role !== 'title' : !unread.has(role),
  );
  const usual = isNamed ? offered : usualColumns(offered, fewestRows(schema, shown.results.total));
  if (at === '') return { offered, shown: usual, isUsual: true };
  const keys = new Set(at.split('.'));
  const chosen = columnKeys(schema).filter(([column, key]) => offered.includes(column) && keys.has(key));
  return { offered, shown: chosen.map(([column]) => column), isUsual: false };
}

/** What the address holds of a choice of columns; empty for those that are shown at first. */
export function columnsInAddress(
  schema: Schema,
  chosen: ReadonlySet<Column>,
  usual: readonly Column[],
): string {
  if (chosen.size === usual.length && usual.every((column) => chosen.has(column))) return '';
  const keys = columnKeys(schema).filter(([column]) => chosen.has(column));
  return keys.map(([, key]) => key).join('.') || NONE;
}

function usualColumns(offered: readonly Column[], rows: number): readonly Column[] {
  return offered.filter(({ empty }) => rows - empty >= LEAST_FILLED * rows).slice(0, MOST - 1);
}

/** How many rows the file has at least: a page may show some of them only, and every cell of a column is empty or says something. */
function fewestRows({ columns }: Schema, total: number): number {
  const filled = ({ separator, distinct, empty }: Column): number =>
    empty + (separator === null ? distinct : 0);
  return Math.max(total, ...columns.map(filled));
}
