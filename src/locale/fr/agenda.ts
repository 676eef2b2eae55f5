import type { AgendaWords } from '../agenda.js';
import { form, type Forms } from '../plural.js';

const sessions: Forms = { one: 'séance', other: 'séances' };

export const agenda: AgendaWords = {
  count: (count, plural) => `${count} ${form(plural, sessions)}`,
  some: (count, plural, total) => `${count} ${form(plural, sessions)} sur ${total}`,
  none: 'Aucune séance sur cette période.',
  view: 'Affichage',
  jump: 'Aller à une date',
  today: 'Aujourd’hui',
  coming: 'Prochaine date',
  now: 'Aller à maintenant',
  showPast: (count, plural) =>
    `Afficher ${form(plural, { one: 'la séance passée', other: `les ${count} séances passées` })}`,
  hidePast: (count, plural) =>
    `Masquer ${form(plural, { one: 'la séance passée', other: `les ${count} séances passées` })}`,
  ended: 'Ce programme est terminé. Le voici en entier.',
  next: (count) => `Afficher la suite (${count})`,
  unclear: 'Date pas encore connue',
  notTaken: (count, plural) =>
    `Le fichier .ics ne contient pas ${form(plural, { one: 'la séance sans date précise', other: `les ${count} séances sans date précise` })}.`,
  until: (end) => `jusqu’au ${end}`,
  duration: (hours, minutes) =>
    hours === 0 ? `${minutes} min` : `${hours} h${minutes > 0 ? ` ${String(minutes).padStart(2, '0')}` : ''}`,
  zone: (city) => `Les heures sont celles de ${city}.`,
  parallel: 'En même temps',
  place: 'Lieu',
  status: {
    full: 'Complet',
    waiting: 'Liste d’attente',
    cancelled: 'Annulé',
    few: 'Dernières places',
    tentative: 'À confirmer',
    moved: 'Reporté',
    rescheduled: 'Reprogrammé',
    online: 'Déplacé en ligne',
    ended: 'Terminé',
  },
  people: 'Avec',
  register: 'S’inscrire',
  waitingList: 'S’inscrire sur liste d’attente',
  registerUntil: (day) => `Inscriptions jusqu’au ${day}`,
  registrationOver: (day) => `Inscriptions closes depuis le ${day}`,
  onDay: (day, count, plural) => `${day}, ${count} ${form(plural, sessions)}`,
  goOn: 'En cours ce jour-là',
  previousMonth: (month) => `Mois précédent, ${month}`,
  nextMonth: (month) => `Mois suivant, ${month}`,
  hours: 'Heure',
  elsewhere: 'Sans salle',
  dates: 'Dates',
  more: (count, plural) => `et ${count} ${form(plural, { one: 'autre date', other: 'autres dates' })}`,
  print: 'Imprimer le programme',
  fileName: 'agenda',
};
