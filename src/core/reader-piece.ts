import { Piece } from './piece.js';

/** Reading has a script of its own, which is fetched at the same time as the file itself. */
export const readerPiece = new Piece(() => import('./reader.js'));
