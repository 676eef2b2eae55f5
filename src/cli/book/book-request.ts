import { basename } from 'node:path';
import { inspect } from '../../core/inspect.js';
import type { BookRequest } from '../../core/export/book/book.js';
import type { Markup } from '../../core/export/book/markup.js';
import { skipper } from '../../core/models/index-letters.js';
import type { Schema } from '../../core/schema/schema.js';
import type { Table } from '../../core/table/table.js';
import { bookWords } from '../../locale/book.js';
import { loadAllFigureWords } from '../../locale/all-figures.js';
import { figuresMarkup } from '../../locale/format/figures-markup.js';
import { indexWords } from '../../locale/indexes.js';
import { localeFor } from '../../locale/locale.js';
import { parseDate } from '../../core/time/dates.js';
import { readList } from '../../visit/attributes.js';
import { suggestedFilters } from '../../visit/suggested-filters.js';
import { departmentsOutline } from '../../views/map/departments-outline.leaf.js';
import type { Request } from '../arguments.js';
import { readListOf, type ListOfFile } from '../read-list-of.js';
import { figuresOf } from '../stats/figures-of.js';

/** More indexes than this nobody asked for. */
const MOST_INDEXES = 4;

/** Reads a file as a page would, and says what a book of it is made of. */
export async function requestOf(request: Request): Promise<BookRequest> {
  const { source, language, book } = request;
  const { title, subtitle, owner, licence, address, correction } = book;
  const list = await readListOf(request);
  const { table, schema, entries } = list;
  const locale = localeFor(language);
  return {
    schema,
    entries,
    by: book.indexes === '' ? usualIndexes(table, schema) : readList(book.indexes),
    indexing: {
      content: language,
      language,
      untitled: locale.messages.entry.untitled,
      skip: skipper(readList(indexWords(language).articles)),
    },
    words: bookWords(language),
    outline: departmentsOutline(),
    statistics: await statisticsOf(list, request),
    title: title || basename(source).replace(/\.[^.]*$/, ''),
    subtitle,
    owner,
    date: dayInWords(book.updated, locale.day),
    licence,
    address,
    correction,
  };
}

/** The figures of the columns that are named for them; none where none is. */
async function statisticsOf(list: ListOfFile, { language, figures: asked }: Request): Promise<Markup> {
  if (asked.questions === '' && asked.cross === '') return '';
  await loadAllFigureWords(language);
  return figuresMarkup(figuresOf(list, asked).figures, localeFor(language), asked.telling, 'h3');
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
