import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { makeCommunes } from '../../.config/communes/make.mjs';

/** The tables of communes that the demo reads at `/communes/`, as the build lays them beside the script. */
export const demoCommunes = (): Plugin => {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/parvis/communes/', import.meta.url));
  let isMade = false;
  const files = (): readonly string[] => {
    mkdirSync(folder, { recursive: true });
    if (!isMade) makeCommunes(folder);
    isMade = true;
    return readdirSync(folder);
  };
  return {
    name: 'parvis:demo-communes',
    configureServer({ middlewares }) {
      middlewares.use('/communes/', (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        if (!files().includes(name)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(readFileSync(join(folder, name)));
      });
    },
    generateBundle() {
      for (const name of files())
        this.emitFile({
          type: 'asset',
          fileName: `communes/${name}`,
          source: readFileSync(join(folder, name)),
        });
    },
  };
};
