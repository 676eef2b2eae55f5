import { html, nothing } from 'lit';
import type { Entry, Term } from '../core/collection/collection.js';
import { labelOf } from '../core/schema/meaning.js';
import { webAddress } from '../core/base/link.js';
import { linkedParts, namedLinks } from '../core/base/named-links.js';
import type { Column } from '../core/schema/schema.js';
import { isEmptyIn } from '../core/schema/unsaid.js';
import { valuesIn } from '../core/schema/values.js';
import { remembering } from '../core/base/remembering.js';
import type { Locale } from '../locale/locale.js';
import { contentLang, inLanguage, type ContentLang } from '../visit/content-language.js';
import { marked } from '../chrome/marked.js';
import type { HoursTools } from './hours-controller.js';

/** What it takes to show a cell: whose words to mark, in whose language. */
export interface Showing {
  readonly terms: readonly Term[];
  readonly locale: Locale;
  /** What puts opening hours into words; null where nothing needed it so far, or it cannot be had. */
  readonly hours: HoursTools | null;
  /** On whose clocks instants in Greenwich are told; the visitor's by default. */
  readonly timeZone?: string | null | undefined;
}

/** How many characters of one cell are shown: enough for a page of text, and not a megabyte that freezes the layout. */
const SHOWN = 5000;

/** The text of an entry in a column; empty where the cell says nothing. */
export function cellText(entry: Entry, column: Column | null): string {
  const cell = column ? (entry.cells[column.index] ?? '') : '';
  if (isEmptyIn(cell, column ?? undefined)) return '';
  const text = cell.trim().slice(0, SHOWN);
  return column?.textOf?.(text) ?? text;
}

/** A cell as its values, one where it is no list. */
export function cellValues(entry: Entry, column: Column): readonly string[] {
  const cell = (entry.cells[column.index] ?? '').slice(0, SHOWN);
  return isEmptyIn(cell, column) ? [] : valuesIn(cell, column.separator);
}

/** The values of a cell as they are called on screen, each with its `lang`. */
export function cellLabels(
  entry: Entry,
  column: Column,
  locale: Locale,
): readonly (readonly [string, ContentLang])[] {
  return cellValues(entry, column).map((value) => [
    labelOf(column, value, locale.language),
    contentLang(locale, column, value),
  ]);
}

const siteOf = remembering(500, webAddress);

/** A web address by what tells people where it leads: the host, and the path where it is short. */
export function webSite(value: string, showing: Showing): unknown {
  const url = siteOf(value);
  return url ? away(url.href, addressText(url), showing.terms) : named(value, showing);
}

/** Addresses under the names that the file gives them, as a list where there are several; null where there is none. */
function named(value: string, { terms }: Showing): unknown {
  const links = namedLinks(value)?.map(({ name, href }) => away(href, name, terms));
  if (!links || links.length < 2) return links?.[0] ?? null;
  return html`<ul class="values">
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
}

/** A link to another site; on paper its address is written out unless its text has told it. */
function away(href: string, text: string, terms: Showing['terms']): unknown {
  const isTold = bare(href) === bare(text);
  return html`<a href=${href} rel="noopener noreferrer" class=${isTold ? 'whole' : nothing}
    >${marked(text, terms)}</a
  >`;
}

/** An address without what everybody adds by themselves. */
export function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

function addressText(url: URL): string {
  const path = url.pathname === '/' ? '' : url.pathname;
  const text = `${url.host.replace(/^www\./, '')}${path}`;
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

/** Plain text in its lines, with the addresses that stand in it. */
export function freeText(value: string, showing: Showing): unknown {
  const links = named(value, showing);
  if (links !== null) return links;
  const { terms, locale } = showing;
  const parts = linkedParts(value);
  const shown = parts.map((part) =>
    part.href === null ? marked(part.text, terms) : away(part.href, part.text, terms),
  );
  const text = value.includes('\n') ? html`<span class="lines">${shown}</span>` : shown;
  return inLanguage(text, contentLang(locale));
}

/** What stands between a word and what it introduces. */
export function colon({ locale }: Pick<Showing, 'locale'>): string {
  return `${locale.colon} `;
}
