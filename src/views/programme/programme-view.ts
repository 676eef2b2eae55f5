import type { SessionsView } from '../view.js';

/** Sessions by day; it makes sense of any. */
export const programme: SessionsView = {
  of: 'sessions',
  name: 'programme',
  rank: 10,
  label: { fr: 'Programme', en: 'Programme', es: 'Programa' },
  suits: () => true,
  load: () => import('./programme.js'),
};
