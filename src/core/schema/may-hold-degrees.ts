import type { Row } from '../table/table.js';

/** Headings of places. */
export const ofPlaces = /lat|lon|lng|gps|coord|position|breite|l(?:ä|ae?)nge|point|localisation/i;
const withMinutes =
  /\d\s*[°º]|^\s*[NSEWO]\s*\d{1,3} \d|^\s*\d{1,3} \d{1,2}(?:[.,]\d+)?(?: \d{1,2}(?:[.,]\d+)?)?\s*[NSEWO]/i;

/** Minutes of degrees in columns of their own: `lat_min`, « Longitude (minutes) ». */
export const ofMinutes = /^(?:lat|lon|lng)[a-z]*[ _.(-]*min(?:utes?)?\)?$/i;

/** Whether degrees of a table may be told with their minutes, asked of a few rows under headings of places. */
export function mayHoldDegrees(columns: readonly string[], rows: readonly Row[]): boolean {
  return columns.some(
    (name, index) =>
      ofPlaces.test(name) && (ofMinutes.test(name) || rows.some((row) => withMinutes.test(row[index] ?? ''))),
  );
}
