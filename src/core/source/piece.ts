/** Some text of a file, on its way. */
export interface Piece {
  readonly text: string;
  /** What came before was decoded wrongly: forget it, this piece begins at the beginning. */
  readonly anew: boolean;
}
