import { linksIn } from '../base/link.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { allDetails, detailsOf, type Details } from './details.js';

/** What stands in a text in place of an address or a number that is not shown. */
const TAKEN = '[…]';

/** Takes out of rows what their people keep back: whole columns, and addresses and numbers inside of other texts. */
export function masking(schema: Schema): (row: Row, without: Details) => Row {
  const held = new Map(
    schema.columns.map((column) => [column.index, detailsOf(column, schema.columns)] as const),
  );
  return (row, without) => row.map((cell, index) => masked(cell, held.get(index), without));
}

function masked(cell: string, held: Details | undefined, without: Details): string {
  if (cell === '') return cell;
  const isAnyDetail = held?.size === allDetails.length;
  const isKept = isAnyDetail
    ? without.size === allDetails.length
    : [...(held ?? [])].some((each) => without.has(each));
  return isKept ? '' : maskedText(cell, without);
}

/** A text without the e-mail addresses and telephone numbers in it; empty where it holds nothing else. */
function maskedText(cell: string, without: Details): string {
  const parts = linksIn(cell);
  const isTaken = (href: string | null): boolean =>
    href !== null &&
    ((without.has('email') && href.startsWith('mailto:')) ||
      (without.has('phone') && href.startsWith('tel:')));
  if (!parts.some(({ href }) => isTaken(href))) return cell;
  const left = parts.filter(({ href }) => !isTaken(href)).map(({ text }) => text);
  if (!/[\p{L}\p{N}]/u.test(left.join(''))) return '';
  return parts.map(({ text, href }) => (isTaken(href) ? TAKEN : text)).join('');
}
