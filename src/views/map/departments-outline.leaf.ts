import type { Outline } from '../../core/models/map/outline.js';
import { areas, grid, lines } from './departments.js';

/*
 * Where the drawing of the départements lies in the world: units to a degree of longitude, and to one of latitude as Mercator stretches
 * it. Laid so, 99.7 % of the 15 271 places that GeoNames knows in mainland France and Corsica lie in their own département.
 */
const ACROSS = 41.5115;
const DOWN = 41.3672;
const [ZERO_X, ZERO_Y] = [215.1867, 2466.8953];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let drawn: Outline | undefined;

/** The outlines of the départements of mainland France and Corsica. */
export function departmentsOutline(): Outline {
  return (drawn ??= drawing());
}

function drawing(): Outline {
  const all = linesIn(figuresIn(lines));
  const uses = new Uint8Array(all.length);
  let paths = '';
  const figures = figuresIn(areas);
  for (let at = 0; at < figures.length;) {
    const count = figures[at++] as number;
    const ring = figures.slice(at, at + count).map((figure) => {
      const index = figure < 0 ? -1 - figure : figure;
      (uses[index] as number)++;
      const line = all[index] ?? [];
      return figure < 0 ? [...line].reverse() : line;
    });
    paths += `M${ring.flat().join(' ')}z`;
    at += count;
  }
  const pathOf = (isShore: boolean): string =>
    all.map((line, index) => ((uses[index] === 1) === isShore ? `M${line.join(' ')}` : '')).join('');
  const unit = grid / ACROSS / 360;
  const [x, y] = [0.5 - ZERO_X / ACROSS / 360, 0.5 - ZERO_Y / DOWN / 360];
  const box = { left: x, top: y, right: x + (613 / grid) * unit, bottom: y + (585 / grid) * unit };
  return { x, y, unit, areas: paths, shores: pathOf(true), borders: pathOf(false), box };
}

/** Lines as texts of points, as paths of SVG have them. */
function linesIn(figures: readonly number[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < figures.length;) {
    const points: string[] = [];
    for (let rest = figures[at++] as number; rest > 0; rest--) {
      x += figures[at++] as number;
      y += figures[at++] as number;
      points.push(`${x} ${((y * ACROSS) / DOWN).toFixed(1)}`);
    }
    found.push(points);
  }
  return found;
}

/** Whole numbers in letters, five bits each, the sign last of all: as source maps have them. */
function figuresIn(text: string): readonly number[] {
  const found: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of text) {
    const digit = letters.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    found.push(value & 1 ? -(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return found;
}
