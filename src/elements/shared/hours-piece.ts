import { Piece } from '../../core/piece.js';

/** Opening hours in words have a script of their own: many lists do without. */
export const hoursPiece = new Piece(() => import('./hours.js'));
