import { nothing } from 'lit';
import type { Term } from '../core/collection/collection.js';
import { highlight } from '../core/collection/highlight.js';
import { displayed } from '../core/text/displayed.js';
import { markedSegments } from './marked-segments.js';

/** A text as it is written, with the words that were searched for marked in it. */
export function marked(text: string, terms: readonly Term[]): unknown {
  const shown = displayed(text);
  if (terms.length === 0 || shown === '') return shown || nothing;
  const segments = highlight(shown, terms);
  return segments.some(({ match }) => match) ? markedSegments(segments) : shown;
}
