import type { Problem } from '../base/problem.js';
import { around, lineAt } from '../text/place.js';
import { byteOrderMark, utf16WithoutMark } from './bytes.js';
import { isDamagedUtf8 } from './damaged-utf8.js';
import { decoded, encodingName, openDecoder } from './encodings.js';
import type { Guess } from './encoding/guess-encoding.js';
import { LoadError } from './load-error.js';

/** What the bytes of a file are taken for. */
export interface Decision {
  /** The name of the encoding, as the Encoding standard spells it. */
  readonly encoding: string;
  /** Whether bytes that do not fit disprove it; otherwise they are damage. */
  readonly isProvisional: boolean;
  /** What there is to tell about it. */
  readonly problems: readonly Problem[];
}

/** What others say about the encoding of a file. */
export interface Said {
  /** What the page's author says, as a standard name; null without it. */
  readonly asked: string | null;
  /** What the server declares, as it is written; null without it. */
  readonly charset: string | null;
}

/**
 * What a file is taken for by its beginning: what its byte order mark says, what the page's author says, UTF-16 by its control
 * characters, and UTF-8 as long as the bytes are.
 * @param asked What the page's author says, as a standard name.
 */
export function firstDecision(head: Uint8Array, asked: string | null): Decision {
  const encoding = byteOrderMark(head)?.encoding ?? asked ?? utf16WithoutMark(head) ?? 'utf-8';
  return { encoding, isProvisional: encoding === 'utf-8', problems: [] };
}

/**
 * What a file is taken for once its bytes prove not to be UTF-8: what the page's author says, UTF-8 with some damage, what the server
 * declares, the likeliest encoding by its letters. The server comes late because many declare ISO 8859-1 for every file.
 * @param ended Whether the file ends with these bytes.
 */
export async function secondDecision(
  bytes: Uint8Array,
  ended: boolean,
  { asked, charset }: Said,
): Promise<Decision> {
  const damaged = decoded(new TextDecoder(), bytes, false);
  const at = damaged.indexOf(MISFIT);
  const line = lineAt(damaged, at === -1 ? damaged.length : at);
  if (asked === 'utf-8' || (asked === null && isDamagedUtf8(bytes, ended))) {
    const sample = around(damaged, at);
    return final('utf-8', at === -1 ? [] : [{ code: 'not-utf8', line, sample }]);
  }
  const known = asked ?? (await declaredCleanly(bytes, charset));
  const { encoding, sure } = known === null ? await guessed(bytes) : { encoding: known, sure: true };
  const problems: readonly Problem[] = [{ code: 'not-utf8', line }];
  return final(encoding, sure ? problems : [...problems, { code: 'encoding-unsure', sample: encoding }]);
}

function final(encoding: string, problems: readonly Problem[]): Decision {
  return { encoding, isProvisional: false, problems };
}

/**
 * The standard name of the encoding that the page's author says, null where nothing is said.
 * @throws {LoadError} where there is no such encoding.
 */
export function askedEncoding(asked: string | undefined): string | null {
  if (asked === undefined) return null;
  const name = encodingName(asked);
  if (name === null) throw new LoadError('unknown-encoding');
  return name;
}

async function declaredCleanly(bytes: Uint8Array, charset: string | null): Promise<string | null> {
  const encoding = encodingName(charset ?? '');
  if (encoding === null || encoding === 'utf-8') return null;
  try {
    const text = decoded(await openDecoder(encoding, true), bytes, false);
    return UNUSED.test(text) ? null : encoding;
  } catch {
    return null;
  }
}

/** Most files are UTF-8: what guesses is fetched for the others. Without it the most usual encoding is taken. */
async function guessed(bytes: Uint8Array): Promise<Guess> {
  try {
    const { guessEncoding } = await import('./encoding/guess-encoding.js');
    return await guessEncoding(bytes);
  } catch {
    return { encoding: 'windows-1252', sure: false };
  }
}

/** What stands for bytes that do not fit. */
const MISFIT = '\ufffd';

/** C1 control characters: no text holds them, they come of a wrong encoding. */
const UNUSED = /[\x80-\x9f]/;
