import { Piece } from '../../core/piece.js';

/** Pictures are shown only where the owner wants them. */
export const imagePiece = new Piece(() => import('./image.js'));
