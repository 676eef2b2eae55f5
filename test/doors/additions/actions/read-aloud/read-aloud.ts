import { html } from 'lit';
import type { EntryAction } from '../action.js';

/** An action from outside: counts the letters of what an entry is called. */
export const readAloud: EntryAction = {
  on: 'entry',
  name: 'read-aloud',
  rank: 25,
  render: (entry, _context, { named }) =>
    html`<button
      type="button"
      @click=${(event: Event) => {
        (event.currentTarget as HTMLElement).dataset['letters'] = String(entry.cells[0]?.length);
      }}
    >
      Compter${named}
    </button>`,
};
