import { allOf } from '../core/collection/all-of.js';
import type { Entry } from '../core/collection/collection.js';
import { emptySelection } from '../core/collection/selection.js';
import { interpret } from '../core/engines/local/interpret-table.js';
import { LocalCollection } from '../core/engines/local/local-collection.js';
import { readTable } from '../core/formats/read-table.js';
import { readGlossary, type Glossary } from '../core/glossary/glossary.js';
import type { Schema } from '../core/schema/schema.js';
import type { Table } from '../core/table/table.js';
import { loadScales } from '../core/text/scales.js';
import { loadWords } from '../locale/load-words.js';
import { localeFor } from '../locale/locale.js';
import { readConditions, readList } from '../visit/attributes.js';
import type { Request } from './arguments.js';
import { bytesOf } from './bytes-of.js';
import { readWhole } from './read-whole.js';

const never = new AbortController().signal;

/** A list as a page would show it: without what is held back. */
export interface ListOfFile {
  readonly table: Table;
  readonly schema: Schema;
  readonly entries: readonly Entry[];
}

/** Reads a file as a page would, with what is said of it on the command line; then the words of the language are there as well. */
export async function readListOf({ source, sheet, language, book }: Request): Promise<ListOfFile> {
  await Promise.all([loadWords(language), loadScales()]);
  const where = readConditions(book.where);
  const options = { only: readList(book.fields), ruled: where.map(({ column }) => column) };
  const glossary = book.glossary === '' ? undefined : (): Promise<Glossary> => glossaryIn(book.glossary);
  const written = await readWhole(source, sheet === null ? {} : { sheet });
  const { table, schema } = await interpret(written, { schema: options, glossary }, never);
  const scope = { where, facets: [], sort: '', pageSize: 20, locale: localeFor(language).tag };
  const collection = new LocalCollection(table, schema);
  return {
    table,
    schema,
    entries: await allOf(collection, { selection: emptySelection, scope }, never),
  };
}

async function glossaryIn(source: string): Promise<Glossary> {
  return readGlossary(await readTable(await bytesOf(source)));
}
