/** What the tests of the demo's pages share: a page in a frame, with every error it makes from its first script on. */
import { isThorough } from '../support/engine.js';
import { open, until, type Page } from '../support/page.js';
import { allByRole, visibleText } from '../support/query.js';
import { watchRequests } from './requests.js';

const files = import.meta.glob('/demo/*.html', { query: '?url', import: 'default' });

/** The names of the pages in the folder: `annuaire`, `communes`, … */
export const pageNames: readonly string[] = Object.keys(files).map((path) =>
  path.replace('/demo/', '').replace('.html', ''),
);

/**
 * The pages whose layout and policies are tried in this engine: those in English are the same pages in other words, and nothing of that is an
 * engine's to say.
 */
export const pagesHere: readonly string[] = isThorough
  ? pageNames
  : pageNames.filter((name) => !name.endsWith('.en'));

/** Whether a page is there to show lists that fail. */
export const isFailing = (name: string): boolean => name.replace('.en', '') === 'failures';

/** A page of the demo with what went wrong in it. */
export interface DemoPage extends Page {
  readonly errors: readonly string[];
}

/** The script that the test server puts first into these pages. */
const WATCHER = 'script[src="/test/support/watch-page.js"]';

const errorsOf = ({ window }: Page): readonly string[] => {
  const { errors } = window as Partial<Pick<DemoPage, 'errors'>>; // test/support/watch-page.js
  if (!errors) throw new Error('Nobody watches the page');
  return errors;
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
  const page = await open(addressOf(name), { width, height: 800 });
  const errors = errorsOf(page);
  watchRequests(page.window);
  await until(() => directoriesOf(page).every(isSettled));
  layOutEverything(page);
  return { ...page, errors };
};

/** A page of the demo as it is written: nothing in it runs. */
export const readDemo = async (name: string): Promise<Document> => {
  const response = await fetch(addressOf(name));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  page.querySelector(WATCHER)?.remove();
  return page;
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

/** The entries of a directory: cards, or rows of a table. */
export const entriesOf = (directory: Element): readonly Element[] => [
  ...cardsOf(directory),
  ...allByRole(directory, 'rowheader'),
];

const isSettled = (directory: Element): boolean =>
  entriesOf(directory).length > 0 || failureOf(directory) !== '';
