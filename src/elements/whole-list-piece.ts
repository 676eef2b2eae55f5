import { Piece } from '../core/piece.js';

/** What stands on the whole file has a script of its own, which comes after the first entries. */
export const wholeListPiece = new Piece(() => import('./whole-list.js'));
