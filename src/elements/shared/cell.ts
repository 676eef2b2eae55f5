import { html, nothing } from 'lit';
import type { Entry, Term } from '../../core/collection/collection.js';
import { definitionOf, labelOf } from '../../core/glossary/meaning.js';
import { linksIn, mailLink, phoneLink, webAddress } from '../../core/link.js';
import type { Column, ColumnType } from '../../core/schema/schema.js';
import { isBlank, valuesIn } from '../../core/schema/values.js';
import type { Piece } from '../../core/piece.js';
import { readerPiece } from '../../core/reader-piece.js';
import { textOfHtml } from '../../core/text/html-piece.js';
import { phoneText } from '../../core/text/phone-text.js';
import { remembering } from '../../core/text/remembering.js';
import type { Locale } from '../../locale/locale.js';
import { contentLang, inLanguage, type ContentLang } from './content-language.js';
import { definitionsPiece } from './definitions-piece.js';
import { hoursPiece } from './hours-piece.js';
import { marked } from './marked.js';
import { isNo, isYes } from './truth.js';

/** What it takes to show a cell: whose words to mark, in whose language. */
export interface Showing {
  readonly terms: readonly Term[];
  readonly locale: Locale;
  /** What a piece holds; null while it is on its way, after which cells are shown again. */
  readonly get: <Module>(piece: Piece<Module>) => Module | null;
}

/** How many characters of one cell are shown: enough for a page of text, and not a megabyte that freezes the layout. */
const SHOWN = 5000;

/** The text of an entry in a column; empty where the cell says nothing. */
export function cellText(entry: Entry, column: Column | null): string {
  const cell = column ? (entry.cells[column.index] ?? '') : '';
  if (isBlank(cell)) return '';
  const text = cell.trim().slice(0, SHOWN);
  return column?.type === 'html' ? textOfHtml(text) : text;
}

/** A cell as its values, one where it is no list. */
export function cellValues(entry: Entry, column: Column): readonly string[] {
  return valuesIn((entry.cells[column.index] ?? '').slice(0, SHOWN), column.separator);
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

/** A cell in full: a list as a list, lines as paragraphs, and what leads somewhere as a link. */
export function showCell(entry: Entry, column: Column, showing: Showing): unknown {
  const values = cellValues(entry, column);
  if (values.length > 1) {
    return html`<ul class="values">
      ${values.map((value) => html`<li>${showValue(value, column, showing)}</li>`)}
    </ul>`;
  }
  const [value] = values;
  return value === undefined ? nothing : showValue(value, column, showing);
}

type Show = (value: string, showing: Showing) => unknown;

const shows: Readonly<Partial<Record<ColumnType, Show>>> = {
  email: (value, showing) => link(mailLink(value), value, showing),
  phone: (value, showing) => link(phoneLink(value), phoneText(value, showing.locale.language), showing),
  url: (value, showing) => webSite(value, showing),
  boolean: (value, { locale }) => yesOrNo(value, locale),
  number: (value, { locale }) => amount(value, locale),
  date: (value, { locale }) => day(value, locale),
  text: (value, showing) => openingHours(value, showing),
  html: (value, showing) => paragraphs(textOfHtml(value), showing),
};

/** One value of a cell: what its code stands for, what leads somewhere as a link, dates and amounts in words. */
export function showValue(value: string, column: Column, showing: Showing): unknown {
  const { type, meaningOf } = column;
  if (meaningOf?.(value)) {
    const label = marked(labelOf(column, value, showing.locale.language), showing.terms);
    const said = inLanguage(label, contentLang(showing.locale, column, value));
    return showing.get(definitionsPiece)?.withDefinition(said, definitionOf(column, value)) ?? said;
  }
  return shows[type]?.(value, showing) ?? freeText(value, showing);
}

function link(href: string | null, text: string, showing: Showing): unknown {
  return href === null ? null : html`<a href=${href}>${marked(text, showing.terms)}</a>`;
}

const siteOf = remembering(500, webAddress);

/** A web address by what tells people where it leads: the host, and the path where it is short. */
export function webSite(value: string, { terms }: Showing): unknown {
  const url = siteOf(value);
  return url && away(url.href, addressText(url), terms);
}

/** A link to another site; on paper its address is written out unless its text has told it. */
function away(href: string, text: string, terms: Showing['terms']): unknown {
  const isTold = bare(href) === bare(text);
  return html`<a href=${href} rel="noopener noreferrer" class=${isTold ? 'whole' : nothing}
    >${marked(text, terms)}</a
  >`;
}

/** An address without what everybody adds by themselves. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

function addressText(url: URL): string {
  const path = url.pathname === '/' ? '' : url.pathname;
  const text = `${url.host.replace(/^www\./, '')}${path}`;
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

/** Plain text in its lines, with the addresses that stand in it. */
export function freeText(value: string, { terms, locale }: Showing): unknown {
  const parts = linksIn(value);
  const shown = parts.map((part) =>
    part.href === null ? marked(part.text, terms) : away(part.href, part.text, terms),
  );
  const text = value.includes('\n') ? html`<span class="lines">${shown}</span>` : shown;
  return inLanguage(text, contentLang(locale));
}

/** Opening hours say what they are by how they are written, whatever their column is called. */
function openingHours(value: string, showing: Showing): unknown {
  return /\d:\d|24\/7/.test(value) ? showing.get(hoursPiece)?.openingHours(value, showing) : null;
}

/** A text in its paragraphs. */
function paragraphs(text: string, showing: Showing): unknown {
  if (text === '') return nothing;
  return text.split('\n\n').map((paragraph) => html`<p part="paragraph">${freeText(paragraph, showing)}</p>`);
}

function yesOrNo(value: string, { messages }: Locale): unknown {
  if (isYes(value)) return messages.entry.yes;
  return isNo(value) ? messages.entry.no : null;
}

/** Numbers of five digits and more are grouped; shorter ones may be years, and are clear enough. */
function amount(value: string, locale: Locale): unknown {
  const number = readerPiece.now?.parseNumber(value) ?? null;
  return number !== null && Math.abs(number) >= 10_000 && /^[\d\s.,-]+$/.test(value)
    ? locale.number(number)
    : null;
}

/** Only a date that cannot be misread is put into words: whether 05/06 is in May or in June, the file alone knows. */
function day(value: string, locale: Locale): unknown {
  const date = /^\d{4}-\d/.test(value) ? readerPiece.now?.parseDate(value) : null;
  if (!date || date.hour !== undefined) return null;
  const text = locale.day(date.year, date.month, date.day);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return html`<time datetime="${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}"
    >${text}</time
  >`;
}
