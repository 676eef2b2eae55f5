/** What the values of a list in one cell are joined by. */
export const BETWEEN = '\n';

/** More of a cell is not shown: an answer may come from anybody. */
const LONGEST = 20_000;
const MOST_VALUES = 1000;

/**
 * A value of an answer as the text of a cell. Answers are data of others like any file: whatever shape a value has, a text comes out, of
 * bounded length. A point is its latitude and longitude.
 */
export function cellText(value: unknown): string {
  if (Array.isArray(value))
    return cut(value.slice(0, MOST_VALUES).map(oneLine).filter(Boolean).join(BETWEEN));
  return cut(plain(value));
}

function oneLine(value: unknown): string {
  return plain(value).replace(/[\r\n]+/g, ' ');
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return pointText(value) ?? json(value);
}

function pointText(value: object): string | null {
  const { lat, lon } = value as { readonly lat?: unknown; readonly lon?: unknown };
  return typeof lat === 'number' && typeof lon === 'number' ? `${String(lat)}, ${String(lon)}` : null;
}

function json(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

function cut(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '') : text;
}
