import { rightShare, type ColumnProfile } from './column-profile.js';

/** An address may ask for `?freq=weekly`. */
const frequency = /(?:^|[^\w?&])freq\s?=\s?[a-z]/i;
const property =
  /^["'[({\s]*(?:(?:rrule|exrule|[re]x?date|dtstart|dtend|duration)[;:=]|(?:freq|interval|count|until|wkst|by[a-z]{3,8})\s?=)/i;
const heading = /^(?:rrule|exrule|rdate|exdate)s?$/;

/** Whether a cell holds a rule as calendars write it (RFC 5545, RRULE), maybe behind a few words. */
export function holdsRule(cell: string): boolean {
  return cell.includes('=') && cell.length < 4000 && frequency.test(cell.slice(0, 300));
}

/** Whether a column says in the words of calendars how its entries repeat: nobody reads `FREQ=WEEKLY`, and nobody filters by it. */
export function isOfRules({ words, cells, sample }: ColumnProfile): boolean {
  return (
    words.some((word) => heading.test(word)) ||
    cells.some((cell) => holdsRule(cell) && property.test(cell)) ||
    rightShare(sample, holdsRule) > 0.5
  );
}
