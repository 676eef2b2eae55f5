/** What stands between an amount and the ends of a cell, and the amount with whatever separates its digits (Switzerland: apostrophes). */
const amount =
  /^\s*(?:[€$£]\s*)?([+−-]?[\d.,](?:[\d.,\s'’]*[\d.,])?(?:e[+-]?\d{1,3})?)\s*(?:[€$£%]|EUR|euros?)?\s*$/i;
const grouped = /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;
const number = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** As programs write it: nothing to be read closely. */
const written = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * Reads a number as French and English people write it: `1 234,5` (any space), `1,234.5`, `-3`, `12 %`, `8,50 €`.
 * A single comma or point is the decimal sign; where both stand, the last one is.
 * @returns null for anything else, `NaN` and infinity included.
 */
export function parseNumber(text: string): number | null {
  if (written.test(text)) return Number(text);
  const bare = text.length > 50 ? undefined : amount.exec(text)?.[1]?.replace('−', '-');
  if (bare === undefined || (/[\s'’]/.test(bare) && !grouped.test(bare))) return null;
  const plain = withPoint(bare.replace(/[\s'’]/g, ''));
  const value = number.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** The same digits with a decimal point and without marks between thousands; marks that contradict each other stay. */
function withPoint(text: string): string {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const parts = text.split(decimal);
  if (parts.length > 2) return ungroup(text, decimal);
  const [whole = '', ...fraction] = parts;
  return [ungroup(whole, group), ...fraction].join('.');
}

function ungroup(text: string, sign: string): string {
  const [, ...groups] = text.split(sign);
  return groups.every((digits) => /^\d{3}$/.test(digits)) ? text.replaceAll(sign, '') : text;
}
