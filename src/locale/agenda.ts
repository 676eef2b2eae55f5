import type { StatusCode } from '../core/agenda/session.js';
import type { Language, Locale } from './locale.js';
import type { AgendaLayout, Plural } from './messages.js';

/** The sentences of agendas, which come with their script. */
export interface AgendaWords {
  /** « 12 séances ». */
  readonly count: (count: string, plural: Plural) => string;
  /** « 3 séances sur 12 ». */
  readonly some: (count: string, plural: Plural, total: string) => string;
  readonly none: string;
  readonly view: string;
  readonly views: Readonly<Record<AgendaLayout, string>>;
  readonly jump: string;
  readonly today: string;
  /** The way to the next day that has sessions. */
  readonly coming: string;
  readonly now: string;
  readonly showPast: (count: string, plural: Plural) => string;
  readonly hidePast: (count: string, plural: Plural) => string;
  readonly ended: string;
  readonly next: (count: string) => string;
  readonly unclear: string;
  /** What the calendar file leaves out. */
  readonly notTaken: (count: string, plural: Plural) => string;
  readonly until: (end: string) => string;
  readonly duration: (hours: number, minutes: number) => string;
  readonly zone: (city: string) => string;
  readonly parallel: string;
  readonly status: Readonly<Record<Exclude<StatusCode, 'planned' | 'other'>, string>>;
  readonly people: string;
  readonly register: string;
  readonly waitingList: string;
  readonly registerUntil: (day: string) => string;
  readonly registrationOver: (day: string) => string;
  readonly free: string;
  readonly onDay: (day: string, count: string, plural: Plural) => string;
  /** Above what began before a day and goes on. */
  readonly goOn: string;
  readonly previousMonth: (month: string) => string;
  readonly nextMonth: (month: string) => string;
  readonly hours: string;
  readonly elsewhere: string;
  readonly dates: string;
  readonly more: (count: string, plural: Plural) => string;
  readonly take: string;
  readonly takeOne: string;
  readonly print: string;
  readonly fileName: string;
}

const words: Readonly<Record<Language, AgendaWords>> = {
  fr: {
    count: (count, plural) => `${count} ${plural === 'one' ? 'séance' : 'séances'}`,
    some: (count, plural, total) => `${count} ${plural === 'one' ? 'séance' : 'séances'} sur ${total}`,
    none: 'Aucune séance sur cette période.',
    view: 'Affichage',
    views: { programme: 'Programme', grid: 'Grille', month: 'Mois', courses: 'Par activité' },
    jump: 'Aller à une date',
    today: 'Aujourd’hui',
    coming: 'Prochaine date',
    now: 'Aller à maintenant',
    showPast: (count, plural) =>
      `Afficher ${plural === 'one' ? 'la séance passée' : `les ${count} séances passées`}`,
    hidePast: (count, plural) =>
      `Masquer ${plural === 'one' ? 'la séance passée' : `les ${count} séances passées`}`,
    ended: 'Ce programme est terminé. Le voici en entier.',
    next: (count) => `Afficher la suite (${count})`,
    unclear: 'Dates à préciser',
    notTaken: (count, plural) =>
      `Le fichier .ics ne contient pas ${plural === 'one' ? 'la séance sans date précise' : `les ${count} séances sans date précise`}.`,
    until: (end) => `jusqu’au ${end}`,
    duration: (hours, minutes) =>
      hours === 0
        ? `${minutes} min`
        : `${hours} h${minutes > 0 ? ` ${String(minutes).padStart(2, '0')}` : ''}`,
    zone: (city) => `Les heures sont celles de ${city}.`,
    parallel: 'En parallèle',
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
    free: 'Gratuit',
    onDay: (day, count, plural) => `${day}, ${count} ${plural === 'one' ? 'séance' : 'séances'}`,
    goOn: 'En cours ce jour-là',
    previousMonth: (month) => `Mois précédent, ${month}`,
    nextMonth: (month) => `Mois suivant, ${month}`,
    hours: 'Heure',
    elsewhere: 'Sans salle',
    dates: 'Dates',
    more: (count, plural) => `et ${count} ${plural === 'one' ? 'autre date' : 'autres dates'}`,
    take: 'Ajouter à mon agenda (.ics)',
    takeOne: 'Ajouter à mon agenda',
    print: 'Imprimer le programme',
    fileName: 'agenda',
  },
  en: {
    count: (count, plural) => `${count} ${plural === 'one' ? 'session' : 'sessions'}`,
    some: (count, plural, total) => `${count} ${plural === 'one' ? 'session' : 'sessions'} out of ${total}`,
    none: 'No session in this period.',
    view: 'View',
    views: { programme: 'Programme', grid: 'Grid', month: 'Month', courses: 'By activity' },
    jump: 'Go to a date',
    today: 'Today',
    coming: 'Next date',
    now: 'Go to now',
    showPast: (count, plural) =>
      `Show ${plural === 'one' ? 'the past session' : `the ${count} past sessions`}`,
    hidePast: (count, plural) =>
      `Hide ${plural === 'one' ? 'the past session' : `the ${count} past sessions`}`,
    ended: 'This programme is over. Here it is as a whole.',
    next: (count) => `Show more (${count})`,
    unclear: 'Dates to be confirmed',
    notTaken: (count, plural) =>
      `The .ics file leaves out ${plural === 'one' ? 'the session without a clear date' : `the ${count} sessions without a clear date`}.`,
    until: (end) => `until ${end}`,
    duration: (hours, minutes) =>
      [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' '),
    zone: (city) => `Times are those of ${city}.`,
    parallel: 'At the same time',
    status: {
      full: 'Full',
      waiting: 'Waiting list',
      cancelled: 'Cancelled',
      few: 'Last places',
      tentative: 'To be confirmed',
      moved: 'Postponed',
      rescheduled: 'Rescheduled',
      online: 'Moved online',
      ended: 'Over',
    },
    people: 'With',
    register: 'Register',
    waitingList: 'Join the waiting list',
    registerUntil: (day) => `Registration until ${day}`,
    registrationOver: (day) => `Registration closed on ${day}`,
    free: 'Free',
    onDay: (day, count, plural) => `${day}, ${count} ${plural === 'one' ? 'session' : 'sessions'}`,
    goOn: 'Going on that day',
    previousMonth: (month) => `Previous month, ${month}`,
    nextMonth: (month) => `Next month, ${month}`,
    hours: 'Time',
    elsewhere: 'No room',
    dates: 'Dates',
    more: (count, plural) => `and ${count} other ${plural === 'one' ? 'date' : 'dates'}`,
    take: 'Add to my calendar (.ics)',
    takeOne: 'Add to my calendar',
    print: 'Print the programme',
    fileName: 'agenda',
  },
};

export function agendaWords({ language }: Locale): AgendaWords {
  return words[language];
}
