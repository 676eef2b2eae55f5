import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { bind } from '../../../src/cli/book/bind.js';
import { readArguments, type Request } from '../../../src/cli/arguments.js';
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
});
