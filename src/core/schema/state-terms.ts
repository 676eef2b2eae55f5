/** `moved`: to a day that may not be known yet; `rescheduled`: to the day told; `other`: the text says something that we do not know. */
export type StatusCode =
  | 'planned'
  | 'tentative'
  | 'few'
  | 'full'
  | 'waiting'
  | 'cancelled'
  | 'moved'
  | 'rescheduled'
  | 'online'
  | 'ended'
  | 'other';

/** Terms that programs write for the state of an event, by their letters: schema.org (EventStatusType, ItemAvailability), iCalendar. */
const terms: ReadonlyMap<string, StatusCode> = new Map(
  (
    'eventscheduled:planned eventcancelled:cancelled eventcanceled:cancelled eventpostponed:moved eventrescheduled:rescheduled ' +
    'eventmovedonline:online instock:planned onlineonly:planned instoreonly:planned presale:planned preorder:planned ' +
    'limitedavailability:few soldout:full outofstock:full'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, StatusCode]),
);

/** Words of iCalendar, which are terms in capitals only. */
const capitals: ReadonlyMap<string, StatusCode> = new Map<string, StatusCode>([
  ['CONFIRMED', 'planned'],
  ['TENTATIVE', 'tentative'],
  ['CANCELLED', 'cancelled'],
]);

/** What a term is called, without the vocabulary before it. */
export function termName(term: string): string {
  return term.replace(/[/#]$/, '').replace(/^.*[/#:.]/, '');
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

const schemaOrg = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

/**
 * What a term of a vocabulary says of an event, as an address (`https://schema.org/EventCancelled`) or by itself (`SoldOut`). Terms of
 * schema.org that say nothing of it count as `planned`.
 * @returns null for any other text.
 */
export function stateTerm(text: string): StatusCode | null {
  const value = text.trim();
  if (value.length > 80 || /\s/.test(value)) return null;
  const name = termName(value);
  const known = capitals.get(name) ?? terms.get(letters(name));
  return known ?? (schemaOrg.test(value) ? 'planned' : null);
}

/** Whether a text is a term of any vocabulary that is known here. */
export function isTerm(text: string): boolean {
  return stateTerm(text) !== null;
}

/** Whether a cell holds nothing but terms that by themselves tell the state of an event. */
export function isStateTerm(cell: string): boolean {
  return cell.split(', ').every((term) => !/\s/.test(term) && terms.has(letters(termName(term))));
}
