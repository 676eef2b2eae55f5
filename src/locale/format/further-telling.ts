import type { Answers } from '../../core/models/answers.js';
import type { Bin } from '../../core/models/bins.js';
import type { Share, Shares, Telling } from '../../core/models/shares.js';
import type { Withheld } from '../../core/models/withhold.js';
import { figureWords } from '../figures.js';
import { furtherFigureWords } from '../further-figures.js';
import type { Locale } from '../locale.js';
import {
  answerLabel,
  mostSaid,
  percentText,
  type FigureLine,
  type FurtherTelling,
  type ToldFigures,
} from './told-figures.js';

/** What the figures of all tell: numbers and days, what is compared, what is withheld, who did not answer. */
export function furtherTelling(telling: Telling): FurtherTelling {
  return {
    line: (line, shares, locale) => furtherLine(line, shares, locale, telling),
    told: (told, shares, locale) =>
      shares.isWithheld ? withheldWhole(told, locale, telling) : furtherTold(told, shares, locale, telling),
  };
}

function withheldWhole(told: ToldFigures, locale: Locale, { least }: Telling): ToldFigures {
  const { withheldWhole: words } = furtherFigureWords(locale.language);
  return {
    title: told.title,
    caption: told.title,
    lead: words(locale.number(least)),
    notes: [],
    lines: [],
    hasTable: false,
  };
}

function furtherLine(line: FigureLine, shares: Shares, locale: Locale, { least }: Telling): FigureLine {
  const { answers, baseOfAll } = shares;
  const { share, counted: answer } = line;
  const { all = null } = share ?? shares.others?.share ?? {};
  const isToldOfAll = all !== null && baseOfAll !== null && all.withheld === 'told';
  const compared = isToldOfAll && {
    ofAll: furtherFigureWords(locale.language).ofAll(percentText(all.count, baseOfAll, locale)),
    partOfAll: baseOfAll > 0 ? all.count / baseOfAll : 0,
  };
  const hidden = answer.withheld !== 'told' && {
    count: countText(answer.count, answer.withheld, locale, least),
    percent: '',
    part: null,
  };
  return {
    ...line,
    ...(share && { label: furtherLabel(answers, share, locale) }),
    ...compared,
    ...hidden,
  };
}

/** A count, or what stands for one that is withheld. */
export function countText(count: number, withheld: Withheld, locale: Locale, least: number): string {
  const words = furtherFigureWords(locale.language);
  if (withheld === 'told') return locale.number(count);
  return withheld === 'few' ? words.few(locale.number(least)) : words.withheld;
}

/** What an answer is called, stretches of numbers and days as well. */
export function furtherLabel(answers: Answers, { value, bin }: Share, locale: Locale): string {
  return bin ? binLabel(bin, locale) : answerLabel(answers, value, locale);
}

function binLabel({ unit, from, to }: Bin, locale: Locale): string {
  const words = furtherFigureWords(locale.language);
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

function furtherTold(told: ToldFigures, shares: Shares, locale: Locale, telling: Telling): ToldFigures {
  const { title, caption, lead } = told;
  const notes = notesOf(told, shares, locale, telling);
  if (shares.answered === 0) return { ...told, notes };
  const lines = [...told.lines, ...silentLine(shares, locale, telling)];
  return {
    title,
    caption: shares.silence === 'told' ? caption : title,
    lead: leadOf(lead, told.lines, shares, locale, telling),
    notes,
    lines,
    hasTable: lines.length > 1,
  };
}

function leadOf(
  lead: string,
  lines: readonly FigureLine[],
  { answers, quartiles, isOrderWithheld }: Shares,
  locale: Locale,
  { least }: Telling,
): string {
  const words = furtherFigureWords(locale.language);
  if (quartiles && answers.kind === 'amounts') {
    const [quarter, middle, threeQuarters] = quartiles.map(locale.number) as [string, string, string];
    return least > 0 ? '' : words.quartiles(middle, quarter, threeQuarters);
  }
  if (isOrderWithheld) return '';
  const [most] = mostSaid(lines);
  if (!quartiles) return lead;
  return most ? words.peak(figureWords(locale.language).shared(most.label, most.percent)) : '';
}

/** Where shares are of all rows, those who did not answer have a line. */
function silentLine(
  { rows, answered, base, silence }: Shares,
  locale: Locale,
  telling: Telling,
): readonly FigureLine[] {
  const count = rows - answered;
  if (telling.base !== 'all' || count === 0) return [];
  return [
    {
      share: null,
      label: furtherFigureWords(locale.language).noAnswer,
      counted: { count, withheld: silence },
      count: countText(count, silence, locale, telling.least),
      percent: silence === 'told' ? percentText(count, base, locale) : '',
      ofAll: '',
      part: silence === 'told' ? count / base : null,
      partOfAll: null,
    },
  ];
}

function notesOf(
  { notes, lines }: ToldFigures,
  shares: Shares,
  locale: Locale,
  { least, base }: Telling,
): readonly string[] {
  const words = furtherFigureWords(locale.language);
  const { rows, answered, unread, silence } = shares;
  const isSilenceTold = silence === 'told';
  const silent = rows - answered;
  const [first = ''] = notes;
  const told = lines.filter((line) => line.counted.withheld === 'told');
  // What is withheld is in no sum either.
  const sum = told.reduce((all, line) => all + line.counted.count, 0);
  const isHidden =
    told.length < lines.length ||
    !isSilenceTold ||
    lines.some(({ share }) => (share?.all?.withheld ?? 'told') !== 'told');
  const isUnreadTold =
    unread > 0 && [unread, silent - unread].every((count) => count === 0 || count >= least);
  const ofRows = words.ofAllRows(locale.number(rows), locale.plural(rows));
  return [
    ...(isSilenceTold ? [isUnreadTold ? withUnread(first, unread, locale) : first] : []),
    ...((base === 'all' && silent > 0) || !isSilenceTold ? [ofRows] : []),
    ...(shares.isSeveral && sum > shares.base ? [figureWords(locale.language).several] : []),
    ...(isHidden ? [words.withheldNote(locale.number(least))] : []),
  ];
}

/** « 11 réponses, 1 sans réponse, dont 1 illisible. » */
function withUnread(sentence: string, unread: number, locale: Locale): string {
  const { unread: words } = furtherFigureWords(locale.language);
  return `${sentence.slice(0, -1)}, ${words(locale.number(unread), locale.plural(unread))}.`;
}
