import type { Entry } from '../../collection/collection.js';
import { pointReader } from '../../models/points.js';
import type { Schema } from '../../schema/schema.js';
import { eachEntry } from '../each-entry.js';
import type { Taken, TakenPlace } from '../exporter.js';
import { objectText, recordReader, type Member } from '../json/record-text.js';

/** Finer than this, in decimals of a degree, is finer than ten centimetres. */
const DECIMALS = 6;

/** Writes a collection of features (RFC 7946): one for each entry, without a geometry where the file does not say where it is. */
export async function takeGeojson(taken: Taken): Promise<string> {
  const { schema, language } = taken;
  const membersOf = recordReader(schema, language);
  const placeOf = taken.placeOf ?? writtenPlaces(schema);
  const features = await eachEntry(taken, (entry) =>
    feature(entry.id, placeOf(entry), membersOf(entry.cells)),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function writtenPlaces(schema: Schema): (entry: Entry) => TakenPlace | null {
  const pointOf = pointReader(schema);
  return ({ cells }) => {
    const point = pointOf(cells);
    return point && { latitude: point[0], longitude: point[1], precision: 'exact' };
  };
}

function feature(id: string, place: TakenPlace | null, members: readonly Member[]): string {
  // A column of that name keeps its own say.
  const isTaken = members.some(([name]) => name === 'precision');
  const properties = place && !isTaken ? [...members, ['precision', place.precision] as const] : members;
  const geometry = JSON.stringify(place && { type: 'Point', coordinates: longitudeFirst(place) });
  return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometry},"properties":${objectText(properties)}}`;
}

function longitudeFirst({ latitude, longitude }: TakenPlace): readonly number[] {
  return [longitude, latitude].map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
