import { allSources } from './sources.js';
import { findAll } from './find-all.js';

/*
 * What a list is called in the address of the page: by its id, else by a name of ours, `parvis`, `parvis2`…, in the order of the page.
 * Once given, a name of ours stays with its list, whatever is put before it or taken away.
 */

const OURS = 'parvis';

const tags = ['actor-directory', 'training-agenda'] as const;

/** Lists, those to come and those whose script is not there yet included. */
const selector = tags.flatMap((tag) => [tag, `[data-parvis*="${tag}" i]`]).join();

const key = Symbol.for('parvis names in the address');

/** The names given, for all copies of this library in the page. */
const names = ((globalThis as { [key]?: WeakMap<Element, string> | undefined })[key] ??= new WeakMap<
  Element,
  string
>());

/** What every name of a list begins with in the address of the page. */
export function addressName(list: HTMLElement): string {
  return idInAddress(list) || nameGivenTo(list);
}

/** The lists of the page that keep what their visitors ask for in its address: those in shadow trees come last. */
export function addressedLists(): readonly HTMLElement[] {
  const all = new Set([...findAll<HTMLElement>(document, selector), ...allSources()]);
  return [...all].filter(isAddressed);
}

/** Gives names to all that have none, in their order; one that has taken another's while it was away gets a new one. */
function nameGivenTo(list: HTMLElement): string {
  const lists = addressedLists();
  const others = lists.filter((other) => other !== list);
  const taken = new Set(others.map((other) => idInAddress(other) || names.get(other)));
  const own = names.get(list);
  if (own !== undefined && taken.has(own)) names.delete(list);
  else taken.add(own);
  for (const each of lists.includes(list) ? lists : [...lists, list]) {
    if (idInAddress(each) !== '' || names.has(each)) continue;
    const name = firstFree(taken);
    names.set(each, name);
    taken.add(name);
  }
  return names.get(list) ?? OURS;
}

function firstFree(taken: ReadonlySet<string | undefined>): string {
  for (let place = 1; ; place++) {
    const name = place === 1 ? OURS : `${OURS}${String(place)}`;
    if (!taken.has(name)) return name;
  }
}

function isAddressed(list: HTMLElement): boolean {
  const { urlState } = list as { readonly urlState?: unknown };
  return (urlState ?? said(list, 'url-state')) !== 'off';
}

/** The id by which a list is called there; empty for one that is called by a name of ours. */
export function idInAddress(list: HTMLElement): string {
  return said(list, 'id').trim();
}

/** An attribute of a list; what a list will be made of may have it as `data-…`. */
function said(list: HTMLElement, name: string): string {
  const instead = list.hasAttribute('data-parvis') ? list.getAttribute(`data-${name}`) : null;
  return instead ?? list.getAttribute(name) ?? '';
}
