import { remembering } from '../base/remembering.js';
import { joinedIn } from '../text/joined.js';
import { wordForm, wordsIn, type Word } from '../text/words.js';
import type { Term } from './collection.js';

/** A piece of a text as it is written, and whether it is what was searched for. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

/** From one place of the text to another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text where the words of a query stand in it. A word that begins with what was typed is marked that far, one that was
 * meant in spite of a typing error is marked whole. The pieces joined are the text; no character is cut in two.
 */
export function highlight(text: string, terms: readonly Term[]): readonly Segment[] {
  const sought = terms.filter(({ found }) => found !== 'none');
  if (sought.length === 0 || text === '') return text === '' ? [] : [{ text, match: false }];
  const spans = wordsOf(text).flatMap((word) => spanIn(text, word, sought) ?? []);
  return segmentsOf(text, spans.length === 0 || isPlain(text) ? spans : widened(text, spans));
}

/** More texts than stand on a page of cards, and little to hold: a text without an end is cut anew. */
const MOST_TEXTS = 3_000;
const LONGEST_TEXT = 2_000;
const knownWords = remembering(MOST_TEXTS, allWordsIn);

/** The words of a text, and what its signs join, in the order of the text. */
function allWordsIn(text: string): readonly Word[] {
  const joined = joinedIn(text);
  const words = wordsIn(text);
  return joined.length === 0 ? words : [...words, ...joined].sort((one, other) => one.start - other.start);
}

/** The words of a text: the same cards are looked through again at each key. */
function wordsOf(text: string): readonly Word[] {
  return text.length <= LONGEST_TEXT ? knownWords(text) : allWordsIn(text);
}

/** The longest part of a word that a term stands for. */
function spanIn(text: string, word: Word, terms: readonly Term[]): Span | null {
  let end = word.start;
  for (const term of terms) end = Math.max(end, endOfMatch(text, word, term));
  return end > word.start ? { start: word.start, end } : null;
}

/** Where the match of a term ends that begins with the word; 0 where the term does not stand for the word. */
function endOfMatch(text: string, { start, end, forms }: Word, { found, variants }: Term): number {
  const [written = ''] = forms;
  const variant = variants.find((candidate) => forms.some((form) => form.startsWith(candidate)));
  if (variant === undefined) return 0;
  // What another form was found by cannot be pointed at in the one that is written.
  const inPart = found !== 'corrected' && written !== variant && written.startsWith(variant);
  return inPart ? start + lengthOf(text.slice(start, end), variant.length) : end;
}

/** How much of a written word folds to at least so many letters. */
function lengthOf(written: string, letters: number): number {
  let length = 0;
  let folded = 0;
  for (const character of written) {
    if (folded >= letters) break;
    length += character.length;
    folded += wordForm(character).length;
  }
  return length;
}

/** Latin letters and the usual punctuation: every unit is a character of its own. */
function isPlain(text: string): boolean {
  return /^[\x00-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]*$/.test(text) && !text.includes('\r\n');
}

/** The same spans, grown to what a reader takes for whole characters (Unicode Standard Annex 29): marks belong to their letter. */
function widened(text: string, spans: readonly Span[]): readonly Span[] {
  if (!('Segmenter' in Intl)) return spans; // Firefox before 125
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const boundaries = new Set(Array.from(characters, ({ index }) => index)).add(text.length);
  const nearest = (from: number, step: 1 | -1): number => {
    let at = from;
    while (!boundaries.has(at)) at += step;
    return at;
  };
  return spans.map(({ start, end }) => ({ start: nearest(start, -1), end: nearest(end, 1) }));
}

/** The pieces between and within the spans, which come in the order of the text and may overlap. */
function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) segments.push({ text: text.slice(done, from), match: false });
    segments.push({ text: text.slice(from, end), match: true });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), match: false });
  return segments;
}
