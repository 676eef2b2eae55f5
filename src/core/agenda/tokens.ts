import { fullYear, isDay, parseTime, type DayOrder } from '../time/dates.js';
import { monthNamed } from '../time/months.js';
import { isPlaceholderDay } from '../time/placeholder-date.js';
import { fold } from '../text/fold.js';

/** A day as far as it is written: `16`, `16 janvier`, `16/01/2023`. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 0 for Monday, where the day is named. */
  readonly weekday?: number;
}

/**
 * What a word of a date is, as one letter, so that patterns can be told of whole texts: `D` day, `N` number (a day or an hour), `T` time,
 * `M` month, `Y` year, `W` weekday, `S` weekdays (« mardis »), `O` ordinal, `F` frequency, `P` part of the day; `E` every, `H` every
 * other, `B` of the month, `J` all day, `A` and, `R` to, `I` at or to (« à »), `G` of or from (« du »), `L` from … on, `U` until,
 * `X` between, `K` but not (« sauf »), `V` in every other week by its number (1 for odd ones).
 */
export type Kind =
  | 'D'
  | 'N'
  | 'T'
  | 'M'
  | 'Y'
  | 'W'
  | 'S'
  | 'O'
  | 'F'
  | 'P'
  | 'E'
  | 'H'
  | 'B'
  | 'J'
  | 'A'
  | 'R'
  | 'I'
  | 'G'
  | 'L'
  | 'U'
  | 'X'
  | 'K'
  | 'V';

