import { tryUrl } from '../../base/try-url.js';
import { LoadError } from '../../source/load-error.js';
import type { Schema } from '../../schema/schema.js';
import { canCompare, listSchema, type Field } from '../remote/list-schema.js';
import { remoteOpener, type OpenedList, type Opening } from '../remote/open-remote.js';
import { listIn, objectIn, type Shape } from '../remote/shapes.js';
import { fieldsIn, type IndexField } from './fields.js';
import { hitsIn, IndexTable, rowsIn, searchAddress, valueAt, wholeAnswer } from './index-table.js';

/** Records that show what the columns are. */
const SAMPLE = 100;

/** Opens an index: its mapping, and its first hundred records. */
export async function openList({ request, traffic, glossary, signal }: Opening): Promise<OpenedList> {
  const base = indexAddress(request.url);
  const [mapping, first] = await Promise.all([
    traffic.get(`${base}/_mapping`, signal),
    traffic.get(searchAddress(base, { size: SAMPLE, sort: ['_doc'] }), signal),
  ]);
  const hits = hitsIn(wholeAnswer(first));
  const sources = listIn(hits['hits'], 'hits').map((hit) =>
    objectIn(objectIn(hit, 'hit')['_source'] ?? {}, '_source'),
  );
  const fields = fieldsIn(mapping).map((field) => withLists(field, sources));
  if (fields.length === 0) throw new LoadError('no-rows');
  const rows = rowsIn(hits, fields).map(({ cells }) => cells);
  const list = await listSchema(fields, rows, request.schema ?? {}, await glossary, signal);
  const schema = withComparable(list.schema, fields);
  const canAsk: OpenedList['canAsk'] = ({ index }, value) =>
    canCompare(fields[index]?.kind ?? 'other', value);
  return { ...list, schema, canAsk, table: new IndexTable(base, fields, schema), modified: null };
}

export const open = remoteOpener(openList);

/**
 * The address of the index, wherever below it `src` points.
 * @throws {LoadError} `invalid-address` where it names none.
 */
function indexAddress(address: string): string {
  const url = tryUrl(address);
  const path = url?.pathname.replace(/\/(?:_search|_mapping)?\/?$/, '') ?? '';
  if (!url || path === '') throw new LoadError('invalid-address');
  return url.origin + path;
}

/** A mapping does not tell which fields hold several values: the records do. */
function withLists<Known extends Field>(field: Known, sources: readonly Shape[]): Known {
  return sources.some((source) => Array.isArray(valueAt(source, field.name)))
    ? { ...field, isList: true }
    : field;
}

/** Nobody chooses by a text that the index cannot compare. */
function withComparable(schema: Schema, fields: readonly IndexField[]): Schema {
  const columns = schema.columns.map((column) =>
    fields[column.index]?.exact === null ? { ...column, filter: false } : column,
  );
  return { ...schema, columns };
}
