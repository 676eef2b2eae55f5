import { clockText, momentText } from './date-text.js';
import { general } from './number-format.js';
import { linkOfFormula } from './office-sheet.js';
import type { RawCell } from './workbook.js';
import type { XmlReader } from './xml.js';

export type OpenCell = Omit<RawCell, 'column'>;

/** Reads the cell at hand (ISO/IEC 26300-1, 9.1.4). The text that people see in it stands in the file. */
export function readOpenCell(reader: XmlReader): OpenCell {
  const cell = {
    type: reader.attribute('office:value-type') ?? '',
    value: valueAt(reader),
    formula: reader.attribute('table:formula'),
    isError: reader.attribute('calcext:value-type') === 'error',
  };
  const { text, link = linkOfFormula(cell.formula ?? '') ?? undefined } = readParagraphs(reader);
  if (
    cell.isError ||
    (/^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)|Err:\d{3})$/.test(text) &&
      cell.formula !== undefined)
  )
    return { text: '', kind: 'error' };
  const shown = shownText(cell.type, cell.value, text);
  if (shown === '')
    return { text: '', ...(cell.formula !== undefined && cell.type === '' && { kind: 'unvalued' }) };
  return { text: shown, ...(link !== undefined && { link }) };
}

function valueAt(reader: XmlReader): string {
  const names = [
    'office:date-value',
    'office:time-value',
    'office:boolean-value',
    'office:string-value',
    'office:value',
  ];
  return names.map((name) => reader.attribute(name)).find((value) => value !== undefined) ?? '';
}

/** Days are written so that they mean the same everywhere, with the time that their format may hide. */
function shownText(type: string, value: string, text: string): string {
  if (type === 'date') return dateText(value, text);
  if (type === 'time') return timeText(value, text);
  if (text !== '' || value === '') return text;
  return type === 'boolean' || type === 'string' ? value : general(Number(value));
}

function dateText(value: string, text: string): string {
  if (isWithoutDay(text)) return text;
  return momentText(value, /\d\s?[:h]\s?\d\d|\d\s?h\b/i.test(text)) ?? (text || value);
}

/** `2026`, `mai 2026`: where no day is shown, none is told. */
function isWithoutDay(text: string): boolean {
  return /^(?:\p{L}{3,}\.?[ -])?\d{4}$/u.test(text);
}

function timeText(value: string, text: string): string {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(value) ?? [];
  if (hours === undefined || /\p{L}{2}/u.test(text)) return text || value;
  const all = 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
  // Hours beyond a day are shown only where the format counts on.
  return clockText(all >= 86_400 && !text.startsWith(String(Number(hours))) ? all % 86_400 : all);
}

/** The paragraphs of the cell, one below the other; what lies over it or is noted beside it is left out. */
function readParagraphs(reader: XmlReader): { readonly text: string; readonly link?: string } {
  if (reader.isEmpty) return { text: '' };
  const paragraphs: string[] = [];
  let link: string | undefined;
  const end = reader.name;
  while (reader.next() && !(reader.isClosing && reader.name === end)) {
    if (/^(?:annotation|frame|shape|custom-shape|object|rect|line|control|caption|g)$/.test(reader.name))
      reader.skip();
    else if (reader.name === 'p' && !reader.isClosing) {
      const paragraph = readParagraph(reader);
      paragraphs.push(paragraph.text);
      link ??= paragraph.link;
    }
  }
  return { text: paragraphs.join('\n').trim(), ...(link !== undefined && { link }) };
}

function readParagraph(reader: XmlReader): { readonly text: string; readonly link?: string } {
  if (reader.isEmpty) return { text: '' };
  let text = '';
  let link: string | undefined;
  while (reader.next()) {
    text += collapsed(reader.textBefore);
    if (reader.isClosing) {
      if (reader.name === 'p') break;
    } else if (reader.name === 'a') link ??= reader.attribute('xlink:href');
    else if (reader.name === 's') text += ' '.repeat(Math.min(reader.number('text:c', 1), MOST_SPACES));
    else if (reader.name === 'tab') text += ' ';
    else if (reader.name === 'line-break') text += '\n';
    else if (reader.name === 'annotation' || reader.name === 'ruby-text') reader.skip();
  }
  return { text, ...(link !== undefined && { link }) };
}

const MOST_SPACES = 100;

/** Blanks in a row are one (ISO/IEC 26300-1, 6.1.2). */
function collapsed(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ');
}
