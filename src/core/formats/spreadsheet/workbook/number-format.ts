import { FROM_1904, serialText, type ShownParts } from './date-text.js';
import { sectionsOf, type Part } from './format-parts.js';
import { pictureOf } from './picture.js';

/** Turns the number in a cell into what people see there. */
export type ShowNumber = (value: number) => string;

/** The formats that files name by number only (ECMA-376, 18.8.30). The day of number 14 is written as in the country of who looks. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'] as const),
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm'] as const),
  [22, 'yyyy-mm-dd h:mm'],
  ...[37, 38].map((id) => [id, '#,##0'] as const),
  ...[39, 40].map((id) => [id, '#,##0.00'] as const),
  ...[41, 42].map((id) => [id, '#,##0'] as const),
  ...[43, 44].map((id) => [id, '#,##0.00'] as const),
  ...[45, 47].map((id) => [id, 'h:mm:ss'] as const),
  [46, '[h]:mm:ss'],
]);

/** Makes what shows the numbers of a format, by its code or by its number alone. */
export function numberFormat(code: string | number, is1904: boolean): ShowNumber {
  const text = typeof code === 'number' ? (builtIn.get(code) ?? '') : code;
  const sections = sectionsOf(text).map((section) => sectionOf(section, is1904));
  return (value) => {
    const section = sections.find(({ holds }) => holds?.(value)) ?? sectionFor(value, sections);
    return section?.show(value, sections.length > 1) ?? general(value);
  };
}

/** A number as it is, with the fifteen figures that spreadsheets know. */
export function general(value: number): string {
  return String(Number(value.toPrecision(15)));
}

interface Section {
  /** The condition that the section states itself. */
  readonly holds: ((value: number) => boolean) | null;
  readonly show: (value: number, isOneOfSeveral: boolean) => string | null;
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  const plain = sections.filter(({ holds }) => !holds);
  if (plain.length < sections.length) return plain[0];
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function sectionOf(parts: readonly Part[], is1904: boolean): Section {
  const brackets = parts.filter(({ sign }) => sign === '[').map(({ text }) => text);
  const holds = conditionIn(brackets);
  const isDate = parts.some(({ sign }) => isOfMoment(sign)) || brackets.some(isElapsed);
  if (isDate) {
    const shown = shownParts(parts, brackets);
    return { holds, show: (value) => serialText(value + (is1904 ? FROM_1904 : 0), shown) };
  }
  const isGeneral = parts.some(
    ({ sign }) => sign === 'general' || sign === '/' || sign === 'e' || sign === '@',
  );
  if (isGeneral || parts.length === 0)
    return { holds, show: (value, several) => (several && parts.length === 0 ? '' : general(value)) };
  const picture = pictureOf(parts);
  return { holds, show: (value, isOneOfSeveral) => picture(value, isOneOfSeveral) ?? general(value) };
}

function conditionIn(brackets: readonly string[]): ((value: number) => boolean) | null {
  for (const text of brackets) {
    const [, sign = '', limit] = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
    if (limit !== undefined) return (value) => (comparisons.get(sign) ?? never)(value, Number(limit));
  }
  return null;
}

const never = (): boolean => false;

const comparisons: ReadonlyMap<string, (value: number, limit: number) => boolean> = new Map([
  ['<', (value, limit) => value < limit],
  ['<=', (value, limit) => value <= limit],
  ['>', (value, limit) => value > limit],
  ['>=', (value, limit) => value >= limit],
  ['=', (value, limit) => value === limit],
  ['<>', (value, limit) => value !== limit],
]);

function isElapsed(text: string): boolean {
  return /^(?:h+|m+|s+)$/i.test(text);
}

function shownParts(parts: readonly Part[], brackets: readonly string[]): ShownParts {
  const signs = parts.map(({ sign }) => sign).filter((sign) => isOfMoment(sign));
  const months = signs.filter((sign, index) => sign === 'm' && !isMinute(signs, index));
  return {
    year: signs.includes('y'),
    month: months.length > 0,
    day: signs.includes('d'),
    time: signs.some((sign) => !/^[ymd]$/.test(sign)),
    elapsed: brackets.some(isElapsed),
    language: languageIn(brackets),
  };
}

function isOfMoment(sign: string): boolean {
  return /^(?:[ymdhs]|am\/pm|a\/p)$/.test(sign);
}

/** `m` is a month, but for those behind hours and before seconds. */
function isMinute(signs: readonly string[], index: number): boolean {
  const isOther = (sign: string): boolean => sign !== 'm';
  return signs.slice(0, index).findLast(isOther) === 'h' || signs.slice(index).find(isOther) === 's';
}

/** The languages of Windows by the last two figures of their numbers, as far as months are written in them here. */
const languages: ReadonlyMap<string, string> = new Map([
  ['07', 'de'],
  ['09', 'en'],
  ['0a', 'es'],
  ['0c', 'fr'],
  ['10', 'it'],
  ['13', 'nl'],
  ['16', 'pt'],
]);

/** `[$-40C]` is French of France. */
function languageIn(brackets: readonly string[]): string | null {
  const codes = brackets.map((text) => /^\$[^-]*-[\da-f]{0,6}?([\da-f]{2})$/i.exec(text)?.[1]?.toLowerCase());
  return codes.map((code) => languages.get(code ?? '')).find((language) => language !== undefined) ?? null;
}
