import { html, nothing } from 'lit';
import { cellLabels, cellText, cellValues, type Showing } from '../../cards/cell.js';
import { excerpt } from '../../cards/excerpt.js';
import { showValue } from '../../cards/show-cell.js';
import { marked } from '../../chrome/marked.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Column } from '../../core/schema/schema.js';
import type { Locale } from '../../locale/locale.js';
import { contentLang, inLanguage } from '../../visit/content-language.js';

/** How many values of a list a cell shows, and how many characters of a text. */
const VALUES = 4;
const CHARACTERS = 140;

/** Types whose cells are told in words of their own, however long they are written. */
const toldOtherwise: ReadonlySet<Column['type']> = new Set(['url', 'email', 'phone']);

/** A cell in a line or two; `nothing` where it says nothing. */
export function renderCell(entry: Entry, column: Column, showing: Showing): unknown {
  const values = cellValues(entry, column);
  if (values.length > 1) return renderList(entry, column, showing);
  const [value] = values;
  if (value === undefined) return nothing;
  if (isText(column) && isLong(entry, column)) {
    const text = marked(excerpt(cellText(entry, column), CHARACTERS), showing.terms);
    return inLanguage(text, contentLang(showing.locale));
  }
  return showValue(value, column, showing);
}

/** Whether a cell is not told in full. */
export function isShortened(entry: Entry, column: Column, locale: Locale): boolean {
  const values = cellLabels(entry, column, locale);
  if (values.length > 1) return values.length > VALUES || values.some(([text]) => text.length > CHARACTERS);
  return isText(column) && isLong(entry, column);
}

function renderList(entry: Entry, column: Column, { locale, terms }: Showing): unknown {
  const labels = cellLabels(entry, column, locale);
  const rest = labels.length - VALUES;
  const shown = labels
    .slice(0, VALUES)
    .map(([text, lang]) => html`<li>${inLanguage(marked(excerpt(text, CHARACTERS), terms), lang)}</li>`);
  return html`<ul class="values">
    ${shown}
    ${rest > 0 ? html`<li class="rest">${locale.messages.entry.others(locale.number(rest), locale.plural(rest))}</li>` : nothing}
  </ul>`;
}

function isText({ type }: Column): boolean {
  return !toldOtherwise.has(type);
}

function isLong(entry: Entry, column: Column): boolean {
  const text = cellText(entry, column);
  return text.length > CHARACTERS || text.includes('\n');
}
