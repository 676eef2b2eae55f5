import { expect } from 'chai';
import type { Entry } from '../../../src/core/collection/collection.js';
import { sessionsOf } from '../../../src/core/agenda/sessions.js';
import { runNow } from '../../../src/core/base/pace.js';
import type { Taken } from '../../../src/core/export/exporter.js';
import { entriesIn, type IndexGroup } from '../../../src/core/models/index-groups.js';
import { indexesSteps } from '../../../src/core/models/indexes.js';
import { exporters } from '../../../src/core/export/exporters.js';
import { toHtml } from '../../../src/core/export/book/markup.js';
import { loadAllFigureWords } from '../../../src/locale/all-figures.js';
import { figuresMarkup } from '../../../src/locale/format/figures-markup.js';
import { localeFor } from '../../../src/locale/locale.js';
import { figuresOf } from '../../../src/cli/stats/figures-of.js';
import { htmlOf } from '../book/html-of.js';
import { take, takenFrom, type TakingOptions } from './taking.js';

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
  'Début',
];

const row = (name: string, { published = 'oui', agrees = 'oui', note = `${canary} note` } = {}): string =>
  `${name};Vif;${name.toLowerCase()}@exemple.example;04 65 71 12 34;"nature, ${name}";45.1;5.7;Texte de ${name}.;${note};${published};${agrees};2026-03-12 14:00`;

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

const allOf = async (
  text: string,
  options: TakingOptions,
): Promise<Taken & { readonly all: readonly Entry[] }> => {
  const lists = new Map([['Thèmes', ',']]);
  const taken = await takenFrom(text, { ...options, schema: { ...options.schema, lists } });
  const all: Entry[] = [];
  for await (const some of taken.entries()) all.push(...some);
  return { ...taken, all };
};

/** The same rows as sessions of an agenda. */
const takeSessions = async (name: string, text: string, options: TakingOptions): Promise<string> => {
  const { all, ...taken } = await allOf(text, options);
  const now = taken.now;
  const { sessions, timeZone } = sessionsOf(taken.schema, all, { timeZone: 'Europe/Paris', now });
  const write = await exporters.find((each) => each.name === name)?.load();
  return (await write?.({ ...taken, agenda: { sessions, all: sessions, timeZone } })) ?? '';
};

const asked = ['nom', 'commune', 'thèmes', 'notes internes', 'publication'];

const indexOf = async (text: string, options: TakingOptions): Promise<string> => {
  const { schema, all } = await allOf(text, options);
  const skip = (title: string): string => title;
  const indexing = { content: 'fr', language: 'fr', untitled: 'Sans nom', skip };
  const { indexes } = runNow(indexesSteps(all, schema, asked, indexing));
  const textOf = (group: IndexGroup): string =>
    [group.label, group.definition, ...entriesIn(group).map(({ title }) => title)].join(' ');
  return indexes.flatMap(({ groups }) => groups.map(textOf)).join('\n');
};

/** Every writer, by name: those behind the door join by being there. */
const writers: ReadonlyMap<string, (text: string, options: TakingOptions) => Promise<string>> = new Map([
  ...exporters.map(
    ({ name, of }) =>
      [
        name,
        (text: string, options: TakingOptions) =>
          of === 'entries' ? take(name, text, options) : takeSessions(name, text, options),
      ] as const,
  ),
  ['index', indexOf],
  [
    'figures',
    async (text, options) => {
      await loadAllFigureWords('fr');
      const { schema, all } = await allOf(text, options);
      const telling = { base: 'answered', top: 100, least: 0 } as const;
      const questions = 'commune, thèmes, notes internes, publication';
      const { figures } = figuresOf(
        { schema, entries: all },
        { questions, cross: 'thèmes, notes internes', telling },
      );
      return toHtml(figuresMarkup(figures, localeFor('fr'), telling, 'h2'));
    },
  ],
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
