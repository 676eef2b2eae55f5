import { html } from 'lit';
import { icons } from '../chrome/icons.js';
import { agendaWords } from '../locale/agenda.js';
import type { ListAction } from './action.js';

/** Opens the browser's own dialogue. */
export const print: ListAction = {
  on: 'list',
  name: 'print',
  rank: 90,
  render: ({ locale, shows, onPrint }) =>
    html`<button type="button" part="action" class="button quiet" @click=${onPrint}>
      ${icons.print}<span
        >${shows === 'sessions' ? agendaWords(locale).print : locale.messages.take.print}</span
      >
    </button>`,
};
