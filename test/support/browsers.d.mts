export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** The program of a browser on this machine; undefined where there is none. */
export function findBrowser(name: BrowserName): string | undefined;
