import type { Problem } from '../base/problem.js';
import { nameOfSections } from './section-names.js';
import type { Row, Table } from './table.js';

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** The one cell of a row that holds something, by its place; −1 where there are none or several. */
function onlyCell(row: Row): number {
  const first = row.findIndex(isFilled);
  return first >= 0 && row.findLastIndex(isFilled) === first ? first : -1;
}

/** The rows that hold nothing but one cell, all of them in the same column, and this column. */
interface Alone {
  readonly rows: readonly number[];
  readonly column: number;
}

/**
 * A table whose rows are divided by headings of sections: these become a column of the rows below them. Only where they are plainly such:
 * the first row is one, or the last line above the headings of the columns, or they alone are in capitals. An entry of which
 * nothing is known but its name looks just like that.
 */
export function withSections(table: Table): Table {
  const { rows } = table;
  const alone = aloneIn(rows);
  const filled = rows.map((row) => row.filter(isFilled).length).sort((one, other) => one - other);
  const most = rows.length / 3;
  if (alone.rows.length === 0 || alone.rows.length > most || (filled[rows.length >> 1] ?? 0) < 3)
    return table;
  const above = lineAboveHeadings(table);
  return arePlain(table, alone, above) ? divided(table, alone, above) : table;
}

function aloneIn(rows: readonly Row[]): Alone {
  const places = rows.map(onlyCell);
  const column = places.includes(0) ? 0 : (places.find((place) => place >= 0) ?? -1);
  return { column, rows: Array.from(rows.keys()).filter((row) => column >= 0 && places[row] === column) };
}

/** The table without the rows of headings, with what they say in a column more. */
function divided(table: Table, alone: Alone, above: string): Table {
  const isSection = new Set(alone.rows);
  const kept = Array.from(table.rows.keys()).filter((row) => !isSection.has(row));
  const sections = sectionOfRows(table, alone, above);
  const names = kept.map((row) => sections[row] ?? '');
  const told: Problem = { code: 'sections-read', count: alone.rows.length, ...about(table, alone) };
  // Letters of the alphabet say nothing that the rows do not say themselves.
  const areLetters = alone.rows.every((row) => textOf(table, row, alone).length < 2);
  const named = areLetters ? null : nameOfSections(table, names);
  return {
    ...table,
    columns: named ? [...table.columns, named.column] : table.columns,
    rows: kept.map((row, place) => [
      ...(table.rows[row] ?? []),
      ...(named ? [named.values[place] ?? ''] : []),
    ]),
    problems: [...table.problems, told],
    lineOf: (place) => table.lineOf(kept[place] ?? -1),
  };
}

function textOf({ rows }: Table, row: number, { column }: Alone): string {
  return rows[row]?.[column]?.trim() ?? '';
}

/** The section that each row stands in; empty above the first. */
function sectionOfRows(table: Table, alone: Alone, above: string): readonly string[] {
  const isSection = new Set(alone.rows);
  let name = above;
  return table.rows.map((_, row) => {
    if (isSection.has(row)) name = textOf(table, row, alone).replace(/\s*:$/, '');
    return name;
  });
}

function about(table: Table, alone: Alone): Pick<Problem, 'line' | 'sample'> {
  const [first = 0] = alone.rows;
  const line = table.lineOf(first);
  return { sample: textOf(table, first, alone).slice(0, 100), ...(line !== null && { line }) };
}

/** What stands alone right above the headings; empty where there is nothing of the kind. */
function lineAboveHeadings({ problems, delimiter, header }: Table): string {
  const last = problems.findLast(({ code }) => code === 'lines-above-heading');
  const cells = (last?.sample ?? '').split(delimiter ?? ',').map((cell) => cell.trim());
  return header !== null && cells.slice(1).every((cell) => cell === '') ? (cells[0] ?? '') : '';
}

function arePlain(table: Table, alone: Alone, above: string): boolean {
  const { rows, problems } = table;
  const names = alone.rows.map((row) => textOf(table, row, alone));
  const standsOverRows = alone.rows.every((row) => row + 1 < rows.length && !alone.rows.includes(row + 1));
  if (new Set(names).size < names.length || !standsOverRows) return false;
  if (names.length + (above === '' ? 0 : 1) < 2) return false;
  const repeatsHeadings = problems.some(({ code }) => code === 'not-a-record');
  if (alone.rows[0] === 0 || (above !== '' && repeatsHeadings)) return true;
  if (names.every((name) => name.endsWith(':'))) return true;
  const isSection = new Set(alone.rows);
  const shouted = rows.filter((row, place) => !isSection.has(place) && isShouted(row[alone.column] ?? ''));
  return names.every(isShouted) && shouted.length < rows.length / 10;
}

/** In capitals, more than one of them. */
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
