import { html, type TemplateResult } from 'lit';
import type { MapWords } from '../../locale/map.js';
import type { MapCanvas } from './map-canvas.js';

const icon = {
  nearer: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14" /></svg>`,
  farther: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>`,
  all: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  </svg>`,
  north: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 15l6-6 6 6" /></svg>`,
  south: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>`,
  west: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M15 6l-6 6 6 6" /></svg>`,
  east: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 6l6 6-6 6" /></svg>`,
};

/** The buttons of a map: whoever cannot drag or pinch moves it by them. */
export function renderControls(words: MapWords, canvas: MapCanvas, seeAll: () => void): TemplateResult {
  const button = (name: keyof typeof icon, act: () => unknown): TemplateResult =>
    html`<button
      type="button"
      part="map-button"
      class="map-button ${name}"
      aria-label=${words[name]}
      title=${words[name]}
      @click=${act}
    >
      ${icon[name]}
    </button>`;
  return html`<div class="controls">
    <div class="zooms">
      ${button('nearer', () => canvas.zoom(1))} ${button('farther', () => canvas.zoom(-1))}
    </div>
    <div class="moves">
      ${button('north', () => canvas.move(0, -1))} ${button('west', () => canvas.move(-1, 0))}
      ${button('all', seeAll)} ${button('east', () => canvas.move(1, 0))}
      ${button('south', () => canvas.move(0, 1))}
    </div>
  </div>`;
}
