import { Piece } from '../piece.js';

/** Few files spread the values of one question over several columns. */
export const joinPiece = new Piece(() => import('./join-columns.js'));
