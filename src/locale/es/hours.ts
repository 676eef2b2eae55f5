import type { HoursWords } from '../hours.js';

const midnight = 'medianoche';

/** « a partir de la 1:00, de las 18:00, de medianoche ». */
const withArticle = (time: string): string =>
  time === midnight ? time : `${time.startsWith('1:') ? 'la' : 'las'} ${time}`;

export const hours: HoursWords = {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  and: ' y ',
  daily: 'todos los días',
  always: 'las 24 horas, los 7 días de la semana',
  allDay: 'las 24 horas',
  midnight,
  closed: 'cerrado',
  unknown: 'horario por confirmar',
  otherwise: 'en los demás casos',
  holidays: { PH: 'festivos', SH: 'vacaciones escolares' },
  days: (from, to) => `de ${from} a ${to}`,
  dates: (from, to) => `del ${from} al ${to}`,
  months: (from, to) => `de ${from} a ${to}`,
  month: (name) => `en ${name}`,
  date: (name) => `el ${name}`,
  from: (time) => `a partir de ${withArticle(time)}`,
  nth: (places, day) => `${places} ${day} del mes`,
  places: ['penúltimo', 'último', '', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto'],
  everyOther: ['semanas pares, una de cada dos', 'semanas impares, una de cada dos'],
  weeks: (from, to) => (from === to ? `semana ${from}` : `semanas ${from} a ${to}`),
  now: ['Abierto ahora', 'Cerrado ahora'],
};
