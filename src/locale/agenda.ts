import type { StatusCode } from '../core/schema/state-terms.js';
import type { Locale } from './locale.js';
import type { Plural } from './plural.js';

/** The sentences of agendas. */
export interface AgendaWords {
  /** « 12 séances ». */
  readonly count: (count: string, plural: Plural) => string;
  /** « 3 séances sur 12 ». */
  readonly some: (count: string, plural: Plural, total: string) => string;
  readonly none: string;
  readonly view: string;
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
  readonly place: string;
  readonly status: Readonly<Record<Exclude<StatusCode, 'planned' | 'other'>, string>>;
  readonly people: string;
  readonly register: string;
  readonly waitingList: string;
  readonly registerUntil: (day: string) => string;
  readonly registrationOver: (day: string) => string;
  readonly onDay: (day: string, count: string, plural: Plural) => string;
  /** Above what began before a day and goes on. */
  readonly goOn: string;
  readonly previousMonth: (month: string) => string;
  readonly nextMonth: (month: string) => string;
  readonly hours: string;
  readonly elsewhere: string;
  readonly dates: string;
  readonly more: (count: string, plural: Plural) => string;
  readonly print: string;
  readonly fileName: string;
}

export function agendaWords({ words }: Locale): AgendaWords {
  return words.agenda;
}
