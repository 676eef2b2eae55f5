import { runNow, type Steps } from '../base/pace.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { fold } from '../text/fold.js';
import { writtenPointReader, type PointFault } from './exact-point.js';
import { isInFrance } from './france.js';
import { ownTownSteps } from './own-towns.js';
import { saidCellsReader } from './place-columns.js';
import { saidTown } from './said-town.js';
import type { Gazetteer, SaidTown, Town } from './town.js';

/** How surely it is known where a row is: not at all, in the middle of its commune, or at a point of its own. */
export const NOWHERE = 0;
export const TOWN = 1;
export const EXACT = 2;

/** The names of these, by their figures. */
export const precisions = ['none', 'town', 'exact'] as const;
export type Precision = (typeof precisions)[number];

/** Where the rows of a file are, row by row. */
export interface Places {
  /** Degrees; `NaN` for a row that is nowhere. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** `NOWHERE`, `TOWN` or `EXACT`. */
  readonly precision: Uint8Array;
  /** The place of the row's commune in `towns`, -1 where none is known. */
  readonly townOfRow: Int32Array;
  readonly towns: readonly Town[];
  /** What rows say of their communes, as far as they do: what the tables of communes are asked. Each once. */
  readonly said: readonly SaidTown[];
  /** Whether latitude and longitude stood the wrong way round in the whole file, and were turned. */
  readonly isTurned: boolean;
  /** What is written of points and is none: how often, the first row of each, as numbers of rows. */
  readonly faults: readonly { readonly fault: PointFault; readonly count: number; readonly row: number }[];
  /**
   * Whether the tables of communes were asked: what they told is shown with where they come from. They are not needed where every row has its
   * point, and missing where their folder is not there.
   */
  readonly tables: 'unneeded' | 'none' | 'missing' | 'used';
  /** Knows the communes of the rows, and those of the tables that were asked. */
  readonly gazetteer: Gazetteer;
  readonly exact: number;
  readonly inTowns: number;
  readonly nowhere: number;
}

/** What helps to understand places. */
export interface PlacesHelp {
  /** The tables of communes, where they are at hand. */
  readonly gazetteer?: Gazetteer;
  /** The code of a département by its folded name. */
  readonly departmentNamed?: (name: string) => string;
}

/** Where the rows of a file are, in one go. */
export function placesOf(rows: readonly Row[], schema: Schema, help: PlacesHelp = {}): Places {
  return runNow(placesSteps(rows, schema, help));
}

const ROWS_PER_STEP = 512;
/** So many of the points must lie in France, turned round, and fewer as they stand. */
const MOST_PART = 0.9;

/**
 * Where the rows of a file are: at the point that is written, else in the middle of their commune, which other rows of the file know by their
 * own points, or else the tables. What is no point of the Earth, what is ambiguous and what nobody knows is nowhere.
 */
export function* placesSteps(
  rows: readonly Row[],
  schema: Schema,
  { gazetteer, departmentNamed }: PlacesHelp = {},
): Steps<Places> {
  const points = yield* pointSteps(rows, schema);
  const { said, saidOfRow } = yield* saidSteps(rows, schema, departmentNamed);
  const own = yield* ownTownSteps(points, said, saidOfRow, gazetteer);
  const { towns, townOfSaid } = yield* townSteps(said, own);
  const townOfRow = new Int32Array(rows.length).fill(-1);
  for (let row = 0; row < rows.length; row++) {
    const town = townOfSaid[saidOfRow[row] as number] ?? -1;
    townOfRow[row] = town;
    const known = towns[town];
    if (!known || points.precision[row] === EXACT) continue;
    points.latitude[row] = known.latitude;
    points.longitude[row] = known.longitude;
    points.precision[row] = TOWN;
  }
  const count = (wanted: number): number =>
    points.precision.reduce((sum, each) => sum + Number(each === wanted), 0);
  const { isTurned, faults, latitude, longitude, precision } = points;
  const counts = { exact: count(EXACT), inTowns: count(TOWN), nowhere: count(NOWHERE) };
  return {
    latitude,
    longitude,
    precision,
    townOfRow,
    towns,
    said,
    isTurned,
    faults,
    tables: 'none',
    gazetteer: own,
    ...counts,
  };
}

/** What is written of points. */
export interface Points {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly precision: Uint8Array;
  readonly isTurned: boolean;
  readonly faults: Places['faults'];
}

