import type { AgendaWords } from '../agenda.js';
import { form, type Forms } from '../plural.js';

const sessions: Forms = { one: 'session', other: 'sessions' };

export const agenda: AgendaWords = {
  count: (count, plural) => `${count} ${form(plural, sessions)}`,
  some: (count, plural, total) => `${count} ${form(plural, sessions)} out of ${total}`,
  none: 'No session in this period.',
  view: 'View',
  jump: 'Go to a date',
  today: 'Today',
  coming: 'Next date',
  now: 'Go to now',
  showPast: (count, plural) =>
    `Show ${form(plural, { one: 'the past session', other: `the ${count} past sessions` })}`,
  hidePast: (count, plural) =>
    `Hide ${form(plural, { one: 'the past session', other: `the ${count} past sessions` })}`,
  ended: 'This programme is over. Here it is as a whole.',
  next: (count) => `Show more (${count})`,
  unclear: 'Date not known yet',
  notTaken: (count, plural) =>
    `The .ics file leaves out ${form(plural, { one: 'the session without a clear date', other: `the ${count} sessions without a clear date` })}.`,
  until: (end) => `until ${end}`,
  duration: (hours, minutes) =>
    [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' '),
  zone: (city) => `Times are those of ${city}.`,
  parallel: 'At the same time',
  place: 'Place',
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
  onDay: (day, count, plural) => `${day}, ${count} ${form(plural, sessions)}`,
  goOn: 'Going on that day',
  previousMonth: (month) => `Previous month, ${month}`,
  nextMonth: (month) => `Next month, ${month}`,
  hours: 'Time',
  elsewhere: 'No room',
  dates: 'Dates',
  more: (count, plural) => `and ${count} other ${form(plural, { one: 'date', other: 'dates' })}`,
  print: 'Print the programme',
  fileName: 'agenda',
};
