/** A log of what pages ask for: every test that opens a page fails when it asks for something that nobody wrote into it. */
import type { Page } from '../support/page.js';

interface Seen {
  readonly request: PerformanceResourceTiming;
  readonly isWritten: (address: string) => boolean;
}

let log: Seen[] = [];
let count = 0;

/** Only now is everything written that will be: a request may be told of before the page shows its address. */
afterEach(() => {
  const found = log.filter((seen) => !isExpected(seen)).map(({ request }) => request.name);
  log = [];
  if (found.length > 0) throw new Error(`The page asked for what nobody wrote: ${found.join(', ')}`);
});

/** How many requests have been looked at so far, in all pages: a log that sees nothing proves nothing. */
export const requestsSeen = (): number => count;

/** Looks at every request of a page from now on, those before it included. */
export const watchRequests = (view: Page['window']): void => {
  const isWritten = addressesWritten(view);
  const look = (entry: PerformanceEntry): void => {
    count += 1;
    log.push({ request: entry as PerformanceResourceTiming, isWritten });
  };
  new view.PerformanceObserver((list) => {
    list.getEntries().forEach(look);
  }).observe({ type: 'resource', buffered: true });
};

/** The tables of communes lie beside the script: who shows places asks for those that it needs. */
const isTable = (address: string): boolean => address.startsWith(new URL('/communes/', location.href).href);

/** Scripts, styles and images come from the site itself; data only from where the page's author wrote. */
const isExpected = ({ request: { name, initiatorType }, isWritten }: Seen): boolean => {
  const isData =
    initiatorType === 'fetch' || initiatorType === 'xmlhttprequest' || initiatorType === 'beacon';
  const isOwn = !isData && new URL(name).origin === location.origin;
  return isOwn || isTable(name) || isWritten(name); // the whole page is looked through last
};

const ADDRESSES = ['src', 'href', 'data-src', 'glossary', 'outline', 'tiles'] as const;

const addressesIn = (page: Document): readonly string[] =>
  ADDRESSES.flatMap((attribute) =>
    [...page.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? ''),
  )
    .filter((written) => URL.canParse(written, page.baseURI))
    .map((written) => new URL(written, page.baseURI).href);

/** Whether an address stands in a page, or has stood there: what was asked for is told some time later. */
const addressesWritten = (view: Page['window']): ((address: string) => boolean) => {
  const written = new Set<string>();
  const look = (): void => {
    for (const address of addressesIn(view.document)) written.add(address);
  };
  new view.MutationObserver(look).observe(view.document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...ADDRESSES],
  });
  return (address) => {
    look();
    return written.has(address);
  };
};
