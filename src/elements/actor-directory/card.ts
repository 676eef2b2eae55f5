import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/collection/collection.js';
import { mailLink, phoneLink, webLink } from '../../core/link.js';
import type { Column } from '../../core/schema/schema.js';
import type { FactKind } from '../../locale/messages.js';
import type { CardPlan } from '../shared/card-plan.js';
import { cellText, cellValues, freeText, showCell, webAddress, type Showing } from '../shared/cell.js';
import { excerpt } from '../shared/excerpt.js';
import { heading } from '../shared/heading.js';
import { hoursOf } from '../shared/hours.js';
import { icons } from '../shared/icons.js';
import { marked } from '../shared/marked.js';

/** How long the text on a closed card may be, in characters: two to three lines. */
const EXCERPT = 200;
const TAGS = 6;

/** What a card needs to know besides its entry: the same for all cards of a list. */
export interface CardView extends Showing {
  readonly plan: CardPlan;
  readonly headingLevel: number;
  /** The address of an entry. */
  readonly addressOf: (entry: Entry) => string;
  /** Where a mistake in an entry can be reported, null where the owner has not said. */
  readonly correctionOf: (entry: Entry) => string | null;
  readonly isOpen: (entry: Entry) => boolean;
  readonly onToggle: (entry: Entry, event: Event) => void;
  readonly onCopy: (entry: Entry) => void;
  /** The entry whose link could not be put on the clipboard and is shown instead. */
  readonly linkShown: string;
}

/** One entry: what it is, what it says, how to get in touch; everything else once it is open. */
export function renderCard(entry: Entry, view: CardView): TemplateResult {
  const isOpen = view.isOpen(entry);
  return html`<article part=${isOpen ? 'card open' : 'card'} class="card" data-entry=${entry.id}>
    <div class="main">
      ${heading(view.headingLevel, renderTitle(entry, view, isOpen), 'title')} ${renderSubtitle(entry, view)}
      ${isOpen ? nothing : [renderExcerpt(entry, view), renderTags(entry, view)]}
    </div>
    ${renderFacts(entry, view)} ${isOpen ? renderDetails(entry, view) : nothing}
    ${renderMore(entry, view, isOpen)}
  </article>`;
}

/** The name of an entry in plain text, also for labels. */
export function titleOf(entry: Entry, { plan, locale }: CardView): string {
  const line = cellText(entry, plan.title).replace(/\s+/g, ' ');
  if (line) return excerpt(line, 160);
  const other = plan.subtitle.map((column) => cellText(entry, column)).find(Boolean);
  return other ?? locale.messages.entry.untitled;
}

function renderTitle(entry: Entry, view: CardView, isOpen: boolean): TemplateResult {
  return html`<a
    href=${view.addressOf(entry)}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${(event: MouseEvent) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      view.onToggle(entry, event);
    }}
    >${marked(titleOf(entry, view), view.terms)}</a
  >`;
}

