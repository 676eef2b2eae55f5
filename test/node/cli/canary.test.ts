import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { bind } from '../../../src/cli/book/bind.js';
import { readArguments, type Request } from '../../../src/cli/arguments.js';
import { feed } from '../../../src/cli/feed/feed.js';
import { prerender } from '../../../src/cli/prerender/prerender.js';
import { printFigures } from '../../../src/cli/stats/print-figures.js';

/** What must never leave is called so; what may is not. */
const canary = 'CANARI';

const row = (name: string, published: string, agrees: string, status: string): string =>
  `${name};Vif;${status};${canary} note;${published};${agrees}`;

const file = [
  'Nom;Commune;Statut;Notes internes;Publication;Acceptez-vous d’être publié ?',
  row('Jardin', 'oui', 'oui', 'Atelier'),
  row('Atelier', 'oui', 'oui', 'Atelier'),
  row('Club', 'oui', 'oui', 'Cercle'),
  row('Cercle', 'oui', 'oui', 'Cercle'),
  row(`${canary}horscadre`, 'non', 'oui', `${canary}statut`),
  row(`${canary}refus`, 'oui', 'non', `${canary}statut`),
].join('\n');

const kept = ['--fields', 'nom, commune, statut', '--where', 'publication: oui', '--lang', 'fr'];

/** The commands that write something of a file, and what they are asked for beyond what may leave. */
const commands: readonly (readonly [
  name: string,
  run: (request: Request) => Promise<number>,
  args: readonly string[],
])[] = [
  ['book', bind, ['--html', '--indexes', 'statut, notes internes', '--stats', 'statut, notes internes']],
  ['stats', printFigures, ['--questions', 'statut, notes internes']],
  ['stats', printFigures, ['--html', '--questions', 'statut', '--cross', 'statut, notes internes']],
];

describe('What is kept back leaves by no command', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parvis-canary-'));
    await writeFile(join(folder, 'liste.csv'), file);
  });

  afterEach(() => rm(folder, { recursive: true }));

  for (const [name, run, args] of commands)
    it(`${name} ${args.join(' ')}`, async () => {
      const output = join(folder, 'sortie');
      const request = readArguments([name, join(folder, 'liste.csv'), ...kept, ...args, '-o', output], {});
      expect(await run(request)).to.equal(0);
      const written = await readFile(output, 'utf8');
      expect(written).to.not.include(canary).and.not.include('Notes internes');
      for (const told of ['Atelier', 'Cercle']) expect(written).to.include(told);
    });

  const attributes = 'fields="nom, commune, statut" where="publication: oui"';
  const page = `<html lang="fr"><body><div><actor-directory src="liste.csv" ${attributes}></actor-directory></div></body></html>`;
  const pages = ['--pages', 'fiches', '--base', 'https://asso.example/'];

  it('prerender, with a page for each entry', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, page);
    const [, into = '', ...rest] = pages;
    expect(
      await prerender(readArguments(['prerender', file, '--pages', join(folder, into), ...rest], {})),
    ).to.equal(0);
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:html|xml)$/.test(name));
    const written = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    expect(names).to.have.length(6);
    for (const text of [...names, ...written])
      expect(text).to.not.include(canary).and.not.include('Notes internes');
    expect(written.join('\n')).to.include('Atelier').and.include('Cercle');
  });

  it('feeds', async () => {
    const dated = file.replace(
      /^(.*)$/gm,
      (line, _, at: number) => `${line};${at === 0 ? 'Mise à jour' : '2026-03-12'}`,
    );
    await writeFile(join(folder, 'liste.csv'), dated);
    const words = ['feed', join(folder, 'liste.csv'), ...kept, '--updated-column', 'mise à jour'];
    const asked = readArguments(
      [
        ...words,
        '--fields',
        'nom, commune, statut, mise à jour',
        '--atom',
        '--rss',
        '--json',
        '--base',
        'https://asso.example/',
      ],
      {},
    );
    expect(await feed(asked)).to.equal(0);
    for (const ending of ['atom', 'rss', 'feed.json']) {
      const written = await readFile(join(folder, `liste.${ending}`), 'utf8');
      expect(written).to.not.include(canary).and.not.include('Notes internes');
      for (const told of ['Jardin', 'Atelier', 'Club', 'Cercle']) expect(written).to.include(told);
    }
  });
});
