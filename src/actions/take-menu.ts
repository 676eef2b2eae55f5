import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../chrome/icons.js';
import type { ListContext } from './action.js';
import { listActions } from './actions.js';

/**
 * What can be done with the whole list, behind one button, so that what people came for stands first.
 * @param note what is to be known of the files, beside the buttons that make them.
 */
export function renderTakeMenu(context: ListContext, note: unknown = nothing): TemplateResult {
  return html`<details part="menu" class="take" @keydown=${closeOnEscape}>
    <summary part="menu-button" class="button">
      ${icons.download}<span>${context.locale.messages.take.label}</span>
    </summary>
    <div class="takings">${listActions.map(({ render }) => render(context))} ${note}</div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation(); // a dialog around the list is not closed with it
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
