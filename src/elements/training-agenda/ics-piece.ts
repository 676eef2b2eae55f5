import { Piece } from '../../core/piece.js';

/** What writes calendar files is fetched behind the agenda: nobody takes one before it is drawn. */
export const icsPiece = new Piece(() => import('../../core/export/ics.js'));
