import { hasPoints } from '../core/models/points.js';
import { saidCellsReader } from '../core/places/place-columns.js';
import type { VisitController } from '../visit/visit-controller.js';

/**
 * Whether the entries that are shown say where they are, as far as that can be told without anything being fetched: by points, or by codes and names
 * of communes where there are tables of these.
 */
export function maySayPlaces({ schema, results, scope, selection }: VisitController): boolean {
  if (!schema) return false;
  if (selection.near !== '') return true;
  const isFilled = schema.columns.some(
    ({ role, distinct }) => distinct > 0 && (role === 'coordinates' || role === 'latitude'),
  );
  if (hasPoints(schema) && isFilled) return true;
  if ((scope.places ?? '') === '') return false;
  const isFrench = /^fr\b/.test(scope.content ?? scope.locale);
  const said = saidCellsReader(schema);
  return (results?.entries ?? []).some(({ cells }) => {
    const { code, postcode, city, address } = said(cells);
    return /\d/.test(code + postcode) || /\b\d{5}\b/.test(address) || (isFrench && city !== '');
  });
}
