import { loadFigureWords } from './figures.js';
import { loadFurtherFigureWords } from './further-figures.js';

/** Has every word of figures in a language fetched. */
export async function loadAllFigureWords(language: string): Promise<void> {
  await Promise.all([loadFigureWords(language), loadFurtherFigureWords(language)]);
}
