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

/** Whether a short text has a day of the week among its words: « Lundi 4 », « Premier dimanche du mois », « Vendredi (en juillet) ». */
export function mentionsWeekday(text: string): boolean {
  return text.length < 60 && (text.match(/\p{L}{4,}/gu) ?? []).some(namesWeekday);
}
