import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { CardPlan } from '../../cards/card-plan.js';
import { renderSubtitle } from '../../cards/card-parts.js';
import { titleOf } from '../../cards/card-title.js';
import { cellText } from '../../cards/cell.js';
import { heading } from '../../chrome/heading.js';
import { icons } from '../../chrome/icons.js';
import { plainClick } from '../../chrome/plain-click.js';
import { mailLink, phoneLink, webLink } from '../../core/base/link.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Column } from '../../core/schema/schema.js';
import { phoneText } from '../../core/text/phone-text.js';
import type { MapWords } from '../../locale/map.js';
import { contentLang } from '../../visit/content-language.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** What stands open beside a map. */
export interface PanelShown {
  readonly name: string;
  readonly rows: readonly number[];
  readonly entries: readonly Entry[];
  readonly visit: VisitController;
  readonly words: MapWords;
  readonly plan: CardPlan;
  readonly headingLevel: number;
  readonly onClose: () => void;
  readonly onDrawn: (panel: Element | undefined) => void;
}

/** What is at a place, in short: the whole of it is on its card. */
export function renderPanel(shown: PanelShown): TemplateResult {
  const { entries, rows, name, words, visit, headingLevel, onClose, onDrawn } = shown;
  const [only] = rows.length === 1 ? entries : [];
  const rest = rows.length - entries.length;
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<aside part="map-panel" class="map-panel" aria-label=${name} @keydown=${leave} ${ref(onDrawn)}>
    <button
      type="button"
      class="button quiet close"
      aria-label=${words.close}
      title=${words.close}
      @click=${onClose}
    >
      ${icons.close}
    </button>
    ${
      only
        ? renderEntry(only, shown, headingLevel)
        : html`${heading(headingLevel, name, 'panel-title')}
            <ul role="list">
              ${entries.map((entry) => html`<li>${renderEntry(entry, shown, headingLevel + 1)}</li>`)}
            </ul>
            ${rest > 0 ? html`<p class="hint">${words.more(visit.locale.number(rest))}</p>` : nothing}`
    }
  </aside>`;
}

function renderEntry(entry: Entry, shown: PanelShown, level: number): TemplateResult {
  const { visit, words, plan } = shown;
  const { locale } = visit;
  const title = titleOf(entry, { plan, locale });
  const name = html`<span lang=${contentLang(locale)}>${title}</span>`;
  return html`${heading(level, name, 'panel-title')} ${renderSubtitle(entry, { plan, locale, terms: [] })}
    ${renderFacts(entry, shown)}
    <p>
      <a
        class="see"
        href=${visit.entryHref(entry.id)}
        @click=${plainClick(() => {
          visit.show(entry);
        })}
        >${words.open}<span class="visually-hidden">${`${locale.colon} `}${title}</span></a
      >
    </p>`;
}

/** Where it is, and how to get in touch. */
function renderFacts(entry: Entry, { plan, visit }: PanelShown): unknown {
  const place = plan.address.map((column) => cellText(entry, column)).filter(Boolean);
  const links = [
    ...plan.phone
      .slice(0, 1)
      .map((column) => linkIn(entry, column, phoneLink, (text) => phoneText(text, visit.locale.language))),
    ...plan.email.slice(0, 1).map((column) => linkIn(entry, column, mailLink)),
    ...plan.website.map((column) =>
      linkIn(entry, column, webLink, (text) => text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')),
    ),
  ].filter((link) => link !== null);
  if (place.length === 0 && links.length === 0) return nothing;
  return html`<ul class="panel-facts" role="list">
    ${place.length > 0 ? html`<li>${place.join(', ')}</li>` : nothing}
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
}

function linkIn(
  entry: Entry,
  column: Column,
  linkTo: (text: string) => string | null,
  tell: (text: string) => string = (text) => text,
): TemplateResult | null {
  const text = cellText(entry, column);
  const href = text ? linkTo(text) : null;
  return href === null ? null : html`<a href=${href}>${tell(text)}</a>`;
}
