import { html, nothing } from 'lit';
import type { Entry } from '../../core/collection/collection.js';
import { definitionOf, labelOf } from '../../core/glossary/meaning.js';
import { mailLink, phoneLink } from '../../core/link.js';
import { readerPiece } from '../../core/reader-piece.js';
import type { Column, ColumnType } from '../../core/schema/schema.js';
import { isNo, isYes } from '../../core/schema/truth.js';
import { textOfHtml } from '../../core/text/html-piece.js';
import { phoneText } from '../../core/text/phone-text.js';
import type { Locale } from '../../locale/locale.js';
import { cellValues, freeText, webSite, type Showing } from './cell.js';
import { contentLang, inLanguage } from './content-language.js';
import { definitionsPiece } from './definitions-piece.js';
import { hoursPiece } from './hours-piece.js';
import { marked } from './marked.js';

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
