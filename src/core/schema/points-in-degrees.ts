import type { Problem } from '../base/problem.js';
import { fold } from '../text/fold.js';
import type { Row, Table } from '../table/table.js';
import { parseNumber } from './numbers.js';
import { conicZone, lambert2, lambert93, toDegrees, type Degrees, type Projection } from './projections.js';

type Point = readonly [x: number, y: number];

/** Where the points of a table stand: two columns of metres, or one of points. */
interface Place {
  readonly columns: readonly number[];
  /** What they are called, folded. */
  readonly called: string;
  readonly pointOf: (row: Row) => Point | null;
}

/**
 * A table with the degrees of its points in two columns more, where they count metres of a French map: Lambert 93, the conic zones, Lambert
 * II étendu. Only where a heading says which, or where they can be nothing else in a file with French places. The metres stay as they are.
 */
export function withDegrees(table: Table): Table {
  const place = placeIn(table);
  if (!place || tellsDegrees(table)) return table;
  const points = table.rows.map(place.pointOf);
  const projection = projectionOf(
    points.filter((point) => point !== null),
    place.called,
    table,
  );
  if (!projection) return table;
  const degrees = points.map((point) => (point ? toDegrees(projection.maths, ...point) : null));
  const told = degrees.filter((each) => each !== null);
  if (told.filter(isInFrance).length < 0.9 * told.length) return table;
  return {
    ...table,
    columns: [...table.columns, freeName('latitude', table), freeName('longitude', table)],
    rows: table.rows.map((row, at) => [...row, ...cellsOf(degrees[at])]),
    problems: [...table.problems, ...place.columns.map((column) => toldOf(table, column, projection.name))],
    lineOf: (row) => table.lineOf(row),
  };
}

/** Whether most rows tell the same point in degrees as well. */
function tellsDegrees({ columns, rows }: Table): boolean {
  return [/^lat(?:itude)?$/, /^(?:lon|lng|long|longitude)$/].every((pattern) => {
    const index = columns.findIndex((name) => pattern.test(fold(name).trim()));
    return index >= 0 && rows.filter((row) => isDegrees(row[index])).length > rows.length / 2;
  });
}

function isDegrees(cell = ''): boolean {
  return /^\s*[-+]?\d{1,3}[.,]\d+\s*$/.test(cell);
}

function toldOf({ columns }: Table, column: number, sample: string): Problem {
  return { code: 'converted-coordinates', column: columns[column] ?? '', sample };
}

function freeName(name: string, { columns }: Table): string {
  return columns.includes(name) ? `${name} (WGS84)` : name;
}

/** A ten-millionth of a degree is a centimetre. */
function cellsOf(degrees: Degrees | null | undefined): readonly [string, string] {
  return degrees ? [degrees.latitude.toFixed(7), degrees.longitude.toFixed(7)] : ['', ''];
}

const ofX =
  /^(?:(?:coord(?:onnees?)?|geo|lambert|point)[ _.-]?)?x(?:[ _.-]?(?:l?\d{2,4}|l(?:amb(?:ert)?)?[ _.-]?\w*|coord|cc\d\d|rgf\w*|epsg\w*))*$/;
const ofPoint = /lamb|l93|2154|geom|wkt|shape|coord|point/;

/** The columns of the points: X and Y under headings that differ in these letters alone, or one of points as programs write them. */
function placeIn(table: Table): Place | null {
  const { columns, rows } = table;
  const [east, north] = shapes.map((name) => columns.indexOf(name));
  if (east !== undefined && north !== undefined && Math.min(east, north) >= 0) {
    const pointOf = (row: Row): Point | null => pointFrom(row[east], row[north]);
    return { columns: [east, north], called: fold(table.reference ?? ''), pointOf };
  }
  const names = columns.map((name) => fold(name).trim());
  const x = names.findIndex((name) => ofX.test(name));
  const y = x < 0 ? -1 : names.findIndex((name) => name === swapped(names[x] ?? ''));
  if (y >= 0) {
    const pointOf = (row: Row): Point | null => pointFrom(row[x], row[y]);
    return { columns: [x, y], called: `${names[x] ?? ''} ${names[y] ?? ''}`, pointOf };
  }
  const column = names.findIndex(
    (name, at) => ofPoint.test(name) && rows.some((row) => inPoint.test(row[at] ?? '')),
  );
  if (column < 0) return null;
  const said = /SRID=(\d{4,5})/i.exec(rows.find((row) => row[column])?.[column] ?? '')?.[1] ?? '';
  return {
    columns: [column],
    called: `${names[column] ?? ''} ${said}`,
    pointOf: (row) => {
      const [, one, other] = inPoint.exec(row[column] ?? '') ?? [];
      return pointFrom(one, other);
    },
  };
}

/** What the places of features are called. */
const shapes = ['geometry.longitude', 'geometry.latitude'];

const inPoint = /^(?:SRID=\d+;)?POINT ?\((\d{5,7}(?:\.\d+)?) (\d{5,7}(?:\.\d+)?)\)$/i;

/** The heading of Y beside one of X. */
function swapped(name: string): string {
  return name.replace(/x(?![a-z]*x)/, 'y');
}

function pointFrom(x = '', y = ''): Point | null {
  const [east, north] = [parseNumber(x), parseNumber(y)];
  return east === null || north === null || east === 0 || north === 0 ? null : [east, north];
}

interface Named {
  readonly name: string;
  readonly maths: Projection;
}

/** The map on which most points stand. */
function projectionOf(points: readonly Point[], called: string, table: Table): Named | null {
  const isAmong = (fits: (point: Point) => boolean): boolean =>
    points.length > 0 && points.filter(fits).length >= 0.9 * points.length;
  const isTold = /lamb|l93|l2e|2154|27572|rgf|cc\d\d|39[45]\d/.test(called);
  if (!isTold && !isFrench(table)) return null;
  if (isAmong(([x, y]) => x > 0 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000))
    return { name: 'Lambert 93', maths: lambert93 };
  const zone = Math.floor((points[0]?.[1] ?? 0) / 1_000_000) + 41;
  if (zone >= 42 && zone <= 50 && isAmong(([x, y]) => isInZone(zone, x, y)))
    return { name: `RGF93 / CC${String(zone)}`, maths: conicZone(zone) };
  const isOld = isTold && isAmong(([x, y]) => x > 0 && x < 1_250_000 && y > 1_600_000 && y < 2_700_000);
  return isOld ? { name: 'Lambert II étendu', maths: lambert2 } : null;
}

function isInZone(zone: number, x: number, y: number): boolean {
  const [least, most] = [(zone - 41) * 1_000_000, (zone - 41) * 1_000_000 + 400_000];
  return x > 1_000_000 && x < 2_400_000 && y > least && y < most;
}

/** Whether a table speaks of French places: under a French heading, postcodes or codes of communes. */
function isFrench({ columns, rows }: Table): boolean {
  return columns.some((name, column) => {
    if (!/^(?:cp|code[ _.-]?postal|insee|code[ _.-]?(?:insee|commune)|citycode|postcode)/.test(fold(name)))
      return false;
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
    return cells.length > 0 && cells.every((cell) => /^(?:\d{5}|2[AB]\d{3})$/i.test(cell));
  });
}

function isInFrance({ latitude, longitude }: Degrees): boolean {
  return latitude > 41 && latitude < 51.6 && longitude > -5.8 && longitude < 10;
}
