/**
 * Whether this engine does what is the same in all of them: once for all is enough, so Chromium does it, and every browser in a
 * run of everything.
 */
export const isThorough = 'repeats' in document.documentElement.dataset;
