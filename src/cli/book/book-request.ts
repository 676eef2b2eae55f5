import { basename } from 'node:path';
import { inspect } from '../../core/inspect.js';
import { allOf } from '../../core/collection/all-of.js';
import { emptySelection } from '../../core/collection/selection.js';
import { interpret } from '../../core/engines/local/interpret-table.js';
import { LocalCollection } from '../../core/engines/local/local-collection.js';
import type { BookRequest } from '../../core/export/book/book.js';
import { readTable } from '../../core/formats/read-table.js';
import { readGlossary, type Glossary } from '../../core/glossary/glossary.js';
import { skipper } from '../../core/models/index-letters.js';
import type { Schema } from '../../core/schema/schema.js';
import type { Table } from '../../core/table/table.js';
import { bookWords } from '../../locale/book.js';
import { indexWords } from '../../locale/indexes.js';
import { localeFor } from '../../locale/locale.js';
import { parseDate } from '../../core/time/dates.js';
import { readConditions, readList } from '../../visit/attributes.js';
import { suggestedFilters } from '../../visit/suggested-filters.js';
import type { Request } from '../arguments.js';
import { bytesOf } from '../bytes-of.js';

const never = new AbortController().signal;

/** More indexes than this nobody asked for. */
const MOST_INDEXES = 4;

/** Reads a file as a page would, and says what a book of it is made of. */
export async function requestOf({ source, sheet, language, book }: Request): Promise<BookRequest> {
  const { title, subtitle, owner, licence, address, correction } = book;
  const where = readConditions(book.where);
  const options = { only: readList(book.fields), ruled: where.map(({ column }) => column) };
  const glossary = book.glossary === '' ? undefined : (): Promise<Glossary> => glossaryIn(book.glossary);
  const table = await readTable(await bytesOf(source), sheet === null ? {} : { sheet });
  const read = await interpret(table, { schema: options, glossary }, never);
  const locale = localeFor(language);
  const scope = { where, facets: [], sort: '', pageSize: 20, locale: locale.tag };
  const collection = new LocalCollection(read.table, read.schema);
  return {
    schema: read.schema,
    entries: await allOf(collection, { selection: emptySelection, scope }, never),
    by: book.indexes === '' ? usualIndexes(read.table, read.schema) : readList(book.indexes),
    indexing: {
      content: language,
      language,
      untitled: locale.messages.entry.untitled,
      skip: skipper(readList(indexWords(language).articles)),
    },
    words: bookWords(language),
    title: title || basename(source).replace(/\.[^.]*$/, ''),
    subtitle,
    owner,
    date: dayInWords(book.updated, locale.day),
    licence,
    address,
    correction,
  };
}

async function glossaryIn(source: string): Promise<Glossary> {
  return readGlossary(await readTable(await bytesOf(source)));
}

/** The columns that visitors would filter on by their values; `none` of them where the author wants no index. */
function usualIndexes(table: Table, schema: Schema): readonly string[] {
  const offered = new Set(suggestedFilters(inspect(table, schema).columns));
  return schema.columns
    .filter(({ name, type, distinct }) => offered.has(name) && type === 'text' && distinct <= 100)
    .map(({ name }) => name)
    .slice(0, MOST_INDEXES);
}

function dayInWords(text: string, day: (year: number, month: number, day: number) => string): string {
  const date = parseDate(text);
  return date ? day(date.year, date.month, date.day) : text;
}
