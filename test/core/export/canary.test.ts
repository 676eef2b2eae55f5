import { expect } from 'chai';
import { exporters } from '../../../src/core/export/exporters.js';
import { htmlOf } from '../book/html-of.js';
import { take, type TakingOptions } from './taking.js';

/** What must never leave is called so; what may is not. */
const canary = 'CANARI';

const columns = [
  'Nom',
  'Commune',
  'Courriel',
  'Téléphone',
  'Thèmes',
  'Latitude',
  'Longitude',
  'Présentation',
  'Notes internes',
  'Publication',
  'Acceptez-vous d’être publié ?',
];

const row = (name: string, { published = 'oui', agrees = 'oui', note = `${canary} note` } = {}): string =>
  `${name};Vif;${name.toLowerCase()}@exemple.example;04 65 71 12 34;"nature, ${name}";45.1;5.7;Texte de ${name}.;${note};${published};${agrees}`;

const file = [
  columns.join(';'),
  ...['Jardin', 'Atelier', 'Club', 'Cercle'].map((name) => row(name)),
  row(`${canary}horscadre`, { published: 'non' }),
  row(`${canary}refus`, { agrees: 'non' }),
].join('\n');

const only = columns.filter((name) => name !== 'Notes internes');

/** The ways in which a page keeps something back. */
const pages: Readonly<Record<string, TakingOptions>> = {
  'by fields and where': {
    schema: { only, ruled: ['Publication'] },
    where: [{ column: 'Publication', values: ['oui'] }],
  },
  'by a hidden column': {
    schema: { fields: { hidden: 'Notes internes' }, ruled: ['Publication'] },
    where: [{ column: 'Publication', values: ['oui'] }],
  },
};

/** Every writer, by name: those behind the door join by being there. */
const writers: ReadonlyMap<string, (text: string, options: TakingOptions) => Promise<string>> = new Map([
  ...exporters
    .filter(({ of }) => of === 'entries')
    .map(({ name }) => [name, (text: string, options: TakingOptions) => take(name, text, options)] as const),
  [
    'book',
    (text, options) =>
      htmlOf(text, { ...options, by: ['commune', 'thèmes', 'notes internes', 'publication'] }),
  ],
]);

describe('What is kept back leaves by no door', () => {
  for (const [name, write] of writers)
    for (const [how, options] of Object.entries(pages))
      it(`${name}: ${how}`, async () => {
        const text = await write(file, options);
        expect(text).to.not.include(canary);
        for (const kept of ['Jardin', 'Atelier', 'Club', 'Cercle']) expect(text).to.include(kept);
      });

  it('though it stands in the file', async () => {
    expect(file.split(canary)).to.have.length.above(8);
    expect(await take('csv', file)).to.include(canary);
  });
});
