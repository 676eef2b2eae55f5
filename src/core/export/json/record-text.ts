import { toldLabels } from '../../models/told.js';
import { labelOf } from '../../schema/meaning.js';
import { shownAsInFile, type Column, type Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';

/** A name and what it stands for, as a member of an object of JSON. */
export type Member = readonly [name: string, value: unknown];

/** An object of JSON, whatever its members are called: `__proto__` as well. */
export function objectText(members: readonly Member[]): string {
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** The columns that are shown, as the file has them and under its own headings: lists as arrays, all else as the text of the cell. */
export function recordReader(schema: Schema, language: string): (cells: Row) => readonly Member[] {
  const shown = shownAsInFile(schema.columns);
  const valueOf = (cells: Row, column: Column): unknown =>
    column.separator === null
      ? labelOf(column, cells[column.index] ?? '', language)
      : toldLabels(cells, column, language);
  return (cells) => shown.map((column) => [column.name, valueOf(cells, column)]);
}
