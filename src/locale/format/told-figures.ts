import type { Answers } from '../../core/models/answers.js';
import { percentOf } from '../../core/models/percent.js';
import type { Share, Shares } from '../../core/models/shares.js';
import { labelOf } from '../../core/schema/meaning.js';
import { isNo, isYes } from '../../core/schema/truth.js';
import { displayed } from '../../core/text/displayed.js';
import { figureWords } from '../figures.js';
import type { Locale } from '../locale.js';

/** A line of the figures as it is told. */
export interface FigureLine {
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
  readonly lines: readonly FigureLine[];
  /** Whether a table says more than the sentence does. */
  readonly hasTable: boolean;
}

/** What few questions need to be told: it comes with a script of its own. */
export interface FurtherTelling {
  /** A line as it is told. */
  readonly line: (line: FigureLine, shares: Shares, locale: Locale) => FigureLine;
  /** All that is told of a question. */
  readonly told: (told: ToldFigures, shares: Shares, locale: Locale) => ToldFigures;
}

/** How the answers to a question are told. */
export function toldFigures(shares: Shares, locale: Locale, further?: FurtherTelling): ToldFigures {
  const words = figureWords(locale.language);
  const { answers, answered } = shares;
  const title = answers.column.label;
  const lines = answered > 0 ? linesOf(shares, locale, further) : [];
  const simply = {
    title,
    caption: `${title}${locale.colon} ${counted(answered, 'answered', locale)}`,
    lead: lines.length > 0 ? leadOf(lines, locale) : words.empty,
    notes: notesOf(shares, locale),
    lines,
    hasTable: lines.length > 1,
  };
  return further?.told(simply, shares, locale) ?? simply;
}

/** A number with the noun that goes with it. */
export function counted(count: number, noun: 'answered' | 'silent' | 'others', locale: Locale): string {
  return figureWords(locale.language)[noun](locale.number(count), locale.plural(count));
}

function linesOf(shares: Shares, locale: Locale, further?: FurtherTelling): readonly FigureLine[] {
  const { answers, base, others } = shares;
  const lineOf = (share: Share, label: string): FigureLine => {
    const { count } = share;
    const line = {
      share: share === others?.share ? null : share,
      label,
      counted: share,
      count: locale.number(count),
      percent: percentText(count, base, locale),
      ofAll: '',
      part: base > 0 ? count / base : 0,
      partOfAll: null,
    };
    return further?.line(line, shares, locale) ?? line;
  };
  return [
    ...shares.shares.map((share) => lineOf(share, answerLabel(answers, share.value, locale))),
    ...(others ? [lineOf(others.share, counted(others.places.length, 'others', locale))] : []),
  ];
}

/** A share in whole percent; what is not nothing is not called so. */
export function percentText(count: number, base: number, locale: Locale): string {
  const percent = percentOf(count, base);
  if (percent === null) return '';
  return percent === 0 && count > 0 ? figureWords(locale.language).underOne : locale.percent(percent / 100);
}

/** What an answer is called. */
export function answerLabel({ column }: Answers, value: string, { messages, language }: Locale): string {
  if (column.type === 'boolean' && isYes(value)) return messages.entry.yes;
  if (column.type === 'boolean' && isNo(value)) return messages.entry.no;
  return displayed(labelOf(column, value, language));
}

/** So many answers are named in a sentence. */
const NAMED = 3;

function leadOf(lines: readonly FigureLine[], { language }: Locale): string {
  const words = figureWords(language);
  const given = lines.filter((line) => line.counted.count > 0);
  const named = mostSaid(given).map(({ label, percent }) => words.shared(label, percent));
  if (given.length === 1) return named.map(words.only).join('');
  const last = named.at(-1) ?? '';
  const series = named.length > 1 ? named.slice(0, -1).join(', ') + words.and + last : last;
  return series === '' ? '' : words.most(series);
}

/** The lines of the answers that are said most, among those that are told. */
export function mostSaid(lines: readonly FigureLine[]): readonly FigureLine[] {
  const told = lines.filter(
    ({ share, counted: { count, withheld } }) => share && count > 0 && withheld === 'told',
  );
  return told.sort((one, other) => other.counted.count - one.counted.count).slice(0, NAMED);
}

function notesOf(
  { rows, answered, base, shares, others, isSeveral }: Shares,
  locale: Locale,
): readonly string[] {
  const silent = rows - answered;
  const told = [
    counted(answered, 'answered', locale),
    ...(silent > 0 ? [counted(silent, 'silent', locale)] : []),
  ];
  const sum = [...shares, ...(others ? [others.share] : [])].reduce((all, { count }) => all + count, 0);
  return [`${told.join(', ')}.`, ...(isSeveral && sum > base ? [figureWords(locale.language).several] : [])];
}
