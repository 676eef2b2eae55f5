import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import { afterAll, beforeAll } from 'vitest';
import { openList } from '../../../src/core/engines/opensearch/open-list.js';
import { conform, empty, scope } from '../../engines/conform.mjs';
import { makeRows } from '../../engines/list.mjs';
import {
  guarded,
  searchOf,
  startGuard,
  unwanted,
  whyNoGuard,
  type Guard,
} from '../../engines/opensearch/guard.mjs';
import { refusals } from '../../engines/opensearch/refusals.mjs';
import { replay } from '../../engines/recorded.mjs';
import { openedBy, restoreFetch, signal } from '../../core/engines/conform/opened.js';
import { hostile } from '../../core/engines/remote/hostile.js';

afterEach(restoreFetch);

/** What comes through to the engine. */
const reached: string[] = [];

/** Answers that were recorded of a real engine, under the name of its index. */
const engine = (): Server => {
  const answers = replay('opensearch');
  return createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://127.0.0.1:19200');
    const length = request.headers['content-length'] ?? '0';
    reached.push(`${request.method ?? ''} ${url.pathname} ${length}`);
    const found = await answers?.(url);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(found?.body ?? JSON.stringify(nothingFound));
  }
};

const nothingFound = {
  _shards: { total: 3, successful: 3, failed: 0 },
  timed_out: false,
  hits: { total: { value: 0, relation: 'eq' }, hits: [] },
};

const why = whyNoGuard();
const leftOut = why === null ? '' : ` (left out: ${why})`;

(why === null ? describe : describe.skip)(`The example of nginx that guards an index${leftOut}`, () => {
  let server: Server;
  let guard: Guard;
  let strict: Guard;

  beforeAll(async () => {
    server = engine().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const upstream = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    guard = await startGuard({ upstream, index: 'few', rate: 10_000 });
    strict = await startGuard({ upstream, index: 'few' });
  });

  afterAll(async () => {
    await Promise.all([guard.stop(), strict.stop()]);
    server.close();
  });

  beforeEach(() => {
    reached.length = 0;
  });

  it('lets through all that the adapter asks', async () => {
    const collection = await openedBy(openList, { url: guard.address, engine: 'opensearch' });
    const { said } = await conform(collection, makeRows(430), guarded);
    expect(said).to.deep.equal([]);
    expect(reached.length).to.be.greaterThan(60);
  });

  it('lets through whatever somebody types or ticks', async () => {
    const collection = await openedBy(openList, { url: guard.address, engine: 'opensearch' });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (words, value) => {
        const selection = { ...empty, words: words.slice(0, 90), filters: { commune: [value] } };
        const { count } = await collection.ask({ selection, scope: { ...scope, facets: [] } }, signal);
        expect(count).to.be.at.least(0);
        expect(await collection.find(value, scope, signal)).to.equal(null);
      }),
      { numRuns: 60 },
    );
  });

  it('lets through no question that somebody writes by hand', async () => {
    for (const { name, body } of [...refusals, ...unwanted]) {
      const { status } = await fetch(guard.address + searchOf(body));
      expect(status, name).to.be.oneOf([400, 414]);
    }
    expect(reached).to.deep.equal([]);
  });

  it('lets nothing through by another spelling', async () => {
    const before = '/_search?preference=parvis&source_content_type=application%2Fjson&source=';
    const lookup = searchOf({ query: { terms: { commune: { index: 'other', id: '1', path: 'x' } } } }).slice(
      before.length,
    );
    for (const path of [
      before + lookup.replaceAll('%22', '"'),
      before + lookup.replace('index', '%5Cu0069ndex'),
      before + lookup.replace('index', 'ind%65x'),
      before + lookup.replace('%22index%22%3A', '%22index%22%20%3A'),
      before + lookup.replace('%22index%22%3A', '%22index%22:'),
      before + lookup.replace('%22index%22%3A', '%22index%22%0A%3A'),
      before + lookup.replace('%22index%22%3A', '%22index%22%3a'),
      `${before}%7B%7D&source=${lookup}`,
      `${before}%7B%7D&q=nom:a`,
      `${before}%7B%7D&allow_partial_search_results=true`,
      `/_search?source=${lookup}&source_content_type=application/json`,
      '/_search',
      '/_search?',
      '/_mapping?pretty',
      '/_search/template?source=%7B%7D',
      '/../_cluster/health',
      '/%2e%2e/_all/_search',
      '/_doc/REF-0000001',
      '/',
    ])
      expect((await fetch(guard.address + path)).status, path).to.be.within(400, 404);
    const other = new URL(guard.address).origin;
    for (const path of [
      '/other/_search',
      '/_all/_search',
      '/few,other/_search',
      '/_cluster/settings',
      '/few*/_search',
    ])
      expect((await fetch(other + path)).status, path).to.equal(404);
    expect(reached).to.deep.equal([]);
  });

  it('lets no method through but GET, and no body', async () => {
    const first = guard.address + searchOf({ size: 100, sort: ['_doc'] });
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await fetch(first, { method })).status, method).to.be.within(400, 405);
    expect(reached).to.deep.equal([]);
    const answer = await fetch(first);
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('access-control-allow-origin')).to.equal('*');
    expect(reached).to.deep.equal(['GET /few/_search 0']);
  });

  it('says when to come back to who asks too much, so that a page may read it', async () => {
    const address = strict.address + searchOf({ size: 100, sort: ['_doc'] });
    const answers = await Promise.all(Array.from({ length: 60 }, () => fetch(address)));
    const busy = answers.filter(({ status }) => status === 429);
    expect(busy.length).to.be.greaterThan(0);
    for (const { headers } of busy) {
      expect(headers.get('retry-after')).to.equal('2');
      expect(headers.get('access-control-allow-origin')).to.equal('*');
      expect(headers.get('access-control-expose-headers')).to.include('Retry-After');
    }
  });
});