export interface Token {
  readonly kind: Kind;
  /** The day, the month, the year, the minutes from midnight, the weekday from Monday (0), the place in `frequencies`; 1 for « from » and « until ». */
  readonly value: number;
  /** The month of a day; null where it is not written. */
  readonly month?: number;
  /** The year of a day or a month; null where it is not written. */
  readonly year?: number | null;
  /** The second year of a school year. */
  readonly last?: number;
  /** Minutes east of Greenwich, where a time tells them. */
  readonly offset?: number | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Maker = (groups: Groups, text: string, order: DayOrder) => Omit<Token, 'kind'> | null;

/** The beginnings of their names in French and English, from Monday on. */
const weekdays = 'lun mon mar tue mer wed jeu thu ven fri sam sat dim sun'.split(' ');
/** From the first to the fifth, in French and English. */
const ordinals =
  'premier deuxieme troisieme quatrieme cinquieme premiere seconde third fourth fifth first second'.split(
    ' ',
  );

const end = '(?![a-z\\d])';
const monthName =
  '(?:jan|feb|fev|mar(?!d)|apr|avr|abr|mai|may|mei|magg|juin|jun|giu|juil|jul|lug|aou|aug|ago|sep|sett?e|oct|okt|ott|outu|nov|dec|dez|dic|ene|genn?[ea])[a-z]{0,6}';
const month = `(?<m>${monthName})\\.?`;
const weekday = `(?:${weekdays.join('|')})(?:(?:cre|dre|e)?di|anche|(?:s|nes|rs|ur)?day)?`;
const year = '(?<y>(?:19|2[01])\\d\\d)(?![\\d:h])';
const clock = '\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?';
/** The minutes of an hour; in « 9 h 16 janvier » and « 9 h 16/01/2026 » a day follows the hour. */
const minutes = `(?:[0-5]\\d|\\s[0-5]\\d(?!\\s${monthName}|(?<sign>[-/.])\\d\\d?\\k<sign>\\d))`;
const offset = '\\d\\d(?::?\\d\\d)?(?![\\d:h])';

/** What may stand at a place of the text, in order: the first that fits is taken; without a kind, the words are left out. */
const lexicon: readonly (readonly [Kind | '', RegExp])[] = (
  [
    ['A', `\\s*[\\n,;|&+]\\s*|(?:et|and|puis)${end}`],
    ['', '[\\s().:!@]+'],
    // Where it ends nobody says.
    ['', `(?:a partir d(?:e|')|des)\\s?(?=\\d\\d?\\s?(?:h|:\\d\\d))`],
    [
      'L',
      `a (?:partir|compter) (?:d[eu]${end}|d')|depuis(?: le)?${end}|(?:starting|beginning)(?: on| from| in)?${end}|as (?:of|from)${end}|des(?: le)?(?=\\s(?:\\d|${weekday}[\\s.]|${monthName}))`,
    ],
    ['D', '(?<y>\\d{4})([-/.])(?<m>\\d\\d?)\\2(?<d>\\d\\d?)(?!\\d)'],
    ['D', '(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)(?!\\d)'],
    ['D', '(?<first>\\d\\d?)([-/.])(?<second>\\d\\d?)\\2(?<y>\\d{4}|\\d\\d)(?![\\d:h])'],
    ['D', '(?<first>\\d\\d?)/(?<second>\\d\\d?)(?![\\d/:h])'],
    ['D', `(?<d>\\d\\d?)(?:er|st|nd|rd|th)?[\\s.-]*(?:of\\s)?${month}(?![a-z])(?:[\\s,.-]*${year})?`],
    ['D', `${month}\\s(?<d>\\d\\d?)(?:st|nd|rd|th)?(?![\\da-z/.-]|\\s?[:h])(?:,?\\s${year})?`],
    // A sign between two hours is a stretch of time, behind seconds or `T` an offset.
    ['T', `t?${clock}\\+${offset}|t${clock}-${offset}|${clock}:\\d\\d(?:\\.\\d+)?-${offset}`],
    ['T', 't\\d{4}(?:\\d\\d)?z?(?![\\d:])'],
    [
      'T',
      `(?:alle )?ore \\d\\d?(?:[.:][0-5]\\d)?${end}|\\d\\d?(?:[.:][0-5]\\d)?\\s?uhr${end}|t?\\d\\d?(?:(?:\\s?(?:[:h]|heures?)${minutes}(?::[0-5]\\d(?:[.,]\\d+)?)?|\\.[0-5]\\d)(?:\\s?[ap]\\.?m\\.?|\\s?(?:z|utc|gmt))?|\\s?h(?:eures?)?|\\s?[ap]\\.?m\\.?)(?:\\s(?:du matin|du soir|de l['’]apres[ -]midi))?${end}|(?:mi(?:di|nuit)|noon)${end}`,
    ],
    ['M', '(?<y>\\d{4})-(?<m>0[1-9]|1[0-2])(?![-\\d])'],
    ['M', `(?<m>0?[1-9]|1[0-2])/${year}`],
    ['Y', `${year}(?:\\s?[-/]\\s?(?<last>\\d{4}|\\d\\d)(?!\\d))?`],
    [
      'O',
      `(?<n>\\d)(?:er|re|e|eme|nde?|st|rd|th)(?=\\s${weekday})|(?:${ordinals.join('|')}|derniere?|last)${end}`,
    ],
    ['N', `(?<n>\\d\\d?)(?:er|e|st|nd|rd|th)?${end}`],
    [
      'E',
      `(?:tou(?:te)?s les|chaque|every|each)${end}|une?(?=\\s${weekday} sur (?:deux|2))|les?(?=\\s${weekday}s?(?![a-z]|\\s\\d\\d?(?!\\s?[:h]|\\d)))`,
    ],
    ['K', `(?:sauf|hors|excepte|ferme|except)${end}`],
    ['V', `(?:semaines?|sem\\.?)\\s(?:im)?paires?${end}|(?:even|odd) weeks?${end}`],
    ['H', `(?:sur deux|sur 2|other)${end}`],
    ['B', `(?:(?:du|de chaque|dans le) mois|of (?:the|each|every) month)${end}`],
    ['J', `(?:toute la )?journee(?: entiere)?${end}|all[ -]day${end}`],
    [
      'P',
      `(?:(?:fin|debut|milieu) (?:de (?:la )?|d'))?(?:matin(?:ee)?|apres[ -]midi|soir(?:ee)?|mi-journee|morning|afternoon|evening)${end}|fin de (?:la )?journee${end}|(?:sur|sans) (?:rendez-?\\s?vous|rdv|inscription|reservation)${end}|entree libre${end}`,
    ],
    [
      'F',
      `(?:jours?|days?|daily|quotidien(?:ne)?|semaines?|weeks?|weekly|hebdomadaire|months?|monthly|mensuel(?:le)?|mois)${end}`,
    ],
    ['S', `(?=[a-z]*(?:di|anche|day)s(?![a-z]))${weekday}s(?![a-z])`],
    ['W', `${weekday}\\.?(?![a-z])`],
    ['M', `${month}${end}(?:\\s*${year})?`],
    ['R', `->|→|[-–—/]|au${end}`],
    ['U', `(?:jusqu'(?:au|en|a(?: la)?(?: fin)?)(?: d[eu](?=\\s))?|until|till|through)${end}`],
    ['G', `(?:du|from)${end}`],
    ['X', `(?:between|entre)${end}`],
    ['I', `(?:a|to|at)${end}`],
    ['', `toute l'annee${end}|(?:l[ea]s?|d[eu]s?|on|of|the|en|in|dates?|horaires?|precises?)${end}|[ld]'`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, 'y')]);

const makers: Readonly<Partial<Record<Kind, Maker>>> = {
  D: dayOf,
  N: ({ n }) => ({ value: Number(n) }),
  T: timeOf,
  M: ({ m, y }) => {
    const value = monthOf(m);
    return value === 0 ? null : { value, year: y === undefined ? null : Number(y) };
  },
  Y: yearsOf,
  W: weekdayOf,
  S: weekdayOf,
  O: ({ n }, text) => ({
    value: Number(n ?? (/^(?:der|last)/.test(text) ? -1 : (ordinals.indexOf(text) % 5) + 1)),
  }),
  G: (_, text) => ({ value: text === 'from' ? 1 : 0 }),
  U: (_, text) => ({ value: /^(?:until|till)/.test(text) ? 1 : 0 }),
  V: (_, text) => ({ value: /imp|odd/.test(text) ? 1 : 0 }),
  F: (_, text) => ({ value: /^(?:j|da|q)/.test(text) ? 0 : /^[swh]/.test(text) ? 1 : 2 }),
};

function monthOf(text = ''): number {
  return /^\d/.test(text) ? Number(text) : monthNamed(text);
}

function dayOf(groups: Groups, _: string, order: DayOrder): Omit<Token, 'kind'> | null {
  const { first, second, y } = groups;
  const { m, d } =
    first === undefined ? groups : order === 'day-first' ? { m: second, d: first } : { m: first, d: second };
  const year = y === undefined ? null : fullYear(y);
  const month = monthOf(m);
  const value = Number(d);
  // 2024 is a leap year: the 29th of February exists where the year is still to be found.
  return isDay({ year: year ?? 2024, month, day: value }) ? { value, month, year } : null;
}

function timeOf(_: Groups, text: string): Omit<Token, 'kind'> | null {
  const written = text
    .replace(/^t(\d\d)(\d\d)(?:\d\d)?(?=z?$)/, '$1:$2')
    .replace(/^t|eures?/, '')
    .replace(/\s(?:du|de) .*/, '')
    .replace(/midi|noon/, '12h')
    .replace('minuit', '24h');
  const time = parseTime(written);
  const isLate = time && time.hour < 12 && /soir|apres/.test(text);
  return time && { value: (time.hour + (isLate ? 12 : 0)) * 60 + time.minute, offset: time.offset };
}

/** `2023`, `2023-2024`, `2023-24`: one year, or two that follow each other. */
function yearsOf({ y = '', last }: Groups): Omit<Token, 'kind'> | null {
  const value = Number(y);
  const second = last === undefined ? value : Number(y.slice(0, -last.length) + last);
  return second === value || second === value + 1 ? { value, last: second } : null;
}

function weekdayOf(_: Groups, text: string): Omit<Token, 'kind'> {
  return { value: weekdays.indexOf(text.slice(0, 3)) >> 1 };
}

/** « Mercredi 14h-15h30 / Samedi 10h »: behind hours, a stroke is no stretch. */
const sideBySide = /([\dh])\s?\/\s?(?=(?:l[ea]s? |tous les |du )?[a-z]+(?:di|che)s?\b)/g;

/** Longer texts say more than when something takes place. */
const longest = 400;

/**
 * Cuts a text into what its words say of time.
 * @returns null when some of it says anything else, or names a day or an hour that does not exist.
 */
export function tokensOf(text: string, order: DayOrder): readonly Token[] | null {
  if (text.length > longest) return null;
  const folded = fold(text.trim()).replace(/\/$/, '').replace(sideBySide, '$1, ');
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const found = matchAt(folded, at);
    if (!found) return null;
    const [kind, match] = found;
    const [word] = match;
    at += word.length;
    if (kind === '') continue;
    const maker = makers[kind];
    const token = maker ? maker(match.groups ?? {}, word, order) : { value: 0 };
    if (!token) return null;
    // A day that stands for none is none; behind it, programs write times of day.
    if (kind === 'D' && isNoDay(token, folded.slice(at))) {
      if (tokens.length > 0 || !/^t|^\s\d/.test(folded.slice(at))) return null;
      continue;
    }
    tokens.push({ ...token, kind });
  }
  return tokens;
}

function isNoDay({ value, month = 0, year }: Omit<Token, 'kind'>, behind: string): boolean {
  return typeof year === 'number' && isPlaceholderDay({ year, month, day: value }, behind);
}

function matchAt(text: string, at: number): readonly [Kind | '', RegExpExecArray] | null {
  for (const [kind, pattern] of lexicon) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [kind, match];
  }
  return null;
}
