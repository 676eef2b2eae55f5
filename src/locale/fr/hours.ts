import type { HoursWords } from '../hours.js';

const ofVowel = (month: string): string => (/^[aeiouy]/i.test(month) ? `d’${month}` : `de ${month}`);

export const hours: HoursWords = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  and: ' et ',
  daily: 'tous les jours',
  always: '24 h sur 24, 7 jours sur 7',
  allDay: '24 h sur 24',
  midnight: 'minuit',
  closed: 'fermé',
  unknown: 'horaires à confirmer',
  otherwise: 'sinon',
  holidays: { PH: 'jours fériés', SH: 'vacances scolaires' },
  days: (from, to) => `du ${from} au ${to}`,
  dates: (from, to) => `du ${from} au ${to}`,
  months: (from, to) => `${ofVowel(from)} à ${to}`,
  month: (name) => `en ${name}`,
  date: (name) => `le ${name}`,
  from: (time) => `à partir de ${time}`,
  nth: (places, day) => `${places} ${day} du mois`,
  places: ['avant-dernier', 'dernier'],
  everyOther: ['semaines paires, une sur deux', 'semaines impaires, une sur deux'],
  weeks: (from, to) => (from === to ? `semaine ${from}` : `semaines ${from} à ${to}`),
  now: ['Ouvert maintenant', 'Fermé en ce moment'],
};
