import { namedLinks, withoutAddresses } from '../base/named-links.js';
import { labelOf } from '../schema/meaning.js';
import { columnsWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { isEmptyIn } from '../schema/unsaid.js';
import { valuesIn } from '../schema/values.js';
import type { Row } from '../table/table.js';

/** A cell as a reader would read it, in plain text; empty where it says nothing. */
export function toldText(cells: Row, column: Column): string {
  const cell = cells[column.index] ?? '';
  if (isEmptyIn(cell, column)) return '';
  return column.textOf?.(cell) ?? cell.trim();
}

/** The values of a cell, none where it says nothing. */
export function toldValues(cells: Row, column: Column): readonly string[] {
  return valuesOfCell(cells[column.index] ?? '', column);
}

/** The same of a cell by itself. */
export function valuesOfCell(cell: string, column: Column): readonly string[] {
  return isEmptyIn(cell, column) ? [] : valuesIn(cell, column.separator);
}

/** What the values of a cell are called. */
export function toldLabels(cells: Row, column: Column, language: string): readonly string[] {
  return toldValues(cells, column).map((value) => labelOf(column, value, language));
}

const untold: ReadonlySet<Role | null> = new Set([
  ...(['hidden', 'title', 'id', 'image', 'latitude', 'longitude', 'coordinates', 'updated'] as const),
]);

/** The columns that are told of an entry below its name, on paper and side by side: what is hidden is never among them. */
export function toldColumns({ columns }: Schema): readonly Column[] {
  return columns.filter(({ role }) => !untold.has(role));
}

/** A cell in words: its values by what they are called, else its text. */
export function toldCell(cells: Row, column: Column, language: string): string {
  return column.separator !== null || column.meaningOf
    ? toldLabels(cells, column, language).join(', ')
    : toldText(cells, column);
}

/** What an entry is called, in one line; empty where nothing names it. */
export function toldTitle(schema: Schema): (cells: Row) => string {
  const named = columnsByRole(schema, 'title', 'subtitle');
  return (cells) => {
    const names = named.map((column) => withoutAddresses(toldText(cells, column)).replace(/\s+/g, ' '));
    return names.find((name) => name !== '') ?? '';
  };
}

/** The columns of these roles, those of the first role first. What is hidden has no other role. */
export function columnsByRole(schema: Schema, ...wanted: readonly Role[]): readonly Column[] {
  return wanted.flatMap((role) => columnsWithRole(schema, role));
}

/** The first address that a cell leads to, by itself or under a name. */
export function addressesIn(text: string): readonly string[] {
  return namedLinks(text)?.map(({ href }) => href) ?? [text];
}
