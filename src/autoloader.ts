/**
 * For sites that put one script on every page: looks for our tags and for `data-parvis`, now and whenever something is inserted, and
 * fetches `parvis.light.js`, which lies beside it, for pages that have one.
 */
import { tags } from './elements/tags.js';
import { watchPage } from './elements/watch-page.js';

const wanted = ['[data-parvis]', ...tags.map((tag) => `${tag}:not(:defined)`)].join();

let isAsked = false;

/** Fetches the script, once; where that fails, the page keeps what its author wrote between the tags. */
async function load(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    await import('./light.js');
  } catch (error) {
    console.warn('Parvis: parvis.light.js could not be loaded. It must lie beside autoloader.js.', error);
  }
}

watchPage(wanted, ['data-parvis'], () => {
  void load();
});