function* pointSteps(rows: readonly Row[], schema: Schema): Steps<Points> {
  const latitude = new Float64Array(rows.length).fill(NaN);
  const longitude = new Float64Array(rows.length).fill(NaN);
  const precision = new Uint8Array(rows.length);
  const faults = new Map<PointFault, { fault: PointFault; count: number; row: number }>();
  const tell = (fault: PointFault, row: number): void => {
    const known = faults.get(fault);
    if (known) known.count++;
    else faults.set(fault, { fault, count: 1, row });
  };
  const read = writtenPointReader(schema);
  for (let row = 0; row < rows.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const written = read(rows[row] ?? []);
    if (typeof written === 'string') tell(written, row);
    if (written === null || typeof written === 'string') continue;
    [latitude[row], longitude[row]] = written;
    precision[row] = EXACT;
  }
  const { straight, turned, all } = inFrance(latitude, longitude, precision);
  const isTurned = turned > straight && turned >= MOST_PART * all && !isElsewhere(rows, schema);
  const isFrench = (straight + turned) * 2 >= all && !isElsewhere(rows, schema);
  for (let row = 0; row < rows.length && turned > 0; row++) {
    const [north, east] = [latitude[row] as number, longitude[row] as number];
    if (!isAstray(north, east)) continue;
    if (isTurned) [latitude[row], longitude[row]] = [east, north];
    else if (isFrench) {
      // Among points in France, one that lies there only the other way round lies nowhere as it stands.
      tell('swapped', row);
      [latitude[row], longitude[row]] = [NaN, NaN];
      precision[row] = NOWHERE;
    }
  }
  return { latitude, longitude, precision, isTurned, faults: [...faults.values()] };
}

/** Whether most rows say that they are in another country: off the shore of Somalia lie true places as well. */
function isElsewhere(rows: readonly Row[], schema: Schema): boolean {
  const column = columnWithRole(schema, 'country');
  const said = column ? rows.map((cells) => fold(cells[column.index] ?? '').trim()).filter(Boolean) : [];
  return said.length > 0 && said.filter((name) => /^(?:fr|fra|france)$/.test(name)).length * 2 < said.length;
}

function inFrance(
  latitude: Float64Array,
  longitude: Float64Array,
  precision: Uint8Array,
): { readonly straight: number; readonly turned: number; readonly all: number } {
  let [straight, turned, all] = [0, 0, 0];
  for (let row = 0; row < precision.length; row++) {
    if (precision[row] !== EXACT) continue;
    const [north, east] = [latitude[row] as number, longitude[row] as number];
    all++;
    if (isInFrance(north, east)) straight++;
    else if (isInFrance(east, north)) turned++;
  }
  return { straight, turned, all };
}

function isAstray(north: number, east: number): boolean {
  return !isInFrance(north, east) && isInFrance(east, north);
}

/** What rows say of their communes, each way of saying it once. */
function* saidSteps(
  rows: readonly Row[],
  schema: Schema,
  departmentNamed?: (name: string) => string,
): Steps<{ readonly said: readonly SaidTown[]; readonly saidOfRow: Int32Array }> {
  const read = saidCellsReader(schema);
  const places = new Map<string, number>();
  const said: SaidTown[] = [];
  const saidOfRow = new Int32Array(rows.length).fill(-1);
  for (let row = 0; row < rows.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const cells = read(rows[row] ?? []);
    const key = `${cells.code}\n${cells.postcode}\n${cells.city}\n${cells.region}\n${cells.postcode === '' && cells.city === '' ? cells.address : ''}`;
    let place = places.get(key);
    if (place === undefined) {
      const town = saidTown(cells, departmentNamed);
      place = town.code === '' && town.postcode === '' && town.name === '' ? -1 : said.push(town) - 1;
      places.set(key, place);
    }
    saidOfRow[row] = place;
  }
  return { said, saidOfRow };
}

/** The communes that are said, each once, and which each saying means. */
function* townSteps(
  said: readonly SaidTown[],
  gazetteer: Gazetteer,
): Steps<{ readonly towns: readonly Town[]; readonly townOfSaid: Int32Array }> {
  const places = new Map<Town, number>();
  const townOfSaid = new Int32Array(said.length).fill(-1);
  for (const [at, each] of said.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const town = gazetteer.townOf(each);
    if (!town) continue;
    const place = places.get(town) ?? places.size;
    places.set(town, place);
    townOfSaid[at] = place;
  }
  return { towns: [...places.keys()], townOfSaid };
}
