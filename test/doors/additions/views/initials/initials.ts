import { html } from 'lit';
import type { Drawing, EntriesShown } from '../view.js';

/** The first letters of entries, one line for each letter. */
export const render: Drawing<EntriesShown>['render'] = ({ entries, context }) => {
  const names = entries.map((entry) => entry.cells[context.plan.title?.index ?? 0] ?? '');
  const letters = [...new Set(names.map((name) => name.charAt(0)))];
  return html`<dl part="initials">
    ${letters.map(
      (letter) =>
        html`<dt>${letter}</dt>
          <dd>${names.filter((name) => name.startsWith(letter)).join(', ')}</dd>`,
    )}
  </dl>`;
};
