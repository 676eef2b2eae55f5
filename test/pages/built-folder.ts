/** The built folder `parvis/` behind an address of its own, as somebody copies it to a site: whole, or not. */
import { readScript } from '../support/page.js';

/** The scripts of the folder by their names without the hash, `parvis` and `page` among them, with the names that they have. */
export const scriptsOfFolder = async (): Promise<ReadonlyMap<string, string>> => {
  const hashes = JSON.parse(await readScript('sri.json')) as Readonly<Record<string, string>>; // made by .config/integrity.mjs
  const names = Object.keys(hashes).filter((path) => /^parvis\/[^/]+\.js$/.test(path));
  return new Map(
    names.map((path) => path.slice('parvis/'.length)).map((name) => [name.split('.')[0] ?? '', name]),
  );
};

/**
 * Copies the folder to a place of its own.
 * @param change what becomes of a script, by its name without the hash: null leaves it out.
 * @returns the address of its `parvis.js`.
 */
export const copyFolder = async (change: (name: string, code: string) => string | null): Promise<string> => {
  const folder = `/__test/file/${crypto.randomUUID()}`;
  const copy = async (name: string, file: string): Promise<void> => {
    const code = change(name, await readScript(`parvis/${file}`));
    if (code === null) return;
    const type = encodeURIComponent('text/javascript');
    await fetch(`${folder}/${file}?type=${type}`, { method: 'PUT', body: code });
  };
  await Promise.all([...(await scriptsOfFolder())].map(([name, file]) => copy(name, file)));
  return `${folder}/parvis.js`;
};

/** Runs first in a page that has no policy: keeps what is said in the console and what goes wrong. */
export const listening = `<script src="/test/support/violations.js"></script>
  <script>window.said = []; console.warn = (...words) => said.push(words.join(' '))</script>`;

/** What a page with `listening` in it has said in the console. */
export const saidIn = (window: Window): readonly string[] =>
  (window as unknown as { readonly said: readonly string[] }).said;

/** What a page with `violations.js` in it has seen go wrong. */
export const wrongIn = (window: Window): readonly string[] =>
  (window as unknown as { readonly violations: readonly string[] }).violations;
