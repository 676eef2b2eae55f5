import { fold } from '../text/fold.js';

const weekday =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:lune|marte|mercole|giove|vener)di|domenica)s?$/;

/** Whether a text names a day of the week, in whole. */
export function namesWeekday(text: string): boolean {
  return weekday.test(fold(text));
}

/** Whether it names one or several: « Mardi et jeudi ». */
export function namesWeekdays(text: string): boolean {
  return text.length < 60 && text.split(/[,;/&+\s]+(?:(?:et|and|und|y|e)\s+)?/).every(namesWeekday);
}

/** Whether it names a day of the week with its number in a month that is not told: « Lundi 4 ». */
export function namesDayOfSomeMonth(text: string): boolean {
  const [, name = ''] =
    /^(\p{L}{2,10})[.,]? (?:le |the |den |el )?\d{1,2}(?:er|st|nd|rd|th|\.)?$/u.exec(text.trim()) ?? [];
  return namesWeekday(name);
}
