import { Piece } from './piece.js';
import type * as Reader from './reader.js';
import { LoadError } from './source/load-error.js';

/** Reading has a script of its own, which is fetched at the same time as the file itself. */
export const readerPiece = new Piece(() => import('./reader.js'));

/**
 * Waits for what reads files.
 * @throws {LoadError} `missing-script` where it cannot be had.
 */
export async function loadReader(): Promise<typeof Reader> {
  try {
    return await readerPiece.load();
  } catch (cause) {
    throw new LoadError('missing-script', { cause });
  }
}
