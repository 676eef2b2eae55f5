import type { Problem } from '../base/problem.js';
import type { Row, Table } from '../table/table.js';
import { headingWords } from './heading.js';
import { mayLackZero } from './may-lack-zero.js';
import { rewritten } from './rewritten.js';

const ofPhones =
  /^(?:tel\w*|phones?|portables?|mobiles?|fixes?|gsm|fax|numero|contacts?|rufnummer|handy|cellulare)$/;
/** Only French headings tell that a number of nine figures had a zero before them: a Spanish or Portuguese one has none. */
const inFrench = /^(?:tel|telephones?|portables?|fixe)$/;

/** A number that lost what it begins with: `476000024`, `33476000024`, and what a program made of it (`476000024.0`). */
const lost =
  /(^|[^\d+.,])(?:(33)(?=[1-9]\d{8}(?:$|\D))|(?=[1-9]\d{8}(?:$|\D)))([1-9]\d{8})(?:[.,]0)?(?![\d.,])/g;
/** Numbers of ten figures that begin with 0, in one piece or in pairs. */
const whole = /(?:^|\D)0[1-9](?:[\s.-]?\d\d){4}(?!\d)/;
const figuresOnly = /^[\d\s.,;:/()+|–-]+$/;

/** So many cells tell how numbers are written. */
const SAMPLE = 200;

/**
 * A table whose telephone numbers have their zero again, or their plus, where a spreadsheet took them for figures: as they stand, they call
 * nobody. Only beside numbers that kept theirs, or under a French heading. The same table where nothing is missing.
 * @param sample some of its rows, where they are still coming.
 */
export function withWholePhones(table: Table, sample: readonly Row[] = table.rows): Table {
  const places = table.columns.flatMap((name, index) => {
    const words = headingWords(name);
    return words.some((word) => ofPhones.test(word)) && hasLost(words, cellsOf(sample, index)) ? [index] : [];
  });
  if (places.length === 0) return table;
  const write = (row: Row): Row =>
    row.map((cell, index) => (places.includes(index) && figuresOnly.test(cell) ? mended(cell) : cell));
  const problems = table.complete ? places.flatMap((index) => told(table, index)) : [];
  return rewritten(table, write, { problems: [...table.problems, ...problems] });
}

function cellsOf(rows: readonly Row[], index: number): readonly string[] {
  return rows.slice(0, SAMPLE).map((row) => row[index] ?? '');
}

function hasLost(words: readonly string[], cells: readonly string[]): boolean {
  if (!cells.some((cell) => mayLackZero(cell) && mended(cell) !== cell)) return false;
  return cells.some((cell) => whole.test(cell)) || words.some((word) => inFrench.test(word));
}

function mended(cell: string): string {
  return cell.replace(lost, (_, before: string, country: string | undefined, number: string) =>
    country === undefined ? `${before}0${number}` : `${before}+33${number}`,
  );
}

function told(table: Table, index: number): readonly Problem[] {
  const cellAt = (row: number): string => table.rows[row]?.[index] ?? '';
  const rows = Array.from(table.rows.keys()).filter(
    (row) => figuresOnly.test(cellAt(row)) && mended(cellAt(row)) !== cellAt(row),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const line = table.lineOf(first);
  const column = table.columns[index] ?? '';
  return [
    {
      code: 'damaged-identifier',
      column,
      count: rows.length,
      sample: cellAt(first).trim().slice(0, 60),
      ...(line !== null && { line }),
    },
  ];
}
