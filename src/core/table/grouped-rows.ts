import type { Problem } from '../base/problem.js';
import { fold } from '../text/fold.js';
import type { Row, Table } from './table.js';

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** The text of the first cell. */
const firstOf = (row: Row | undefined): string => row?.[0]?.trim() ?? '';

const isAlone = (row: Row): boolean =>
  isFilled(row[0]) && row.every((cell, place) => place === 0 || !isFilled(cell));

/** The table with every row by itself: what was written once above some rows is written in each of them. */
export function withOwnGroups(table: Table): Table {
  return withFilledGroups(withSections(table));
}

/**
 * A table whose rows are divided by headings of sections: these become a column of the rows below them. Only where they are plainly such:
 * the first row is one, or the last line above the headings of the columns, or they alone are in capitals. An entry of which
 * nothing is known but its name looks just like that.
 */
function withSections(table: Table): Table {
  const { rows } = table;
  const alone = Array.from(rows.keys()).filter((row) => isAlone(rows[row] ?? []));
  const filled = rows.map((row) => row.filter(isFilled).length).sort((one, other) => one - other);
  if (alone.length === 0 || alone.length > rows.length / 3 || (filled[rows.length >> 1] ?? 0) < 3)
    return table;
  const above = lineAboveHeadings(table);
  if (!arePlain(table, alone, above)) return table;
  const isSection = new Set(alone);
  const kept = Array.from(rows.keys()).filter((row) => !isSection.has(row));
  const names = sectionNames(table, isSection, above);
  const told: Problem = { code: 'sections-read', count: alone.length, ...about(table, alone[0] ?? 0) };
  // Letters of the alphabet say nothing that the rows do not say themselves.
  const areLetters = alone.every((row) => firstOf(rows[row]).length < 2);
  return {
    ...table,
    columns: areLetters ? table.columns : [...table.columns, freeName(table)],
    rows: kept.map((row) => (areLetters ? (rows[row] ?? []) : [...(rows[row] ?? []), names[row] ?? ''])),
    problems: [...table.problems, told],
    lineOf: (place) => table.lineOf(kept[place] ?? -1),
  };
}

/** The section that each row stands in; empty above the first. */
function sectionNames({ rows }: Table, isSection: ReadonlySet<number>, above: string): readonly string[] {
  let name = above;
  return rows.map((row, place) => {
    if (isSection.has(place)) name = firstOf(row).replace(/\s*:$/, '');
    return name;
  });
}

function about(table: Table, row: number): Pick<Problem, 'line' | 'sample'> {
  const line = table.lineOf(row);
  return { sample: firstOf(table.rows[row]).slice(0, 100), ...(line !== null && { line }) };
}

/** What stands alone right above the headings; empty where there is nothing of the kind. */
function lineAboveHeadings({ problems, delimiter, header }: Table): string {
  const last = problems.findLast(({ code }) => code === 'lines-above-heading');
  const cells = (last?.sample ?? '').split(delimiter ?? ',').map((cell) => cell.trim());
  return header !== null && cells.slice(1).every((cell) => cell === '') ? (cells[0] ?? '') : '';
}

function arePlain({ rows, problems }: Table, alone: readonly number[], above: string): boolean {
  const names = alone.map((row) => firstOf(rows[row]));
  const standsOverRows = alone.every((row) => row + 1 < rows.length && !alone.includes(row + 1));
  if (new Set(names).size < names.length || !standsOverRows) return false;
  if (alone.length + (above === '' ? 0 : 1) < 2) return false;
  const repeatsHeadings = problems.some(({ code }) => code === 'not-a-record');
  if (alone[0] === 0 || (above !== '' && repeatsHeadings)) return true;
  if (names.every((name) => name.endsWith(':'))) return true;
  const shouted = rows.filter((row) => !isAlone(row) && isShouted(firstOf(row))).length;
  return names.every(isShouted) && shouted < rows.length / 10;
}

/** In capitals, more than one of them. */
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** A name for the column of sections, in the language of the headings. */
function freeName({ columns }: Table): string {
  const isEnglish = columns.some((name) => /^(?:name|title|phone|address|website|city)$/.test(fold(name)));
  const name = isEnglish ? 'Section' : 'Rubrique';
  return columns.includes(name) ? `${name} (2)` : name;
}

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
function withFilledGroups(table: Table): Table {
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
