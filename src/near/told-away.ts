import type { Away } from '../core/places/distances.js';
import type { Locale } from '../locale/locale.js';
import { nearWords } from '../locale/near.js';

/** So many kilometres are told of what is only known roughly. */
const STEP = 5;

/** A distance in whole kilometres, as surely as it is known. */
export function kilometresOf({ kilometres, isRough }: Away): number {
  return isRough ? Math.max(STEP, STEP * Math.round(kilometres / STEP)) : Math.max(1, Math.round(kilometres));
}

/** « à 3 km », « à moins de 1 km », « environ 5 km », « dans cette commune ». */
export function toldAway(away: Away, { language, number }: Locale): string {
  const words = nearWords(language);
  if (away.isHere) return words.here;
  if (away.isAbout) return words.about(number(kilometresOf(away)));
  return away.kilometres < 1 ? words.closer : words.exactly(number(kilometresOf(away)));
}
