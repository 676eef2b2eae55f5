import type { Problem } from '../../base/problem.js';
import type { FurtherPages } from '../../table/table.js';
import { isObject, own, type Step } from './json-path.js';

/** Under what name services tell how many records the whole list holds. */
const TOTALS =
  /^(?:count|total|total_?count|total_?items|total_?results|total_?records|total_?rows|filter_?count|nhits|num_?found|number_?matched|odata\.count|@odata\.count)$/i;

/** Under what name they tell where the next page is, or what to ask for it with. */
const NEXT = /^(?:next|next_?page|next_?page_?url|next_?link|next_?cursor|offset|after|@odata\.nextLink)$/i;

/** Under what name they tell whether there is one, each with the word for it. */
const MORE: readonly (readonly [name: RegExp, says: boolean])[] = [
  [/^(?:has_?more|has_?next(?:_?page)?|more)$/i, true],
  [/^is_?last(?:_?page)?$/i, false],
];

/** Where they tell it, beside the list. */
const AROUND = ['meta', 'links', '_links', 'pagination', 'paging', 'page', 'pageInfo', 'page_info'];

/**
 * What a file that is but one page of a list says of the others: it counts more records than it holds, says where the next ones are, or
 * that there are some. Null where it is the whole list.
 * @param steps The way to the records; what they are wrapped in is looked at.
 * @param held How many records the file holds.
 */
export function furtherPages(root: unknown, steps: readonly Step[], held: number): FurtherPages | null {
  const envelopes = envelopesOf(root, steps);
  const fields = envelopes.flatMap((one) => (isObject(one) ? Object.entries(one) : []));
  const totals = fields.filter(([key]) => TOTALS.test(key));
  const total = totals.map(([, value]) => Number(value)).find((number) => number > held) ?? null;
  // Some services always tell where a next page would be; a `count` may be that of the page.
  const isWhole = total === null && totals.some(([key, value]) => key !== 'count' && Number(value) === held);
  const pointers = fields.filter(([key, value]) => NEXT.test(key) && pointerOf(value) !== null);
  const isLast = fields.some(([key, value]) =>
    MORE.some(([name, says]) => name.test(key) && value === !says),
  );
  const goesOn = fields.some(([key, value]) => MORE.some(([name, says]) => name.test(key) && value === says));
  if (held === 0 || isLast || (total === null && (isWhole || (pointers.length === 0 && !goesOn))))
    return null;
  const addresses = pointers
    .map(([, value]) => pointerOf(value))
    .filter((each) => each !== null && isAddress.test(each));
  return { next: addresses[0] ?? null, total };
}

/** That a list is not whole. */
export function pageProblem(held: number, { total }: FurtherPages): Problem {
  return { code: 'one-page', count: held, ...(total !== null && { sample: `${held} / ${total}`, total }) };
}

/** The objects on the way to the list, and what they say of pages. */
function envelopesOf(root: unknown, steps: readonly Step[]): readonly unknown[] {
  const found: unknown[] = [];
  let at = root;
  for (const step of steps) {
    const around = AROUND.map((key) => own(at, key));
    found.push(at, ...around, own(around[0], 'pagination'));
    if (typeof step === 'string') break;
    at = own(at, step.key);
  }
  return found;
}

/** An address, a cursor, or an object that holds one; a number is a place in the list, not a way on. */
function pointerOf(value: unknown): string | null {
  const text = isObject(value) ? own(value, 'href') : value;
  return typeof text === 'string' && text !== '' ? text : null;
}

/** What can be asked for: a cursor by itself cannot. */
const isAddress = /^(?:https?:\/\/|\/|\?|\.{1,2}\/)\S+$/;
