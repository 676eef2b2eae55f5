import { fold } from './fold.js';
import type { Scale } from './scales.js';

/*
 * Bands of what is counted: « 18-29 », « moins de 10 € », « 5 à 10 km », « 65 et plus »; and answers with their number before them:
 * « 1 - Pas du tout ».
 */

const number = String.raw`\d{1,3}(?:[ .]\d{3})+|\d+(?:[.,]\d+)?`;
const written = new RegExp(
  `^(?<words>[^\\d]{0,20}?)[€£$]?(?<first>${number}) ?(?<one>[^\\d\\s+–/-]{0,12}) ?` +
    `(?:(?:-|–|a|to|et|and|y|bis|/) ?(?:moins de )?[€£$]?(?<second>${number}) ?)?(?<rest>\\D{0,30})$`,
);
const under = /^(?:moins d[e']|jusqu'a|under|less than|up to|below|menos de|hasta|unter|<|<=|≤)$/;
const over = /^(?:plus d[e']|\+ ?d[e']|a partir de|more than|over|above|mas de|uber|>|>=|≥|\+)$/;
const between = /^(?:(?:de|d'|entre|from|between|les|des|le|la) ?)?$/;
const more =
  /(?:\bet|\bou|\band|\bor|\by|\bo)? ?(?:\+|\bplus\b|\bover\b|\bmore\b|\bolder\b|\babove\b|\bmas\b|\bau dela\b|\bau-dela\b)/;
const nothing = /^(?:gratuite?s?|free|gratis|aucune?|none|zero|ninguno)$/;
/** Units of time in days, so that half an hour stands before two. */
const days: ReadonlyMap<string, number> = new Map([
  ['min', 1 / 1440],
  ['minute', 1 / 1440],
  ['h', 1 / 24],
  ['heure', 1 / 24],
  ['hour', 1 / 24],
  ['j', 1],
  ['jour', 1],
  ['day', 1],
  ['semaine', 7],
  ['week', 7],
  ['mois', 30.4],
  ['month', 30.4],
  ['an', 365],
  ['annee', 365],
  ['year', 365],
]);
const ordinal = /^(?:er|e|eme|re|ere|nd|nde|st|rd|th|º|ª)$/;

interface Band {
  readonly at: number;
  readonly unit: string;
  /** Whether it is more than a bare number. */
  readonly isTold: boolean;
}

function amount(text: string): number {
  return Number(text.replace(/[ .](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

function unitOf(text: string): string {
  const word = text.replace(/[.°]/g, '').trim();
  return /^mois$/.test(word) ? word : word.replace(/s$/, '');
}

/** Just before and just behind where a band begins: who is younger than six stands before who is six. */
const NEARLY = 1e-6;

function bandOf(value: string): Band | null {
  const text = fold(value).replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
  if (nothing.test(text)) return { at: -NEARLY, unit: '', isTold: true };
  const band = written.exec(text)?.groups;
  if (!band) return null;
  const { words = '', first = '', one = '', second, rest = '' } = band;
  const [before, isMore] = [words.trim(), more.test(rest)];
  if (!(between.test(before) || under.test(before) || over.test(before))) return null;
  const behind = unitOf(rest.replace(more, ' '));
  const own = ordinal.test(one) ? '' : unitOf(one);
  if (second !== undefined && own === '' && amount(second) < amount(first)) return null;
  const at = amount(first) * (days.get(own || behind) ?? 1);
  const shift = under.test(before) ? -NEARLY : over.test(before) || isMore ? NEARLY : 0;
  const unit = behind || own;
  return { at: at + shift, unit: days.has(unit) ? 'time' : unit, isTold: text !== first };
}

/** The scale of bands; null where some are none, or are counted in something else. */
export function bandsOf(values: readonly string[]): Scale | null {
  const bands = values.map(bandOf);
  const units = new Set(bands.flatMap((band) => (band?.unit ? [band.unit] : [])));
  if (units.size > 1 || bands.includes(null) || !bands.some((band) => band?.isTold)) return null;
  return (value) => bandOf(value)?.at ?? null;
}

const numbered = /^(\d{1,2})(?: ?[-–:.)=(] ?\p{L}.*)?$/u;

/** The scale of answers that bear their number; null where one bears none, or all are numbers and nothing else. */
export function numberedOf(values: readonly string[]): Scale | null {
  const isNumbered = values.every((value) => numbered.test(value.trim()));
  if (!isNumbered || values.every((value) => /^\d+$/.test(value.trim()))) return null;
  return (value) => {
    const [, first] = numbered.exec(value.trim()) ?? [];
    return first === undefined ? null : Number(first);
  };
}
