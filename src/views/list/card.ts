import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/collection/collection.js';
import { mailLink, phoneLink, webLink } from '../../core/base/link.js';
import { namedLinks } from '../../core/base/named-links.js';
import { phoneText } from '../../core/text/phone-text.js';
import type { Column } from '../../core/schema/schema.js';
import { remembering } from '../../core/base/remembering.js';
import type { CardContext } from '../../cards/card-context.js';
import { renderFoot } from '../../cards/card-foot.js';
import { fact, renderExcerpt, renderSubtitle, renderTags } from '../../cards/card-parts.js';
import { isLong, shortLink } from '../../cards/short-link.js';
import { renderTitle } from '../../cards/card-title.js';
import { bare, cellText, cellValues, colon, freeText, webSite } from '../../cards/cell.js';
import { contentLang, inLanguage } from '../../visit/content-language.js';
import { EMAILS, PHONES } from '../../cards/card-plan.js';
import { excerpt } from '../../cards/excerpt.js';
import { heading } from '../../chrome/heading.js';
import { renderImage } from '../../cards/image.js';
import { icons } from '../../chrome/icons.js';
import { marked } from '../../chrome/marked.js';
import { renderTemplate } from '../../cards/template/render-template.js';

/** One entry: what it is, what it says, how to get in touch; everything else once it is open. */
export function renderCard(entry: Entry, view: CardContext): TemplateResult {
  const isOpen = view.isOpen(entry);
  const head = heading(view.headingLevel, renderTitle(entry, view, isOpen), 'title');
  return html`<article part=${isOpen ? 'card open' : 'card'} class="card" data-entry=${entry.id}>
    ${
      view.template
        ? html`<div class="main">
            ${renderTemplate(view.template, entry, view, head)} ${view.away?.render(entry)}
          </div>`
        : renderOrdinary(entry, view, head, isOpen)
    }
    ${renderFoot(entry, view, isOpen)}
  </article>`;
}

function renderOrdinary(
  entry: Entry,
  view: CardContext,
  head: TemplateResult,
  isOpen: boolean,
): TemplateResult {
  const picture = view.images === undefined ? nothing : renderImage(entry, view.plan.image, view.images);
  return html`<div class=${picture === nothing ? 'main' : 'main pictured'}>
      ${picture} ${head} ${renderSubtitle(entry, view)} ${view.away?.render(entry)}
      ${isOpen ? nothing : renderExcerpt(entry, view)} ${isOpen ? nothing : renderTags(entry, view)}
    </div>
    ${renderFacts(entry, view)}`;
}

const phoneOf = remembering(500, phoneLink);
const mailOf = remembering(500, mailLink);

/** How to get there and in touch. What is missing keeps its place, so that the next entry is drawn into lines of the same kind. */
export function renderFacts(entry: Entry, view: CardContext): unknown {
  const { plan, locale } = view;
  // « Portable » beside « Téléphone »: each says which it is.
  const isOnly = plan.phone.length < 2;
  const facts = [
    fact('place', renderPlace(entry, view), view),
    ...plan.phone
      .slice(0, PHONES)
      .map((column) =>
        fact('phone', phone(entry, column, view), view, isOnly ? ofAnyKind(column) : column.label),
      ),
    ...plan.email
      .slice(0, EMAILS)
      .map((column) => fact('email', mail(entry, column, view), view, ofAnyKind(column))),
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

/** Under « Contact » people write what they have: it is called so. */
function ofAnyKind({ label }: Column): string | undefined {
  return /^[ck]onta[ck]t/i.test(label) ? label : undefined;
}

/** Opening hours in words; as they are written where what puts them into words cannot be had. */
function renderHours(entry: Entry, view: CardContext): unknown {
  const { hours } = view.plan;
  if (view.hours) return view.hours.renderHours(entry, hours, view);
  const text = hours.map((column) => cellText(entry, column)).filter(Boolean);
  return text.length > 0 ? freeText(text.join('\n'), view) : null;
}

/** Street, then postcode and town, without saying twice what the street already says. */
function renderPlace(entry: Entry, { plan, terms, locale }: CardContext): unknown {
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
  view: CardContext,
): unknown {
  const text = cellText(entry, column);
  if (!text) return null;
  const href = linkTo(text);
  if (href !== null) return html`<a href=${href}>${marked(text, view.terms)}</a>`;
  return freeText(excerpt(text, 120), view);
}

function phone(entry: Entry, column: Column, view: CardContext): unknown {
  const links = cellValues(entry, column).map((text) => {
    const href = phoneOf(text);
    return href && html`<a href=${href}>${marked(phoneText(text, view.locale.language), view.terms)}</a>`;
  });
  if (links.length === 0 || links.includes(null)) return contact(entry, column, phoneOf, view);
  return links.map((link, place) => (place === 0 ? link : html`, ${link}`));
}

function mail(entry: Entry, column: Column, view: CardContext): unknown {
  const text = cellText(entry, column);
  const href = isLong(text) ? mailOf(text) : null;
  return href === null
    ? contact(entry, column, mailOf, view)
    : shortLink(href, view.locale.messages.entry.write, text, view);
}

function site(entry: Entry, column: Column, view: CardContext): unknown {
  const text = cellText(entry, column);
  if (!text) return null;
  const href = isLong(bare(text)) ? webLink(text) : null;
  if (href !== null) return shortLink(href, view.locale.messages.entry.visit, text, view);
  return webSite(text, view) ?? freeText(namedLinks(text) ? text : excerpt(text, 160), view);
}
