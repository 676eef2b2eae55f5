import { findAll } from './find-all.js';
import { warnOnce } from './owner.js';

/** A list that may keep what its visitor asks for in the address of the page. */
interface Addressed extends HTMLElement {
  readonly urlState: string | null | undefined;
}

/**
 * Tells the page's author where two lists keep what their visitors ask for under the same names in the address of the page: a word
 * searched in one would be searched in both. Of several that are alike, all but the first say so.
 */
export function warnSameAddress(element: Addressed): void {
  if (element.urlState === 'off') return;
  const lists = [...findAll<Addressed>(document, 'actor-directory, training-agenda')];
  const first = lists.find(({ id, urlState }) => id === element.id && urlState !== 'off');
  if (!first || first === element) return;
  const fault = element.id ? 'has the same id' : 'has no id either';
  warnOnce(
    element,
    `another list of the page ${fault}, so the address keeps one search for both. Give each an id of its own, or url-state="off".`,
  );
}
