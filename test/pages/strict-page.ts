/** A page under a content policy, with the built script in it: what the policy refuses and what goes wrong is counted. */
import { open, publish, readScript, type Page } from '../support/page.js';

/** What a page asks of the browser at least for Parvis to run: no style, no image, no request but those of its own server. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'";

/** The same with Trusted Types, for policies of these names only. */
export const trusted = (...names: readonly string[]): string =>
  `${strict}; require-trusted-types-for 'script'; trusted-types ${names.join(' ')}`;

const built = '/dist/parvis/parvis.js';

let older: Promise<string> | undefined;

/** Where the built script lies, all in one, as an older version of it would be. */
export const olderVersion = (): Promise<string> => (older ??= publishOlder());

const publishOlder = async (): Promise<string> => {
  const script = await (await fetch('/dist/parvis.js')).text();
  const changed = script.replaceAll(/(["'`])0\.1\.0\1/g, '$10.0.9$1');
  if (changed === script) throw new Error('The version was not found in the built script');
  // What is left to the folder lies beside it.
  const address = await publish('older-parvis.js', changed, {
    headers: { 'Cache-Control': 'max-age=86400' },
  });
  for (const leaf of ['parvis/calendar.js', 'parvis/workbook.js', 'parvis/gestures.js']) {
    const beside = address.replace('older-parvis.js', `${leaf}?type=text%2Fjavascript`);
    await fetch(beside, { method: 'PUT', body: await readScript(leaf) });
  }
  return address;
};

export interface StrictPage extends Page {
  /** What the policy refused, and what went wrong. */
  readonly violations: readonly string[];
}

/** Opens a page with this body; scripts run in this order, behind the one that listens. */
export const openStrict = async (
  body: string,
  policy: string,
  scripts: readonly string[] = [built],
  head = '',
): Promise<StrictPage> => {
  const tags = scripts.map((script) => `<script type="module" src="${script}"></script>`).join('');
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Politique</title>
    <script src="/test/support/violations.js"></script>${head}${tags}</head><body>${body}</body></html>`;
  const address = await publish('page.html', html, { headers: { 'Content-Security-Policy': policy } });
  const page = await open(address);
  const { violations } = page.window as unknown as Pick<StrictPage, 'violations'>;
  return { ...page, violations };
};
