import type { Problem } from '../base/problem.js';
import type { Table } from '../table/table.js';

/** What spreadsheets write where a formula fails: `#N/A`, `#REF!`, `#DIV/0!`, `#NOM?`, `#¡VALOR!`. */
const error = /^#(?:n\/?[av]|¡?[a-z]{3,9}(?:\/0)?\s?[!?])$/i;

/** Cells of a text file in which a formula failed before it was saved: they count as empty, which people should know. A workbook tells them itself. */
export function formulaErrors(table: Table): readonly Problem[] {
  const { rows, columns, sheets } = table;
  if (sheets) return [];
  let count = 0;
  let first: Problem | null = null;
  for (const [place, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      const text = cell.charCodeAt(0) === HASH ? cell.trim() : '';
      if (text === '' || text.length > 12 || !error.test(text)) continue;
      count++;
      const line = table.lineOf(place);
      first ??= {
        code: 'formula-error',
        column: columns[index] ?? '',
        sample: text,
        ...(line !== null && { line }),
      };
    }
  }
  return first ? [{ ...first, count }] : [];
}

const HASH = '#'.charCodeAt(0);
