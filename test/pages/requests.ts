/** A log of what pages ask for: every test that opens a page fails when it asks for something that nobody wrote into it. */
import type { Page } from '../support/page.js';

let stray: string[] = [];
let count = 0;

afterEach(() => {
  const found = stray;
  stray = [];
  if (found.length > 0) throw new Error(`The page asked for what nobody wrote: ${found.join(', ')}`);
});

/** How many requests have been looked at so far, in all pages: a log that sees nothing proves nothing. */
export const requestsSeen = (): number => count;

/** Looks at every request of a page from now on, those before it included. */
export const watchRequests = (view: Page['window']): void => {
  const look = (entry: PerformanceEntry): void => {
    count += 1;
    if (!isExpected(view, entry as PerformanceResourceTiming)) stray.push(entry.name);
  };
  new view.PerformanceObserver((list) => {
    list.getEntries().forEach(look);
  }).observe({ type: 'resource', buffered: true });
};

/** Scripts, styles and images come from the site itself; data only from where the page's author wrote. */
const isExpected = (view: Page['window'], { name, initiatorType }: PerformanceResourceTiming): boolean => {
  if (isWritten(view.document, name)) return true;
  const isData =
    initiatorType === 'fetch' || initiatorType === 'xmlhttprequest' || initiatorType === 'beacon';
  return !isData && new URL(name).origin === location.origin;
};

const ADDRESSES = ['src', 'href', 'data-src', 'glossary'] as const;

const isWritten = (page: Document, address: string): boolean =>
  ADDRESSES.some((attribute) =>
    [...page.querySelectorAll(`[${attribute}]`)].some((element) => {
      const written = element.getAttribute(attribute) ?? '';
      return URL.canParse(written, page.baseURI) && new URL(written, page.baseURI).href === address;
    }),
  );
