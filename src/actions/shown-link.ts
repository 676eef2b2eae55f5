import { html, nothing } from 'lit';
import { baseAddress } from '../visit/owner-link.js';
import type { EntryAction } from './action.js';

/** The address of an entry, to be copied by hand where the page may not do it. */
export const shownLink: EntryAction = {
  on: 'entry',
  name: 'shown-link',
  rank: 90,
  render: (entry, { locale, addressOf, linkShown }) =>
    linkShown === entry.id
      ? html`<label class="link-shown"
          >${locale.messages.entry.copyFailed}
          <input
            class="field"
            type="text"
            readonly
            @focus=${(event: Event) => {
              (event.target as HTMLInputElement).select();
            }}
            .value=${new URL(addressOf(entry), baseAddress()).href}
          />
        </label>`
      : nothing,
};
