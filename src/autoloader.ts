/**
 * For sites that put one script on every page: looks for our tags and for `data-parvis`, now and whenever something is inserted, and
 * fetches `parvis.js`, which lies beside it, for pages that have one.
 */
import { isTagName } from './elements/tags.js';
import { watchPage } from './elements/watch-page.js';

const wanted = '[data-parvis], :not(:defined)';

let isAsked = false;

/** Fetches the script, once; where that fails, the page keeps what its author wrote between the tags. */
async function load(element: HTMLElement): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  if (element.querySelector('.parvis-still')) await painted();
  try {
    await import('./parvis.js');
  } catch (error) {
    console.warn('Parvis: parvis.js could not be loaded. It must lie beside autoloader.js.', error);
  }
}

/** What `parvis prerender` has written into the page is on the screen before anything else is asked for. */
async function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(done);
    });
  });
}

watchPage<HTMLElement>(wanted, ['data-parvis'], (element) => {
  const { localName, dataset } = element;
  if ('parvis' in dataset || isTagName(localName)) void load(element);
});
