import { html, nothing } from 'lit';
import { icons } from '../chrome/icons.js';
import type { EntryAction } from './action.js';

/** Puts the address of an entry on the clipboard. */
export const copyLink: EntryAction = {
  on: 'entry',
  name: 'copy-link',
  rank: 20,
  render: (entry, { locale, onCopy, copied }, { named }) => {
    if (!onCopy) return nothing;
    const { entry: words } = locale.messages;
    return html`<button
        type="button"
        part="copy"
        class="button quiet"
        @click=${() => {
          onCopy(entry);
        }}
      >
        ${icons.link}<span>${words.copyLink}${named}</span>
      </button>
      ${
        copied === entry.id
          ? html`<span part="copied" class="hint" aria-hidden="true">${words.copied}</span>`
          : nothing
      }`;
  },
};
