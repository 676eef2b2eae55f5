import type { Decision } from './decision.js';

/** Some text of a file, on its way. */
export interface DecodedText {
  readonly text: string;
  /** What the bytes are taken for. The first text of another decision begins at the beginning: that of the one before is void. */
  readonly decision: Decision;
}
