import type { Steps } from '../../base/pace.js';
import type { Grid } from '../geojson/features.js';
import { CellWriter, type Cell } from './json-cells.js';
import { isObject, type Item } from './json-path.js';
import type { ProblemLog } from '../../table/problem-log.js';
import { MOST_COLUMNS, MOST_ROWS } from '../../table/row-builder.js';
import { asJson } from '../../base/as-json.js';

/** What a list in a cell is joined by: the first that no value of its column holds. */
const JOINERS: readonly string[] = [', ', ' | ', '\n'];

/** How many dots of a name are looked at: as many as objects are opened, and a few for dots in keys. */
const MOST_PREFIXES = 12;

/** How many records are written between two pauses. */
const BETWEEN_PAUSES = 50;

/** Records as columns and rows of text. */
export interface JsonTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns that hold lists, each with what its values are joined by. */
  readonly arrays: ReadonlyMap<string, string>;
}

/**
 * Writes records as rows, in steps that may be paused.
 * @param grid How the places of the features of a map are counted, which become columns; null for other records.
 */
export function* tableSteps(items: readonly Item[], grid: Grid | null, log: ProblemLog): Steps<JsonTable> {
  const records = inOneCase(yield* recordSteps(withoutOthers(items, log), grid, log));
  const columns = columnsOf(records, log);
  const arrays = arraysOf(records, columns);
  const rows: string[][] = [];
  for (const record of records) {
    rows.push(columns.map((column) => cellText(record.get(column), arrays.get(column))));
    if (rows.length % BETWEEN_PAUSES === 0) yield;
  }
  if (rows.length === 0) log.add({ code: 'no-rows' });
  return { columns, rows, arrays };
}

function cellText(cell: Cell | undefined, joiner: string | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.join(joiner ?? ', ') ?? '');
}

/** Among objects, what is none is told and left out; among lists and plain values, everything is a record. */
function withoutOthers(items: readonly Item[], log: ProblemLog): readonly Item[] {
  const kept = items.length > MOST_ROWS ? items.slice(0, MOST_ROWS) : items;
  if (kept.length < items.length) log.add({ code: 'too-many-rows', count: kept.length });
  if (!kept.some(({ value }) => isObject(value))) return kept;
  const others = kept.filter(({ value }) => !isObject(value));
  if (others.length > 0) {
    const sample = asJson(others[0]?.value).slice(0, 200);
    log.add({ code: 'not-a-record', count: others.length, sample });
  }
  return kept.filter(({ value }) => isObject(value));
}

function* recordSteps(
  items: readonly Item[],
  grid: Grid | null,
  log: ProblemLog,
): Steps<readonly ReadonlyMap<string, Cell>[]> {
  const writer = new CellWriter();
  const records: ReadonlyMap<string, Cell>[] = [];
  for (const [place, item] of items.entries()) {
    const { plain, deep } = writer;
    const record = writer.read(item, grid);
    // What is nothing but lists in lists is no entry.
    if (!item.isList || writer.plain > plain || (writer.deep === deep && record.size > 0))
      records.push(record);
    if (place % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
  }
  if (writer.nested) log.add({ code: 'nested-records', ...writer.nested });
  if (writer.deep > 0) log.add({ code: 'nested-too-deep', count: writer.deep });
  return records;
}

/** Records that are lists of cells, by the names of their columns: what stands beside them, or the first one if it holds nothing but different texts. */
export function itemsOfLists(items: readonly Item[], headings: readonly string[] | null): readonly Item[] {
  const lists = items
    .map(({ value }) => value)
    .filter((value): value is readonly unknown[] => Array.isArray(value));
  if (items.length === 0 || lists.length < items.length) return items;
  if (headings) lists.unshift(headings);
  const [first = []] = lists;
  const named =
    lists.length > 1 &&
    new Set(first).size === first.length &&
    first.every((heading) => typeof heading === 'string' && heading.trim() !== '');
  return lists.slice(named ? 1 : 0).map((list) => {
    const entries = list.map((value, index) => [named ? (first[index] ?? `#${index}`) : `#${index}`, value]);
    return { value: Object.fromEntries(entries) as unknown, through: [], isList: true };
  });
}

/** Records whose keys differ by their case or by blanks around them only, and never stand side by side, under one name each. */
function inOneCase(records: readonly ReadonlyMap<string, Cell>[]): readonly ReadonlyMap<string, Cell>[] {
  const spellings = new Map<string, Set<string>>();
  for (const name of namesIn(records)) {
    const key = name.toLowerCase().trim();
    spellings.set(key, (spellings.get(key) ?? new Set()).add(name));
  }
  const renamed = new Map<string, string>();
  for (const [first = '', ...others] of spellings.values()) {
    if (others.length === 0) continue;
    const isApart = records.every(
      (record) => [first, ...others].filter((name) => record.has(name)).length < 2,
    );
    if (isApart) for (const name of others) renamed.set(name, first);
  }
  if (renamed.size === 0) return records;
  return records.map(
    (record) => new Map(Array.from(record, ([name, cell]) => [renamed.get(name) ?? name, cell])),
  );
}

/** An object that is null in some records (false, where PHP wrote it) leaves an empty column beside the dotted ones: it goes. */
function withoutHollow(
  names: readonly string[],
  records: readonly ReadonlyMap<string, Cell>[],
): readonly string[] {
  const prefixes = new Set(names.flatMap((name) => (name.includes('.') ? prefixesOf(name) : [])));
  return names.filter(
    (name) =>
      !prefixes.has(name) ||
      records.some((record) => {
        const cell = record.get(name) ?? '';
        return cell.length > 0 && cell !== 'false';
      }),
  );
}

function prefixesOf(name: string): readonly string[] {
  const parts = name.split('.').slice(0, MOST_PREFIXES);
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

function namesIn(records: readonly ReadonlyMap<string, Cell>[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const record of records) for (const name of record.keys()) names.add(name);
  return names;
}

function columnsOf(records: readonly ReadonlyMap<string, Cell>[], log: ProblemLog): readonly string[] {
  const columns = withoutHollow([...namesIn(records)], records);
  if (columns.length > MOST_COLUMNS) {
    log.add({
      code: 'too-many-columns',
      count: MOST_COLUMNS,
      sample: columns.slice(MOST_COLUMNS).join(', ').slice(0, 1_000),
    });
  }
  return columns.slice(0, MOST_COLUMNS);
}

/** The columns that hold lists, each with what its values are joined by. */
function arraysOf(
  records: readonly ReadonlyMap<string, Cell>[],
  columns: readonly string[],
): ReadonlyMap<string, string> {
  const joiners = new Map<string, number>();
  for (const record of records) {
    for (const [name, cell] of record) {
      if (typeof cell === 'string') continue;
      let joiner = joiners.get(name) ?? 0;
      while (
        joiner < JOINERS.length - 1 &&
        cell.some((text) => text.includes((JOINERS[joiner] ?? '').trim() || '\n'))
      )
        joiner++;
      joiners.set(name, joiner);
    }
  }
  const lists = columns.filter((name) => joiners.has(name));
  return new Map(lists.map((name) => [name, JOINERS[joiners.get(name) ?? 0] ?? ', ']));
}
