import { headingWords } from './heading.js';

const phrase =
  /(?:^| )(?:(?:all|full|whole) ?day|allday|(?:toute la )?journee (?:entiere|complete)|toute la journee|ganztag\w*|todo el dia|dia (?:completo|entero|inteiro)|tutto il giorno|giorn\w+ inter\w|hele dag|heldag)/;

/** Whether a heading asks if something lasts all day, as calendar programs in six languages do: « Journée entière », `isAllDay`. */
export function asksAllDay(heading: string): boolean {
  return phrase.test(headingWords(heading).join(' '));
}
