import type { Table } from '../table/table.js';

/** Headings under which maps count metres, and a cell that does. */
const ofGrids = /(?:^|[^a-z])[xy](?:$|[^a-z])|lamb|l93|2154|rgf|coord|geom|wkt|shape/i;
const metres = /(?:^|[^\d.,])\d{6,7}(?:[.,]\d+)?(?!\d)/;

/** Whether a table may hold points in metres of a map. */
export function mayCountMetres({ columns, rows }: Table): boolean {
  return columns.some((name, place) => ofGrids.test(name) && metres.test(rows[0]?.[place] ?? ''));
}
