import { coursesOf } from '../../core/agenda/grouping.js';
import type { SessionsView } from '../view.js';

/** From so many sessions per course on, on average, courses tell more than days. */
const SESSIONS_PER_COURSE = 1.5;

/** A card for each course, with its dates. */
export const courses: SessionsView = {
  of: 'sessions',
  name: 'courses',
  rank: 40,
  label: { fr: 'Par activité', en: 'By activity', es: 'Por actividad' },
  suits: (sessions) => coursesOf(sessions).length * SESSIONS_PER_COURSE <= sessions.length,
  load: () => import('./courses.js'),
};
