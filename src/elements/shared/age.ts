import { parseDate } from '../../core/schema/dates.js';
import type { Locale } from '../../locale/locale.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in words, from what the owner wrote (`2026-11-01`) or from an HTTP date (RFC 9110, 5.6.7); as written where it is neither. */
export function dayInWords(text: string, locale: Locale): string {
  const http = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) /.exec(text);
  if (http) return locale.day(Number(http[3]), months.indexOf(http[2] ?? '') + 1, Number(http[1]));
  const date = parseDate(text);
  return date ? locale.day(date.year, date.month, date.day) : text;
}
