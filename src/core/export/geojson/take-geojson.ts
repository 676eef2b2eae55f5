import type { Entry } from '../../collection/collection.js';
import { pointReader } from '../../models/points.js';
import { shownAsInFile, type Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';
import { eachEntry } from '../each-entry.js';
import type { Taken, TakenPlace } from '../exporter.js';
import { memberText, recordWriter } from '../json/record-text.js';

/** Finer than a millionth of a degree is finer than ten centimetres. */
const PER_DEGREE = 1_000_000;

/** Writes a collection of features (RFC 7946): one for each entry, without a geometry where the file does not say where it is. */
export async function takeGeojson(taken: Taken): Promise<string> {
  const placeOf = taken.placeOf ?? writtenPlaces(taken.schema);
  const propertiesOf = propertyWriter(taken);
  const features = await eachEntry(taken, (entry) => {
    const { id, cells } = entry;
    const place = placeOf(entry);
    return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometry(place)},"properties":{${propertiesOf(cells, place)}}}`;
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function writtenPlaces(schema: Schema): (entry: Entry) => TakenPlace | null {
  const pointOf = pointReader(schema);
  return ({ cells }) => {
    const point = pointOf(cells);
    return point && { latitude: point[0], longitude: point[1], precision: 'exact' };
  };
}

/** What is shown of an entry, and how surely its place is known. */
function propertyWriter({
  schema,
  language,
}: Pick<Taken, 'schema' | 'language'>): (cells: Row, place: TakenPlace | null) => string {
  const membersOf = recordWriter(schema, language);
  // A column of that name keeps its own say.
  const isTaken = shownAsInFile(schema.columns).some(({ name }) => name === 'precision');
  return (cells, place) => {
    const members = membersOf(cells);
    if (!place || isTaken) return members;
    return `${members}${members === '' ? '' : ','}${memberText('precision', place.precision)}`;
  };
}

function geometry(place: TakenPlace | null): string {
  if (!place) return 'null';
  return `{"type":"Point","coordinates":[${rounded(place.longitude)},${rounded(place.latitude)}]}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
}
