import { tryUrl } from '../base/try-url.js';
import { bytesAsSource, type ByteSource } from './byte-source.js';
import { declared } from './content-type.js';
import { LoadError, type LoadErrorCode } from './load-error.js';

export type { ByteSource } from './byte-source.js';

/** How long a server may be silent unless told otherwise, in milliseconds. */
const PATIENCE = 15_000;

/** Why a request was ended, where it was the server's silence. */
const SILENCE = 'silence';

/** `Link: <https://…?page=2>; rel="next"`. */
const nextPage = /<([^<>]*)>[^<>]*;\s*rel="?next\b/i;

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'blob:']);

/** The answers that deserve a sentence of their own. */
const STATUS_CODES: ReadonlyMap<number, LoadErrorCode> = new Map([
  [401, 'http-401'],
  [403, 'http-401'],
  [404, 'http-404'],
  [410, 'http-404'],
]);

/**
 * Whether cookies go along: never, or only to the page's own origin, as they do for every image there. The second is for a file
 * that the page has preloaded, because a browser hands a preloaded answer only to a request of the same kind, and no preload
 * omits them (HTML, 4.2.5.4).
 */
export type Credentials = 'omit' | 'same-origin';

/**
 * Asks for a file: one request without referrer or any header of ours, so that no preflight is needed; without cookies unless
 * the page has preloaded the file.
 * Resolves as soon as the server answers; the bytes follow in `chunks`, whose iteration throws as this does.
 *
 * @param url An absolute address, `http:`, `https:` or `blob:` (a file dropped in the page).
 * @param options.patience How long the server may be silent, in milliseconds.
 * @param options.isAgain Whether the file has been read before: the browser then asks the server whether its copy still holds, with
 *   the conditions (`If-None-Match`, `If-Modified-Since`) that no preflight is needed for when it writes them itself.
 * @throws {LoadError} when the address cannot be used, the server cannot be reached, is silent, or refuses.
 * @throws the signal's reason once the signal is aborted.
 */
export async function fetchBytes(
  url: string,
  {
    signal,
    credentials = 'omit',
    patience = PATIENCE,
    isAgain = false,
  }: {
    readonly signal?: AbortSignal;
    readonly credentials?: Credentials;
    readonly patience?: number;
    readonly isAgain?: boolean;
  } = {},
): Promise<ByteSource> {
  const address = usableAddress(url);
  const watch = watchOver(address, patience, signal);
  const response = await watch.over(
    fetch(address, {
      mode: 'cors',
      credentials,
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
      ...(isAgain && { cache: 'no-cache' }),
    }),
  );
  if (!response.ok) {
    watch.end();
    throw new LoadError(STATUS_CODES.get(response.status) ?? 'http-other', { status: response.status });
  }
  const { headers } = response;
  return {
    chunks: chunksOf(response, watch),
    ...declared(headers.get('content-type')),
    total: sizeOf(headers),
    next: nextPage.exec(headers.get('link') ?? '')?.[1] ?? null,
    modified: headers.get('last-modified'),
  };
}

/** Messages name the host at most: an address may hold keys in its query. */
function usableAddress(url: string): URL {
  const address = tryUrl(url);
  const known = address && PROTOCOLS.has(address.protocol);
  if (known && !address.username && !address.password) return address;
  const fault = known ? 'holds a user name or a password' : 'is not an http or https address';
  throw new LoadError('invalid-address', { message: `The address ${fault}` });
}

function sizeOf(headers: Headers): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number.parseInt(length, 10) || null;
}

async function* chunksOf(response: Response, watch: Watch): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await watch.over(reader.read());
      if (done) return;
      // What has piled up while the page was busy comes as one piece in some engines, however large.
      yield* bytesAsSource(value).chunks;
    }
  } finally {
    watch.end();
    await reader.cancel().catch(() => undefined);
  }
}

/** Ends a request whose server is silent for too long, and says why a request failed: engines name the same fault differently. */
interface Watch {
  readonly signal: AbortSignal;
  /** Waits for the next sign of life. */
  over<Value>(step: Promise<Value>): Promise<Value>;
  end(): void;
}

function watchOver(address: URL, patience: number, outer: AbortSignal | undefined): Watch {
  const controller = new AbortController();
  const pass = (): void => {
    controller.abort(outer?.reason);
  };
  const end = (): void => {
    outer?.removeEventListener('abort', pass);
    controller.abort();
  };
  const over = async <Value>(step: Promise<Value>): Promise<Value> => {
    const timer = setTimeout(() => {
      controller.abort(SILENCE);
    }, patience);
    try {
      return await step;
    } catch (cause) {
      end();
      outer?.throwIfAborted();
      const message = `No answer from ${address.host || 'the file'}`;
      throw new LoadError(controller.signal.reason === SILENCE ? 'timeout' : unreachable(address), {
        message,
        cause,
      });
    } finally {
      clearTimeout(timer);
    }
  };
  if (outer?.aborted) pass();
  outer?.addEventListener('abort', pass);
  return { signal: controller.signal, over, end };
}

/** Browsers keep the true reason to themselves; what can be known without it is told. */
function unreachable(address: URL): LoadErrorCode {
  const { location, navigator } = globalThis as Partial<Pick<typeof globalThis, 'location' | 'navigator'>>;
  if (navigator?.onLine === false) return 'offline';
  if (location?.protocol === 'https:' && address.protocol === 'http:') return 'mixed-content';
  return 'network-or-cors';
}
