import type { EntriesView } from '../view.js';

/** A view from outside, which is offered where a file has a title. */
export const initials: EntriesView = {
  of: 'entries',
  name: 'initials',
  rank: 50,
  label: { fr: 'Initiales', en: 'Initials' },
  suits: (schema) => schema.columns.some(({ role }) => role === 'title'),
  load: () => import('./initials.js'),
};
