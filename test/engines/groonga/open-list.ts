import {
  canCompare,
  listSchema,
  type Field,
  type FieldKind,
} from '../../../src/core/engines/remote/list-schema.js';
import type { OpenedList, Opening } from '../../../src/core/engines/remote/open-remote.js';
import { listIn } from '../../../src/core/engines/remote/shapes.js';
import { answerIn, GroongaTable, selectAddress } from './groonga-table.js';

/** Rows that show what the columns are. */
const SAMPLE = 100;

const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ['ShortText', 'text'],
  ['Int32', 'number'],
  ['Bool', 'boolean'],
]);

/** Columns that are there for the engine alone: what is not given, parts of days, words. */
const isOwn = (name: string): boolean => name.startsWith('_') || /^(?:with|year|month|words)_?/.test(name);

/** Days are texts there, which compare as days do. */
const days: ReadonlySet<string> = new Set(['cree']);

/** Opens a table of Groonga, by the contract that the adapters of `src/` keep: that it can be kept by an engine of another make. */
export async function openList({ request, traffic, glossary, signal }: Opening): Promise<OpenedList> {
  const base = request.url;
  const [columns, first] = await Promise.all([
    traffic.get(`${new URL(base).origin}/d/column_list?table=Rows`, signal),
    traffic.get(selectAddress(base, { limit: String(SAMPLE) }), signal),
  ]);
  const fields = listIn(answerIn(columns), 'columns')
    .slice(1)
    .map((each) => listIn(each, 'column'))
    .map((about) => fieldOf(String(about[1]), String(about[4]), String(about[6])))
    .filter(({ name }) => !isOwn(name));
  // The key of the table is the reference.
  const all = [fieldOf('reference', 'COLUMN_SCALAR', 'ShortText'), ...fields];
  const sample = GroongaTable.rowsIn(answerIn(first), all);
  const rows = sample.map(({ cells }) => cells);
  const list = await listSchema(all, rows, request.schema ?? {}, await glossary, signal);
  const canAsk: OpenedList['canAsk'] = ({ index }, value) => canCompare(all[index]?.kind ?? 'other', value);
  return { ...list, canAsk, table: new GroongaTable(base, all), modified: null };
}

function fieldOf(name: string, flags: string, type: string): Field {
  const kind = days.has(name) ? 'date' : (kinds.get(type) ?? 'other');
  return { name, label: null, kind, isFacet: null, isList: flags.includes('COLUMN_VECTOR') };
}
