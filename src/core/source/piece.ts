import type { Decision } from './decision.js';

/** Some text of a file, on its way. */
export interface Piece {
  readonly text: string;
  /** What the bytes are taken for. The first piece of another decision begins at the beginning: the text of the one before is void. */
  readonly decision: Decision;
}
