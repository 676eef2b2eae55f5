import { HERE, type Selection } from '../core/collection/selection.js';
import type { Nearness } from '../core/places/near.js';
import type { Locale } from '../locale/locale.js';
import { nearWords } from '../locale/near.js';

/** The place near which a visitor looks, and how far from it: « Grenoble et 20 km autour »; empty where they look near none. */
export function toldPlace(
  { near, within }: Pick<Selection, 'near' | 'within'>,
  nearness: Nearness | null | undefined,
  { language, number }: Locale,
): string {
  if (near === '' || !nearness?.isKnown) return '';
  const words = nearWords(language);
  const place = near === HERE ? words.device : nearness.name;
  return within > 0 ? words.nearWithin(place, number(within)) : words.near(place);
}
