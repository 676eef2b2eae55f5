import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../data/', import.meta.url));

interface Place {
  readonly type: string;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * The communes of France as they are today, from the npm package `@etalab/decoupage-administratif` (MIT): the
 * package also lists the former, delegated and associated ones. One commune per line, as in the package.
 */
const currentCommunes = (): string => {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
  const places: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(places)) throw new Error(`${path} is not a list`);
  const communes = places.filter(isPlace).filter(({ type }) => type === 'commune-actuelle');
  return `[\n${communes.map((commune) => JSON.stringify(commune)).join(',\n')}\n]\n`;
};

/** What the demo reads at `/data/`: the files of `data/`, and the communes, which are not copied there. */
export const demoData = (): Plugin => ({
  name: 'parvis:demo-data',
  configureServer({ middlewares }) {
    let communes: string | undefined;
    middlewares.use('/data/communes.json', (_request, response) => {
      communes ??= currentCommunes();
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(communes);
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'data/communes.json', source: currentCommunes() });
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      this.emitFile({
        type: 'asset',
        fileName: `data/${entry.name}`,
        source: readFileSync(folder + entry.name),
      });
    }
  },
});
