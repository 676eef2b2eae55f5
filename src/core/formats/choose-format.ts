import { byteOrderMark } from '../source/bytes.js';
import { decoded, encodingName } from '../source/encodings.js';
import { firstDecision } from '../source/decision.js';
import type { FileBytes } from '../source/file-bytes.js';
import { LoadError } from '../source/load-error.js';
import { refuseBinary, refuseMarkup } from '../source/signature.js';
import type { FileHead, Format } from './format.js';
import { formatOf } from './formats.js';

/** How many bytes are awaited before the file is looked at. */
const HEAD = 4_096;

/**
 * Finds out the format of a file by its beginning.
 * @param encoding The encoding that the page's author says; without it, it is found out.
 * @param asked The format that the page's author says.
 * @throws {LoadError} where the file is empty, or plainly no table and in none of our formats.
 */
export async function chooseFormat(
  bytes: FileBytes,
  encoding: string | undefined,
  asked: Format | undefined,
): Promise<Format> {
  const head = await headOf(bytes, encoding);
  if (head.bytes.length === 0) throw new LoadError('empty');
  const format = asked ?? formatOf(head);
  if (format?.recognise(head) !== 'certain') refuseOthers(head);
  if (!format) throw new LoadError('binary');
  return format;
}

async function headOf(bytes: FileBytes, encoding: string | undefined): Promise<FileHead> {
  const head = (await bytes.atLeast(HEAD)).subarray(0, HEAD);
  const { contentType, extension = null } = bytes.said;
  return { bytes: head, text: textOf(head, encoding), contentType, extension };
}

/**
 * The beginning as text. Bytes that are not UTF-8, though a mark may say so, are taken for Latin letters: that is good enough to see what
 * the text is.
 */
function textOf(head: Uint8Array, asked: string | undefined): string {
  const { encoding } = firstDecision(head, encodingName(asked ?? ''));
  try {
    return decoded(new TextDecoder(encoding, { fatal: true }), head, false);
  } catch {
    const marked = byteOrderMark(head)?.length ?? 0;
    return decoded(new TextDecoder('windows-1252'), head.subarray(marked), false);
  }
}

/** What is plainly no table is told as what it is. */
function refuseOthers({ bytes, text }: FileHead): void {
  refuseBinary(bytes);
  refuseMarkup(text);
}
