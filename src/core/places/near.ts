import { runPaced } from '../base/pace.js';
import type { Filtered } from '../collection/filtering.js';
import type { Question } from '../collection/question.js';
import { addRow, emptySet, intersection, rowsOf, type RowSet } from '../collection/row-set.js';
import { HERE } from '../collection/selection.js';
import type { Origin } from './distance.js';
import { awayOf, byDistance, distanceSteps, type Away } from './distances.js';
import { nearSaid } from './near-place.js';
import { TOWN, type Places } from './places.js';
import type { Town } from './town.js';
import { tablesIn } from './tables/fetch-tables.js';

/** How many entries a distance would give. */
export interface Within {
  readonly kilometres: number;
  readonly count: number;
}

/** What was found of the place near which a visitor looks. */
export type Nearness = KnownNearness | { readonly isKnown: false };

export interface KnownNearness {
  readonly isKnown: true;
  /** What the place is called; empty for where the device is. */
  readonly name: string;
  /** What each distance that is offered would give, all other filters as they are; rising. */
  readonly radius: readonly Within[];
  /** How many are found at any distance, and how many of all those nobody knows where they are. */
  readonly anywhere: number;
  readonly nowhere: number;
  /** How many of those that are within the distance chosen are known by their commune alone. */
  readonly about: number;
  /** How many of these are in a commune of which only the neighbourhood is known: they may be farther than the distance. */
  readonly rough: number;
  /** Whether some of those found at any distance are so, or the place itself: no distance is a promise then. */
  readonly isAbout: boolean;
  /** Whether the place itself is. */
  readonly isRough: boolean;
  /** The nearest of those found at any distance. */
  readonly nearest: { readonly away: Away; readonly row: number; readonly town: string } | null;
  /** Whether the tables of communes told where something is, so that it is told whose they are. */
  readonly isFromTables: boolean;
}

interface Centre extends Origin {
  readonly name: string;
  /** The commune; null where the device is. */
  readonly town: Town | null;
  readonly isFromTables: boolean;
}

/** How far what a collection holds is from the place that a question names; null where nobody knows that place. */
export async function nearRows(
  { selection, scope }: Question,
  places: Places,
  signal: AbortSignal,
): Promise<NearRows | null> {
  const centre = await centreOf(selection.near, scope, places);
  signal.throwIfAborted();
  return centre && new NearRows(places, centre, await runPaced(distanceSteps(places, centre), signal));
}

async function centreOf(
  near: string,
  { position, places: folder = '' }: Question['scope'],
  places: Places,
): Promise<Centre | null> {
  if (near === HERE) return position ? { ...position, name: '', town: null, isFromTables: false } : null;
  const said = nearSaid(near);
  const own = places.gazetteer.townOf(said);
  if (own) return centreAt(own, places.tables === 'used');
  const known = folder === '' ? null : await tablesIn(folder).townOf(said);
  return known && centreAt(known, true);
}

function centreAt(town: Town, isFromTables: boolean): Centre {
  const { name, latitude, longitude } = town;
  return { name, latitude, longitude, town, isFromTables };
}

/** The rows of a file, each as far as it is from a place. */
export class NearRows {
  readonly #places: Places;
  readonly #centre: Centre;
  readonly #kilometres: Float64Array;

  constructor(places: Places, centre: Centre, kilometres: Float64Array) {
    this.#places = places;
    this.#centre = centre;
    this.#kilometres = kilometres;
  }

  /** What of the rows found is no farther than a distance; all of it for 0. */
  nearer({ rows, among }: Filtered, within: number): Filtered {
    if (within <= 0) return { rows, among };
    const near = this.#nearerThan(within);
    return { rows: intersection(rows, near), among: among.map((each) => intersection(each, near)) };
  }

  /** The nearest first; those nobody knows about last. */
  ordered(rows: Uint32Array): Uint32Array {
    return byDistance(rows, this.#kilometres);
  }

  awayOf(row: number): Away | null {
    return awayOf(row, this.#places, this.#kilometres, this.#centre.town);
  }

  tell(found: RowSet, within: number, radius: readonly number[] = []): Nearness {
    const rows = rowsOf(found);
    const counts = radius.map((kilometres) => ({ kilometres, count: 0 }));
    const { precision, townOfRow, towns } = this.#places;
    const isRough = this.#centre.town?.isRough === true;
    let [nowhere, about, rough, nearest] = [0, 0, 0, -1];
    let isAbout = isRough;
    for (const row of rows) {
      const away = this.#kilometres[row] as number;
      if (Number.isNaN(away)) nowhere++;
      else if (!(away >= (this.#kilometres[nearest] ?? Infinity))) nearest = row;
      for (const each of counts) if (away <= each.kilometres) each.count++;
      if (precision[row] !== TOWN) continue;
      const isNear = within <= 0 || away <= within;
      const isOfNeighbourhood = towns[townOfRow[row] as number]?.isRough === true;
      if (isNear) about++;
      if (isNear && isOfNeighbourhood) rough++;
      isAbout ||= isOfNeighbourhood;
    }
    return {
      isKnown: true,
      name: this.#centre.name,
      radius: counts,
      anywhere: rows.length,
      nowhere,
      about,
      rough,
      isAbout,
      isRough,
      nearest: this.#nearest(nearest),
      isFromTables: this.#centre.isFromTables || (about > 0 && this.#places.tables === 'used'),
    };
  }

  #nearest(row: number): KnownNearness['nearest'] {
    const away = row < 0 ? null : this.awayOf(row);
    const { townOfRow, towns } = this.#places;
    return away && { away, row, town: towns[townOfRow[row] as number]?.name ?? '' };
  }

  #nearerThan(within: number): RowSet {
    const near = emptySet(this.#kilometres.length);
    for (let row = 0; row < this.#kilometres.length; row++)
      if ((this.#kilometres[row] as number) <= within) addRow(near, row);
    return near;
  }
}
