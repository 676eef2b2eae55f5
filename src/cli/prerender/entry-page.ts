import { html, nothing } from 'lit';
import type { CardContext } from '../../cards/card-context.js';
import { renderDetails } from '../../cards/card-details.js';
import { renderSubtitle } from '../../cards/card-parts.js';
import { planCard } from '../../cards/card-plan.js';
import { titleOf } from '../../cards/card-title.js';
import type { Contacts } from '../../core/export/contacts/contact-choices.js';
import { eventWriter } from '../../core/export/json-ld/event-node.js';
import { jsonLdText, SCHEMA_ORG, type Node } from '../../core/export/json-ld/json-ld-text.js';
import { organisationWriter } from '../../core/export/json-ld/organisation-node.js';
import { columnsByRole, toldText } from '../../core/models/told.js';
import { stillWords } from '../../locale/still.js';
import { readList } from '../../visit/attributes.js';
import { renderFacts } from '../../views/list/card.js';
import { renderAbout, renderStatus } from '../../views/sessions/session-card.js';
import type { SessionContext } from '../../views/sessions/session-context.js';
import { whenText } from '../../views/sessions/words.js';
import { GENERATOR } from './entry-pages.js';
import { sessionsOfList } from './list-sessions.js';
import type { PageList } from './page-list.js';
import { sourceLine } from './source-line.js';
import { markupOf, stillContext, type Writing } from './still.js';
import { escaped } from './template-html.js';

/** What a page of an entry is made of. */
export interface PageContent {
  /** The list as it is shown, and as programs are told of it. */
  readonly list: PageList;
  readonly told: PageList;
  readonly id: string;
  readonly contacts: Contacts;
  readonly now: number;
  /** Whether search engines are asked to leave it out. */
  readonly isHidden: boolean;
  readonly address: string;
  /** The way back to the list. */
  readonly back: string;
  /** For which page it is made. */
  readonly origin: string;
  readonly pageAddress: string;
}

/** The page of an entry of a directory. */
export function entryPage(content: PageContent): string {
  const { list, told, id, isHidden } = content;
  const entry = list.entries.find((each) => each.id === id);
  const own = told.entries.find((each) => each.id === id);
  if (!entry || !own) return '';
  const view: CardContext = {
    ...contextOf(content),
    plan: planCard(list.schema, readList(list.said('fields'))),
  };
  const title = titleOf(entry, view);
  const node = isHidden
    ? null
    : {
        ...organisationWriter(told.schema, list.locale.language)(own),
        name: title,
        mainEntityOfPage: content.address,
      };
  const body = html`<article class="card">
      <div class="main">
        <h1 class="title">${title}</h1>
        ${renderSubtitle(entry, view)}
      </div>
      ${renderFacts(entry, view)}
    </article>
    ${renderDetails(entry, view)}`;
  return pageHtml(content, { title, description: textOf(told, own.cells), body, node });
}

/** The page of a session; null where there is no such session. */
export function sessionPage(content: PageContent): string | null {
  const { list, told, id } = content;
  const { prepared, now, timeZone } = sessionsOfList(list, content.now);
  const session = prepared.agenda.sessions.find((each) => each.id === id);
  const own = sessionsOfList(told, content.now).prepared.agenda.sessions.find((each) => each.id === id);
  if (!session || !own) return null;
  const view: SessionContext = {
    ...contextOf(content),
    plan: prepared.plan,
    alwaysOpens: true,
    now,
    at: '',
    first: '',
    shared: new Set(),
    hrefOf: () => '#',
    onGo: () => undefined,
    onNow: () => undefined,
  };
  const item = { ...session.entry, id };
  const when = whenText(session, list.locale);
  const event = eventWriter(told.schema, { timeZone, language: list.locale.language })(own);
  const body = html`<article class="card session">
      <div class="main">
        <h1 class="title">${session.title}</h1>
        ${when ? html`<p class="time">${when}</p>` : nothing}${renderStatus(session, view)}${renderSubtitle(item, view)}${renderAbout(session, view)}
      </div>
    </article>
    ${renderDetails(item, view)}`;
  return pageHtml(content, {
    title: session.title,
    description: [when, own.place, textOf(told, own.entry.cells)].filter(Boolean).join(' – '),
    body,
    node: event && { ...event, url: content.address },
  });
}

function contextOf({ list, contacts, now, pageAddress }: PageContent): Omit<CardContext, 'plan'> {
  const writing: Writing = {
    list,
    contacts,
    most: 1,
    pageOf: () => null,
    taken: new Set(),
    address: pageAddress,
    now,
  };
  return { ...stillContext(writing), isOpen: () => true };
}

function textOf({ schema }: PageList, cells: readonly string[]): string {
  return (
    columnsByRole(schema, 'text')
      .map((column) => toldText(cells, column))
      .find(Boolean) ?? ''
  );
}

interface Parts {
  readonly title: string;
  readonly description: string;
  readonly body: unknown;
  readonly node: Node | null;
}

const LONGEST_DESCRIPTION = 160;

function pageHtml(content: PageContent, { title, description, body, node }: Parts): string {
  const { list, address, back, origin, isHidden, contacts, pageAddress } = content;
  const { locale } = list;
  const words = stillWords(locale.language);
  const listTitle = list.title;
  const whole = html`${body} ${sourceLine(list, contacts)}
    <p class="back"><a href=${back}>${words.back(listTitle)}</a></p>`;
  const { markup, style } = markupOf(whole, list, { address: pageAddress, taken: null });
  const short = description
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_DESCRIPTION)
    .replace(/[\uD800-\uDBFF]$/, '');
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(listTitle ? `${title} – ${listTitle}` : title)}</title>`,
    `<meta name="generator" content="${GENERATOR} ${encodeURIComponent(origin)}">`,
    isHidden ? '<meta name="robots" content="noindex">' : '',
    short ? `<meta name="description" content="${escaped(short)}">` : '',
    `<link rel="canonical" href="${escaped(address)}">`,
    `<style>${PAGE}${style}</style>`,
    node
      ? `<script type="application/ld+json">${jsonLdText({ '@context': SCHEMA_ORG, ...node })}</script>`
      : '',
  ].filter(Boolean);
  return `<!doctype html>\n<html lang="${escaped(locale.language)}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n<main>\n${markup}\n</main>\n</body>\n</html>\n`;
}

const PAGE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}';
