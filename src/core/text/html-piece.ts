import { Piece } from '../piece.js';

/** Few files hold HTML. */
export const htmlPiece = new Piece(() => import('./html-text.js'));

/** The text of a cell that holds HTML; without its tags at least where what reads it is not there. */
export function textOfHtml(source: string): string {
  return htmlPiece.now ? htmlPiece.now.htmlText(source) : source.replace(/<[^<>]*>/g, ' ').trim();
}
