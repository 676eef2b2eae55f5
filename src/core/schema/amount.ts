import { fold } from '../text/fold.js';
import type { Column } from './schema.js';

/** What numbers are called that name a place or a thing instead of measuring it. */
const naming =
  /^(?:geo|coord|lat(?:itude)?$|long?(?:gitude)?$|[xy]$|easting|northing|code|num|n?o$|id$|district|canton|zone|secteur|arrond)/;

/** A number that says how much or how many, as against one that names something. */
export function isAmount({ name, type, role, distinct, separator }: Column): boolean {
  const tells = role === null || role === 'price' || role === 'seats';
  const words = fold(name).split(/[^a-z]+/);
  return (
    type === 'number' &&
    tells &&
    separator === null &&
    distinct > 10 &&
    !words.some((word) => naming.test(word))
  );
}
