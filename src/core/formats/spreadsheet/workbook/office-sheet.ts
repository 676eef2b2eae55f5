import type { Steps } from '../../../base/pace.js';
import { momentText } from './date-text.js';
import type { Relations } from './office-open-xml.js';
import type { Formats } from './office-styles.js';
import { readRichText, withoutEscapes } from './office-texts.js';
import { isWithin, placeOf, rangeOf } from './ranges.js';
import type { RawCell, RawRow, RawSheet, Range, Span } from './workbook.js';
import { XmlReader } from './xml.js';

/** What a sheet takes from the rest of its workbook. */
interface Surroundings {
  readonly name: string;
  readonly formats: Formats;
  readonly texts: readonly string[];
  readonly links: Relations;
}

const BETWEEN_PAUSES = 50;

/** Reads a sheet (ISO/IEC 29500-1, 18.3.1). */
export function* readSheet(xml: string, surroundings: Surroundings): Steps<RawSheet> {
  const reader = new XmlReader(xml);
  const rows: RawRow[] = [];
  const merges: Range[] = [];
  const hiddenColumns: Span[] = [];
  const linked: Linked[] = [];
  let isFiltered = false;
  while (reader.next()) {
    if (reader.isClosing) continue;
    if (reader.name === 'row') {
      rows.push(readRow(reader, rows.at(-1)?.row ?? -1, surroundings));
      if (rows.length % BETWEEN_PAUSES === 0) yield;
    } else if (reader.name === 'col') addHidden(reader, hiddenColumns);
    else if (reader.name === 'sheetPr') isFiltered ||= isTrue(reader.attribute('filterMode'));
    else if (reader.name === 'filterColumn') isFiltered = true;
    else if (reader.name === 'mergeCell') merges.push(...listed(rangeOf(reader.attribute('ref'))));
    else if (reader.name === 'hyperlink') linked.push(...listed(linkAt(reader, surroundings.links)));
  }
  return { name: surroundings.name, rows: withLinks(rows, linked), merges, hiddenColumns, isFiltered };
}

function listed<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** What has no height or no width is hidden as well. */
function isHidden(reader: XmlReader, size: string): boolean {
  return isTrue(reader.attribute('hidden')) || Number.parseFloat(reader.attribute(size) ?? '1') === 0;
}

function addHidden(reader: XmlReader, hidden: Span[]): void {
  if (!isHidden(reader, 'width')) return;
  hidden.push({ first: reader.number('min', 1) - 1, last: reader.number('max', 1) - 1 });
}

function readRow(reader: XmlReader, before: number, surroundings: Surroundings): RawRow {
  const row = { row: reader.number('r', before + 2) - 1, isHidden: isHidden(reader, 'ht') };
  const cells: RawCell[] = [];
  if (reader.isEmpty) return { ...row, cells };
  while (reader.next() && !(reader.isClosing && reader.name === 'row')) {
    if (reader.name !== 'c' || reader.isClosing) continue;
    const cell = readCell(reader, cells.at(-1)?.column ?? -1, surroundings);
    cells.push(cell);
  }
  return { ...row, cells };
}

function readCell(reader: XmlReader, before: number, { formats, texts }: Surroundings): RawCell {
  const column = placeOf(reader.attribute('r') ?? '')?.column ?? before + 1;
  const [type, style] = [reader.attribute('t') ?? 'n', reader.number('s', 0)];
  if (reader.isEmpty) return { column, text: '' };
  const { value, text, formula } = readContent(reader);
  if (type === 'e') return { column, text: '', kind: 'error' };
  if (value === '' && text === '') return { column, text: '', ...(formula !== null && { kind: 'unvalued' }) };
  const link = linkOfFormula(formula ?? '');
  return { column, text: text || shown(type, value, texts, formats(style)), ...(link !== null && { link }) };
}

interface Content {
  readonly value: string;
  /** The text of a cell that shares it with no other. */
  readonly text: string;
  readonly formula: string | null;
}

function readContent(reader: XmlReader): Content {
  let content: Content = { value: '', text: '', formula: null };
  while (reader.next() && !(reader.isClosing && reader.name === 'c')) {
    if (reader.name === 'is' && !reader.isClosing) content = { ...content, text: readRichText(reader) };
    else if (reader.name === 'f')
      content = { ...content, formula: reader.isClosing ? reader.textBefore : '' };
    else if (reader.name === 'v' && reader.isClosing) content = { ...content, value: reader.textBefore };
  }
  return content;
}

/** What people see of a value of a type (ISO/IEC 29500-1, 18.18.11). */
function shown(
  type: string,
  value: string,
  texts: readonly string[],
  show: (value: number) => string,
): string {
  if (type === 's') return texts[Number.parseInt(value, 10)] ?? '';
  if (type === 'str') return withoutEscapes(value);
  if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
  if (type === 'd') return momentText(value, false) ?? value;
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value : show(number);
}

interface Linked {
  readonly range: Range;
  readonly address: string;
}

function linkAt(reader: XmlReader, relations: Relations): Linked | null {
  const range = rangeOf(reader.attribute('ref'));
  const target = relations.get(reader.attribute('id') ?? '')?.target;
  if (!range || target === undefined) return null;
  const place = reader.attribute('location');
  return { range, address: place === undefined || target.includes('#') ? target : `${target}#${place}` };
}

/** Gives each cell the address that a click on it leads to. Few links stand on more than one cell. */
function withLinks(rows: readonly RawRow[], linked: readonly Linked[]): readonly RawRow[] {
  if (linked.length === 0) return rows;
  const single = new Map<string, string>();
  const wide: Linked[] = [];
  for (const each of linked) {
    const { rows: down, columns: across } = each.range;
    if (down.first === down.last && across.first === across.last)
      single.set(`${down.first} ${across.first}`, each.address);
    else if (wide.length < MOST_WIDE) wide.push(each);
  }
  const linkOf = (row: number, column: number): string | undefined =>
    single.get(`${row} ${column}`) ??
    wide.find(({ range }) => isWithin(range.rows, row) && isWithin(range.columns, column))?.address;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const link = linkOf(row.row, cell.column);
      return link === undefined ? cell : { ...cell, link };
    }),
  }));
}

const MOST_WIDE = 50;

/** The address in `HYPERLINK("https://…","words")`, where it is written out; null in any other formula. */
export function linkOfFormula(formula: string): string | null {
  const address = /^(?:of:)?=?\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1];
  return address === undefined ? null : address.replaceAll('""', '"');
}
