import { momentHere } from '../core/time/zone.js';
import { homeLanguage, isWellFormed } from './language-tag.js';
import { languageFor, languages, type Language } from './languages.js';
import { wordsOf } from './load-words.js';
import type { Messages } from './messages.js';
import { form, numbered, pluralsOf, type Plural } from './plural.js';
import type { Words } from './words.js';
import type { Counts, Writing } from './writing.js';

/** A language to speak: its sentences, and numbers, dates and lists as it writes them. */
export interface Locale {
  /** The language tag that `Intl` is asked with (BCP 47), `fr-CA` as well as `fr`. */
  readonly tag: string;
  /** The language of the sentences. */
  readonly language: Language;
  /** The language of the texts in the file (BCP 47), empty where nobody has said. */
  readonly content: string;
  readonly words: Words;
  readonly messages: Messages;
  readonly number: (value: number) => string;
  /** A share of one, as a percentage. */
  readonly percent: (share: number) => string;
  /** « 1er », « 2e ». */
  readonly ordinal: (place: number) => string;
  /** A day without a time, told in full: « 1er septembre 2026 ». */
  readonly day: (year: number, month: number, day: number) => string;
  /** A month of a year: « novembre 2026 »; `month` counts from 1. */
  readonly month: (year: number, month: number) => string;
  /** A moment in the visitor's own time: « 1er septembre 2026 à 18 h 30 ». `time` in milliseconds since 1970. */
  readonly moment: (time: number) => string;
  /** A date that `Intl` has written, as the language has it: « 1er septembre ». */
  readonly date: (text: string) => string;
  /** Which form of a word goes with a number. */
  readonly plural: (count: number) => Plural;
  /** A word as it was typed, set apart from the sentence. */
  readonly quote: (word: string) => string;
  /** What stands after a word that introduces another one, with the space before it. */
  readonly colon: string;
  /** What separates the cells of a CSV file for the visitor's spreadsheet. */
  readonly csvSeparator: () => string;
}

export { isWellFormed, languageFor, type Language };

const locales = new Map<string, Locale>();

/**
 * The locale for a language tag; French as a whole as long as the words of its language are not there (`loadWords`).
 * @param content the language of the texts in the file, empty where nobody has said.
 */
export function localeFor(tag: string | null | undefined, content = ''): Locale {
  const asked = languageFor(tag);
  const words = wordsOf(asked);
  const wanted = words ? (tag ?? '') : '';
  const key = `${wanted} ${content}`;
  const locale =
    locales.get(key) ??
    makeLocale(wanted, words ? asked : homeLanguage, words ?? languages[homeLanguage], content);
  locales.set(key, locale);
  return locale;
}

function makeLocale(wanted: string, language: Language, words: Words, content: string): Locale {
  const { writing, messages } = words;
  const hasRegion = wanted.toLowerCase().startsWith(`${language}-`) && isWellFormed(wanted);
  const tag = hasRegion ? wanted : writing.tag;
  const [opening, closing] = writing.quotes;
  return {
    tag,
    language,
    content,
    words,
    messages,
    ...numbersOf(tag, writing),
    ...datesOf(tag, writing),
    quote: (word) => opening + word + closing,
    colon: writing.colon,
  };
}

function numbersOf(
  tag: string,
  { counts, ordinals }: Writing,
): Pick<Locale, 'number' | 'percent' | 'ordinal' | 'plural' | 'csvSeparator'> {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const plurals = once(() => pluralsOf(tag));
  const places = once(() => pluralsOf(tag, 'ordinal'));
  return {
    number: (value) => countText(value, tag, counts) ?? numbers().format(value),
    percent: (share) => percents().format(share),
    ordinal: (place) => numbered(form(places()(place), ordinals), String(place)),
    plural: (count) => plurals()(count),
    // Spreadsheets that write decimal commas expect semicolons between cells.
    csvSeparator: () => (numbers().format(0.5).includes(',') ? ';' : ','),
  };
}

function datesOf(
  tag: string,
  { clock, moment, date }: Writing,
): Pick<Locale, 'day' | 'month' | 'moment' | 'date'> {
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const months = once(
    () => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const dayText: Locale['day'] = (year, month, day) => date(days().format(timeOf(year, month, day)));
  return {
    day: dayText,
    month: (year, month) => months().format(timeOf(year, month, 1)),
    moment: (time) => {
      const { year, month, day, hour, minute } = momentHere(time / 60_000);
      return moment(dayText(year, month, day), clock.time(hour, minute), hour);
    },
    date,
  };
}

/** Midnight of a day, in milliseconds since 1970; `Date.UTC` takes the years 0 to 99 for those of the last century. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/**
 * A count in groups of three figures; null for other numbers, and where only `Intl` knows how: its first answer takes longer than to
 * draw a page of cards.
 */
function countText(value: number, tag: string, { tags, separator, from }: Counts): string | null {
  if (!Number.isInteger(value) || value < 0) return null;
  if (value < 1000) return String(value);
  if (!tags.includes(tag)) return null;
  return value < from ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** Formatters cost milliseconds to make: each is made when it is first needed, and once. */
function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
