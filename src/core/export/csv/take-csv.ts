import { shownAsInFile } from '../../schema/schema.js';
import type { Taken } from '../exporter.js';
import { csvCell, toCsv } from './write-csv.js';

/** Writes the columns that are shown, as the file has them. */
export async function takeCsv({ schema, entries, language, cellSeparator }: Taken): Promise<string> {
  const shown = shownAsInFile(schema.columns);
  const rows: string[][] = [];
  for await (const some of entries())
    for (const { cells } of some)
      rows.push(shown.map((column) => csvCell(cells[column.index] ?? '', column, language)));
  const headings = shown.map((column) => column.name);
  return toCsv(headings, rows, cellSeparator);
}
