/**
 * What a page loads by one line: directories at once, and everything else from the folder beside the script as it is needed, other
 * elements among it. `data-parvis` works here too.
 */
import './elements/actor-directory/actor-directory.js';
import { claim } from './elements/define.js';
import { tags, type Tag } from './elements/tags.js';
import { upgradePlaceholders } from './elements/upgrade.js';
import { watchPage } from './elements/watch-page.js';

export { version } from './version.js';

/** Where the other elements come from; the bundler makes a script of its own of each. */
const scripts: Readonly<Record<Exclude<Tag, 'actor-directory'>, () => Promise<unknown>>> = {
  'actor-filter': () => import('./elements/actor-filter/actor-filter.js'),
  'actor-search': () => import('./elements/actor-search/actor-search.js'),
  'training-agenda': () => import('./elements/training-agenda/training-agenda.js'),
};

/**
 * Makes sure that an element is defined: fetches its script, once. Where that fails, the page keeps what its author wrote between the
 * tags, and the console tells why.
 */
async function load(tag: Tag): Promise<void> {
  if (tag === 'actor-directory' || customElements.get(tag)) return;
  try {
    await scripts[tag]();
  } catch (error) {
    console.warn(
      `Parvis: the script of <${tag}> could not be loaded. The folder parvis.light/ must lie beside parvis.light.js.`,
      error,
    );
  }
}

tags.forEach(claim);
watchPage(tags.map((tag) => `${tag}:not(:defined)`).join(), [], ({ localName }) => {
  void load(localName as Tag); // the selector holds nothing else
});
upgradePlaceholders(load);
