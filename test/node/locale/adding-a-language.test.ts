import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type * as Filters from '../../../src/locale/filters.js';
import type * as LoadWords from '../../../src/locale/load-words.js';
import type * as Locales from '../../../src/locale/locale.js';
import type * as Owner from '../../../src/locale/owner.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The sources of a language as they would lie in a folder beside the others. */
const moveIn = (from: string, to: string): void => {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to)) {
    const code = readFileSync(join(to, name), 'utf8');
    writeFileSync(join(to, name), code.replaceAll('../../../src/locale/', '../'));
  }
};

const errorsIn = (file: string): readonly string[] => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([file], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('A language from outside', () => {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'language-'));
  const locale = join(folder, 'src', 'locale');
  const out = join(folder, 'out');

  /** What is exported by a module of the copy, with Welsh. */
  const built = async <Module>(name: string): Promise<Module> =>
    (await import(pathToFileURL(join(out, `${name}.js`)).href)) as Module; // as the sources are typed

  beforeAll(async () => {
    cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
    moveIn(join(root, 'test', 'support', 'welsh'), join(locale, 'cy'));
    const door = join(locale, 'languages.ts');
    const lines = readFileSync(door, 'utf8').split('\n');
    const last = lines.findIndex((line) => line.includes("import('./es/index.js')"));
    lines.splice(last + 1, 0, "  cy: () => import('./cy/index.js'),"); // the one line
    writeFileSync(door, lines.join('\n'));
    await build({
      root: folder,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: true,
        outDir: out,
        rolldownOptions: {
          input: Object.fromEntries(
            ['load-words', 'locale', 'filters', 'owner'].map((name) => [name, join(locale, `${name}.ts`)]),
          ),
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
        },
      },
    });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is a folder and a line, which the compiler finds right', () => {
    expect(errorsIn(join(locale, 'load-words.ts'))).to.deep.equal([]);
  });

  it('is spoken once its words have come, and what it lacks is said in English', async () => {
    const { localeFor, languageFor } = await built<typeof Locales>('locale');
    const { loadWords } = await built<typeof LoadWords>('load-words');
    const { filterWords } = await built<typeof Filters>('filters');
    expect(languageFor('cy-GB')).to.equal('cy');
    expect(localeFor('cy').messages.search.label).to.equal('Rechercher');
    await loadWords(languageFor('cy'));
    const welsh = localeFor('cy');
    expect(welsh).to.include({ language: 'cy', tag: 'cy' });
    expect(welsh.messages.search.label).to.equal('Chwilio');
    expect(welsh.messages.search.clear).to.equal('Clear the search');
    expect(filterWords(welsh).label).to.equal('Filter');
    const { some } = welsh.messages.count;
    const told = [0, 1, 2, 3, 6, 10].map((count) => some(String(count), welsh.plural(count), '20'));
    expect(told).to.deep.equal([
      '0 canlyniadau o 20',
      '1 canlyniad o 20',
      '2 ganlyniad o 20',
      '3 chanlyniad o 20',
      '6 chanlyniad o 20',
      '10 canlyniad o 20',
    ]);
  });

  it('speaks to owners as far as it can', async () => {
    const { ownerWords } = await built<typeof Owner>('owner');
    expect(ownerWords('cy').report.columns).to.equal('Colofnau');
    expect(ownerWords('cy').report.filter).to.equal('filter');
    expect(ownerWords('es').tag).to.equal('en');
  });
});
