import { namedLinks } from '../core/base/named-links.js';
import type { Entry } from '../core/collection/collection.js';
import { definitionOf } from '../core/schema/meaning.js';
import type { Column } from '../core/schema/schema.js';
import type { CardContext } from './card-context.js';
import { bare, cellText, cellValues } from './cell.js';
import { isLong } from './short-link.js';
import { renderDetailList } from './detail-list.js';

/** How long the text on a closed card may be, in characters: two to three lines. */
export const EXCERPT = 200;

/** Everything else that there is to tell, once the card is open. */
export function renderDetails(entry: Entry, view: CardContext): unknown {
  return renderDetailList(detailsId(entry), entry, detailColumns(entry, view), view);
}

/** A list of ids is separated by spaces, so that an id must not hold any. */
export function detailsId({ id }: Entry): string {
  return `details-${id.replace(/\s+/g, '-')}`;
}

/**
 * The title is told again where it is a link, what stands under it where it has a definition, and an address where it is too long for its
 * line.
 */
function detailColumns(entry: Entry, { plan }: CardContext): readonly Column[] {
  const isDefined = (column: Column): boolean =>
    cellValues(entry, column).some((value) => definitionOf(column, value) !== '');
  const isLinked = (column: Column): boolean => namedLinks(cellText(entry, column)) !== null;
  const isShortened = (column: Column): boolean => isLong(bare(cellText(entry, column))) && !isLinked(column);
  return [
    ...(plan.title ? [plan.title].filter(isLinked) : []),
    ...plan.subtitle.filter(isDefined),
    ...[...plan.email.slice(0, 1), ...plan.website].filter(isShortened),
    ...plan.details,
  ];
}

/** Whether there are details to show. */
export function tells(entry: Entry, view: CardContext): boolean {
  return detailColumns(entry, view).some((column) => cellText(entry, column) !== '');
}

/** Whether an open card tells more than a closed one. */
export function opensFurther(entry: Entry, view: CardContext): boolean {
  const { plan } = view;
  const text = cellText(entry, plan.text);
  return detailColumns(entry, view).some((column) =>
    column === plan.text ? text.length > EXCERPT : cellText(entry, column) !== '',
  );
}
