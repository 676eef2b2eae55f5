import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import { scaleOf } from '../text/scales.js';
import { isUnreadIn, measuresOf, placesOf, type Answers } from './answers.js';
import { quantile, type Bin } from './bins.js';
import { withhold, withholdEach, type Withheld } from './withhold.js';

/** How answers are counted and told. */
export interface Telling {
  /** What a share is of: the rows that answered, or all of them. */
  readonly base: 'answered' | 'all';
  /** How many answers are told one by one. */
  readonly top: number;
  /** Counts under this one are withheld; 0 where all are told. */
  readonly least: number;
}

/** One answer, and how many rows give it. */
export interface Share {
  /** In its place in the file: a value as filters know it, or a stretch (`10..19`). */
  readonly value: string;
  readonly bin: Bin | null;
  readonly count: number;
  readonly withheld: Withheld;
  /** The same count over the rows to compare with, where there are some. */
  readonly all: { readonly count: number; readonly withheld: Withheld } | null;
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
  /** Whether so few rows answered that nothing is told of what they say. */
  readonly isWithheld: boolean;
  /** The measures below which a quarter, half and three quarters of them lie; null for values and where nobody answered. */
  readonly quartiles: readonly [number, number, number] | null;
}

const ENTRIES_PER_STEP = 1024;

/** How often each answer is given, by place, and by how many rows at all. */
interface Tally {
  readonly rows: number;
  readonly counts: readonly number[];
  readonly answered: number;
  readonly given: number;
}

function* tallySteps(answers: Answers, entries: readonly Entry[]): Steps<Tally> {
  const counts = answers.values.map(() => 0);
  let [answered, given] = [0, 0];
  for (let at = 0; at < entries.length; at++) {
    const places = placesOf(answers, entries[at] as Entry);
    if (places.length > 0) answered++;
    given += places.length;
    for (const place of places) (counts[place] as number)++;
    if (at % ENTRIES_PER_STEP === 0) yield;
  }
  return { rows: entries.length, counts, answered, given };
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
  const [counts, countsOfAll] = [
    groupCounts(answers, groups, tally, entries),
    all && ofAll ? groupCounts(answers, groups, ofAll, all) : null,
  ];
  const withheld = withheldOf(counts, tally, telling.least);
  const withheldOfAll = countsOfAll && ofAll ? withheldOf(countsOfAll, ofAll, telling.least) : null;
  const shares = groups.map((places, at): Share => {
    const place = places[0] ?? 0;
    return {
      value: answers.values[place] ?? '',
      bin: answers.bins[place] ?? null,
      count: counts[at] ?? 0,
      withheld: withheld[at] ?? 'told',
      all: countsOfAll && { count: countsOfAll[at] ?? 0, withheld: withheldOfAll?.[at] ?? 'told' },
    };
  });
  const last = rest.length > 0 ? shares.at(-1) : undefined;
  return {
    answers,
    rows: tally.rows,
    answered: tally.answered,
    unread: entries.filter((entry) => isUnreadIn(answers, entry)).length,
    base: baseOf(tally, telling),
    baseOfAll: ofAll && baseOf(ofAll, telling),
    shares: last ? shares.slice(0, -1) : shares,
    others: last ? { values: rest.length, share: last } : null,
    isSeveral: tally.given > tally.answered,
    isWithheld: tally.answered > 0 && tally.answered < telling.least,
    quartiles: quartilesOf(answers, entries),
  };
}

function baseOf({ rows, answered }: Tally, { base }: Telling): number {
  return base === 'all' ? rows : answered;
}

/** Where each row gives one answer, counts add up to those who answered, and one that is withheld could be reckoned. */
function withheldOf(
  counts: readonly number[],
  { given, answered }: Tally,
  least: number,
): readonly Withheld[] {
  return given === answered ? withhold(counts, least) : withholdEach(counts, least);
}

/** How many rows give one of the answers of each group. */
function groupCounts(
  answers: Answers,
  groups: readonly (readonly number[])[],
  { counts, given, answered }: Tally,
  entries: readonly Entry[],
): readonly number[] {
  return groups.map((places) => {
    if (places.length === 1 || given === answered)
      return places.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
    const wanted = new Set(places);
    return entries.filter((entry) => placesOf(answers, entry).some((place) => wanted.has(place))).length;
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

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function quartilesOf(answers: Answers, entries: readonly Entry[]): Shares['quartiles'] {
  if (answers.kind === 'values') return null;
  const sorted = Float64Array.from(entries.flatMap((entry) => measuresOf(answers, entry))).sort();
  if (sorted.length === 0) return null;
  return [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
}
