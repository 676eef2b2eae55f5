import type { Markup } from '../../core/export/book/markup.js';
import type { Figures } from '../../core/models/figures.js';
import type { Telling } from '../../core/models/shares.js';
import { loadAllFigureWords } from '../../locale/all-figures.js';
import { figuresMarkup } from '../../locale/format/figures-markup.js';
import type { Locale } from '../../locale/locale.js';

/** The figures for the booklet of a list, as they stand beside it. */
export async function bookPart(figures: Figures, locale: Locale, telling: Telling): Promise<Markup> {
  await loadAllFigureWords(locale.language);
  return figuresMarkup(figures, locale, telling, 'h3');
}
