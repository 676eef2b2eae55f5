import { Piece } from '../../core/piece.js';

/** Filters have a script of their own: they stand on the whole file, and come after the first entries. */
export const filtersPiece = new Piece(() => import('./filters.js'));
