import { addressedLists, idInAddress } from '../visit/address-name.js';
import { warnOnce } from '../visit/owner.js';

/**
 * Tells the page's author where two lists keep what their visitors ask for under the same names in the address of the page: a word
 * searched in one would be searched in both. Of several that are alike, all but the first say so.
 */
export function warnSameAddress(list: HTMLElement): void {
  const id = idInAddress(list);
  const lists = id === '' ? [] : addressedLists();
  const first = lists.find((other) => idInAddress(other) === id);
  if (!first || first === list || !lists.includes(list)) return;
  warnOnce(
    list,
    'another list of the page has the same id, so the address keeps one search for both. Give each an id of its own, or url-state="off".',
  );
}
