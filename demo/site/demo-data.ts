import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));

/** A municipality, department or region as the package writes it; of the rest of its fields none is read here. */
interface Place {
  readonly code: string;
  readonly nom: string;
  readonly type?: string;
  readonly departement?: string;
  readonly region?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly siren?: string;
}

const packageName = '@etalab/decoupage-administratif';

/** A list of the package; what it holds is what its version in the lock file says. */
const placesOf = (name: string): readonly Place[] =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`${packageName}/data/${name}.json`), 'utf8'),
  ) as readonly Place[];

const namesOf = (list: string): ReadonlyMap<string | undefined, string> =>
  new Map(placesOf(list).map(({ code, nom }) => [code, nom]));

/**
 * The communes of France as they are today, one per line, from a package of npm that also lists the former, delegated and
 * associated ones. Its codes of departments and regions become their names, as in a file that people keep for people.
 */
const currentCommunes = (): string => {
  const departments = namesOf('departements');
  const regions = namesOf('regions');
  const rows = placesOf('communes')
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ nom, codesPostaux, departement, region, population, code, siren }) =>
      JSON.stringify({
        nom,
        codesPostaux,
        departement: departments.get(departement),
        region: regions.get(region),
        population,
        code,
        siren,
      }),
    );
  return `[\n${rows.join(',\n')}\n]\n`;
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
