import { withFilledGroups } from '../table/grouped-rows.js';
import { withSections } from '../table/sections.js';
import { withToldMonths } from '../table/told-months.js';
import { withToldYears } from '../table/told-years.js';
import { withWrappedNames } from '../table/wrapped-names.js';
import type { Table } from '../table/table.js';
import { withContinuedRows } from './continued-rows.js';
import { withGridTold } from './grid.js';
import { withoutOtherTables } from './other-tables.js';
import { withPollTold } from './poll.js';
import { turned } from './transposed.js';

/** Tables as people lay them out, as lists: one heading a column, one entry a row, and nothing else. Each is read only on evidence, and told. */
export function asListOf(table: Table): Table {
  const whole = turned(withoutOtherTables(table));
  const entries = withContinuedRows(withFilledGroups(withSections(withWrappedNames(whole))));
  return withPollTold(withGridTold(withToldYears(withToldMonths(entries))));
}
