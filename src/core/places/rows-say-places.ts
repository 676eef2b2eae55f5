import { hasPoints } from '../models/points.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { saidCellsReader } from './place-columns.js';

/** By what rows may say where they are, besides points. */
export interface PlaceSources {
  /** Whether there are tables of communes. */
  readonly hasCommunes: boolean;
  /** Whether names of towns are those of French communes. */
  readonly isFrench: boolean;
}

/** Whether some rows of a file say where they are, as far as that can be told without anything being fetched. */
export function rowsSayPlaces(
  schema: Schema,
  rows: readonly Row[],
  { hasCommunes, isFrench }: PlaceSources,
): boolean {
  const isFilled = schema.columns.some(
    ({ role, distinct }) => distinct > 0 && (role === 'coordinates' || role === 'latitude'),
  );
  if (hasPoints(schema) && isFilled) return true;
  if (!hasCommunes) return false;
  const said = saidCellsReader(schema);
  return rows.some((cells) => {
    const { code, postcode, city, address } = said(cells);
    return /\d/.test(code + postcode) || /\b\d{5}\b/.test(address) || (isFrench && city !== '');
  });
}
