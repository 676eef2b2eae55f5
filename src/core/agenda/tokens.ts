import { fullYear, isDay, monthNamed, parseTime, type DayOrder } from '../schema/dates.js';
import { fold } from '../text/fold.js';

/** A day as far as it is written: `16`, `16 janvier`, `16/01/2023`. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 0 for Monday, where the day is named. */
  readonly weekday?: number;
}

/** How often something repeats, as iCalendar counts (RFC 5545, 3.3.10). */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** What the words of dates are, once the small ones are left out. */
export type Token =
  | { readonly kind: 'day'; readonly day: WrittenDay }
  /** A number that may be a day or an hour. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'time'; readonly minutes: number; readonly offset: number | undefined }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  /** `2023`, or a school year: `2023-2024`. */
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly every: boolean }
  /** « premier », « dernier » (−1). */
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'frequency'; readonly frequency: Frequency }
  | { readonly [Kind in Mark]: { readonly kind: Kind } }[Mark];

/** `at` is « à »: it stands between two times or before one, and the parser knows which. */
type Mark = 'to' | 'at' | 'and' | 'every' | 'other' | 'of-month' | 'all-day' | 'part';

type Maker = (match: RegExpExecArray, order: DayOrder) => Token | null;

/** The beginnings of their names in French and English, from Monday on. */
const weekdays = 'lun mon mar tue mer wed jeu thu ven fri sam sat dim sun'.split(' ');

/** From the first to the fifth, in French and English. */
const ordinals =
  'premier deuxieme troisieme quatrieme cinquieme premiere seconde third fourth fifth first second'.split(
    ' ',
  );

const month =
  '((?:jan|feb|fev|mar(?!d)|apr|avr|mai|may|juin|jun|juil|jul|aou|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?';
const weekday = `(${weekdays.join('|')})(?:((?:cre|dre|e)?di|anche|(?:s|nes|rs|ur)?day)(s)?)?`;
const end = '(?![a-z\\d])';
const year = '((?:19|2[01])\\d\\d)(?![\\d:h])';
const clock = '\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?';
const offset = '\\d\\d(?::?\\d\\d)?(?![\\d:h])';

/** What may stand at a place of the text, in order: the first that fits is taken. Without a maker the words are left out. */
const lexicon: readonly (readonly [RegExp, Maker | null])[] = sources([
  [`\\s*[\\n,;|&+]\\s*|(?:et|and|puis)${end}`, mark('and')],
  ['[\\s().:!]+', null],
  ['(\\d{4})([-/.])(\\d\\d?)\\2(\\d\\d?)(?!\\d)', ([, y, , m, d]) => dayToken(y, m, d)],
  ['(\\d{4})(\\d\\d)(\\d\\d)(?!\\d)', ([, y, m, d]) => dayToken(y, m, d)],
  ['(\\d\\d?)([-/.])(\\d\\d?)\\2(\\d{4}|\\d\\d)(?![\\d:h])', inOrder],
  ['(\\d\\d?)(/)(\\d\\d?)(?![\\d/:h])', inOrder],
  [
    `(\\d\\d?)(?:er|st|nd|rd|th)?[\\s.-]*(?:of\\s)?${month}(?![a-z])(?:[\\s,.-]*${year})?`,
    ([, d, m, y]) => dayToken(y, m, d),
  ],
  [
    `${month}\\s(\\d\\d?)(?:st|nd|rd|th)?(?![\\da-z/.-]|\\s?[:h]|\\s${month})(?:,?\\s${year})?`,
    ([, m, d, , y]) => dayToken(y, m, d),
  ],
  // A sign between two hours is a stretch of time, behind seconds or `T` an offset.
  [`t?${clock}\\+${offset}|t${clock}-${offset}|${clock}:\\d\\d(?:\\.\\d+)?-${offset}`, timeToken],
  ['t\\d{4}(?:\\d\\d)?z?(?![\\d:])', ([text]) => timeToken([text.replace(/^t(\d\d)(\d\d)(\d\d)?/, '$1:$2')])],
  [
    `t?\\d\\d?(?:(?:\\s?(?:[:h]|heures?)\\s?[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?|\\.[0-5]\\d)(?:\\s?[ap]\\.?m\\.?|\\s?(?:z|utc|gmt))?|\\s?h(?:eures?)?|\\s?[ap]\\.?m\\.?)${end}`,
    timeToken,
  ],
  [`midi${end}`, () => timeToken(['12h'])],
  [`minuit${end}`, () => timeToken(['24h'])],
  ['(\\d{4})-(0[1-9]|1[0-2])(?![-\\d])', ([, y, m]) => monthToken(m, y)],
  [`(0?[1-9]|1[0-2])/${year}`, ([, m, y]) => monthToken(m, y)],
  [`${year}(?:\\s?[-/]\\s?(\\d{4}|\\d\\d)(?!\\d))?`, yearToken],
  [`(\\d)(?:er|re|e|eme|nde?|st|rd|th)(?=\\s${weekday})`, ([, value]) => ordinal(value)],
  [`(?:${ordinals.join('|')})${end}`, ([text]) => ordinal((ordinals.indexOf(text) % 5) + 1)],
  [`(?:dernier|derniere|last)${end}`, () => ordinal(-1)],
  [`(\\d\\d?)(?:er|e|st|nd|rd|th)?${end}`, ([, value]) => ({ kind: 'number', value: Number(value) })],
  [
    `(?:tous les|toutes les|chaque|every|each)${end}|une?(?=\\s${weekday} sur (?:deux|2))|les?(?=\\s${weekday}s?(?![a-z]|\\s\\d\\d?(?!\\s?[:h]|\\d)))`,
    mark('every'),
  ],
  [`(?:sur deux|sur 2|other)${end}`, mark('other')],
  [`(?:(?:du|de chaque|dans le) mois|of (?:the|each|every) month)${end}`, mark('of-month')],
  [`(?:toute la )?journee(?: entiere)?${end}|all[ -]day${end}`, mark('all-day')],
  [
    `(?:(?:fin|debut|milieu) (?:de (?:la )?|d'))?(?:matinee|matin|apres[ -]midi|soiree|soir|mi-journee|morning|afternoon|evening)${end}|fin de (?:la )?journee${end}`,
    mark('part'),
  ],
  [`(?:jours?|days?|daily|quotidien(?:ne)?)${end}`, frequency('DAILY')],
  [`(?:semaines?|weeks?|weekly|hebdomadaire)${end}`, frequency('WEEKLY')],
  [`(?:months?|monthly|mensuel(?:le)?|mois)${end}`, frequency('MONTHLY')],
  [`${weekday}\\.?(?![a-z])`, ([, name, , plural]) => weekdayToken(name, plural)],
  [`${month}${end}(?:\\s*${year})?`, ([, m, y]) => monthToken(m, y)],
  [`->|→|[-–—/]|(?:au|jusqu'(?:au|a)|until|till|through)${end}`, mark('to')],
  [`(?:a|to|at)${end}`, mark('at')],
  [`(?:l[ea]s?|d[eu]s?|from|on|of|the|en|in|between|entre|dates?|horaires?)${end}|[ld]'`, null],
]);

