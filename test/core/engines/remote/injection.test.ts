import { expect } from 'chai';
import fc from 'fast-check';
import { openList as openIndex } from '../../../../src/core/engines/opensearch/open-list.js';
import { openList as openPortal } from '../../../../src/core/engines/opendatasoft/open-list.js';
import { openList as openResource } from '../../../../src/core/engines/tabular/open-list.js';
import type { Collection } from '../../../../src/core/collection/collection.js';
import { empty, scope } from '../../../engines/conform.mjs';
import { asPortalList, asResource, makeRows, mapping } from '../../../engines/list.mjs';
import { portalAnswer } from '../../../engines/stand-ins/portal.mjs';
import { tabularAnswer } from '../../../engines/stand-ins/tabular.mjs';
import { hostile } from './hostile.js';
import { answerFrom, openedBy, restoreFetch, signal } from '../conform/opened.js';

afterEach(restoreFetch);

const rows = makeRows(40).map((row, at) => (at === 0 ? { ...row, commune: 'the only one' } : row));

/** Where every value is one of a text, it finds what is called so, and nothing else. */
const findsNothing = async (collection: Collection, value: string): Promise<void> => {
  const facets = scope.facets.filter(({ column }) => column === 'commune');
  const selection = { ...empty, filters: { commune: [value] } };
  const { count } = await collection.ask({ selection, scope: { ...scope, facets } }, signal);
  // What cannot be asked at all is passed over.
  expect(count, JSON.stringify(value)).to.equal(/\p{Surrogate}/u.test(value) ? rows.length : 0);
};

describe('Values never leave their place', () => {
  it('in ODSQL: no text but a value of the list finds anything, as a tick or in `where`', async () => {
    const lists = new Map([['a', asPortalList(rows)]]);
    answerFrom((url) => portalAnswer(lists, url));
    const collection = await openedBy(openPortal, { url: 'https://portal.example/explore/dataset/a/' });
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        await findsNothing(collection, value);
        const where = [{ column: 'commune', values: [value] }];
        const { count } = await collection.ask(
          { selection: empty, scope: { ...scope, where, facets: [] } },
          signal,
        );
        expect(count).to.equal(0);
      }),
    );
  });

  it('in ODSQL: words never make a question that is refused', async () => {
    const lists = new Map([['a', asPortalList(rows)]]);
    answerFrom((url) => portalAnswer(lists, url));
    const collection = await openedBy(openPortal, { url: 'https://portal.example/explore/dataset/a/' });
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const { count } = await collection.ask({ selection: { ...empty, words }, scope }, signal);
        expect(count).to.be.within(0, rows.length);
      }),
    );
  });

  it('in the tabular API: what could be read otherwise is never sent, and `where` then lets nothing through', async () => {
    const lists = new Map([['a', asResource(rows, { allowsCounts: true })]]);
    const asked = answerFrom((url) => tabularAnswer(lists, url));
    const url = 'https://tabular-api.data.gouv.fr/api/resources/a/';
    const collection = await openedBy(openResource, { url });
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const where = [{ column: 'commune', values: [value] }];
        const { count } = await collection.ask(
          { selection: { ...empty, words: value }, scope: { ...scope, where } },
          signal,
        );
        expect(count, JSON.stringify(value)).to.equal(0);
        const selection = { ...empty, filters: { commune: [value, 'the only one'] } };
        const found = await collection.ask({ selection, scope: { ...scope, facets: [] } }, signal);
        expect(found.count, JSON.stringify(value)).to.equal(1);
      }),
    );
    // The server cuts the decoded query at these: whatever is sent has as many parts as were meant.
    const names = new Set(
      asked
        .flatMap(({ search }) => decodeURIComponent(search.slice(1)).split('&'))
        .map((part) => part.split('=')[0] ?? ''),
    );
    for (const name of names) expect(name).to.match(/^(?:page|page_size|or|[a-z_]+__[a-z]+|)$/);
  });

  it('in OpenSearch: a value stands in JSON at the place of a value', async () => {
    const bodies: unknown[] = [];
    answerFrom((url) => {
      if (url.pathname.endsWith('_mapping'))
        return { status: 200, body: JSON.stringify({ a: { mappings: mapping } }), headers: {} };
      bodies.push(JSON.parse(url.searchParams.get('source') ?? ''));
      const shards = { total: 1, successful: 1, failed: 0 };
      const body = {
        _shards: shards,
        timed_out: false,
        hits: { total: { value: 0, relation: 'eq' }, hits: [] },
      };
      return { status: 200, body: JSON.stringify(body), headers: {} };
    });
    const collection = await openedBy(openIndex, { url: 'https://engine.example/a' });
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        bodies.length = 0;
        const selection = { ...empty, filters: { commune: [value] } };
        await collection.ask({ selection, scope: { ...scope, facets: [] } }, signal);
        // An answer that is kept is not asked for again.
        if (bodies.length === 0) return;
        const filters = bodies.map((body) => (body as { post_filter?: unknown }).post_filter).filter(Boolean);
        const test = { bool: { should: [{ term: { 'commune.keyword': value } }], minimum_should_match: 1 } };
        // Half a character can be in no address: it is not asked for.
        const isAsked = !/\p{Surrogate}/u.test(value);
        expect(filters[0]).to.deep.equal({ bool: { filter: isAsked ? [test] : [] } });
      }),
    );
  });

  it('in OpenSearch: words and what the author asks stand at the place of a value as well', async () => {
    const bodies: unknown[] = [];
    answerFrom((url) => {
      const isMapping = url.pathname.endsWith('_mapping');
      if (!isMapping) bodies.push(JSON.parse(url.searchParams.get('source') ?? ''));
      const body = isMapping ? { a: { mappings: mapping } } : nothingFound;
      return { status: 200, body: JSON.stringify(body), headers: {} };
    });
    const collection = await openedBy(openIndex, { url: 'https://engine.example/a' });
    const shapesOf = async (words: string, value: string): Promise<readonly string[]> => {
      bodies.length = 0;
      const where = [{ column: 'commune', values: [value] }];
      await collection.ask(
        { selection: { ...empty, words }, scope: { ...scope, where, facets: [] } },
        signal,
      );
      await collection.find(value, { ...scope, facets: [] }, signal);
      return bodies.map(shapeOf);
    };
    const known = await shapesOf('', 'a');
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        for (const shape of await shapesOf('', value)) expect(known).to.include(shape);
      }),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        for (const body of await shapesOf(words, 'a')) expect(body).to.match(/^[\w{}[\]":,.^·]*$/);
      }),
    );
  });
});

const nothingFound = {
  _shards: { total: 1, successful: 1, failed: 0 },
  timed_out: false,
  hits: { total: { value: 0, relation: 'eq' }, hits: [] },
};

/** What a body is made of, whatever the texts in it say. */
function shapeOf(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) => (typeof value === 'string' ? '·' : value));
}
