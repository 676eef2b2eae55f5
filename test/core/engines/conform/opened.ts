import type { Collection } from '../../../../src/core/collection/collection.js';
import type { SourceRequest } from '../../../../src/core/engines/engine.js';
import { openSource } from '../../../../src/core/engines/open-source.js';
import type { OpenedList, Opening } from '../../../../src/core/engines/remote/open-remote.js';
import { RemoteCollection } from '../../../../src/core/engines/remote/remote-collection.js';
import { askJson } from '../../../../src/core/engines/remote/ask-json.js';
import { Traffic } from '../../../../src/core/engines/remote/traffic.js';
import { fetchFrom, type Answering } from '../../../engines/answering.mjs';

export const { signal } = new AbortController();

const trueFetch = globalThis.fetch;

/** To be called after each test: files of tests share what is global. */
export function restoreFetch(): void {
  globalThis.fetch = trueFetch;
}

/** Has answers come from functions in place of the network; gives the addresses that are asked for. */
export function answerFrom(...answers: readonly Answering[]): readonly URL[] {
  const { fetch, asked } = fetchFrom(...answers);
  globalThis.fetch = fetch;
  return asked;
}

/** A clock that goes on by itself: nobody waits in a test. */
export const atOnce = (): { now: () => number; wait: (pause: number) => Promise<void>; pauses: number[] } => {
  let time = 0;
  const pauses: number[] = [];
  return {
    now: () => time,
    wait: (pause) => {
      pauses.push(pause);
      time += pause;
      return Promise.resolve();
    },
    pauses,
  };
};

/** What an author says of the list: two roles, so that nothing depends on how the first rows look. */
export const schema = { fields: { title: 'nom', id: 'reference' } } as const;

/** Opens a list by an adapter, without waiting for anything. */
export async function openedBy(
  openList: (opening: Opening) => Promise<OpenedList>,
  request: SourceRequest,
  clock = atOnce(),
): Promise<RemoteCollection> {
  const traffic = new Traffic(askJson, clock);
  const glossary = Promise.resolve(null);
  const list = await openList({ request: { schema, ...request }, traffic, glossary, signal });
  return new RemoteCollection(list, traffic, clock.wait);
}

/** Opens a file. */
export function openedFile(url: string): Promise<Collection> {
  const request = { url, schema: { ...schema, lists: new Map([['domaines', '|']]) } };
  const opening = openSource(request);
  return new Promise((resolve, reject) => {
    const follow = (): void => {
      const { state } = opening;
      if (state.phase === 'ready') resolve(state.collection);
      if (state.phase === 'failed') reject(state.error);
    };
    opening.subscribe(follow);
    queueMicrotask(follow);
  });
}
