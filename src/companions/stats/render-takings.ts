import { html, type TemplateResult } from 'lit';
import { icons } from '../../chrome/icons.js';
import { figureWords } from '../../locale/figures.js';
import type { Locale } from '../../locale/locale.js';
import type { FigureFile } from './take-figures.js';

const files: readonly FigureFile[] = ['csv', 'svg', 'png'];

/** The buttons that take figures away, one for each kind of file. */
export function renderTakings({ language }: Locale, onTake: (file: FigureFile) => void): TemplateResult {
  const words = figureWords(language);
  return html`<div class="takings" role="group" aria-label=${words.take}>
    <span>${words.take}</span>
    ${files.map(
      (file) =>
        html`<button
          type="button"
          part="take-figures"
          class="button quiet"
          @click=${() => {
            onTake(file);
          }}
        >
          ${icons.download}<span>${words.takeAs[file]}</span>
        </button>`,
    )}
  </div>`;
}
