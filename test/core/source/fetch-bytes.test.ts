import { expect } from 'chai';
import { fetchBytes } from '../../../src/core/source/fetch-bytes.js';
import { errorOf } from '../table/reading.js';

describe('asking for a file', () => {
  const trueFetch = globalThis.fetch;
  let asked: [RequestInfo | URL, RequestInit | undefined][] = [];

  function answer(make: (signal: AbortSignal) => Response | Promise<Response>): void {
    globalThis.fetch = (address, options) => {
      asked.push([address, options]);
      return Promise.resolve().then(() => make(options?.signal ?? new AbortController().signal));
    };
  }

  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    globalThis.fetch = trueFetch;
  });

  const url = 'https://example.org/annuaire.csv?key=secret';

  it('is one request without cookies, referrer or header of ours', async () => {
    answer(() => new Response('x'));
    await fetchBytes(url);
    expect(asked).to.have.length(1);
    expect(new Request(asked[0]?.[0] ?? '').url).to.equal(url);
    const { signal, ...options } = asked[0]?.[1] ?? {};
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(options).to.deep.equal({ mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('gives the bytes and what the server says of them', async () => {
    const headers = {
      'content-type': 'Text/CSV; header=present; charset="ISO-8859-1"',
      'content-length': '3',
      'last-modified': 'Tue, 03 Mar 2026 10:00:00 GMT',
    };
    answer(() => new Response(new Uint8Array([1, 2, 3]), { headers }));
    const { chunks, ...said } = await fetchBytes(url);
    expect(said).to.deep.equal({
      charset: 'iso-8859-1',
      contentType: 'text/csv',
      total: 3,
      next: null,
      modified: 'Tue, 03 Mar 2026 10:00:00 GMT',
    });
    const bytes: number[] = [];
    for await (const chunk of chunks) bytes.push(...chunk);
    expect(bytes).to.deep.equal([1, 2, 3]);
  });

  it('knows no size where the answer is compressed', async () => {
    answer(() => new Response('x', { headers: { 'content-length': '3', 'content-encoding': 'gzip' } }));
    expect((await fetchBytes(url)).total).to.equal(null);
  });

  const statuses = {
    401: 'http-401',
    403: 'http-401',
    404: 'http-404',
    410: 'http-404',
    429: 'http-other',
    500: 'http-other',
  };
  for (const [status, code] of Object.entries(statuses)) {
    it(`names the answer ${status}`, async () => {
      answer(() => new Response('no', { status: Number(status) }));
      const error = await errorOf(fetchBytes(url));
      expect([error.code, error.status]).to.deep.equal([code, Number(status)]);
    });
  }

  it('refuses addresses of other kinds, and user names in them, without asking', async () => {
    answer(() => new Response('x'));
    for (const bad of [
      '',
      'annuaire.csv',
      'javascript:alert(1)',
      'data:text/csv,a',
      'file:///etc/passwd',
      'https://anna:secret@example.org/',
    ]) {
      const error = await errorOf(fetchBytes(bad));
      expect(error.code).to.equal('invalid-address');
      expect(error.message).not.to.include('secret');
    }
    expect(asked).to.deep.equal([]);
  });

  it('tells that the server cannot be reached, its cause kept and the key in the address left out', async () => {
    const cause = new TypeError('Failed to fetch');
    answer(() => Promise.reject(cause));
    const error = await errorOf(fetchBytes(url));
    expect(error.code).to.equal('network-or-cors');
    expect(error.cause).to.equal(cause);
    expect(error.message).to.include('example.org').and.not.to.include('secret');
  });

  it('tells that the connection broke while the bytes came', async () => {
    answer(
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.error(new TypeError('reset'));
            },
          }),
        ),
    );
    const { chunks } = await fetchBytes(url);
    const error = await errorOf(drain(chunks));
    expect(error.code).to.equal('network-or-cors');
  });

  it('ends with the reason of whoever no longer wants the file', async () => {
    answer(neverAnswering);
    const controller = new AbortController();
    const reading = fetchBytes(url, { signal: controller.signal });
    controller.abort(new Error('gone'));
    const reason: unknown = await reading.catch((error: unknown) => error);
    expect(reason).to.be.an('error').with.property('message', 'gone');
  });

  it('gives up when the server stays silent, before the answer or in it', async () => {
    answer(neverAnswering);
    expect((await errorOf(fetchBytes(url, { patience: 10 }))).code).to.equal('timeout');

    answer(
      (signal) =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              void neverAnswering(signal).catch((reason: unknown) => {
                controller.error(reason);
              });
            },
          }),
        ),
    );
    const { chunks } = await fetchBytes(url, { patience: 10 });
    expect((await errorOf(drain(chunks))).code).to.equal('timeout');
  });

  it('ends the request when nobody reads on', async () => {
    let ended = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        ended = true;
      },
    });
    answer(() => new Response(endless));
    const { chunks } = await fetchBytes(url);
    for await (const chunk of chunks) {
      expect(chunk).to.have.length(10);
      break;
    }
    expect(ended).to.equal(true);
  });
});

/** A request that ends only when it is aborted; how it says so differs between engines. */
function neverAnswering(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => {
      reject(new Error('some engine’s name for it'));
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
  });
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) chunk;
}
