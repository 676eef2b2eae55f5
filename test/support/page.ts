/**
 * What a test of an element needs of a page: elements put into it and taken out again, keys, files behind
 * addresses, waiting. After each test everything mounted is removed, and the page's own address comes back.
 */
import { executeServerCommand } from '@web/test-runner-commands';

const mounted = new Set<Element>();
const ownAddress = location.href;

interface ComparisonError extends Error {
  actual?: unknown;
  expected?: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'nodeType' in value;

const described = (value: unknown): unknown => {
  if (isNode(value)) return value instanceof Element ? value.outerHTML : value.textContent;
  return typeof value === 'object' || typeof value === 'function'
    ? Object.prototype.toString.call(value)
    : value;
};

/**
 * An element that was not what a test expected cannot be sent to the runner: the results of the whole page would be lost, and
 * the page would seem to hang.
 */
afterEach(function () {
  const error: ComparisonError | undefined = this.currentTest?.err; // of chai, where it compares
  if (error && 'actual' in error && !isPlain(error.actual, error.expected)) {
    error.actual = described(error.actual);
    error.expected = described(error.expected);
  }
});

const isPlain = (...values: readonly unknown[]): boolean => {
  try {
    structuredClone(values);
    return true;
  } catch {
    return false;
  }
};

let testEnds = new AbortController();
const awaited = new Set<string>();

/** A test that hung tells what it waited for, and waits no longer. */
afterEach(() => {
  for (const condition of awaited) console.error(`It was still waiting for ${condition}`);
  awaited.clear();
  testEnds.abort();
  testEnds = new AbortController();
});

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
  if (location.href !== ownAddress) history.replaceState(null, '', ownAddress);
});

interface Updating extends Element {
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (element: Element): element is Updating => 'updateComplete' in element;

const settled = async (element: Element): Promise<void> => {
  if (isUpdating(element)) await element.updateComplete;
};

/**
 * Puts HTML at the end of the page; gives its first element once it has rendered, which says nothing of the
 * data that it loads (see `until`).
 */
export const mount = async <Mounted extends HTMLElement = HTMLElement>(html: string): Promise<Mounted> => {
  const fragment = document.createRange().createContextualFragment(html);
  const elements = [...fragment.children];
  document.body.append(fragment);
  for (const element of elements) mounted.add(element);
  await Promise.all(elements.map(settled));
  const [first] = elements;
  if (!(first instanceof HTMLElement)) throw new Error(`There is no HTML element in ${html}`);
  return first as Mounted; // the caller names the class that it has just written as a tag
};

/** Waits until the last question has been answered and drawn: nothing changes in an element any more. */
export const idle = async (element: Element): Promise<void> => {
  let before: string | undefined;
  await until(async () => {
    await settled(element);
    const now = element.shadowRoot?.innerHTML;
    const isStill = now === before && !element.shadowRoot?.querySelector('[aria-busy="true"]');
    before = now;
    return isStill;
  });
};

/** A page in a frame of the test's page. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/** Opens a page of this server in a frame of `width` × `height` pixels, until the end of the test. */
export const open = async (address: string, { width = 1024, height = 768 } = {}): Promise<Page> => {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, width: String(width), height: String(height) });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  mounted.add(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null; // lib.dom leaves out the globals
  if (!view || !frame.contentDocument) throw new Error(`${address} is not a page of this server`);
  return { frame, window: view, document: frame.contentDocument };
};

/** Not so short that waiting would keep the page from working. */
const moment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 10));

/**
 * Waits until the condition gives something true, and gives that; an error in the condition counts as not yet. However
 * long it takes: what never comes ends with the test, whose limit is the only one. Throws when `signal` says so, with the
 * condition's last error as cause.
 */
export const until = async <Value>(
  condition: () => Value | Promise<Value>,
  signal: AbortSignal = testEnds.signal,
): Promise<NonNullable<Value>> => {
  const wanted = String(condition);
  awaited.add(wanted);
  let cause: unknown;
  try {
    while (!signal.aborted) {
      try {
        const value = await condition();
        if (value) return value;
        cause = undefined;
      } catch (error) {
        cause = error;
      }
      await moment();
    }
  } finally {
    awaited.delete(wanted);
  }
  throw new Error(`Waited in vain for ${wanted}`, { cause });
};

