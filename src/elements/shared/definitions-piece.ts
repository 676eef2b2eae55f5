import { Piece } from '../../core/piece.js';

/** Only some files have codes that somebody explains. */
export const definitionsPiece = new Piece(() => import('./definitions.js'));
