import { withFilledGroups } from '../table/grouped-rows.js';
import { withSections } from '../table/sections.js';
import { withToldYears } from '../table/told-years.js';
import type { Table } from '../table/table.js';
import { withContinuedRows } from './continued-rows.js';
import { withGridTold } from './grid.js';
import { withoutOtherTables } from './other-tables.js';
import { turned } from './transposed.js';

/** Tables as people lay them out, as lists: one heading a column, one entry a row, and nothing else. Each is read only on evidence, and told. */
export function asListOf(table: Table): Table {
  const whole = turned(withoutOtherTables(table));
  return withGridTold(withToldYears(withContinuedRows(withFilledGroups(withSections(whole)))));
}
