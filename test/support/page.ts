/**
 * What a test of an element needs of a page: elements put into it and taken out again, keys, files behind
 * addresses, waiting. After each test everything mounted is removed, and the page's own address comes back.
 */
import { executeServerCommand } from '@web/test-runner-commands';

const mounted = new Set<Element>();
const ownAddress = location.href;

/** Tells the server which test begins: where a page stands still, that is all that is known of it. */
beforeEach(function () {
  navigator.sendBeacon('/__test/begins', this.currentTest?.fullTitle());
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

const moment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * Waits until the condition gives something true, and gives that; an error in the condition counts as not
 * yet. Throws after `timeout` milliseconds, with the condition's last error as cause.
 */
export const until = async <Value>(
  condition: () => Value | Promise<Value>,
  timeout = 5000,
): Promise<NonNullable<Value>> => {
  const end = performance.now() + timeout;
  let cause: unknown;
  do {
    try {
      const value = await condition();
      if (value) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await moment();
  } while (performance.now() < end);
  throw new Error(`Waited ${String(timeout)} ms in vain for ${String(condition)}`, { cause });
};

/** Presses a key or a chord where the focus is, as a person does: `Enter`, `a`, `Shift+Tab`. */
export const press = async (chord: string): Promise<void> => {
  await executeServerCommand('press', { chord });
};

/** Types text where the focus is, key by key. */
export const type = async (text: string): Promise<void> => {
  await executeServerCommand('send-keys', { type: text });
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
 * `?delay=`, `?status=`, `?pieces=&pause=`, `?header=`: see README.md in `test/`.
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

/** A built script as it lies in `dist/`: asked for as such, Vite would write the places of other files into it. */
export const readScript = async (name: string): Promise<string> => {
  const module = await (await fetch(`/dist/${name}?raw`)).text();
  return JSON.parse(module.slice(module.indexOf('"'), module.lastIndexOf('"') + 1)) as string;
};

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
