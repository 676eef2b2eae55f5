import type { Problem } from '../../base/problem.js';
import { isObject, own, type Step } from './json-path.js';

/** Under what name services tell how many records the whole list holds. */
const TOTALS =
  /^(?:count|total|total_?count|total_?items|total_?results|total_?records|nhits|num_?found|number_?matched|odata\.count|@odata\.count)$/i;

/** Under what name they tell where the next page is, or what to ask for it with. */
const NEXT = /^(?:next|next_?page|next_?page_?url|next_?link|next_?cursor|offset|after|@odata\.nextLink)$/i;

/** Where they tell it, beside the list. */
const AROUND = ['meta', 'links', '_links', 'pagination', 'paging', 'page', 'pageInfo'];

/**
 * Tells when a file is but one page of a list: it counts more records than it holds, or says where the next ones are.
 * @param steps The way to the records; what they are wrapped in is looked at.
 * @param held How many records the file holds.
 */
export function pageProblem(root: unknown, steps: readonly Step[], held: number): Problem | null {
  const envelopes = envelopesOf(root, steps);
  const fields = envelopes.flatMap((one) => (isObject(one) ? Object.entries(one) : []));
  const totals = fields.filter(([key]) => TOTALS.test(key));
  const total = totals.map(([, value]) => Number(value)).find((number) => number > held);
  // Some services always tell where a next page would be; a `count` may be that of the page.
  const isWhole =
    total === undefined && totals.some(([key, value]) => key !== 'count' && Number(value) === held);
  const next = !isWhole && fields.some(([key, value]) => NEXT.test(key) && pointsOn(value));
  if (held === 0 || (total === undefined && !next)) return null;
  return {
    code: 'one-page',
    count: held,
    ...(total !== undefined && { sample: `${held} / ${total}` }),
  };
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
function pointsOn(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : typeof own(value, 'href') === 'string';
}
