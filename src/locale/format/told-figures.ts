import type { Answers } from '../../core/models/answers.js';
import type { Bin } from '../../core/models/bins.js';
import { percentOf } from '../../core/models/percent.js';
import type { Share, Shares } from '../../core/models/shares.js';
import type { Withheld } from '../../core/models/withhold.js';
import { labelOf } from '../../core/schema/meaning.js';
import { isNo, isYes } from '../../core/schema/truth.js';
import { displayed } from '../../core/text/displayed.js';
import { figureWords, type FigureWords } from '../figures.js';
import type { Locale } from '../locale.js';

/** A line of the figures as it is told. */
export interface FigureLine {
  /** What stands for it in filters; empty where nothing does. */
  readonly value: string;
  /** The answer as the figures count it; null for those that are told together, and for none. */
  readonly share: Share | null;
  readonly label: string;
  /** How many rows give it. */
  readonly counted: Pick<Share, 'count' | 'withheld'>;
  readonly count: string;
  readonly percent: string;
  /** « (39 % de tous) », empty where nothing is compared. */
  readonly ofAll: string;
  /** From 0 to 1, how long the bars are; null where there is none. */
  readonly part: number | null;
  readonly partOfAll: number | null;
}

/** Everything that is told of a question, in the words of a language. */
export interface ToldFigures {
  readonly title: string;
  /** What the table is called: « Publics : 359 réponses ». */
  readonly caption: string;
  /** The main result in a sentence; empty where there is none to tell. */
  readonly lead: string;
  /** What the shares are of, and what else is to be known of them. */
  readonly notes: readonly string[];
  /** None where a sentence says it all. */
  readonly lines: readonly FigureLine[];
}

/** What decides how figures are told. */
export interface FigureTelling {
  readonly least: number;
  readonly base: 'answered' | 'all';
}

/** How the answers to a question are told. */
export function toldFigures(shares: Shares, locale: Locale, telling: FigureTelling): ToldFigures {
  const words = figureWords(locale.language);
  const { column } = shares.answers;
  const told = { title: column.label, caption: captionOf(shares, locale) };
  const notes = notesOf(shares, locale, telling);
  if (shares.isWithheld)
    return { ...told, lead: words.withheldWhole(locale.number(telling.least)), notes: [], lines: [] };
  if (shares.answered === 0) return { ...told, lead: words.empty, notes, lines: [] };
  const lines = linesOf(shares, locale, telling);
  const isOne = lines.length === 1 && shares.others === null;
  return { ...told, lead: leadOf(shares, locale, telling), notes, lines: isOne ? [] : lines };
}

function captionOf({ answers, answered }: Shares, locale: Locale): string {
  const { answered: words } = figureWords(locale.language);
  return `${answers.column.label}${locale.colon} ${words(locale.number(answered), locale.plural(answered))}`;
}

function linesOf(shares: Shares, locale: Locale, telling: FigureTelling): readonly FigureLine[] {
  const words = figureWords(locale.language);
  const line = (share: Share, label: string, value: string): FigureLine => ({
    value,
    share: value === '' ? null : share,
    label,
    counted: share,
    ...countTexts(share, shares, locale, telling.least),
  });
  const { shares: each, others, answers, rows, answered } = shares;
  const silent: Share = { value: '', bin: null, count: rows - answered, withheld: 'told', all: null };
  return [
    ...each.map((share) => line(share, answerLabel(answers, share, locale), share.value)),
    ...(others
      ? [line(others.share, words.others(locale.number(others.values), locale.plural(others.values)), '')]
      : []),
    ...(telling.base === 'all' && silent.count > 0 ? [line(silent, words.noAnswer, '')] : []),
  ];
}

type CountTexts = Pick<FigureLine, 'count' | 'percent' | 'ofAll' | 'part' | 'partOfAll'>;

function countTexts(
  { count, withheld, all }: Share,
  { base, baseOfAll }: Shares,
  locale: Locale,
  least: number,
): CountTexts {
  const words = figureWords(locale.language);
  const isToldOfAll = all !== null && baseOfAll !== null && all.withheld === 'told';
  return {
    count: countText(count, withheld, locale, least),
    percent: withheld === 'told' ? percentText(count, base, locale) : '',
    ofAll: isToldOfAll ? words.ofAll(percentText(all.count, baseOfAll, locale)) : '',
    part: withheld === 'told' ? partOf(count, base) : null,
    partOfAll: isToldOfAll ? partOf(all.count, baseOfAll) : null,
  };
}

