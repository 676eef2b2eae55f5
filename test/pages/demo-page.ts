/** What the tests of the demo's pages share: a page in a frame, with every error it makes from its first script on. */
import { open, until, type Page } from '../support/page.js';
import { allByRole, visibleText } from '../support/query.js';
import { watchRequests } from './requests.js';

const files = import.meta.glob('/demo/*.html', { query: '?url', import: 'default' });

/** The names of the pages in the folder: `annuaire`, `communes`, … */
export const pageNames: readonly string[] = Object.keys(files).map((path) =>
  path.replace('/demo/', '').replace('.html', ''),
);

/** Whether a page is there to show lists that fail. */
export const isFailing = (name: string): boolean => name.replace('.en', '') === 'failures';

/** A page of the demo with what went wrong in it. */
export interface DemoPage extends Page {
  readonly errors: readonly string[];
}

/** In the tests Vite has no socket, and the client it puts into pages complains. */
const isOfVite = (error: string): boolean => /\bWebSocket\b/i.test(error);

const listen = (view: Page['window'], errors: string[]): void => {
  if (view.customElements.get('actor-directory'))
    throw new Error('The page has run before it was listened to');
  const note = (error: string): void => {
    if (!isOfVite(error)) errors.push(error);
  };
  const { console } = view;
  const write = console.error.bind(console);
  console.error = (...args: unknown[]) => {
    note(args.map(String).join(' '));
    write(...args);
  };
  view.addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  view.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      note(target instanceof view.Element ? `Not loaded: ${target.outerHTML}` : event.message);
    },
    true, // files that cannot be loaded say so without bubbling
  );
};

/** A task later: shorter than the 4 ms of timers, so that the page's first script cannot come in between. */
const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });

/** How long a page may take to come, and to show its lists, in milliseconds. */
const PATIENCE = 12_000;

/** The frame that was just added, as soon as its document is the page's own and not the empty one it starts with. */
const arrivalOf = async (address: string): Promise<Page['window']> => {
  const frame = [...document.querySelectorAll('iframe')].at(-1);
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const view = frame?.contentWindow as Page['window'] | null | undefined; // lib.dom leaves out the globals
    if (view?.location.pathname === address) return view;
    await nextTask();
  }
  throw new Error(`${address} has not come`);
};

/**
 * A card far from the screen is not laid out until it comes near, and axe, which measures everything, takes its parts for
 * lying on top of one another.
 */
const layOutEverything = (page: Page): void => {
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  for (const { shadowRoot } of directoriesOf(page)) shadowRoot?.adoptedStyleSheets.push(sheet);
};

/** Opens a page of the demo in a frame of that width, and waits until its directories show what they have to show. */
export const openDemo = async (name: string, width: number): Promise<DemoPage> => {
  const address = addressOf(name);
  const errors: string[] = [];
  const opening = open(address, { width, height: 800 });
  const view = await arrivalOf(address);
  listen(view, errors);
  watchRequests(view);
  const page = await opening;
  await until(() => directoriesOf(page).every(isSettled), PATIENCE);
  layOutEverything(page);
  return { ...page, errors };
};

/** A page of the demo as it is written: nothing in it runs. */
export const readDemo = async (name: string): Promise<Document> => {
  const response = await fetch(addressOf(name));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

const addressOf = (name: string): string => `/demo/${name}.html`;

/** The directories and agendas that stand in the page, in its order. */
export const directoriesOf = ({ document }: Page): readonly Element[] => [
  ...document.querySelectorAll('actor-directory, training-agenda'),
];

/** The entries that a directory shows. */
export const cardsOf = (directory: Element): readonly HTMLElement[] => allByRole(directory, 'article');

/** What a directory says in place of entries, empty where it shows some. */
export const failureOf = (directory: Element): string =>
  [...(directory.shadowRoot?.querySelectorAll('[part~="error"], [part~="empty"]') ?? [])]
    .map((box) => visibleText(box).trim())
    .join(' ');

const isSettled = (directory: Element): boolean =>
  cardsOf(directory).length > 0 || failureOf(directory) !== '';
