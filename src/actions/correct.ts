import { html, nothing } from 'lit';
import type { EntryAction } from './action.js';

/** Leads to where a mistake can be reported. */
export const correct: EntryAction = {
  on: 'entry',
  name: 'correct',
  rank: 30,
  render: (entry, { locale, correctionOf }, { about }) => {
    const href = correctionOf(entry);
    return href === null
      ? nothing
      : html`<a part="correction" class="correction" href=${href}
          >${locale.messages.entry.correct}${about}</a
        >`;
  },
};
