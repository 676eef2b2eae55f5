import { Piece } from '../core/piece.js';

/** Few lists follow their file. */
export const refreshPiece = new Piece(() => import('./refresh.js'));
