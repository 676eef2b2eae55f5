import { warnMissing } from '../visit/owner.js';
import { claim } from './define.js';
import { elements, tags, type Tag } from './index.js';
import { upgradePlaceholders } from './upgrade.js';
import { watchPage } from './watch-page.js';

/**
 * Has every element of the library where the page needs it: those that are defined already, and the others as soon as one of them, or a
 * `data-parvis` that stands for it, is in the page.
 */
export function loadWhereNeeded(): void {
  tags.forEach(claim);
  watchPage(tags.map((tag) => `${tag}:not(:defined)`).join(), [], ({ localName }) => {
    void load(localName as Tag); // the selector holds nothing else
  });
  upgradePlaceholders(load);
}

/**
 * Makes sure that an element is defined: fetches its script, once. Where that fails, the page keeps what its author wrote between the
 * tags, and the console tells why.
 */
export async function load(tag: Tag): Promise<void> {
  if (customElements.get(tag)) return;
  try {
    await elements[tag]();
  } catch (error) {
    warnMissing(`<${tag}>`, error);
  }
}
