import { Piece } from '../core/piece.js';
import { fr } from './fr.js';
import type { Messages, Plural } from './messages.js';

/** A language to speak: its sentences, and numbers, dates and lists as it writes them. */
export interface Locale {
  /** The language tag that `Intl` is asked with (BCP 47), `fr-CA` as well as `fr`. */
  readonly tag: string;
  /** The language of the sentences. */
  readonly language: Language;
  /** The language of the texts in the file (BCP 47), empty where nobody has said. */
  readonly content: string;
  readonly messages: Messages;
  readonly number: (value: number) => string;
  /** A share of one, as a percentage. */
  readonly percent: (share: number) => string;
  /** A day without a time, told in full: « 1er septembre 2026 ». */
  readonly day: (year: number, month: number, day: number) => string;
  /** A month of a year: « novembre 2026 »; `month` counts from 1. */
  readonly month: (year: number, month: number) => string;
  /** A moment in the visitor's own time: « 1er septembre 2026 à 18 h 30 ». `time` in milliseconds since 1970. */
  readonly moment: (time: number) => string;
  readonly plural: (count: number) => Plural;
}

export type Language = 'fr' | 'en';

/** French is there at once, because most pages are French; who reads English has its sentences fetched. */
const english = new Piece(() => import('./en.js'));

/** The language to speak for a language tag; French where the tag is missing, unknown or malformed. */
export function languageFor(tag: string | null | undefined): Language {
  return baseOf(tag ?? '') === 'en' ? 'en' : 'fr';
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** What must be fetched for the sentences of a language, null where they are there. */
export function wordsPiece(language: Language): Piece<unknown> | null {
  return language === 'en' && !english.now ? english : null;
}

const locales = new Map<string, Locale>();

/**
 * The locale for a language tag; its sentences are French as long as its own are not there (`wordsPiece`).
 * @param content the language of the texts in the file, empty where nobody has said.
 */
export function localeFor(tag: string | null | undefined, content = ''): Locale {
  const wanted = tag ?? '';
  const key = `${wanted} ${content}`;
  const language = languageFor(wanted);
  const messages = language === 'en' ? (english.now?.en ?? fr) : fr;
  const known = locales.get(key);
  if (known?.messages === messages) return known;
  const locale = { ...makeLocale(wanted, language, messages), content };
  locales.set(key, locale);
  return locale;
}

/** Where a page names no region: our English is spelled as in Britain, so that its dates begin with the day. */
const usual: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' };

function makeLocale(wanted: string, language: Language, messages: Messages): Omit<Locale, 'content'> {
  const hasRegion = wanted.length > language.length && baseOf(wanted) === language;
  const tag = hasRegion && isWellFormed(wanted) ? wanted : usual[language];
  const numbers = once(() => new Intl.NumberFormat(tag));
  const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const months = once(
    () => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const clock = language === 'en' ? { hour12: true } : {};
  const moments = once(
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', ...clock }),
  );
  const plurals = once(() => new Intl.PluralRules(tag));
  return {
    tag,
    language,
    messages,
    number: (value) => countText(value, tag) ?? numbers().format(value),
    percent: (share) => percents().format(share),
    day: (year, month, day) => firstOfMonth(days().format(timeOf(year, month, day)), language, day),
    month: (year, month) => months().format(timeOf(year, month, 1)),
    moment: (time) => {
      const text = firstOfMonth(moments().format(time), language, new Date(time).getDate());
      const said = text.replace(/\b0(?=\d:)/, '');
      return language === 'fr' ? said.replace(/(\d+):(\d\d)$/, '$1\u202fh\u202f$2') : said;
    },
    plural: (count) => (plurals().select(count) === 'one' ? 'one' : 'other'),
  };
}

/** Midnight of a day, in milliseconds since 1970; `Date.UTC` takes the years 0 to 99 for those of the last century. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** What separates thousands, where most pages are read. */
const thousands: ReadonlyMap<string, string> = new Map([
  ['fr', '\u202f'],
  ['fr-FR', '\u202f'],
  ['en', ','],
  ['en-GB', ','],
  ['en-US', ','],
]);

/**
 * A count in groups of three figures; null for other numbers, and where only `Intl` knows how: its first answer takes longer than to
 * draw a page of cards.
 */
function countText(value: number, tag: string): string | null {
  if (!Number.isInteger(value) || value < 0) return null;
  const sign = value < 1000 ? '' : thousands.get(tag);
  return sign === undefined ? null : String(value).replace(/\B(?=(?:\d{3})+$)/g, sign);
}

/** Formatters cost milliseconds to make: each is made when it is first needed, and once. */
function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** French says « 1er septembre », which `Intl` does not know. */
function firstOfMonth(text: string, language: Language, day: number): string {
  return language === 'fr' && day === 1 ? text.replace(/\b1\b/, '1er') : text;
}

/** Whether `Intl` takes it for a language tag (BCP 47). */
export function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
