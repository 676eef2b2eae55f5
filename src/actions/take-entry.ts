import { html, nothing } from 'lit';
import { labelFor } from '../core/base/label.js';
import { icons } from '../chrome/icons.js';
import type { EntryAction } from './action.js';

/** Takes one entry away as a file. */
export const takeEntry: EntryAction = {
  on: 'entry',
  name: 'take-entry',
  rank: 10,
  render: (entry, { locale, exporters, onTake }, { named }) =>
    onTake
      ? exporters.map(({ name, icon, labelOfOne }) =>
          labelOfOne
            ? html`<button
                type="button"
                part="take"
                class="button quiet"
                @click=${() => {
                  onTake(entry, name);
                }}
              >
                ${icons[icon]}<span>${labelFor(labelOfOne, locale.language)}${named}</span>
              </button>`
            : nothing,
        )
      : nothing,
};
