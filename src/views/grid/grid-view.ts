import { isParallel, programmeOf } from '../../core/agenda/grouping.js';
import type { SessionsView } from '../view.js';

/** Days as tables of hours and rooms, where sessions run side by side. */
export const grid: SessionsView = {
  of: 'sessions',
  name: 'grid',
  rank: 20,
  label: { fr: 'Par salle', en: 'By room', es: 'Por sala' },
  suits: (sessions) => programmeOf(sessions).days.some((day) => isParallel(day.sessions)),
  load: () => import('./grid.js'),
};
