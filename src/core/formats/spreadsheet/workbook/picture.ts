import type { Part } from './format-parts.js';

/** Writes a number; null where it is too large for that. A section for negative numbers writes their sign itself. */
export type Picture = (value: number, isOneOfSeveral: boolean) => string | null;

/** Makes what writes a number into the places that a section has for its figures: `0#" "##" "##` for telephone numbers. */
export function pictureOf(parts: readonly Part[]): Picture {
  const tokens = parts.flatMap(tokenOf);
  const first = tokens.findIndex(isPlace);
  const last = tokens.findLastIndex(isPlace);
  if (first < 0) return () => tidy(textOf(tokens));
  const point = tokens.findIndex(({ sign }) => sign === '.');
  const end = point < 0 || point > last ? last + 1 : point;
  const whole = tokens.slice(first, end);
  const decimals = tokens.slice(end, last + 1).filter(isPlace);
  const before = textOf(tokens.slice(0, first));
  const after = textOf(tokens.slice(last + 1));
  const factor = factorOf(tokens, last);
  const mark = /[€₣]|CHF|EUR/.test(before + after) ? ',' : '.';
  return (value, isOneOfSeveral) => {
    const size = Number((Math.abs(value) * factor).toPrecision(15));
    if (size >= 1e21) return null;
    const [figures = '', fraction = ''] = size.toFixed(Math.min(decimals.length, 15)).split('.');
    const shown = fraction.slice(0, shownDecimals(fraction, decimals));
    const isNegative = value < 0 && !isOneOfSeveral && /[1-9]/.test(figures + shown);
    const number = inPlaces(whole, figures) + (shown && mark + shown);
    return tidy(`${isNegative ? '-' : ''}${before}${number}${after}`);
  };
}

/** Conditions, colours and languages say nothing; a currency is a text. */
function tokenOf({ sign, text }: Part): readonly Part[] {
  if (sign !== '[') return [{ sign: /^[0#?.,%]$/.test(sign) ? sign : '', text }];
  const currency = /^\$([^-]*)/.exec(text)?.[1];
  return currency ? [{ sign: '', text: currency }] : [];
}

function isPlace({ sign }: Part): boolean {
  return sign === '0' || sign === '#' || sign === '?';
}

function textOf(tokens: readonly Part[]): string {
  return tokens.map(({ sign, text }) => (sign === ',' || sign === '.' ? '' : text)).join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A sign for per cent multiplies by a hundred, a comma behind the last figure divides by a thousand. */
function factorOf(tokens: readonly Part[], last: number): number {
  const percents = tokens.filter(({ sign }) => sign === '%').length;
  const behind = tokens.slice(last + 1);
  const commas = behind.findIndex(({ sign }) => sign !== ',');
  return 100 ** percents / 1000 ** (commas < 0 ? behind.length : commas);
}

/** Zeros at the end are shown where the format says `0`. */
function shownDecimals(fraction: string, decimals: readonly Part[]): number {
  const needed = decimals.findLastIndex(({ sign }) => sign === '0') + 1;
  return Math.max(needed, fraction.replace(/0+$/, '').length);
}

/** Puts figures into their places from the right, with the texts between them; those that are too many stand before. */
function inPlaces(places: readonly Part[], figures: string): string {
  const isGrouped = places.some(({ sign }) => sign === ',');
  const outermost = places.findIndex(({ sign }) => sign === '0');
  const first = places.findIndex(isPlace);
  let left = figures === '0' ? '' : figures;
  const written: string[] = [];
  let count = 0;
  const put = (figure: string): void => {
    if (isGrouped && count > 0 && count % 3 === 0) written.unshift(' ');
    written.unshift(figure);
    count++;
  };
  for (const [index, place] of [...places.entries()].reverse()) {
    const isNeeded = left !== '' || (outermost >= 0 && index >= outermost);
    if (!isPlace(place) && place.sign === '' && isNeeded) written.unshift(place.text);
    if (!isPlace(place) || !isNeeded) continue;
    put(left === '' ? '0' : left.slice(-1));
    left = left.slice(0, -1);
    for (; index === first && left !== ''; left = left.slice(0, -1)) put(left.slice(-1));
  }
  return written.join('');
}
