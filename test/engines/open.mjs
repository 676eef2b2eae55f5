// The adapters as Node can run them, and lists opened by them without the pauses that spare a public service: these engines are ours.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the adapters, and hands them over. */
export const loadAdapters = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-adapters-'));
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      ssr: join(here, 'adapters.ts'),
      rolldownOptions: {
        output: { entryFileNames: 'adapters.mjs', chunkFileNames: '[name].mjs' },
        checks: { ineffectiveDynamicImport: false },
      },
    },
  });
  const adapters = await import(pathToFileURL(join(folder, 'adapters.mjs')).href);
  rmSync(folder, { recursive: true, force: true });
  return adapters;
};

/** A clock without the limit of requests a second. */
const hurried = { now: () => 0, wait: () => Promise.resolve() };

const { signal } = new AbortController();

const schema = { fields: { title: 'nom', id: 'reference' } };

/**
 * Opens a list.
 * @param ask asks for an address: left out, over the network.
 */
export const openList = async ({ askJson, Traffic, RemoteCollection }, open, url, ask = askJson) => {
  const time = { now: () => performance.now() * 1000, wait: hurried.wait };
  const traffic = new Traffic(ask, time);
  const list = await open({ request: { url, schema }, traffic, glossary: Promise.resolve(null), signal });
  return new RemoteCollection(list, traffic, hurried.wait);
};

export { signal };
