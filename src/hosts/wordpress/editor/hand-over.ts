import { cardsOf } from './cards-of.js';

/*
 * In the browser of whoever may edit the page: the cards of its lists go to the site, which prints them in the page's HTML for search
 * engines and for browsers without scripts. Visitors never load this.
 */

/** What the page tells this script. */
interface Told {
  readonly address: string;
  readonly nonce: string;
  readonly post: number;
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'address' in value && 'nonce' in value && 'post' in value;

/** The lists of the page that the plugin has printed. */
const lists = [...document.querySelectorAll<HTMLElement>('.parvis > [data-as-written]')];

/** Long enough for the cards to follow the file that has been read. */
const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

const isReady = (list: Element): boolean => Boolean(list.shadowRoot?.querySelector('article'));

/** The selection of a visitor, or an opened entry, is in the address: the cards would not be those of the list. */
const isAsked = (): boolean => location.search !== '' || location.hash !== '';

const handOver = async ({ address, nonce, post }: Told): Promise<void> => {
  const told = lists.map((list) => ({
    tag: list.localName,
    attributes: JSON.parse(list.dataset['asWritten'] ?? '{}') as unknown,
    html: cardsOf(list),
  }));
  await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
    body: JSON.stringify({ post, lists: told.filter(({ html }) => html !== '') }),
  });
};

const start = (): void => {
  const told: unknown = JSON.parse(document.getElementById('parvis-hand-over')?.textContent ?? 'null');
  if (!isTold(told) || isAsked()) return;
  const onLoad = (): void => {
    void idle().then(() => (lists.every(isReady) ? handOver(told) : undefined));
  };
  if (lists.every(isReady)) onLoad();
  else document.addEventListener('parvis-load', onLoad);
};

start();