function sources(
  entries: readonly (readonly [string, Maker | null])[],
): readonly (readonly [RegExp, Maker | null])[] {
  return entries.map(([source, maker]) => [new RegExp(source, 'y'), maker]);
}

function mark(kind: Mark): Maker {
  return () => ({ kind });
}

function frequency(value: Frequency): Maker {
  return () => ({ kind: 'frequency', frequency: value });
}

function ordinal(value: number | string | undefined): Token {
  return { kind: 'ordinal', value: Number(value) };
}

function weekdayToken(name = '', plural?: string): Token {
  return { kind: 'weekday', weekday: weekdays.indexOf(name) >> 1, every: plural !== undefined };
}

function inOrder([, first, , second, year]: readonly (string | undefined)[], order: DayOrder): Token | null {
  return order === 'day-first' ? dayToken(year, second, first) : dayToken(year, first, second);
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : monthNamed(text);
}

function dayToken(yearText: string | undefined, monthText = '', dayText = ''): Token | null {
  const year = yearText ? fullYear(yearText) : null;
  const month = monthOf(monthText);
  const day = Number(dayText);
  // 2024 is a leap year: the 29th of February exists where the year is still to be found.
  return isDay({ year: year ?? 2024, month, day }) ? { kind: 'day', day: { year, month, day } } : null;
}

function monthToken(monthText = '', yearText?: string): Token | null {
  const month = monthOf(monthText);
  return month === 0 ? null : { kind: 'month', month, year: yearText ? Number(yearText) : null };
}

/** `2023`, `2023-2024`, `2023-24`: one year, or two that follow each other. */
function yearToken([, first, second]: readonly (string | undefined)[]): Token | null {
  const from = Number(first);
  const to = second === undefined ? from : Number((first ?? '').slice(0, -second.length) + second);
  return to === from || to === from + 1 ? { kind: 'year', from, to } : null;
}

function timeToken([text = '']: readonly (string | undefined)[]): Token | null {
  const time = parseTime(text.replace(/^t/, '').replace(/eures?/, ''));
  return time && { kind: 'time', minutes: time.hour * 60 + time.minute, offset: time.offset };
}

/** Longer texts say more than when something takes place. */
const longest = 400;

/**
 * Cuts a text into what its words say of time.
 * @returns null when some of it says anything else, or names a day or an hour that does not exist.
 */
export function tokensOf(text: string, order: DayOrder): readonly Token[] | null {
  if (text.length > longest) return null;
  const folded = fold(text.trim()).replace(/\/$/, '');
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const found = matchAt(folded, at);
    if (!found) return null;
    const [match, maker] = found;
    const token = maker?.(match, order);
    if (token === null) return null;
    if (token) tokens.push(token);
    at += match[0].length;
  }
  return tokens;
}

function matchAt(text: string, at: number): readonly [RegExpExecArray, Maker | null] | null {
  for (const [pattern, maker] of lexicon) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [match, maker];
  }
  return null;
}
