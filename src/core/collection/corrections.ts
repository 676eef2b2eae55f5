import Fuse from 'fuse.js/basic';
import type { Steps } from '../base/pace.js';
import type { SearchIndex } from './search-index.js';
import { distanceBetween, forgivenErrors, forgivenInPrefix, lettersOf } from './spelling.js';

/** A word of the file that an unknown word of the query may stand for. */
export interface Correction {
  /** Its place in the index. */
  readonly word: number;
  /** Whether the whole word is meant, and not only its beginning. */
  readonly whole: boolean;
  /** Whether it is judged as good as the best one. */
  readonly likely: boolean;
}

/** More candidates than this are no correction any more. */
const MOST_CANDIDATES = 300;
/** Fuse.js scores from 0 (the same) to 1; what differs by less than this is as good. */
const SAME_SCORE = 0.05;

/** Words looked at between two pauses: a millisecond where most of them look alike. */
const WORDS_PER_STEP = 4096;

/**
 * The words of the file that come nearest to a word that is not in it, best first. Letters in common pick a few out of all,
 * the distance between them says which are within reach, and Fuse.js judges those. Only the nearest are kept: whole words before
 * beginnings of longer ones, so that a typing error does not bring in look-alikes.
 * @param isWanted whether a word of the index is to be considered at all.
 */
export function* correctSteps(
  index: SearchIndex,
  typed: string,
  isWanted: (word: number) => boolean,
): Steps<readonly Correction[]> {
  const { words, nearest, rank } = yield* nearestWords(index, typed, isWanted);
  yield;
  const whole = rank % 2 === 0;
  const judged = judge(
    nearest.map((word) => words[word] as string),
    typed,
  );
  return judged.map(({ place, likely }) => ({ word: nearest[place] as number, whole, likely }));
}

function* nearestWords(
  index: SearchIndex,
  typed: string,
  isWanted: (word: number) => boolean,
): Steps<{ words: readonly string[]; nearest: readonly number[]; rank: number }> {
  const { words } = index;
  let nearest: number[] = [];
  let rank = Infinity;
  for (let from = 0; from < words.length && forgivenErrors(typed) > 0; from += WORDS_PER_STEP) {
    if (from > 0) yield;
    for (const word of withinReach(index, typed, from)) {
      const itsRank = rankOf(typed, words[word] as string);
      if (itsRank > rank || itsRank === Infinity || !isWanted(word)) continue;
      if (itsRank < rank) nearest = [];
      rank = itsRank;
      if (nearest.length < MOST_CANDIDATES) nearest.push(word);
    }
  }
  return { words, nearest, rank };
}

/** Fewer errors come first, of equals whole words (even ranks) before beginnings (odd ones); what is out of reach is infinite. */
function rankOf(typed: string, word: string): number {
  const { whole, prefix } = distanceBetween(typed, word, forgivenErrors(typed));
  const asWhole = whole <= forgivenErrors(typed) ? whole * 2 : Infinity;
  const asPrefix = prefix <= forgivenInPrefix(typed) ? prefix * 2 + 1 : Infinity;
  return Math.min(asWhole, asPrefix);
}

/**
 * Each error brings in at most one letter that the word does not have: a quick test that leaves few words out of all.
 * @param from the first of the words that are tested in one go.
 */
function withinReach({ words, letters }: SearchIndex, typed: string, from: number): readonly number[] {
  const errors = forgivenErrors(typed);
  const typedLetters = lettersOf(typed);
  const within: number[] = [];
  const end = Math.min(letters.length, from + WORDS_PER_STEP);
  for (let word = from; word < end; word++) {
    let foreign = typedLetters & ~(letters[word] as number);
    for (let allowed = errors; allowed > 0; allowed--) foreign &= foreign - 1;
    if (foreign === 0 && (words[word] as string).length >= typed.length - errors) within.push(word);
  }
  return within;
}

/** The candidates by the score that Fuse.js gives them; those it has no opinion of come last. */
function judge(candidates: readonly string[], typed: string): readonly { place: number; likely: boolean }[] {
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, {
    isCaseSensitive: true,
    includeScore: true,
    threshold: 1,
    distance: 60,
  });
  const scores = new Map(fuse.search(typed).map(({ refIndex, score }) => [refIndex, score ?? 1]));
  const scoreOf = (place: number): number => scores.get(place) ?? 1;
  const places = candidates.map((_, place) => place).sort((one, other) => scoreOf(one) - scoreOf(other));
  const best = scoreOf(places[0] ?? 0);
  return places.map((place) => ({ place, likely: scoreOf(place) <= best + SAME_SCORE }));
}
