import { expect } from 'chai';
import type { LiveValue } from '../../../src/core/base/live-value.js';
import { allOf } from '../../../src/core/collection/all-of.js';
import type { Collection, Results } from '../../../src/core/collection/collection.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import type { CollectionState } from '../../../src/core/engines/collection-state.js';
import { openSource, sourceOpener } from '../../../src/core/engines/open-source.js';
import { LoadError } from '../../../src/core/source/load-error.js';
import { scopeOf, signal } from '../collection/fixture.js';
import { indexWith } from './index-copy.js';
import { service } from './remote/remote.js';

type Settled = Exclude<CollectionState, { phase: 'loading' }>;

/** What becomes of an opening. */
function settled(opening: LiveValue<CollectionState>): Promise<Settled> {
  return new Promise((resolve) => {
    const follow = (): void => {
      const { state } = opening;
      if (state.phase === 'loading') return;
      leave();
      resolve(state);
    };
    const leave = opening.subscribe(follow);
    queueMicrotask(follow);
  });
}

/** What the network holds. */
const files = new Map<string, string>();
const trueFetch = globalThis.fetch;

beforeEach(() => {
  files.clear();
  files.set('https://town.example/clubs.csv', 'Nom;Ville\nCouture;Cluny\nChorale;Mâcon');
  globalThis.fetch = (address) => {
    const text = files.get(new Request(address).url);
    return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
  };
});

afterEach(() => {
  globalThis.fetch = trueFetch;
});

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

describe('an engine from outside, by one line in the index', () => {
  const line = "export { remote } from '../remote/remote.js';";
  const url = 'https://search.example/associations';

  async function open(address = url): Promise<Settled> {
    return settled(sourceOpener(await indexWith(line))({ url: address }));
  }

  async function collectionAt(): Promise<Collection> {
    const state = await open();
    if (state.phase !== 'ready') throw state.error;
    return state.collection;
  }

  const ask = (collection: Collection, words: string, page = 1, given = signal): Promise<Results> =>
    collection.ask({ selection: { ...emptySelection, words, page }, scope: scopeOf() }, given);

  beforeEach(() => {
    service.asked = 0;
    service.givenUp = 0;
    service.slowness = Promise.resolve();
    service.failing = [];
  });

  it('opens what its addresses name, without a table', async () => {
    const state = await open();
    expect(state).to.include({ phase: 'ready', table: null, staleSince: null });
  });

  it('answers page by page as far as it goes, and says what it can do', async () => {
    const collection = await collectionAt();
    expect(collection.abilities).to.deep.include({ counts: false, facets: [], deepest: 100 });
    const last = await ask(collection, '', 9);
    expect([last.total, last.count, last.page, last.pages]).to.deep.equal([250, 250, 5, 5]);
    expect(last.entries[0]?.cells).to.deep.equal(['Association 81']);
    const found = await ask(collection, '25');
    expect(found.entries.map(({ cells }) => cells[0])).to.include('Association 125');
    expect([found.facets, found.terms, found.count]).to.deep.equal([[], [], 4]);
  });

  it('gives no more to an export than it says', async () => {
    const collection = await collectionAt();
    const question = { selection: emptySelection, scope: scopeOf() };
    expect(await allOf(collection, question, signal)).to.have.length(collection.abilities.most);
  });

  it('may fail to answer, and answers the next question', async () => {
    const collection = await collectionAt();
    service.failing = [3];
    expect((await ask(collection, '')).count).to.equal(250);
    expect(await reasonOf(ask(collection, '1'))).to.deep.include({ code: 'no-answer', status: 503 });
    expect((await ask(collection, '7')).count).to.be.greaterThan(0);
  });

  it('gives up a question that is no longer asked', async () => {
    const collection = await collectionAt();
    let answer = (): void => undefined;
    service.slowness = new Promise((resolve) => (answer = resolve));
    const typing = new AbortController();
    const first = reasonOf(ask(collection, '1', 1, typing.signal));
    const second = ask(collection, '12');
    typing.abort();
    expect(await first).to.equal(typing.signal.reason);
    answer();
    expect((await second).count).to.equal(13);
    expect(service.givenUp).to.equal(1);
  });

  it('leaves every other address to the others', async () => {
    const opener = sourceOpener(await indexWith(line));
    const state = await settled(opener({ url: 'https://town.example/clubs.csv' }));
    expect(state).to.include({ phase: 'ready' });
    expect(service.asked).to.equal(0);
  });

  it('is taken where the request names it, and not where it names another', async () => {
    const opener = sourceOpener(await indexWith(line));
    expect(await settled(opener({ url: 'https://elsewhere.example/', engine: 'remote' }))).to.include({
      phase: 'ready',
      table: null,
    });
    service.asked = 0;
    await settled(opener({ url, engine: 'none' }));
    expect(service.asked).to.equal(0);
  });

  it('is asked anew after it has failed, and once by all who ask for the same', async () => {
    const opener = sourceOpener(await indexWith(line));
    service.failing = [1];
    const first = opener({ url });
    expect(opener({ url, schema: {}, keepCopy: false })).to.equal(first);
    const failure = await settled(first);
    expect(failure.phase === 'failed' && failure.error).to.be.instanceOf(LoadError);
    const again = opener({ url });
    expect(again).not.to.equal(first);
    expect(await settled(again)).to.include({ phase: 'ready' });
    expect(opener({ url, schema: { only: [] }, credentials: 'omit' })).to.equal(again);
    expect(opener({ url, schema: { only: ['nom'] } })).not.to.equal(again);
  });

  it('tells why it could not open', async () => {
    const state = await open('https://search.example/gone');
    expect(state.phase === 'failed' && state.error.code).to.equal('http-404');
  });
});

describe('a file read whole', () => {
  const url = 'https://town.example/clubs.csv';

  it('is what any other address is taken for', async () => {
    const opening = openSource({ url });
    const state = await settled(opening);
    if (state.phase !== 'ready') throw state.error;
    expect(state.table?.rows).to.have.length(2);
    const { abilities } = state.collection;
    expect(abilities).to.include({ words: 'typos', sort: 'all', counts: true, find: true, most: Infinity });
    expect(openSource({ url })).to.equal(opening);
  });

  it('that could not be had is asked for again', async () => {
    const late = 'https://town.example/late.csv';
    const failed = await settled(openSource({ url: late }));
    expect(failed.phase === 'failed' && failed.error.code).to.equal('http-404');
    files.set(late, 'Nom;Ville\nCouture;Cluny');
    expect(await settled(openSource({ url: late }))).to.include({ phase: 'ready' });
  });
});
