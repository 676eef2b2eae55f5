import { html, nothing } from 'lit';
import { plainClick } from '../chrome/plain-click.js';
import { labelFor } from '../core/base/label.js';
import { agendaWords } from '../locale/agenda.js';
import type { Locale } from '../locale/locale.js';
import type { View } from '../views/view.js';

/** What the choice of a view stands on and does. */
interface Choice {
  readonly offered: readonly View[];
  readonly current: View | null;
  readonly locale: Locale;
  /** The address of a view, and the way there without leaving the page. */
  readonly hrefOf: (view: string) => string;
  readonly onGo: (view: string) => void;
}

/** How the list is seen: « Affichage : Mois ». */
export function viewSentence(view: View | null, locale: Locale): string {
  return view ? `${agendaWords(locale).view}${locale.colon} ${labelFor(view.label, locale.language)}` : '';
}

/** The views to choose from, as links: each has an address. Nothing where there is no choice. */
export function renderViewChooser({ offered, current, locale, hrefOf, onGo }: Choice): unknown {
  if (offered.length < 2) return nothing;
  return html`<nav part="views" class="views" aria-label=${agendaWords(locale).view}>
    <ul role="list">
      ${offered.map(
        (view) =>
          html`<li>
            <a
              part=${view === current ? 'view current' : 'view'}
              class="place"
              href=${hrefOf(view.name)}
              aria-current=${view === current ? 'true' : nothing}
              @click=${plainClick(() => {
                onGo(view.name);
              })}
              >${labelFor(view.label, locale.language)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
