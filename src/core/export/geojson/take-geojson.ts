import { pointReader, type Point } from '../../models/points.js';
import { eachEntry } from '../each-entry.js';
import type { Taken } from '../exporter.js';
import { objectText, recordReader, type Member } from '../json/record-text.js';

/** Finer than this, in decimals of a degree, is finer than ten centimetres. */
const DECIMALS = 6;

/** Writes a collection of features (RFC 7946): one for each entry, without a geometry where the file does not say where it is. */
export async function takeGeojson(taken: Taken): Promise<string> {
  const { schema, language } = taken;
  const membersOf = recordReader(schema, language);
  const pointOf = pointReader(schema);
  const features = await eachEntry(taken, ({ id, cells }) => feature(id, pointOf(cells), membersOf(cells)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function feature(id: string, point: Point | null, members: readonly Member[]): string {
  // A column of that name keeps its own say.
  const isTaken = members.some(([name]) => name === 'precision');
  const properties = point && !isTaken ? [...members, ['precision', 'exact'] as const] : members;
  const geometry = JSON.stringify(point && { type: 'Point', coordinates: longitudeFirst(point) });
  return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometry},"properties":${objectText(properties)}}`;
}

function longitudeFirst([latitude, longitude]: Point): readonly number[] {
  return [longitude, latitude].map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
