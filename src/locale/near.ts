import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { near as english } from './en/near.js';
import type { Forms } from './plural.js';

/** Why a browser does not tell where the device is. */
export type PositionFailure = 'denied' | 'late' | 'unavailable' | 'insecure' | 'framed';

/** The words around the place near which a visitor looks. Kilometres and counts come as they are written. */
export interface NearWords {
  /** The button above the list. */
  readonly open: string;
  readonly field: string;
  readonly hint: string;
  /** What the list below the field is called. */
  readonly communes: string;
  readonly position: string;
  readonly positionHint: string;
  readonly asking: string;
  readonly failures: Readonly<Record<PositionFailure, string>>;
  readonly noCommune: (typed: string) => string;
  readonly several: string;
  readonly ownOnly: string;
  readonly unknown: string;
  /** What a postcode of several communes is called in the list. */
  readonly allOf: (postcode: string) => string;
  readonly proposed: Forms;
  readonly distance: string;
  readonly anywhere: string;
  readonly within: (kilometres: string) => string;
  /** … where not all of them are known so well. */
  readonly withinAbout: (kilometres: string) => string;
  /** A distance with how much it would give. */
  readonly counted: (distance: string, count: string) => string;
  readonly order: string;
  readonly near: (place: string) => string;
  readonly nearWithin: (place: string, kilometres: string) => string;
  readonly device: string;
  readonly remove: (what: string) => string;
  readonly exactly: (kilometres: string) => string;
  readonly closer: string;
  readonly about: (kilometres: string) => string;
  readonly here: string;
  readonly straight: string;
  readonly inTowns: Forms;
  /** How many of those are in towns of which only the neighbourhood is known. */
  readonly inNeighbourhoods: Forms;
  readonly roughCentre: string;
  readonly nowhere: Forms;
  readonly source: string;
  readonly nothing: (within: string, kilometres: string, town: string) => string;
  readonly nothingAbout: (within: string, kilometres: string, town: string) => string;
  readonly nowhereNear: (within: string) => string;
  readonly further: (kilometres: string) => string;
  readonly everything: string;
}

/** These words in a language. They come with what draws them. */
export const nearWords = byLanguage<NearWords>(
  english,
  import.meta.glob<Partially<NearWords>>('./*/near.ts', { eager: true, import: 'near' }),
);
