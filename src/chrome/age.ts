import { parseDate } from '../core/time/dates.js';
import type { Locale } from '../locale/locale.js';

/** A day in words, from what the owner wrote (`2026-11-01`) or from an HTTP date (RFC 9110, 5.6.7); as written where it is neither. */
export function dayInWords(text: string, locale: Locale): string {
  const date = parseDate(text);
  return date ? locale.day(date.year, date.month, date.day) : text;
}
