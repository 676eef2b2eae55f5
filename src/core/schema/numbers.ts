/** What people put between thousands: any kind of space, an apostrophe (Switzerland). */
const groupSigns = /[\s\u00a0\u202f\u2009'’]/g;
const number = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const unit = /^[€$£]\s*|\s*(?:[€$£%]|EUR|euros?)$/giu;

/**
 * Reads a number as French and English people write it: `1 234,5` (any space), `1,234.5`, `-3`, `12 %`, `8,50 €`.
 * A single comma or point is the decimal sign; where both stand, the last one is.
 * @returns null for anything else, `NaN` and infinity included.
 */
export function parseNumber(text: string): number | null {
  const bare = text.trim().replace(unit, '').replace('−', '-');
  if (bare === '' || bare.length > 40 || !/^[+-]?[\d.,]/.test(bare)) return null;
  const spaced = /\d[\s\u00a0\u202f\u2009'’]\d/.test(bare);
  if (spaced && !/^[+-]?\d{1,3}(?:[\s\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?$/.test(bare)) return null;
  const plain = withPoint(bare.replace(groupSigns, ''));
  if (plain === null || !number.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The same digits with a decimal point and without marks between thousands, null when the marks contradict each other. */
function withPoint(text: string): string | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && text.indexOf('.') === point) return text;
  const decimal = comma > point ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const single = text.indexOf(decimal) === text.lastIndexOf(decimal);
  if (!single) return text.includes(group) ? null : ungroup(text, decimal);
  const [whole = '', fraction = ''] = text.split(decimal);
  const digits = whole.includes(group) ? ungroup(whole, group) : whole;
  return digits === null ? null : `${digits}.${fraction}`;
}

function ungroup(text: string, sign: string): string | null {
  const [first = '', ...groups] = text.split(sign);
  return first !== '' && groups.every((digits) => /^\d{3}$/.test(digits)) ? first + groups.join('') : null;
}
