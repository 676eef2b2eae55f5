import type { Piece } from './piece.js';
import { LoadError } from './source/load-error.js';

/**
 * Waits for a piece that a file cannot be shown without.
 * @throws {LoadError} `missing-script` where it cannot be had.
 */
export async function needed<Module>(piece: Piece<Module>): Promise<Module> {
  try {
    return await piece.load();
  } catch (cause) {
    throw new LoadError('missing-script', { cause });
  }
}
