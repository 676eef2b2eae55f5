import { printDocument } from '../chrome/print-document.js';
import { element, type Markup } from '../core/export/book/markup.js';
import { toldCell, toldColumns } from '../core/models/told.js';
import type { Column, Schema } from '../core/schema/schema.js';
import { keptWords } from '../locale/kept.js';
import type { Locale } from '../locale/locale.js';
import type { KeptEntry } from '../visit/keeping.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { ToldKept } from './told-kept.js';

/** Longer texts are cut: nobody takes them along. */
const LONGEST = 600;
const NOTE_LINES = 3;

const styles = `
  @page { size: A4; margin: 16mm; }
  body { font: 11pt/1.4 system-ui, sans-serif; color: #000; margin: 0; }
  h1 { font-size: 18pt; margin: 0 0 4mm; }
  article { break-inside: avoid; margin: 0 0 6mm; }
  h2 { font-size: 13pt; margin: 0; }
  p { margin: 0 0 1mm; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 4mm; margin: 1mm 0; font-size: 10pt; }
  dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
  .line { border-bottom: 1px solid #777; height: 8mm; }
  .address { font-size: 9pt; overflow-wrap: anywhere; }
`;

/** Prints what is kept and nothing else, each entry with room for notes. */
export function printKept(told: readonly ToldKept[], visit: VisitController, title: string): void {
  const { schema, locale, keeping } = visit;
  if (!schema) return;
  const link = keeping?.linkTo(told.map(({ kept }) => kept)) ?? null;
  const words = keptWords(locale.language);
  printDocument({
    title,
    language: locale.content || locale.tag,
    styles,
    body: [
      element('h1', {}, title),
      ...told.map((each) => entryMarkup(each, schema, locale)),
      link ? element('p', { class: 'address' }, `${words.link} ${link}`) : '',
    ],
  });
}

/** One entry: what it is called, all that is told of it, and lines to write on. */
function entryMarkup({ kept, title, second }: ToldKept, schema: Schema, locale: Locale): Markup {
  const lines = toldColumns(schema).flatMap((column) => {
    const text = textOf(kept, column, locale);
    return text === '' || text === title ? [] : [element('dt', {}, column.label), element('dd', {}, text)];
  });
  return element('article', {}, [
    element('h2', {}, title),
    kept.session ? element('p', {}, second) : '',
    element('dl', {}, lines),
    element('p', {}, keptWords(locale.language).notes),
    ...Array.from({ length: NOTE_LINES }, () => element('div', { class: 'line' })),
  ]);
}

function textOf({ entry }: KeptEntry, column: Column, { language }: Locale): string {
  const text = toldCell(entry.cells, column, language).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
