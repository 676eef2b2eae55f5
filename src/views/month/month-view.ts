import { programmeOf } from '../../core/agenda/grouping.js';
import { clockMinutes, minutesPerDay } from '../../core/time/moment.js';
import type { SessionsView } from '../view.js';

/** Days from which on a table of the month tells more than a list of days. */
const DAYS = 14;

/** A month as a table. */
export const month: SessionsView = {
  of: 'sessions',
  name: 'month',
  rank: 30,
  label: { fr: 'Mois', en: 'Month', es: 'Mes' },
  suits: (sessions) => {
    const { days } = programmeOf(sessions);
    const [first, last] = [days[0]?.day, days.at(-1)?.day];
    const span = first && last ? (clockMinutes(last) - clockMinutes(first)) / minutesPerDay : 0;
    return span >= DAYS;
  },
  isWhole: true,
  load: () => import('./month.js'),
};
