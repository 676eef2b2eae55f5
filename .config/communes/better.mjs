// Points of communes from a file that the maintainer has: `npm run build -- --communes FILE`.
import { readFileSync } from 'node:fs';

const pointIn = (latitude, longitude) => {
  const [north, east] = [latitude, longitude].map((each) => Number(String(each).replace(',', '.')));
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : null;
};

/** The middle of a shape, by its area (the shoelace formula); of several parts, of the largest one. */
const middleOfRing = (ring) => {
  let [area, x, y] = [0, 0, 0];
  for (let at = 0; at < ring.length - 1; at++) {
    const [[x0, y0], [x1, y1]] = [ring[at], ring[at + 1]];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return { area: Math.abs(area), point: pointIn(y / (6 * area), x / (6 * area)) };
};

const pointOfShape = (geometry) => {
  if (geometry?.type === 'Point') return pointIn(geometry.coordinates[1], geometry.coordinates[0]);
  const polygons = { Polygon: [geometry?.coordinates], MultiPolygon: geometry?.coordinates }[geometry?.type];
  if (!polygons) return null;
  return polygons
    .map(([ring]) => middleOfRing(ring))
    .reduce((one, other) => (other.area > one.area ? other : one)).point;
};

/** GeoJSON (`communes-100m` of Etalab, contours), or what geo.api.gouv.fr answers (`[{ code, centre }]`). */
const pointsOfJson = (json) =>
  (Array.isArray(json) ? json : (json.features ?? [])).map((each) => {
    const { code, codgeo, insee, INSEE_COM, centre } = { ...each, ...each.properties };
    return [code ?? codgeo ?? insee ?? INSEE_COM, pointOfShape(centre ?? each.geometry)];
  });

const heads = {
  code: /^(?:code(?:_?(?:insee|commune|geo))?|codgeo|insee(?:_com)?|com)$/i,
  latitude: /^(?:lat(?:itude)?|y)(?:_?centre)?$/i,
  longitude: /^(?:lon(?:g|gitude)?|lng|x)(?:_?centre)?$/i,
};

const pointsOfCsv = (text) => {
  const [heading = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const delimiter = [';', '\t', ','].find((each) => heading.includes(each));
  const cellsOf = (line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const names = cellsOf(heading);
  const [code, latitude, longitude] = Object.values(heads).map((head) =>
    names.findIndex((name) => head.test(name)),
  );
  if (Math.min(code, latitude, longitude) < 0)
    throw new Error('The file of communes needs the columns code, latitude and longitude.');
  return lines.filter(Boolean).map((line) => {
    const cells = cellsOf(line);
    return [cells[code], cells[latitude] === '' ? null : pointIn(cells[latitude], cells[longitude])];
  });
};

/**
 * The points of communes in a file, by code of INSEE.
 * @throws where the file holds none.
 */
export const betterPoints = (path) => {
  const text = readFileSync(path, 'utf8');
  const found = /^\s*[[{]/.test(text) ? pointsOfJson(JSON.parse(text)) : pointsOfCsv(text);
  const points = new Map(found.filter(([code, point]) => /^(?:\d\d|2[AB])\d{3}$/.test(code) && point));
  if (points.size === 0) throw new Error(`${path} holds no point of a commune.`);
  return points;
};
