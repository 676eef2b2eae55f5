import { LiveValue } from '../../base/live-value.js';
import type { Abilities } from '../../collection/abilities.js';
import type { Collection, Entry } from '../../collection/collection.js';
import type { Question } from '../../collection/question.js';
import type { Column } from '../../schema/schema.js';
import { LoadError } from '../../source/load-error.js';
import { isLoading, notLoaded, type CollectionState } from '../collection-state.js';
import type { Engine } from '../engine.js';

/** What the page of a test says of the service: whether it answers at the moment. */
const page = globalThis as { isServiceDown?: boolean };

/** It finds letters wherever they stand, in the order in which it holds its names, and can do nothing else. */
const abilities: Abilities = {
  words: 'contains',
  sort: [],
  facets: [],
  counts: false,
  deepest: 1000,
  most: 0,
  find: false,
  points: false,
};

const entries: readonly Entry[] = ['Alpha', 'Beta', 'Alphabet'].map((name, index) => ({
  index,
  id: String(index),
  cells: [name],
}));

const title: Column = {
  index: 0,
  name: 'nom',
  label: 'Nom',
  type: 'text',
  role: 'title',
  separator: null,
  filter: false,
  distinct: 3,
  empty: 0,
};

const search = ({ selection }: Question): Promise<readonly Entry[]> =>
  page.isServiceDown
    ? Promise.reject(new LoadError('no-answer'))
    : Promise.resolve(entries.filter(({ cells }) => cells[0]?.includes(selection.words)));

const collection: Collection = {
  schema: { columns: [title], use: 'directory', problems: [] },
  complete: true,
  abilities,
  ask: async (question) => {
    const found = await search(question);
    const { length: count } = found;
    const { length: total } = entries;
    return {
      total,
      count,
      page: 1,
      pages: 1,
      entries: found,
      terms: [],
      cut: false,
      facets: [],
      complete: true,
    };
  },
  async *each(question) {
    yield await search(question);
  },
  find: () => Promise.resolve(null),
};

/** An engine from outside: a service that holds three names. */
export const names: Engine = {
  name: 'names',
  serves: ({ url }) => (url.startsWith('https://names.example/') ? 'certain' : null),
  open: () => {
    const opening = new LiveValue<CollectionState>(notLoaded, isLoading);
    queueMicrotask(() => {
      opening.change({
        phase: 'ready',
        collection,
        table: null,
        problems: [],
        modified: null,
        staleSince: null,
      });
    });
    return opening;
  },
};
