import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import { scaleOf } from '../text/scales.js';
import { cellCountsSteps, type Answers, type CellCounts } from './answers.js';
import { quantile, type Bin } from './bins.js';
import type { Withheld } from './withhold.js';

/** How answers are counted and told. */
export interface Telling {
  /** What a share is of: the rows that answered, or all of them. */
  readonly base: 'answered' | 'all';
  /** How many answers are told one by one. */
  readonly top: number;
  /** Counts under this one are withheld; 0 where all are told. */
  readonly least: number;
  /** How they are withheld, where they are: without it nothing is told of answers. It comes with a script of its own. */
  readonly withhold?: WithholdAnswers;
}

/** How many rows give each of some answers, and how many answer at all. */
export interface CountedAnswers {
  readonly counts: readonly number[];
  readonly answered: number;
}

/** What is told of some answers, and of the same among all rows where they are compared with them. */
export interface ToldAnswers {
  readonly own: readonly Withheld[];
  readonly all: readonly Withheld[];
}

/** Withholds small counts and what would give them away; null where nothing can be told. */
export type WithholdAnswers = (
  own: CountedAnswers,
  all: CountedAnswers | null,
  least: number,
) => ToldAnswers | null;

/** One answer, and how many rows give it. */
export interface Share {
  /** In its place in the file: a value as filters know it, or a stretch (`10..19`). */
  readonly value: string;
  readonly bin: Bin | null;
  readonly count: number;
  readonly withheld: Withheld;
  /** The same count over the rows to compare with, where there are some. */
  readonly all: Pick<Share, 'count' | 'withheld'> | null;
}

/** How the rows of a list answer a question. */
export interface Shares {
  readonly answers: Answers;
  readonly rows: number;
  readonly answered: number;
  /** Rows that say something which is no number or day; they count as those that did not answer. */
  readonly unread: number;
  /** What a share is of. */
  readonly base: number;
  /** The same over the rows to compare with; null where there are none. */
  readonly baseOfAll: number | null;
  readonly shares: readonly Share[];
  /** What is not told by itself: how many answers, and how many rows give one of them; null where there are none. */
  readonly others: { readonly values: number; readonly share: Share } | null;
  /** Whether rows give several answers, so that their sum is more than there are rows. */
  readonly isSeveral: boolean;
  /** Whether nothing is told of what rows say: there are so few, or all could be reckoned. */
  readonly isWithheld: boolean;
  /** The measures below which a quarter, half and three quarters of them lie; null for values and where nobody answered. */
  readonly quartiles: readonly [number, number, number] | null;
}

/** How often each answer is given, by place, and by how many rows at all. */
interface Tally extends CellCounts {
  readonly counts: readonly number[];
  readonly answered: number;
  readonly given: number;
}

function* tallySteps(answers: Answers, entries: readonly Entry[]): Steps<Tally> {
  const cells = yield* cellCountsSteps(answers, entries);
  const counts = answers.values.map(() => 0);
  let [answered, given] = [0, 0];
  answers.readings.forEach(({ places }, code) => {
    const rows = cells.byCode[code] ?? 0;
    if (places.length > 0) answered += rows;
    given += places.length * rows;
    for (const place of places) (counts[place] as number) += rows;
  });
  return { ...cells, counts, answered, given };
}

/**
 * How some rows answer a question, step by step.
 * @param all the rows to compare with; null where nothing is compared.
 * @param kept values that are told whatever their count.
 */
export function* sharesSteps(
  answers: Answers,
  entries: readonly Entry[],
  all: readonly Entry[] | null,
  telling: Telling,
  kept: readonly string[] = [],
): Steps<Shares> {
  const tally = yield* tallySteps(answers, entries);
  const ofAll = all ? yield* tallySteps(answers, all) : null;
  const { told, rest } = chosenPlaces(answers, tally, ofAll, telling.top, kept);
  const groups = [...told.map((place) => [place]), ...(rest.length > 0 ? [rest] : [])];
  const counts = groupCounts(answers, groups, tally);
  const countsOfAll = ofAll && groupCounts(answers, groups, ofAll);
  const allCounted = ofAll && countsOfAll && { counts: countsOfAll, answered: ofAll.answered };
  const states = toldStates({ counts, answered: tally.answered }, allCounted, telling);
  const shares = groups.map(([place = 0], at): Share => ({
    value: answers.values[place] ?? '',
    bin: answers.bins[place] ?? null,
    count: counts[at] ?? 0,
    withheld: states?.own[at] ?? 'told',
    all: countsOfAll && { count: countsOfAll[at] ?? 0, withheld: states?.all[at] ?? 'told' },
  }));
  const others = rest.length > 0 ? shares.at(-1) : undefined;
  return {
    answers,
    rows: tally.rows,
    answered: tally.answered,
    unread: tally.unread,
    base: baseOf(tally, telling),
    baseOfAll: ofAll && baseOf(ofAll, telling),
    shares: hidingOrder(others ? shares.slice(0, -1) : shares, answers),
    others: others ? { values: rest.length, share: others } : null,
    isSeveral: tally.given > tally.answered,
    isWithheld: states === null,
    quartiles: quartilesOf(answers, tally),
  };
}

