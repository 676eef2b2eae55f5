import { shownAsInFile } from '../../schema/schema.js';
import { eachEntry } from '../each-entry.js';
import type { Taken } from '../exporter.js';
import { csvCell, toCsv } from './write-csv.js';

/** Writes the columns that are shown, as the file has them. */
export async function takeCsv(taken: Taken): Promise<string> {
  const { schema, language, cellSeparator } = taken;
  const shown = shownAsInFile(schema.columns);
  const rows = await eachEntry(taken, ({ cells }) =>
    shown.map((column) => csvCell(cells[column.index] ?? '', column, language)),
  );
  return toCsv(
    shown.map((column) => column.name),
    rows,
    cellSeparator,
  );
}