/** A click that asks for nothing special, such as a new tab. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

function renderSubtitle(entry: Entry, { plan, terms }: CardView): unknown {
  const texts = plan.subtitle.flatMap((column) => cellValues(entry, column).slice(0, 3));
  if (texts.length === 0) return nothing;
  return html`<p part="subtitle" class="subtitle">
    ${texts.map(
      (text, place) =>
        html`${place > 0 ? html`<span aria-hidden="true"> · </span>` : nothing}<span
            >${marked(excerpt(text, 90), terms)}</span
          >`,
    )}
  </p>`;
}

function renderExcerpt(entry: Entry, { plan, terms }: CardView): unknown {
  const text = cellText(entry, plan.text);
  return text ? html`<p part="text" class="text">${marked(excerpt(text, EXCERPT), terms)}</p>` : nothing;
}

function renderTags(entry: Entry, { plan, terms, locale }: CardView): unknown {
  const values = plan.tags.flatMap((column) => cellValues(entry, column));
  if (values.length === 0) return nothing;
  const rest = values.length - TAGS;
  return html`<ul part="tags" class="tags" aria-label=${plan.tags.map((column) => column.label).join(', ')}>
    ${values.slice(0, TAGS).map((value) => html`<li part="tag">${marked(excerpt(value, 60), terms)}</li>`)}
    ${rest > 0 ? html`<li part="tag" class="rest">+ ${locale.number(rest)}</li>` : nothing}
  </ul>`;
}

function renderFacts(entry: Entry, view: CardView): unknown {
  const { plan, terms, locale } = view;
  const facts = [
    fact('place', renderPlace(entry, view), view),
    ...plan.phone.slice(0, 2).map((column) => fact('phone', contact(entry, column, phoneLink, view), view)),
    ...plan.email.slice(0, 1).map((column) => fact('email', contact(entry, column, mailLink, view), view)),
    ...plan.website.map((column) => fact('website', site(entry, column, view), view)),
  ].filter((shown) => shown !== nothing);
  const hours = hoursOf(entry, plan.hours);
  if (facts.length === 0 && hours.length === 0) return nothing;
  return html`<ul part="facts" class="facts">
    ${facts}
    ${
      hours.length > 0
        ? html`<li part="fact" class="fact">
            ${icons.hours}<span class="visually-hidden">${locale.messages.entry.hours}${colon(view)}</span>
            <ul class="hours">
              ${hours.map(
                ({ days, times }) =>
                  html`<li>${days ? html`<span>${days}</span> ` : nothing}${marked(times, terms)}</li>`,
              )}
            </ul>
          </li>`
        : nothing
    }
  </ul>`;
}

function fact(kind: FactKind, shown: unknown, view: CardView): unknown {
  if (shown === null) return nothing;
  return html`<li part="fact" class="fact">
    ${icons[kind]}<span class="visually-hidden">${view.locale.messages.entry.facts[kind]}${colon(view)}</span>
    <span class="value">${shown}</span>
  </li>`;
}

function colon({ locale }: CardView): string {
  return locale.language === 'fr' ? '\u00a0: ' : ': ';
}

/** Street, then postcode and town, without saying twice what the street already says. */
function renderPlace(entry: Entry, { plan, terms }: CardView): unknown {
  const street = plan.address
    .filter((column) => column.role === 'address')
    .map((column) => cellText(entry, column).replace(/\s+/g, ' '))
    .filter(Boolean)
    .join(', ');
  const town = plan.address
    .filter((column) => column.role !== 'address')
    .map((column) => cellText(entry, column))
    .filter((text) => text && !street.toLowerCase().includes(text.toLowerCase()))
    .join(' ');
  if (!street && !(town && plan.address.some((column) => column.role === 'postcode'))) return null;
  return marked(excerpt([street, town].filter(Boolean).join(', '), 160), terms);
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
  const first = text.split(/[\s|;,]+/).find((part) => webLink(part) !== null);
  return webAddress(first ?? text, view) ?? excerpt(text, 80);
}

function renderDetails(entry: Entry, view: CardView): unknown {
  const { plan } = view;
  const shown = plan.details
    .map((column) => ({ column, value: showCell(entry, column, view) }))
    .filter(({ value }) => value !== nothing);
  if (shown.length === 0) return nothing;
  return html`<dl part="details" class="details" id="details-${String(entry.index)}">
    ${shown.map(
      ({ column, value }) =>
        html`<div>
          <dt part="label">${column.label}</dt>
          <dd part="value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function hasDetails(entry: Entry, { plan }: CardView): boolean {
  const text = cellText(entry, plan.text);
  return plan.details.some((column) =>
    column === plan.text ? text.length > EXCERPT : cellText(entry, column) !== '',
  );
}

/** The row of actions at the foot: open or close, and on an open card its link and the way to report a mistake. */
function renderMore(entry: Entry, view: CardView, isOpen: boolean): unknown {
  if (!isOpen && !hasDetails(entry, view)) return nothing;
  const { entry: words } = view.locale.messages;
  const about = html`<span class="visually-hidden">${words.about(titleOf(entry, view))}</span>`;
  return html`<p class="actions">
    <button
      type="button"
      part="more"
      class="button quiet"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? `details-${String(entry.index)}` : nothing}
      @click=${(event: Event) => {
        view.onToggle(entry, event);
      }}
    >
      ${isOpen ? icons.shut : icons.open}<span>${isOpen ? words.less : words.more}${about}</span>
    </button>
    ${isOpen ? renderOpenActions(entry, view, about) : nothing}
  </p>`;
}

function renderOpenActions(entry: Entry, view: CardView, about: TemplateResult): unknown {
  const { entry: words } = view.locale.messages;
  const correction = view.correctionOf(entry);
  const address = view.addressOf(entry);
  return html`<button
      type="button"
      part="copy"
      class="button quiet"
      @click=${() => {
        view.onCopy(entry);
      }}
    >
      ${icons.link}<span>${words.copyLink}${about}</span>
    </button>
    ${
      correction === null
        ? nothing
        : html`<a part="correction" class="correction" href=${correction}>${words.correct}${about}</a>`
    }
    ${
      view.linkShown === entry.id
        ? html`<label class="link-shown"
            >${words.copyFailed}
            <input class="field" type="text" readonly .value=${new URL(address, document.baseURI).href} />
          </label>`
        : nothing
    }`;
}
