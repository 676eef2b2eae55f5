import { html, type TemplateResult } from 'lit';
import { icons } from '../../chrome/icons.js';
import type { Figures } from '../../core/models/figures.js';
import { figureWords } from '../../locale/figures.js';
import { warnMissing } from '../../visit/owner.js';
import type { FiguresContext } from './render-question.js';
import type { FigureFile } from './take-figures.js';

const files: readonly FigureFile[] = ['csv', 'svg', 'png'];

/** The buttons that take figures away, one for each kind of file. */
export function renderTakings(figures: Figures, context: FiguresContext): TemplateResult {
  const words = figureWords(context.locale.language);
  const take = (file: FigureFile): Promise<void> =>
    import('./take-figures.js')
      .then(({ takeFigures }) => takeFigures(file, figures, context))
      .catch((error: unknown) => {
        warnMissing(`the file of figures (${file})`, error);
      });
  return html`<div class="takings" role="group" aria-label=${words.take}>
    <span>${words.take}</span>
    ${files.map(
      (file) =>
        html`<button type="button" part="take-figures" class="button quiet" @click=${() => take(file)}>
          ${icons.download}<span>${words.takeAs[file]}</span>
        </button>`,
    )}
  </div>`;
}