const everythingTold: ToldAnswers = { own: [], all: [] };

function toldStates(
  own: CountedAnswers,
  all: CountedAnswers | null,
  { least, withhold }: Telling,
): ToldAnswers | null {
  if (least === 0) return everythingTold;
  return withhold?.(own, all, least) ?? null;
}

/** Answers that are withheld stand last, as the file has them: among the others, their place would tell how many they are. */
function hidingOrder(shares: readonly Share[], answers: Answers): readonly Share[] {
  const isTold = ({ withheld }: Share): boolean => withheld === 'told';
  if (shares.every(isTold) || isRanked(answers)) return shares;
  const placeOf = ({ value }: Share): number => answers.values.indexOf(value);
  const hidden = shares.filter((share) => !isTold(share));
  return [...shares.filter(isTold), ...hidden.sort((one, other) => placeOf(one) - placeOf(other))];
}

function baseOf({ rows, answered }: Tally, { base }: Telling): number {
  return base === 'all' ? rows : answered;
}

/** How many rows give one of the answers of each group. */
function groupCounts(
  { readings }: Answers,
  groups: readonly (readonly number[])[],
  { counts, byCode }: Tally,
): readonly number[] {
  return groups.map((places) => {
    const [only, ...others] = places;
    if (only !== undefined && others.length === 0) return counts[only] ?? 0;
    const wanted = new Set(places);
    const isOne = (code: number): boolean =>
      readings[code]?.places.some((place) => wanted.has(place)) ?? false;
    return byCode.reduce((sum, rows, code) => (isOne(code) ? sum + rows : sum), 0);
  });
}

interface Chosen {
  readonly told: readonly number[];
  readonly rest: readonly number[];
}

/**
 * Which answers are told one by one, and in which order: stretches all of them; values that somebody gives, by how many do, unless they
 * are steps of a scale or their glossary has an order.
 */
function chosenPlaces(
  { values, kind, column }: Answers,
  { counts }: Tally,
  ofAll: Tally | null,
  top: number,
  kept: readonly string[],
): Chosen {
  const places = values.map((_, place) => place);
  if (kind !== 'values') return { told: places, rest: [] };
  const countOf = (place: number): number => counts[place] ?? 0;
  const isKept = (place: number): boolean => kept.includes(values[place] ?? '');
  const given = places.filter(
    (place) => countOf(place) > 0 || (ofAll?.counts[place] ?? 0) > 0 || isKept(place),
  );
  const sorted = given.sort(
    (one, other) =>
      Number(isKept(other)) - Number(isKept(one)) ||
      countOf(other) - countOf(one) ||
      (ofAll?.counts[other] ?? 0) - (ofAll?.counts[one] ?? 0) ||
      one - other,
  );
  // One more than are told takes no more room than « 1 other ».
  const most = sorted.length === top + 1 ? top + 1 : top;
  const [told, rest] = [sorted.slice(0, most), sorted.slice(most)];
  const scale = column.meaningOf ? null : scaleOf(values);
  const rank = (place: number): number =>
    column.meaningOf?.(values[place] ?? '')?.rank ?? scale?.(values[place] ?? '') ?? Infinity;
  return { told: told.sort((one, other) => compare(rank(one), rank(other))), rest };
}

/** Whether answers stand in an order of their own, whatever their counts. */
function isRanked({ kind, column, values }: Answers): boolean {
  return kind !== 'values' || (!column.meaningOf && scaleOf(values) !== null);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function quartilesOf({ kind, readings }: Answers, { byCode }: Tally): Shares['quartiles'] {
  if (kind === 'values') return null;
  const measures = readings.flatMap(({ measures: each }, code) =>
    each.flatMap((measure) => Array<number>(byCode[code] ?? 0).fill(measure)),
  );
  if (measures.length === 0) return null;
  const sorted = Float64Array.from(measures).sort();
  return [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
}
