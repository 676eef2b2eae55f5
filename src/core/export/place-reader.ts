import type { Collection, Entry } from '../collection/collection.js';
import type { Scope } from '../collection/question.js';
import { emptySelection } from '../collection/selection.js';
import type { TakenPlace } from './exporter.js';

/** How to tell where entries are, also by their communes; null where the collection does not tell. */
export async function placeReader(
  collection: Collection,
  scope: Scope,
  signal: AbortSignal,
): Promise<((entry: Entry) => TakenPlace | null) | null> {
  const found = await collection.points?.({ selection: emptySelection, scope }, signal);
  if (!found) return null;
  const { latitude, longitude, precision } = found.places;
  return ({ index }) => {
    const kind = precision[index] ?? 0;
    const [north = NaN, east = NaN] = [latitude[index], longitude[index]];
    return kind === 0 ? null : { latitude: north, longitude: east, precision: kind === 1 ? 'town' : 'exact' };
  };
}
