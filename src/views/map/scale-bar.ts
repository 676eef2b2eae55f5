import { scaleBar } from '../../core/models/map/map-view.js';
import type { Locale } from '../../locale/locale.js';
import type { MapWords } from '../../locale/map.js';
import type { MapCanvas } from './map-canvas.js';

/** The longest bar, in pixels. */
const LONGEST = 110;

/** How long things are, in a corner of the map. */
export class ScaleBar {
  readonly element = document.createElement('p');

  constructor() {
    this.element.className = 'scale';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Draws it, and the squares of the same length that a sheet without lines has. */
  draw({ view, size, element }: MapCanvas, words: MapWords, { number }: Locale): void {
    if (size.width === 0) return;
    const { metres, pixels } = scaleBar(view, size, LONGEST);
    const text = metres >= 1000 ? words.kilometres(number(metres / 1000)) : words.metres(number(metres));
    if (this.element.textContent !== text) this.element.textContent = text;
    this.element.style.inlineSize = `${pixels.toFixed(1)}px`;
    element.style.setProperty('--_square', `${pixels}px`);
    element.style.setProperty('--_square-at', `${view.x % pixels}px ${view.y % pixels}px`);
  }
}
