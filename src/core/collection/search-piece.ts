import { Piece } from '../piece.js';

/** Searching has a script of its own: a page gets it once its first entries are shown. */
export const searchPiece = new Piece(() => import('./search-engine.js'));
