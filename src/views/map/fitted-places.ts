import { fittingRadii } from '../../core/models/map/radii.js';
import type { ShownPlace } from './places-layer.js';

/** Half the width of a figure in a place, and the edge around it, in pixels. */
const HALF_FIGURE = 3.9;
const EDGE = 3;

/** Places so large that none lies over the number of another. */
export function fitted(places: readonly ShownPlace[], scale: number): readonly ShownPlace[] {
  const discs = places.map(({ cluster: { x, y }, radius, text }) => {
    const needed = text === '' ? radius : text.length * HALF_FIGURE + EDGE;
    return { x: x * scale, y: y * scale, radius, least: Math.min(radius, needed) };
  });
  const radii = fittingRadii(discs);
  return places.map((place, at) => ({ ...place, radius: radii[at] ?? place.radius }));
}
