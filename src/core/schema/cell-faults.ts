import { linksIn, mailLink, webLink } from '../base/link.js';
import type { ProblemCode } from '../base/problem.js';
import type { ColumnProfile } from './column-profile.js';
import { isImpossible } from './coordinates.js';
import { kindOfCell } from './cell-kind.js';
import { parseDate, parseTime } from '../time/dates.js';
import { namesWeekdays } from '../time/weekday-names.js';
import { isUnreached, isUnsaid } from './unsaid.js';
import type { Column, Role } from './schema.js';

/** A column with its cells. */
export interface Examined extends Pick<Column, 'type' | 'role' | 'separator'> {
  readonly profile: ColumnProfile;
}

/** Cells that something is wrong with, by the code of what it is. */
export interface Fault {
  readonly code: ProblemCode;
  /** Whether the fault can stand in this column at all. */
  readonly concerns: (column: Examined) => boolean;
  readonly isWrong: (cell: string, column: Examined) => boolean;
}

const hasRole =
  (...roles: readonly Role[]) =>
  ({ role }: Examined): boolean =>
    role !== null && roles.includes(role);

/** UTF-8 read as windows-1252 (`Ã©` for `é`), and the mark of bytes that no encoding explains. */
const mojibake = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|\ufffd/;

/** Whether accents are damaged in a cell or in a heading. */
export function isMojibake(text: string): boolean {
  return mojibake.test(text);
}

/** An address without anything that needs a closer look. */
const plainAddress = /^https?:\/\/(?:[a-z0-9-]+\.){1,5}[a-z]{2,24}(?:\/[\w./%&=?#+-]*)?$/i;

/** Everything that can be wrong with a cell, in the order of telling. */
export const faults: readonly Fault[] = [
  { code: 'mojibake', concerns: () => true, isWrong: isMojibake },
  {
    code: 'damaged-identifier',
    concerns: ({ type }) => type !== 'html',
    isWrong: (cell, column) =>
      (cell.length < 24 && /^\d(?:[.,]\d+)?E\+\d{2}$/i.test(cell)) || lostZero(cell, column),
  },
  { code: 'range-as-date', concerns: holdsRanges, isWrong: isDayOfRanges },
  {
    code: 'html-in-cells',
    concerns: ({ type }) => type === 'text' || type === 'html',
    isWrong: (cell) => cell.includes('<') && /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?>/i.test(cell),
  },
  {
    code: 'bad-email',
    concerns: ({ type }) => type === 'email',
    isWrong: (cell) => mailLink(cell) === null && !isUnreached(cell) && !leadsTo(cell, 'mailto:'),
  },
  {
    code: 'bad-url',
    concerns: ({ role, type, profile }) =>
      type === 'url' || (role === 'website' && profile.share('url') > 0.5),
    isWrong: (cell) =>
      !plainAddress.test(cell) && webLink(cell) === null && !isUnreached(cell) && !leadsTo(cell, 'http'),
  },
  {
    code: 'bad-phone',
    concerns: hasRole('phone'),
    isWrong: (cell) =>
      (cell.replace(/\D/g, '').length < 3 && !isUnreached(cell) && mailLink(cell) === null) ||
      cell.includes('E+'),
  },
  {
    code: 'bad-date',
    concerns: ({ type, role }) =>
      type === 'date' || type === 'datetime' || role === 'updated' || role === 'start',
    isWrong: (cell, { role }) =>
      (parseDate(cell) ?? parseDate(cell, 'month-first')) === null &&
      parseTime(cell) === null &&
      kindOfCell(cell) !== 'when' &&
      !namesWeekdays(cell) &&
      !(role === 'start' && repeated.test(cell)) &&
      !isUnsaid(cell),
  },
  {
    code: 'impossible-coordinates',
    concerns: hasRole('latitude', 'longitude', 'coordinates'),
    isWrong: (cell, { role }) => role !== null && isImpossible(cell, role),
  },
];

/** « 1er samedi du mois », « tous les mardis »: whoever makes sessions of it tells what cannot be read. */
const repeated = /\b(?:mois|tou(?:te)?s les|chaque|every|each|month)\b/i;

/** A postcode of four figures among others of five, or a French telephone number of nine: a spreadsheet took the zero away. */
function lostZero(cell: string, { role, profile }: Examined): boolean {
  if (role === 'postcode')
    return /^\d{4}$/.test(cell) && profile.sample.some((other) => /^\d{5}$/.test(other));
  if (role !== 'phone' || !/^[1-9]\d{8}$/.test(cell)) return false;
  return profile.words.some((word) => /^(?:tel|telephone|portable|mobile|fixe)$/.test(word));
}

/** « 6-8 », « 12 à 15 ans »: figures from one to another. */
const range = /^\d{1,2}\s?(?:[-–—/]|à|to|bis)\s?\d{1,2}(?:\s?(?:ans|years|jahre|años))?$/i;

/** Whether some cells of a column are ranges, and none of it is said to be a day. */
function holdsRanges({ type, profile: { sample } }: Examined): boolean {
  return type === 'text' && sample.some((cell) => range.test(cell));
}

/** A day among ranges, which a spreadsheet made of one: `10-déc`, `12-Oct`, the day itself in a workbook. */
function isDayOfRanges(cell: string): boolean {
  return /^(?:\d{1,2}-\p{L}{3,5}\.?|\p{L}{3,5}\.?-\d{1,2})$/u.test(cell) || /^\d{4}-\d\d-\d\d$/.test(cell);
}

/** Whether one of the links in a cell is of a scheme. */
function leadsTo(cell: string, scheme: string): boolean {
  return linksIn(cell).some(({ href }) => href?.startsWith(scheme));
}
