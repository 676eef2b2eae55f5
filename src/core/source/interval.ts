const MINUTE = 60_000;
/** More than once a minute is rude to a server that many visitors ask; less than once a day is no refreshing. */
const LONGEST = 24 * 60 * MINUTE;

/** How people write units of time; a bare number means minutes. */
const units: ReadonlyMap<string, number> = new Map([
  ['s', 1000],
  ['sec', 1000],
  ['', MINUTE],
  ['m', MINUTE],
  ['mn', MINUTE],
  ['min', MINUTE],
  ['h', 60 * MINUTE],
  ['d', LONGEST],
  ['j', LONGEST],
]);

/**
 * Reads how often to ask: `15min`, `1 h`, `90s`, `15` (minutes).
 * @returns milliseconds, between a minute and a day; null where nothing is said or it makes no sense.
 */
export function readInterval(text: string | null | undefined): number | null {
  const [, number, unit = ''] = /^\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const length = Number(number?.replace(',', '.')) * (units.get(unit.toLowerCase()) ?? NaN);
  return length > 0 ? Math.min(Math.max(length, MINUTE), LONGEST) : null;
}
