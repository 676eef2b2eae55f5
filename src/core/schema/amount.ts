import { fold } from '../text/fold.js';
import type { Column } from './schema.js';

/** What numbers are called that name a place or a thing instead of measuring it. */
const naming =
  /^(?:geo|coord|lat(?:itude)?$|long?(?:gitude)?$|[xy]$|easting|northing|code|num|n?o$|id$|district|canton|zone|secteur|arrond)/;

/** So few different numbers are no stretch to choose from. */
const FEW = 10;

/** A number that says how much or how many, as against one that names something; of which there are many. */
export function isAmount(column: Column): boolean {
  return column.distinct > FEW && isMeasure(column);
}

/** A number that says how much or how many, as against one that names something, however few there are. */
export function isMeasure({ name, type, role, separator }: Column): boolean {
  const tells = role === null || role === 'price' || role === 'seats';
  const words = fold(name).split(/[^a-z]+/);
  return type === 'number' && tells && separator === null && !words.some((word) => naming.test(word));
}
