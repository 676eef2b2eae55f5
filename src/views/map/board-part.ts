import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { MapBoard } from './map-board.js';

class BoardPart extends AsyncDirective {
  #board: MapBoard | null = null;

  override render(board: MapBoard): Element {
    if (board !== this.#board) this.#board?.disconnect();
    this.#board = board;
    if (this.isConnected) board.connect();
    return board.element;
  }

  override disconnected(): void {
    this.#board?.disconnect();
  }

  override reconnected(): void {
    this.#board?.connect();
  }
}

/** A board where it stands in a template: it is told when it comes to the page and when it leaves. */
export const boardPart = directive(BoardPart);
