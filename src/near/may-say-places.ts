import { rowsSayPlaces } from '../core/places/rows-say-places.js';
import type { VisitController } from '../visit/visit-controller.js';

/**
 * Whether the entries that are shown say where they are, as far as that can be told without anything being fetched: by points, or by codes and names
 * of communes where there are tables of these.
 */
export function maySayPlaces({ schema, results, scope, selection }: VisitController): boolean {
  if (!schema) return false;
  if (selection.near !== '') return true;
  const rows = (results?.entries ?? []).map(({ cells }) => cells);
  return rowsSayPlaces(schema, rows, {
    hasCommunes: (scope.places ?? '') !== '',
    isFrench: /^fr\b/.test(scope.content ?? scope.locale),
  });
}
