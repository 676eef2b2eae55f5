import { LoadError, type LoadErrorCode } from '../../source/load-error.js';
import { tryUrl } from '../../base/try-url.js';

/** How long an engine may be silent, in milliseconds. */
const PATIENCE = 15_000;
/** More than any answer to a question of ours, in characters. */
const LONGEST = 32_000_000;
/** So much is read of what says why a question is refused. */
const LONGEST_REASON = 2_000;

/** That an engine has too much to do: it may be asked again later. */
export class Refusal extends LoadError {
  /** When it wants to be asked again, in milliseconds from now; null where it does not say. */
  readonly after: number | null;

  constructor(status: number, after: number | null) {
    super('busy', { status });
    this.after = after;
  }
}

const STATUS_CODES: ReadonlyMap<number, LoadErrorCode> = new Map([
  [400, 'question-refused'],
  [401, 'http-401'],
  [403, 'http-401'],
  [404, 'http-404'],
  [410, 'http-404'],
  [414, 'question-refused'],
  [422, 'question-refused'],
]);

const BUSY: readonly number[] = [429, 503];

/**
 * Asks an engine by GET, without cookies, referrer or any header of ours, so that no preflight is needed; redirects lead where they lead.
 * @throws {LoadError} where it cannot be reached, is silent, refuses, has too much to do (`Refusal`), or answers with something else than whole JSON.
 * @throws the signal's reason once that is aborted.
 */
export async function askJson(address: string, signal: AbortSignal): Promise<unknown> {
  const url = tryUrl(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new LoadError('invalid-address');
  const watch = new Watch(url, signal);
  try {
    const response = await watch.over(
      fetch(url, {
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: watch.signal,
      }),
      'unreachable',
    );
    const { status } = response;
    const text = await watch.over(textOf(response, response.ok ? LONGEST : LONGEST_REASON, watch), 'half');
    if (!response.ok) throw refusalOf(status, response.headers.get('retry-after'), text);
    return parsed(text);
  } finally {
    watch.end();
  }
}

/** What came, piece by piece: who sends without an end is stopped. */
async function textOf(response: Response, most: number, watch: Watch): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  if (!reader) return text;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    watch.stir();
    text += decoder.decode(value, { stream: true });
    if (text.length <= most) continue;
    await reader.cancel().catch(() => undefined);
    if (most === LONGEST) throw new LoadError('too-large');
    return text;
  }
}

function refusalOf(status: number, retryAfter: string | null, text: string): LoadError {
  if (BUSY.includes(status))
    return isQuota(text) ? new LoadError('quota', { status }) : new Refusal(status, pauseIn(retryAfter));
  return new LoadError(STATUS_CODES.get(status) ?? 'http-other', { status });
}

/** Opendatasoft tells when a portal's quota begins anew (`reset_time`), which may be tomorrow. */
function isQuota(text: string): boolean {
  return /"(?:reset_time|limit_time_unit|call_limit)"|quota/i.test(text);
}

/** `Retry-After`: seconds, or a moment (RFC 9110, 10.2.3); null where there is none, or it cannot be seen from another origin. */
function pauseIn(text: string | null): number | null {
  if (text === null) return null;
  if (/^\s*\d{1,6}\s*$/.test(text)) return Number(text) * 1000;
  const moment = httpDate(text);
  return moment === null ? null : Math.max(0, moment - Date.now());
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Sun, 06 Nov 1994 08:49:37 GMT`, in milliseconds since 1970. */
function httpDate(text: string): number | null {
  const [, day, month = '', year, hour, minute, second] =
    /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text.trim()) ?? [];
  const at = months.indexOf(month);
  if (at < 0) return null;
  return Date.UTC(Number(year), at, Number(day), Number(hour), Number(minute), Number(second));
}

/** What begins as JSON and does not end is half an answer; anything else is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new LoadError(/^\s*[[{]/.test(text) ? 'half-answer' : 'unknown-answer', { cause });
  }
}

/** Ends a request whose server is silent for too long, and says why it failed. */
class Watch {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #url: URL;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSilent = false;

  constructor(url: URL, outer: AbortSignal) {
    this.#url = url;
    this.#outer = outer;
    if (outer.aborted) this.#pass();
    outer.addEventListener('abort', this.#pass);
    this.stir();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** A sign of life: the wait begins anew. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isSilent = true;
      this.#controller.abort();
    }, PATIENCE);
  }

  /** @param stage what has failed where it fails for a reason that is not told. */
  async over<Value>(step: Promise<Value>, stage: 'unreachable' | 'half'): Promise<Value> {
    try {
      return await step;
    } catch (cause) {
      this.#outer.throwIfAborted();
      if (cause instanceof LoadError) throw cause;
      const code = this.#isSilent ? 'timeout' : stage === 'half' ? 'half-answer' : this.#unreachable();
      throw new LoadError(code, { message: `No answer from ${this.#url.host}`, cause });
    }
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#pass);
  }

  readonly #pass = (): void => {
    this.#controller.abort(this.#outer.reason);
  };

  /** Browsers keep the true reason to themselves; what can be known without it is told. */
  #unreachable(): LoadErrorCode {
    const { location, navigator } = globalThis as Partial<Pick<typeof globalThis, 'location' | 'navigator'>>;
    if (navigator?.onLine === false) return 'offline';
    if (location?.protocol === 'https:' && this.#url.protocol === 'http:') return 'mixed-content';
    return 'network-or-cors';
  }
}
