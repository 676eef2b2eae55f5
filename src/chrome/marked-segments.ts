import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Segment } from '../core/collection/highlight.js';

/**
 * Nodes made by hand: a page of cards holds a hundred marked texts, which change at each key, and templates in a list take three
 * times as long. Where only letters have moved from one piece to the next, the nodes stay.
 */
class MarkedSegments extends Directive {
  #drawn: readonly { readonly match: boolean; readonly node: Text }[] = [];

  override render(segments: readonly Segment[]): unknown {
    const isAlike =
      segments.length === this.#drawn.length &&
      segments.every(({ match }, place) => match === this.#drawn[place]?.match);
    if (isAlike) {
      for (const [place, { node }] of this.#drawn.entries()) {
        const text = segments[place]?.text ?? '';
        if (node.data !== text) node.data = text;
      }
      return noChange;
    }
    const fragment = document.createDocumentFragment();
    this.#drawn = segments.map(({ text, match }) => {
      const node = document.createTextNode(text);
      fragment.append(match ? markAround(node) : node);
      return { match, node };
    });
    return fragment;
  }
}

/** Marked for the eye alone: a screen reader would say the beginning and the end of every mark. */
function markAround(text: Text): HTMLElement {
  const mark = document.createElement('mark');
  mark.setAttribute('role', 'presentation'); // as a property it is unknown to Firefox before 119
  mark.append(text);
  return mark;
}

/** Draws a text with its marked pieces. */
export const markedSegments = directive(MarkedSegments);
