/**
 * For pages that use one element of several: looks for our tags, now and whenever something is inserted, and fetches the script of
 * those that it meets, with what they share, from the folder beside it. `data-parvis` works here too.
 */
import { tags, type Tag } from './elements/tags.js';
import { upgradePlaceholders } from './elements/upgrade.js';
import { watchPage } from './elements/watch-page.js';

/** Where each element comes from; a bundler makes a script of its own of each. */
const scripts: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'actor-directory': () => import('./elements/actor-directory/actor-directory.js'),
  'actor-filter': () => import('./elements/actor-filter/actor-filter.js'),
  'actor-search': () => import('./elements/actor-search/actor-search.js'),
  'training-agenda': () => import('./elements/training-agenda/training-agenda.js'),
};

/** Fetches an element's script, once; where that fails, the page keeps what its author wrote between the tags. */
async function load(tag: Tag): Promise<void> {
  if (customElements.get(tag)) return;
  try {
    // What elements share is fetched with them, not only once they say that they need it.
    await Promise.all([import('./elements/list-element.js'), scripts[tag]()]);
  } catch (error) {
    console.warn(`Parvis: the script of <${tag}> could not be loaded.`, error);
  }
}

watchPage(tags.map((tag) => `${tag}:not(:defined)`).join(), [], ({ localName }) => {
  void load(localName as Tag); // the selector holds nothing else
});
upgradePlaceholders(load);
