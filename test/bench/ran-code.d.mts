import type { Page } from 'puppeteer-core';

/** How much of the scripts has run, in kB of 1000 bytes: until the first cards, and until a key pressed then was answered. */
export interface RanCode {
  readonly cards: number;
  readonly key: number;
}

/**
 * Opens a page with a list, and counts by Chromium's precise coverage what runs until its first cards, and until a key pressed at that
 * moment is answered: the same on every machine, whatever its speed.
 *
 * @param list.words What is typed; it must be found, and not everywhere. The page speaks French.
 */
export function countRanCode(
  page: Page,
  list: { readonly address: string; readonly tag: string; readonly words: string },
): Promise<RanCode>;
