import type { Figures } from '../../core/models/figures.js';
import type { Telling } from '../../core/models/shares.js';
import { furtherFigureWords, loadFurtherFigureWords } from '../../locale/further-figures.js';

/** What only some figures need: numbers and days, comparisons, what is withheld, who did not answer, questions that nobody names. */
export { measuresSteps } from '../../core/models/measured-answers.js';
export { suggestedQuestions } from '../../core/models/suggested-questions.js';
export { furtherTelling } from '../../locale/format/further-telling.js';
export { loadFurtherFigureWords };

/** Figures without small counts, where such are withheld, nor what gives some away beside the figures of all that anybody may have seen. */
export async function withheld(figures: Figures, { least }: Telling, isCompared: boolean): Promise<Figures> {
  if (least === 0) return figures;
  const { withholdFigures, withoutAll } = await import('../../core/models/withhold-figures.js');
  const told = withholdFigures(figures, least);
  return isCompared ? told : withoutAll(told);
}

/** What is said where the list does not give all its entries. */
export async function unableSentence(language: string): Promise<string> {
  await loadFurtherFigureWords(language);
  return furtherFigureWords(language).unable;
}
