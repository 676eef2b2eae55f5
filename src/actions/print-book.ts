import { html, nothing } from 'lit';
import { icons } from '../chrome/icons.js';
import { labelFor } from '../core/base/label.js';
import type { ListAction } from './action.js';

const label = { fr: 'Imprimer le livret', en: 'Print the booklet', es: 'Imprimir el folleto' };

/** Prints the list as a booklet with indexes, where the author offers one. */
export const printBook: ListAction = {
  on: 'list',
  name: 'print-book',
  rank: 91,
  render: ({ locale, onBook }) =>
    onBook
      ? html`<button type="button" part="action" class="button quiet" @click=${onBook}>
          ${icons.print}<span>${labelFor(label, locale.language)}</span>
        </button>`
      : nothing,
};
