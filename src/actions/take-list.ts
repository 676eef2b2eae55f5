import { html, nothing } from 'lit';
import { labelFor } from '../core/base/label.js';
import { icons } from '../chrome/icons.js';
import type { ListAction } from './action.js';

/** Takes the whole selection away as a file: a button for each way to write it. */
export const takeList: ListAction = {
  on: 'list',
  name: 'take-list',
  rank: 10,
  render: ({ locale, exporters, leftOut, onTake }) =>
    exporters.map(
      ({ name, of, icon, label }) =>
        html`<button
          type="button"
          part="action"
          class="button quiet"
          aria-describedby=${(of === 'sessions' && leftOut) || nothing}
          @click=${() => {
            onTake(name);
          }}
        >
          ${icons[icon]}<span>${labelFor(label, locale.language)}</span>
        </button>`,
    ),
};
