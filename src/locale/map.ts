import type { TileFault } from '../core/models/map/tile-source.js';
import type { Partially } from './completed.js';
import { map as english } from './en/map.js';
import { onDemand } from './on-demand.js';
import type { Forms } from './plural.js';

/** Why no outline lies under a map. */
export type OutlineFault = 'unreachable' | 'unreadable' | 'large' | 'many' | 'address';

/** The words of a map. `#` in forms is the number. */
export interface MapWords {
  /** What the map is called, and the group of its places. */
  readonly label: string;
  readonly places: string;
  readonly skip: string;
  readonly nearer: string;
  readonly farther: string;
  readonly all: string;
  readonly north: string;
  readonly south: string;
  readonly west: string;
  readonly east: string;
  /** How many places are shown, how many of them in the middle of their commune. */
  readonly placed: Forms;
  readonly inTowns: Forms;
  readonly nowhere: Forms;
  readonly showNowhere: string;
  /** Behind the name of a place that is only known by its commune. */
  readonly ofTown: (name: string) => string;
  readonly in: (name: string, town: string) => string;
  /** Several places near to each other, or at the very same point. */
  readonly around: (count: string, town: string) => string;
  readonly cluster: Forms;
  readonly at: (count: string, noun: string, town: string) => string;
  readonly several: (count: string, noun: string) => string;
  readonly limit: string;
  readonly unlimit: string;
  readonly open: string;
  readonly close: string;
  readonly more: (count: string) => string;
  readonly empty: string;
  readonly unable: string;
  readonly noPlaces: string;
  readonly wheel: string;
  readonly wheelMac: string;
  readonly fingers: string;
  readonly keys: string;
  readonly showTiles: (name: string, host: string) => string;
  readonly ofIgn: string;
  readonly background: string;
  readonly hideTiles: string;
  readonly tilesFailed: string;
  readonly tileFaults: Readonly<Record<TileFault, string>>;
  readonly archiveFaults: Readonly<Record<'unreachable' | 'unreadable' | 'ranges' | 'vectors', string>>;
  readonly outlineFaults: Readonly<Record<OutlineFault, string>>;
  readonly outlineBy: string;
  readonly metres: (count: string) => string;
  readonly kilometres: (count: string) => string;
}

const words = onDemand<MapWords>(
  english,
  import.meta.glob<Partially<MapWords>>(['./*/map.ts', '!./en/map.ts'], { import: 'map' }),
);

/** The words of a map in a language: English ones until its own have been fetched. */
export const mapWords = words.of;

/** Has the words of a map in a language fetched. */
export const loadMapWords = words.load;
