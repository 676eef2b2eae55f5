import { pairIn } from '../schema/cell-kind.js';
import { degrees } from '../schema/coordinates.js';
import { columnsWithRole, type Role, type Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { firstCell } from './first-cell.js';
import { isInFrance } from './france.js';

/** Why the figures of a row are no point of the Earth. */
export type PointFault = 'zero' | 'beyond-earth' | 'metres' | 'unreadable' | 'half' | 'swapped';

/** Latitude and longitude; why what is written is no point; null where nothing is written. */
export type WrittenPoint = readonly [latitude: number, longitude: number] | PointFault | null;

/** How to tell what the rows of a file write of the place where they are. */
export function writtenPointReader(schema: Schema): (cells: Row) => WrittenPoint {
  const cellOf = (role: Role): ((cells: Row) => string) => firstCell(columnsWithRole(schema, role));
  const [latitude, longitude, pair] = [cellOf('latitude'), cellOf('longitude'), cellOf('coordinates')];
  return (cells) => {
    const [north, east] = [latitude(cells), longitude(cells)];
    if (north !== '' && east !== '') return judged(degrees(north), degrees(east));
    const both = pair(cells);
    if (both !== '') return pairOf(both);
    return north === '' && east === '' ? null : 'half';
  };
}

function pairOf(cell: string): WrittenPoint {
  const pair = pairIn(cell);
  if (!pair)
    return /\d{4,}[.,]?\d*\D+\d{4,}/.test(cell) && !/[°º]/.test(cell) ? metresIn(cell) : 'unreadable';
  // In brackets, programs write the longitude first, people the latitude: only what lies in France can be told.
  if (!cell.startsWith('[')) return judged(...pair);
  const readings = [pair, [pair[1], pair[0]] as const].filter(([north, east]) => isInFrance(north, east));
  return readings.length === 1 && readings[0] ? readings[0] : 'unreadable';
}

/** Figures of a national grid have six or seven digits before the decimals. */
function metresIn(cell: string): PointFault {
  return /(?:^|\D)-?\d{5,7}(?:[.,]\d+)?\D+\d{6,7}/.test(cell) ? 'metres' : 'unreadable';
}

function judged(north: number, east: number): WrittenPoint {
  if (Number.isNaN(north) || Number.isNaN(east)) return 'unreadable';
  if (north === 0 && east === 0) return 'zero';
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return [north, east];
  if (Math.abs(north) >= 1000 && Math.abs(east) >= 1000) return 'metres';
  return 'beyond-earth';
}
