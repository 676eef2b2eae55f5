import { LiveValue } from '../../../../src/core/base/live-value.js';
import { orAborted } from '../../../../src/core/base/shared-work.js';
import type { Abilities } from '../../../../src/core/collection/abilities.js';
import type { Collection, Entry, Results } from '../../../../src/core/collection/collection.js';
import type { Question } from '../../../../src/core/collection/question.js';
import { isLoading, notLoaded, type CollectionState } from '../../../../src/core/engines/collection-state.js';
import type { Engine } from '../../../../src/core/engines/engine.js';
import { asLoadError, LoadError } from '../../../../src/core/source/load-error.js';
import { schemaOf } from '../../collection/fixture.js';

/** A search engine far away, in memory: it holds names, answers slowly and sometimes not at all, and can do little. */
class Service {
  readonly names = Array.from({ length: 250 }, (_, place) => `Association ${String(place + 1)}`);
  /** How often it was asked, and how many of the questions were given up before they were answered. */
  asked = 0;
  givenUp = 0;
  /** What an answer waits for. */
  slowness: Promise<void> = Promise.resolve();
  /** The questions that it does not answer, counted from 1. */
  failing: readonly number[] = [];

  async search(words: string, from: number, most: number, signal: AbortSignal): Promise<Found> {
    const number = ++this.asked;
    await orAborted(this.slowness, signal).catch((reason: unknown) => {
      this.givenUp++;
      throw reason;
    });
    if (this.failing.includes(number)) throw new LoadError('no-answer', { status: 503 });
    const places = [...this.names.keys()].filter((place) => this.names[place]?.includes(words));
    const entries = places.slice(from, from + most).map((index) => this.#entry(index));
    return { count: places.length, entries };
  }

  #entry(index: number): Entry {
    return { index, id: String(index), cells: [this.names[index] ?? ''] };
  }
}

interface Found {
  readonly count: number;
  readonly entries: readonly Entry[];
}

export const service = new Service();

const abilities: Abilities = {
  words: 'contains',
  sort: [],
  facets: [],
  counts: false,
  deepest: 100,
  most: 60,
  find: false,
  points: false,
};

const PAGE = 25;

const remoteCollection: Collection = {
  schema: schemaOf({ nom: { role: 'title' } }),
  complete: true,
  abilities,

  async ask({ selection, scope }, signal): Promise<Results> {
    const { pageSize } = scope;
    const page = Math.min(selection.page, Math.floor(abilities.deepest / pageSize));
    const { count, entries } = await service.search(selection.words, (page - 1) * pageSize, pageSize, signal);
    const pages = Math.ceil(Math.min(count, abilities.deepest) / pageSize);
    const { length: total } = service.names;
    return { total, count, page, pages, entries, terms: [], cut: false, facets: [], complete: true };
  },

  async *each({ selection }: Question, signal) {
    for (let at = 0; at < abilities.most; at += PAGE) {
      const most = Math.min(PAGE, abilities.most - at);
      const { entries } = await service.search(selection.words, at, most, signal);
      yield entries;
      if (entries.length < most) return;
    }
  },

  find: () => Promise.resolve(null),
};

export const remote: Engine = {
  name: 'remote',
  serves: ({ url }) => (url.startsWith('https://search.example/') ? 'certain' : null),
  open: ({ url }) => {
    const opening = new LiveValue<CollectionState>(notLoaded, isLoading);
    openAt(url, opening.signal).then(
      (state) => opening.change(state),
      (cause: unknown) => opening.change({ phase: 'failed', error: asLoadError(cause) }),
    );
    return opening;
  },
};

async function openAt(url: string, signal: AbortSignal): Promise<CollectionState> {
  await service.search('', 0, 1, signal);
  if (url.endsWith('/gone')) throw new LoadError('http-404', { status: 404 });
  const collection = remoteCollection;
  return { phase: 'ready', collection, table: null, problems: [], modified: null, staleSince: null };
}
