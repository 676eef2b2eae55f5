import { html, nothing } from 'lit';
import type { AgendaLayout } from '../../locale/messages.js';
import { plainClick } from '../shared/plain-click.js';
import type { AgendaView } from './agenda-view.js';
import { agendaWords } from '../../locale/agenda.js';

/** The layouts that make sense, as links: each has an address. Nothing where there is no choice. */
export function renderViews(
  layouts: readonly AgendaLayout[],
  current: AgendaLayout | null,
  { locale, hrefOf, onGo }: AgendaView,
): unknown {
  if (layouts.length < 2) return nothing;
  const { view, views } = agendaWords(locale);
  return html`<nav part="views" class="views" aria-label=${view}>
    <ul role="list">
      ${layouts.map(
        (layout) =>
          html`<li>
            <a
              part=${layout === current ? 'view current' : 'view'}
              class="place"
              href=${hrefOf(layout)}
              aria-current=${layout === current ? 'true' : nothing}
              @click=${plainClick(() => {
                onGo(layout);
              })}
              >${views[layout]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
