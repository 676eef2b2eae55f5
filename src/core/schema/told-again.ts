import type { Table } from '../table/table.js';
import { dayNumber, parseDate } from '../time/dates.js';
import { pairIn } from './cell-kind.js';
import { degrees } from './coordinates.js';
import type { Column } from './schema.js';

/** So many rows tell whether one column says what another one does. */
const SEEN = 200;

/** A day in words beside the same day in figures. */
export function repeatsDay({ index }: Column, { rows }: Table, others: readonly Column[]): boolean {
  const day = (cell: string | undefined): number | null => {
    const date = parseDate(cell ?? '');
    return date && dayNumber(date);
  };
  return others.some((other) => {
    const days = rows.slice(0, SEEN).map((row) => [day(row[index]), day(row[other.index])] as const);
    const told = days.filter(([one]) => one !== null);
    return told.length > 1 && told.every(([one, another]) => one === another);
  });
}

/** Degrees beside the same place told once: `equip_x` beside `equip_coordonnees`. */
export function repeatsPlace(
  { index, type, role }: Column,
  { rows }: Table,
  columns: readonly Column[],
): boolean {
  if (role !== null || type !== 'number') return false;
  const told = columns.filter((column) => /^(?:latitude|longitude|coordinates)$/.test(column.role ?? ''));
  const cells = rows.slice(0, SEEN).filter((row) => /\d[.,]\d/.test(row[index] ?? ''));
  return told.some(
    (column) =>
      cells.length > 1 &&
      cells.every((row) => {
        const [cell, own] = [row[column.index] ?? '', degrees(row[index] ?? '')];
        const figures = column.role === 'coordinates' ? (pairIn(cell) ?? []) : [degrees(cell)];
        return figures.some((figure) => Math.abs(figure - own) < NEAR);
      }),
  );
}

/** Some ten metres, in degrees. */
const NEAR = 0.0001;
