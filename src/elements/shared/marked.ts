import { nothing } from 'lit';
import type { Term } from '../../core/collection/collection.js';
import { searchPiece } from '../../core/collection/search-piece.js';
import { displayed } from '../../core/text/displayed.js';
import { wholeListPiece } from '../whole-list-piece.js';

/** A text as it is written, with the words that were searched for marked in it. */
export function marked(text: string, terms: readonly Term[]): unknown {
  const shown = displayed(text);
  if (terms.length === 0 || shown === '') return shown || nothing;
  const segments = searchPiece.now?.highlight(shown, terms) ?? [];
  if (!segments.some(({ match }) => match)) return shown;
  return wholeListPiece.now?.markedSegments(segments) ?? shown;
}
