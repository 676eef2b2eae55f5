import { html, nothing } from 'lit';
import type { Entry } from '../core/collection/collection.js';
import { definitionOf, labelOf } from '../core/schema/meaning.js';
import { mailLink, phoneLink } from '../core/base/link.js';
import { parseNumber } from '../core/schema/numbers.js';
import type { Column, ColumnType } from '../core/schema/schema.js';
import { isNo, isYes } from '../core/schema/truth.js';
import { phoneText } from '../core/text/phone-text.js';
import { writtenMoment } from '../locale/format/written-moment.js';
import type { Locale } from '../locale/locale.js';
import { cellValues, freeText, webSite, type Showing } from './cell.js';
import { contentLang, inLanguage } from '../visit/content-language.js';
import { withDefinition } from './definitions.js';
import { marked } from '../chrome/marked.js';

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

type Show = (value: string, showing: Showing, column: Column) => unknown;

const shows: Readonly<Partial<Record<ColumnType, Show>>> = {
  email: (value, showing) => link(mailLink(value), value, showing),
  phone: (value, showing) => link(phoneLink(value), phoneText(value, showing.locale.language), showing),
  url: (value, showing) => webSite(value, showing),
  boolean: (value, { locale }) => yesOrNo(value, locale),
  number: (value, { locale }) => amount(value, locale),
  date: moment,
  datetime: moment,
  text: (value, showing) =>
    openingHours(value, showing) ?? (value.includes('\n\n') ? paragraphs(value, showing) : null),
  html: (value, showing, { textOf }) => paragraphs(textOf?.(value) ?? value, showing),
};

/** One value of a cell: what its code stands for, what leads somewhere as a link, dates and amounts in words. */
export function showValue(value: string, column: Column, showing: Showing): unknown {
  const { type, meaningOf } = column;
  if (meaningOf?.(value)) {
    const label = marked(labelOf(column, value, showing.locale.language), showing.terms);
    const said = inLanguage(label, contentLang(showing.locale, column, value));
    return withDefinition(said, definitionOf(column, value));
  }
  return shows[type]?.(value, showing, column) ?? freeText(value, showing);
}

function link(href: string | null, text: string, showing: Showing): unknown {
  return href === null ? null : html`<a href=${href}>${marked(text, showing.terms)}</a>`;
}

/** Opening hours say what they are by how they are written, whatever their column is called. */
function openingHours(value: string, showing: Showing): unknown {
  return /\d:\d|24\/7/.test(value) ? showing.hours?.openingHours(value, showing) : null;
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
  const number = parseNumber(value);
  return number !== null && Math.abs(number) >= 10_000 && /^[\d\s.,-]+$/.test(value)
    ? locale.number(number)
    : null;
}

/** A day in words, with its hour where it has one. */
function moment(value: string, { locale, timeZone }: Showing, column: Column): unknown {
  const told = writtenMoment(value, column, locale, timeZone);
  return told && html`<time datetime=${told.key}>${told.text}</time>`;
}
