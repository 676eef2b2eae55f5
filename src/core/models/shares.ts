import { emptySet, sizeOfBoth, union, type RowSet } from '../collection/row-set.js';
import { scaleOf } from '../text/scales.js';
import type { Answers, Quartiles } from './answers.js';
import type { Bin } from './bins.js';
import type { Withheld } from './withhold.js';

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
  /** How many rows there are to compare with, and how they answer. */
  readonly ofAll: Pick<Shares, 'rows' | 'answered' | 'isSeveral'> | null;
  readonly shares: readonly Share[];
  /** What is not told by itself; null where there is nothing. */
  readonly others: Others | null;
  /** Whether rows give several answers, so that their sum is more than there are rows. */
  readonly isSeveral: boolean;
  /** Whether nothing is told of what rows say: there are so few, or all could be reckoned. */
  readonly isWithheld: boolean;
  /** Whether it is told how many rows do not answer, and with that how many do. */
  readonly silence: Withheld;
  /** Whether it is withheld which answers are said most. */
  readonly isOrderWithheld: boolean;
  /** The measures below which a quarter, half and three quarters of them lie; null for values and where nobody answered. */
  readonly quartiles: Quartiles | null;
}

/** The answers that are told together: how many rows give one of them, and each. */
export interface Others {
  readonly share: Share;
  /** Where they stand among the answers. */
  readonly places: readonly number[];
  readonly counts: readonly number[];
  readonly countsOfAll: readonly number[];
}

/** Some rows, and how many they are. */
export interface Rows {
  readonly set: RowSet;
  readonly size: number;
}

/** How often each answer is given, and by how many rows at all. */
interface Tally {
  readonly counts: readonly number[];
  readonly answered: number;
  readonly unread: number;
  readonly isSeveral: boolean;
}

function tallyOf({ index, places, silent, unread }: Answers, { set, size }: Rows): Tally {
  const counts = places.map((place) => index.countIn(set, place));
  const unreadCount = index.countIn(set, unread);
  const answered = size - index.countIn(set, silent) - unreadCount;
  const given = counts.reduce((sum, count) => sum + count, 0);
  return { counts, answered, unread: unreadCount, isSeveral: given > answered };
}

/**
 * How some rows answer a question.
 * @param all the rows to compare with; null where nothing is compared.
 * @param kept values that are told whatever their count.
 */
export function sharesOf(
  answers: Answers,
  found: Rows,
  all: Rows | null,
  telling: Telling,
  kept: readonly string[] = [],
): Shares {
  const own = tallyOf(answers, found);
  const ofAll = all && tallyOf(answers, all);
  const { told, rest } = chosenPlaces(answers, own, ofAll, telling, kept);
  const shareOf = (group: readonly number[]): Share => ({
    value: answers.values[group[0] ?? 0] ?? '',
    bin: answers.bins[group[0] ?? 0] ?? null,
    count: countOf(group, answers, own, found),
    withheld: 'told',
    all: all && ofAll && { count: countOf(group, answers, ofAll, all), withheld: 'told' },
  });
  return {
    answers,
    rows: found.size,
    answered: own.answered,
    unread: own.unread,
    base: telling.base === 'all' ? found.size : own.answered,
    baseOfAll: all && ofAll && (telling.base === 'all' ? all.size : ofAll.answered),
    ofAll: all && ofAll && { ...ofAll, rows: all.size },
    shares: told.map((at) => shareOf([at])),
    others: rest.length > 0 ? othersOf(rest, shareOf(rest), own, ofAll) : null,
    isSeveral: own.isSeveral,
    isWithheld: false,
    silence: 'told',
    isOrderWithheld: false,
    quartiles: answers.quartilesIn?.(found.set) ?? null,
  };
}

function othersOf(places: readonly number[], share: Share, own: Tally, ofAll: Tally | null): Others {
  const countsIn = (tally: Tally | null): readonly number[] => places.map((at) => tally?.counts[at] ?? 0);
  return { share, places, counts: countsIn(own), countsOfAll: countsIn(ofAll) };
}

/** How many rows give one of some answers: their sum, where each row gives one alone. */
function countOf(
  group: readonly number[],
  { index, places }: Answers,
  { counts, isSeveral }: Tally,
  { set }: Rows,
): number {
  if (!isSeveral || group.length === 1) return group.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
  const rows = set.length * 32;
  const given = group.reduce(
    (some, at) => union(rows, [some, index.rowsOf(places[at] ?? -1)]),
    emptySet(rows),
  );
  return sizeOfBoth(set, given);
}

interface Chosen {
  readonly told: readonly number[];
  readonly rest: readonly number[];
}

/**
 * Which answers are told one by one, and in which order: stretches all of them; values that somebody gives, by how many do, unless they
 * are steps of a scale or their glossary has an order. Where small counts are withheld, none is chosen among small ones: that would tell
 * which is the greater one.
 */
function chosenPlaces(
  { values, kind, column }: Answers,
  own: Tally,
  ofAll: Tally | null,
  { top, least }: Telling,
  kept: readonly string[],
): Chosen {
  const places = [...values.keys()];
  if (kind !== 'values') return { told: places, rest: [] };
  const valueOf = (place: number): string => values[place] ?? '';
  const weights = places.map((place): Weight => {
    const counts = [own, ofAll ?? own].map((tally) => tally.counts[place] ?? 0);
    const isSmall = counts.some((count) => count > 0 && count < least);
    return { counts, isSmall, isKept: kept.includes(valueOf(place)) };
  });
  const weightOf = (place: number): Weight => weights[place] as Weight;
  const given = places
    .filter((place) => weightOf(place).isKept || weightOf(place).counts.some((count) => count > 0))
    .sort((one, other) => byWeight(weightOf(one), weightOf(other)));
  // One more than are told takes no more room than « 1 other ».
  const told =
    given.length <= top + 1
      ? given
      : given.filter((place) => weightOf(place).isKept || !weightOf(place).isSmall).slice(0, top);
  const rest = given.filter((place) => !told.includes(place));
  const scale = column.meaningOf ? null : scaleOf(values);
  const rank = (place: number): number =>
    column.meaningOf?.(valueOf(place))?.rank ?? scale?.(valueOf(place)) ?? Number.MAX_VALUE;
  return { told: told.sort((one, other) => rank(one) - rank(other)), rest };
}

/** What makes an answer stand before others. */
interface Weight {
  readonly counts: readonly number[];
  /** Whether it is one of few rows, here or among all. */
  readonly isSmall: boolean;
  readonly isKept: boolean;
}

/** What is kept first, then what is said most among what was found, then among all. */
function byWeight(one: Weight, other: Weight): number {
  const [found = 0, all = 0] = one.counts.map((count, at) => (other.counts[at] ?? 0) - count);
  return Number(other.isKept) - Number(one.isKept) || found || all;
}

/** Whether answers stand in an order of their own, whatever their counts. */
export function isRanked({ kind, column, values }: Answers): boolean {
  return kind !== 'values' || (!column.meaningOf && scaleOf(values) !== null);
}