function partOf(count: number, base: number): number {
  return base > 0 ? count / base : 0;
}

/** A count, or what stands for one that is withheld. */
export function countText(count: number, withheld: Withheld, locale: Locale, least: number): string {
  const words = figureWords(locale.language);
  if (withheld === 'told') return locale.number(count);
  return withheld === 'few' ? words.few(locale.number(least)) : words.withheld;
}

/** A share in whole percent; what is not nothing is not called so. */
export function percentText(count: number, base: number, locale: Locale): string {
  const percent = percentOf(count, base);
  if (percent === null) return '';
  return percent === 0 && count > 0 ? figureWords(locale.language).underOne : locale.percent(percent / 100);
}

/** What an answer is called. */
export function answerLabel({ column }: Answers, { value, bin }: Share, locale: Locale): string {
  if (bin) return binLabel(bin, locale);
  const { messages, language } = locale;
  if (column.type === 'boolean' && isYes(value)) return messages.entry.yes;
  if (column.type === 'boolean' && isNo(value)) return messages.entry.no;
  return displayed(labelOf(column, value, language));
}

function binLabel({ unit, from, to }: Bin, locale: Locale): string {
  const words = figureWords(locale.language);
  const end = endLabels[unit];
  if (from === -Infinity) return words.atMost(end(to, locale));
  if (to === Infinity) return words.atLeast(end(from, locale));
  return from === to ? end(from, locale) : words.between(end(from, locale), end(to, locale));
}

/** The Monday with which a week begins, as days since 1970. */
const MONDAY = 4;
const DAY = 86_400_000;

const endLabels: Readonly<Record<Bin['unit'], (end: number, locale: Locale) => string>> = {
  number: (end, locale) => locale.number(end),
  year: (end) => String(end),
  month: (end, locale) => locale.month(Math.floor(end / 12), (end % 12) + 1),
  weekday: (end, { tag }) =>
    new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format((MONDAY + end) * DAY),
};

/** So many answers are named in a sentence. */
const NAMED = 3;

function leadOf(shares: Shares, locale: Locale, { least }: FigureTelling): string {
  const words = figureWords(locale.language);
  const { answers, quartiles } = shares;
  if (quartiles && answers.kind === 'amounts') return least > 0 ? '' : quartilesText(quartiles, locale);
  const told = shares.shares.filter(({ count, withheld }) => count > 0 && withheld === 'told');
  const first = [...told].sort((one, other) => other.count - one.count).slice(0, NAMED);
  const named = first.map((share) =>
    words.shared(answerLabel(answers, share, locale), percentText(share.count, shares.base, locale)),
  );
  const [only = ''] = named;
  if (only === '') return '';
  if (quartiles) return words.peak(only);
  if (shares.shares.filter(({ count }) => count > 0).length === 1 && !shares.others) return words.only(only);
  return words.most(inSeries(named, words));
}

function quartilesText(
  [quarter, middle, threeQuarters]: readonly [number, number, number],
  locale: Locale,
): string {
  const words = figureWords(locale.language);
  return words.quartiles(locale.number(middle), locale.number(quarter), locale.number(threeQuarters));
}

function inSeries(items: readonly string[], { and }: FigureWords): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(', ') + and + last;
}

function notesOf(shares: Shares, locale: Locale, { least, base }: FigureTelling): readonly string[] {
  const words = figureWords(locale.language);
  const { rows, answered, unread } = shares;
  const counted = (count: number, sentence: FigureWords['silent']): string =>
    sentence(locale.number(count), locale.plural(count));
  const silent = rows - answered;
  const told = [
    counted(answered, words.answered),
    ...(silent > 0 ? [counted(silent, words.silent)] : []),
    ...(unread > 0 ? [counted(unread, words.unread)] : []),
  ];
  const all = [...shares.shares, ...(shares.others ? [shares.others.share] : [])];
  // What is withheld is in no sum either.
  const sum = all.reduce((total, { count, withheld }) => total + (withheld === 'told' ? count : 0), 0);
  const hidden = all.some((share) => share.withheld !== 'told' || (share.all?.withheld ?? 'told') !== 'told');
  return [
    `${told.join(', ')}.`,
    ...(base === 'all' && silent > 0 ? [counted(rows, words.ofAllRows)] : []),
    ...(shares.isSeveral && sum > shares.base ? [words.several] : []),
    ...(hidden ? [words.withheldNote(locale.number(least))] : []),
  ];
}
