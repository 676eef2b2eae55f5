import { html, nothing } from 'lit';
import type { Term } from '../../core/collection/collection.js';
import { highlight } from '../../core/collection/highlight.js';

/** A text as it is written, with the words that were searched for marked in it. */
export function marked(text: string, terms: readonly Term[]): unknown {
  if (terms.length === 0 || text === '') return text || nothing;
  const segments = highlight(text, terms);
  if (!segments.some((segment) => segment.match)) return text;
  return segments.map((segment) => (segment.match ? html`<mark>${segment.text}</mark>` : segment.text));
}
