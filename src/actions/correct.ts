import { html, nothing } from 'lit';
import type { EntryAction } from './action.js';

/** Leads to where a mistake can be reported: to a form in the page, else to an address. */
export const correct: EntryAction = {
  on: 'entry',
  name: 'correct',
  rank: 30,
  render: (entry, { locale, onCorrect, correctionOf }, { about }) => {
    if (onCorrect)
      return html`<button
        type="button"
        part="correction"
        class="button quiet"
        @click=${() => {
          onCorrect(entry);
        }}
      >
        <span>${locale.messages.entry.propose}${about}</span>
      </button>`;
    const href = correctionOf(entry);
    return href === null
      ? nothing
      : html`<a part="correction" class="correction" href=${href}
          >${locale.messages.entry.correct}${about}</a
        >`;
  },
};
