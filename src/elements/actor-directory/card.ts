import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/collection/collection.js';
import { mailLink, phoneLink } from '../../core/link.js';
import type { Column } from '../../core/schema/schema.js';
import { remembering } from '../../core/text/remembering.js';
import {
  colon,
  fact,
  renderDetails,
  renderExcerpt,
  renderMore,
  renderSubtitle,
  renderTags,
  renderTitle,
  type CardView,
} from '../shared/card-parts.js';
import { cellText, freeText, webSite } from '../shared/cell.js';
import { contentLang, inLanguage } from '../shared/content-language.js';
import { excerpt } from '../shared/excerpt.js';
import { heading } from '../shared/heading.js';
import { hoursPiece } from '../shared/hours-piece.js';
import { imagePiece } from '../shared/image-piece.js';
import { icons } from '../shared/icons.js';
import { marked } from '../shared/marked.js';
import { renderTemplate } from '../template/render-template.js';

/** One entry: what it is, what it says, how to get in touch; everything else once it is open. */
export function renderCard(entry: Entry, view: CardView): TemplateResult {
  const isOpen = view.isOpen(entry);
  const head = heading(view.headingLevel, renderTitle(entry, view, isOpen), 'title');
  return html`<article part=${isOpen ? 'card open' : 'card'} class="card" data-entry=${entry.id}>
    ${
      view.template
        ? html`<div class="main">${renderTemplate(view.template, entry, view, head)}</div>`
        : renderOrdinary(entry, view, head, isOpen)
    }
    ${isOpen ? renderDetails(entry, view) : nothing} ${renderMore(entry, view, isOpen)}
  </article>`;
}

function renderOrdinary(entry: Entry, view: CardView, head: TemplateResult, isOpen: boolean): TemplateResult {
  const picture =
    view.images === undefined
      ? nothing
      : (view.get(imagePiece)?.renderImage(entry, view.plan.image, view.images) ?? nothing);
  return html`<div class=${picture === nothing ? 'main' : 'main pictured'}>
      ${picture} ${head} ${renderSubtitle(entry, view)} ${isOpen ? nothing : renderExcerpt(entry, view)}
      ${isOpen ? nothing : renderTags(entry, view)}
    </div>
    ${renderFacts(entry, view)}`;
}

const phoneOf = remembering(500, phoneLink);
const mailOf = remembering(500, mailLink);

/** What is missing keeps its place, so that the next entry is drawn into lines of the same kind. */
function renderFacts(entry: Entry, view: CardView): unknown {
  const { plan, locale } = view;
  const facts = [
    fact('place', renderPlace(entry, view), view),
    ...plan.phone.slice(0, 2).map((column) => fact('phone', contact(entry, column, phoneOf, view), view)),
    ...plan.email.slice(0, 1).map((column) => fact('email', contact(entry, column, mailOf, view), view)),
    ...plan.website.map((column) => fact('website', site(entry, column, view), view)),
  ];
  const hours = plan.hours.length > 0 ? renderHours(entry, view) : null;
  if (hours === null && facts.every((shown) => shown === nothing)) return nothing;
  return html`<ul part="facts" class="facts">
    ${facts}
    ${
      hours
        ? html`<li part="fact" class="fact">
            ${icons.hours}<span class="visually-hidden">${locale.messages.entry.hours}${colon(view)}</span>
            ${hours}
          </li>`
        : nothing
    }
  </ul>`;
}

/** Opening hours in words; as they are written where what puts them into words cannot be had. */
function renderHours(entry: Entry, view: CardView): unknown {
  const { hours } = view.plan;
  const tools = view.get(hoursPiece);
  if (tools) return tools.renderHours(entry, hours, view);
  const text = hours.map((column) => cellText(entry, column)).filter(Boolean);
  return text.length > 0 ? freeText(text.join('\n'), view) : null;
}

/** Street, then postcode and town, without saying twice what the street already says. */
function renderPlace(entry: Entry, { plan, terms, locale }: CardView): unknown {
  const street = plan.address
    .filter((column) => column.role === 'address')
    .map((column) => cellText(entry, column).replace(/[ \t\r\n]+/g, ' '))
    .filter(Boolean)
    .join(', ');
  const town = plan.address
    .filter((column) => column.role !== 'address')
    .map((column) => cellText(entry, column))
    .filter((text) => text && !street.toLowerCase().includes(text.toLowerCase()))
    .join(' ');
  if (!street && !(town && plan.address.some((column) => column.role === 'postcode'))) return null;
  const place = [street, town].filter(Boolean).join(', ');
  return inLanguage(marked(excerpt(place, 160), terms), contentLang(locale));
}

function contact(
  entry: Entry,
  column: Column,
  linkTo: (text: string) => string | null,
  view: CardView,
): unknown {
  const text = cellText(entry, column);
  if (!text) return null;
  const href = linkTo(text);
  if (href !== null) return html`<a href=${href}>${marked(text, view.terms)}</a>`;
  return freeText(excerpt(text, 120), view);
}

function site(entry: Entry, column: Column, view: CardView): unknown {
  const text = cellText(entry, column);
  if (!text) return null;
  return webSite(text, view) ?? freeText(excerpt(text, 160), view);
}