/** An answer of the server that is held back until it is asked for. */
export interface Gate {
  /** What is put behind the address: the answer stays away. */
  readonly before: string;
  /** The same after the first of `pieces` pieces. */
  readonly within: (pieces: number) => string;
  /** Lets the answer go on. */
  open(): Promise<void>;
}

/** A gate on the server: `${src}?${gate.before}` is answered once it has been opened. */
export const closeGate = (): Gate => {
  const name = crypto.randomUUID();
  return {
    before: `gate=${name}`,
    within: (pieces) => `gate-within=${name}&pieces=${String(pieces)}`,
    open: async () => {
      await fetch(`/__test/open/${name}`, { method: 'POST' });
    },
  };
};

/** Presses a key or a chord where the focus is, as a person does: `Enter`, `a`, `Shift+Tab`. */
export const press = async (chord: string): Promise<void> => {
  await executeServerCommand('press', { chord });
};

/** Types text where the focus is, key by key. */
export const type = async (text: string): Promise<void> => {
  await executeServerCommand('send-keys', { type: text });
};

/**
 * Opens a gate once the first bytes of the next answer have been taken by who asked for them: what breaks behind the gate breaks in the
 * middle of that answer, however slow the machine is.
 */
export const openOnArrival = (gate: Gate): void => {
  const trueFetch = window.fetch;
  window.fetch = async (...parameters) => {
    window.fetch = trueFetch;
    const response = await trueFetch(...parameters);
    const reader = response.body?.getReader();
    let pieces = 0;
    const read = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      // Whoever asks for a second piece has the first one: a stream that breaks drops what nobody has taken yet.
      if (++pieces === 2) await gate.open();
      const { done = true, value } = (await reader?.read()) ?? {};
      if (done) controller.close();
      else if (value) controller.enqueue(value);
    };
    Object.defineProperty(response, 'body', {
      value: new ReadableStream<Uint8Array>({ pull: read }, { highWaterMark: 0 }),
    });
    return response;
  };
};

/** How a published file is served. */
export interface Publication {
  /** The `Content-Type` header as a whole; a `charset` belongs to it. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const typeOf = (name: string): string => {
  const types: ReadonlyMap<string, string> = new Map([
    ['csv', 'text/csv'],
    ['json', 'application/json'],
    ['geojson', 'application/geo+json'],
    ['html', 'text/html; charset=utf-8'],
    ['js', 'text/javascript'],
  ]);
  return types.get(name.split('.').at(-1) ?? '') ?? 'text/plain';
};

let publications = 0;

/**
 * Puts a file behind an address of its own, so that no two tests share a cached request. The address takes
 * `?status=`, `?pieces=`, `?header=`, and a gate: see README.md in `test/`.
 */
export const publish = async (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  { type: contentType = typeOf(name), headers = {} }: Publication = {},
): Promise<string> => {
  publications += 1;
  const query = new URLSearchParams({ type: contentType });
  for (const [header, value] of Object.entries(headers)) query.append('header', `${header}: ${value}`);
  const address = `/__test/file/${crypto.randomUUID()}-${String(publications)}/${name}`;
  const response = await fetch(`${address}?${query.toString()}`, { method: 'PUT', body: content });
  if (!response.ok) throw new Error(`${name} could not be published: ${String(response.status)}`);
  return address;
};

/** A built script as it lies in `dist/`. */
export const readScript = async (name: string): Promise<string> => (await fetch(`/dist/${name}`)).text();

/** A request as the test server received it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
}

/** The requests that a published address has received, oldest first. */
export const requestsOf = async (address: string): Promise<readonly ReceivedRequest[]> => {
  const { pathname } = new URL(address, location.href);
  const response = await fetch(pathname.replace('/__test/file/', '/__test/requests/'));
  return (await response.json()) as readonly ReceivedRequest[]; // the shape of test/support/server.mjs
};
