import type { Problem } from '../base/problem.js';
import { fold } from '../text/fold.js';
import type { Table } from './table.js';

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** Headings of what several entries have in common. Days are left to the agenda, which knows hours. */
const ofGroups: ReadonlySet<string> = new Set(
  `
    quartier ville commune secteur zone territoire canton departement region pays lieu site pole theme
    thematique categorie type famille domaine rubrique section groupe niveau public age activite discipline
    sport service mois trimestre saison annee etage batiment arrondissement district area town city county
    category group type kind theme topic month level floor bezirk stadtteil ort gemeinde kategorie gruppe
    bereich thema barrio ciudad distrito categoria grupo tipo zona quartiere citta concelho bairro wijk
    gemeente
  `.split(/\s+/),
);

/** From how many rows on, and from how many rows a group on an average. */
const LEAST_ROWS = 6;
const LEAST_EACH = 1.8;

/**
 * A table in whose first columns a value stands on the first row of its group alone, as merged cells are saved: it is written on each row.
 * Only under headings that speak of groups, where no value comes back, and where every other row is a whole one.
 */
export function withFilledGroups(table: Table): Table {
  const { rows, columns } = table;
  const filled: number[] = [];
  for (const column of columns.keys()) if (isMerged(table, column, filled)) filled.push(column);
  if (filled.length === 0) return table;
  const last = new Map<number, string>();
  const whole = rows.map((row) => {
    const first = filled.find((column) => isFilled(row[column]));
    return row.map((cell, column) => {
      if (!filled.includes(column)) return cell;
      if (isFilled(cell)) last.set(column, cell);
      // A new group of the first column ends those within it.
      else if (first !== undefined && first < column) last.set(column, '');
      return last.get(column) ?? '';
    });
  });
  const told = filled.map((column): Problem => {
    const count = rows.filter((row) => !isFilled(row[column])).length;
    const row = rows.findIndex((cells) => !isFilled(cells[column]));
    const line = table.lineOf(row);
    const sample = (rows[row - 1]?.[column] ?? '').slice(0, 100);
    return {
      code: 'filled-down',
      column: columns[column] ?? '',
      count,
      sample,
      ...(line !== null && { line }),
    };
  });
  return {
    ...table,
    rows: whole,
    problems: [...table.problems, ...told],
    lineOf: (row) => table.lineOf(row),
  };
}

/** Whether a column holds the first value of each group alone. Every column before it must be one as well. */
function isMerged({ rows, columns }: Table, column: number, before: readonly number[]): boolean {
  if (column > before.length || rows.length < LEAST_ROWS || !isFilled(rows[0]?.[column])) return false;
  if (!speaksOfGroups(columns[column] ?? '')) return false;
  const values = rows.map((row) => row[column] ?? '').filter(isFilled);
  if (values.length < 2 || rows.length / values.length < LEAST_EACH) return false;
  // In a group within a group, values may come back.
  if (before.length === 0 && new Set(values).size < values.length) return false;
  return rows.every(
    (row) => isFilled(row[column]) || row.filter(isFilled).length >= (columns.length - 1 - before.length) / 2,
  );
}

/** Whether a word of a heading, in singular or plural, is one for what several entries have in common. */
function speaksOfGroups(heading: string): boolean {
  const words = fold(heading).match(/[a-z]+/g) ?? [];
  return words.some((word) => ofGroups.has(word) || ofGroups.has(word.replace(/[sx]$/, '')));
}
