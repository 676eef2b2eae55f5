import { runPaced, type Steps } from '../pace.js';
import type { TextReading } from '../source/decode.js';
import { LoadError } from '../source/load-error.js';
import { CellWriter, type Cell } from './json-cells.js';
import { isObject, itemsAt, own, parsePath, pathText, type Item, type Step } from './json-path.js';
import { findRecords } from './json-records.js';
import { escapeControls, faultIndex, keepNumbers, lineAt } from './json-syntax.js';
import type { ProblemLog } from './problem-log.js';
import { MOST_COLUMNS, MOST_ROWS } from './row-builder.js';
import type { Format, ReadingOptions, Table } from './table.js';

/** What a list in a cell is joined by: the first that no value of its column holds. */
const JOINERS: readonly string[] = [', ', ' | ', '\n'];

/** How many records are written between two pauses. */
const BETWEEN_PAUSES = 50;

/** Whether a text begins like JSON: with a bracket and what may follow it there. */
export function looksLikeJson(text: string, contentType: string | null): boolean {
  const head = text.slice(0, 1_000).replace(/^\ufeff|^<{7}.*\n/, '');
  if (/^\s*(?:\{\s*(?:["}]|<{7}|$)|\[\s*(?:[[{"\]\d-]|<{7}|true|false|null|$))/.test(head)) return true;
  if (/^\s*(?:null|true|false)\s*$/.test(text.slice(0, 100))) return true;
  if (/^\s*[\w$.]{1,100}\(\s*[[{]/.test(head)) return true;
  return contentType !== null && /[/+](?:json|geo\+json|x-ndjson|jsonl)$/.test(contentType);
}

interface Parsed {
  readonly value: unknown;
  readonly format: Format;
  /** The line of each record, for JSON Lines. */
  readonly lines: readonly number[] | null;
}

/**
 * Reads a whole JSON text as a table: every value becomes text here.
 * @throws {LoadError} `invalid-json` with the line of the fault; `no-rows` where there is no list of records.
 */
export async function readJson(
  text: string,
  options: ReadingOptions,
  reading: TextReading,
  log: ProblemLog,
  signal?: AbortSignal,
): Promise<Table> {
  const parsed = parse(text.replace(/^\ufeff+/, ''), options.format, log);
  const steps =
    options.itemsPath === undefined ? findRecords(parsed.value) : saidPath(parsed.value, options.itemsPath);
  const items = itemsAt(parsed.value, steps);
  refuseNothing(parsed.value, steps, items);
  const geometry = isFeatureList(steps);
  const { columns, rows, arrays } = await runPaced(tableSteps(items, geometry, log), signal);
  return {
    format: geometry && own(parsed.value, 'type') === 'FeatureCollection' ? 'geojson' : parsed.format,
    encoding: reading.encoding,
    delimiter: null,
    itemsPath: pathText(steps),
    header: null,
    columns,
    rows,
    arrays,
    problems: [...reading.problems, ...log.all],
    complete: true,
    lineOf: (row) => parsed.lines?.[row] ?? null,
  };
}

function parse(text: string, format: Format | undefined, log: ProblemLog): Parsed {
  if (format === 'jsonl') return parseLines(text, log);
  try {
    return { value: JSON.parse(keepNumbers(text)), format: 'json', lines: null };
  } catch (cause) {
    return (format === undefined && linesOfJson(text, log)) || mended(text, log, cause);
  }
}

function mended(text: string, log: ProblemLog, cause: unknown): Parsed {
  const index = faultIndex(text) ?? 0;
  const line = lineAt(text, index);
  const escaped = /^[<=>]{7}/m.test(text) ? null : escapeControls(text);
  if (escaped !== null) {
    try {
      const value: unknown = JSON.parse(keepNumbers(escaped));
      log.count('control-characters', line);
      return { value, format: 'json', lines: null };
    } catch {
      // The control characters were not the only fault: the first one is told.
    }
  }
  const marker = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text)?.[0];
  const message =
    marker === undefined ? `Invalid JSON in line ${line}` : `Merge conflict marker in line ${line}`;
  throw new LoadError('invalid-json', { message, line, cause });
}

/** JSON Lines: a value on each line. Only if the first two lines are values, so that a broken file is not taken for it. */
function linesOfJson(text: string, log: ProblemLog): Parsed | null {
  const head = text.split('\n', 100).filter((line) => line.trim() !== '');
  const values = head.slice(0, 2).filter((line) => parsedLine(line) !== undefined);
  return values.length === 2 ||
    (values.length === 1 && head.length > 1 && isObject(parsedLine(head[0] ?? '')))
    ? parseLines(text, log)
    : null;
}

function parseLines(text: string, log: ProblemLog): Parsed {
  const value: unknown[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = parsedLine(line);
    if (parsed === undefined) log.tell('invalid-json-line', index + 1, line);
    else {
      value.push(parsed);
      lines.push(index + 1);
    }
  });
  return { value, format: 'jsonl', lines };
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(keepNumbers(line));
  } catch {
    return undefined;
  }
}

/** A path may be said without the brackets that follow from what stands there. */
function saidPath(value: unknown, path: string): readonly Step[] {
  const steps = parsePath(path);
  const found = itemsAt(value, steps);
  const [first] = found;
  if (!first) throw new LoadError('no-rows', { message: 'The items-path leads nowhere' });
  if (found.length > 1 || steps.at(-1) === '[]') return steps;
  return Array.isArray(first.value) ? [...steps, '[]'] : steps;
}

function refuseNothing(value: unknown, steps: readonly Step[], items: readonly Item[]): void {
  if (steps.length > 0 && (items.length > 0 || itemsAt(value, steps.slice(0, -1)).length > 0)) return;
  if (!isObject(value) || Object.keys(value).length === 0) {
    throw new LoadError('no-rows', { message: 'The file holds no list' });
  }
  if (Object.hasOwn(value, 'error') && Object.keys(value).length <= 4) {
    throw new LoadError('no-rows', { message: 'The source reports an error' });
  }
}

function isFeatureList(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return typeof last === 'object' && (last.key === 'properties' || last.key === 'attributes');
}

interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly arrays: ReadonlyMap<string, string>;
}

function* tableSteps(items: readonly Item[], geometry: boolean, log: ProblemLog): Steps<Cells> {
  const records = yield* recordSteps(withoutOthers(items, log), geometry, log);
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
  if (kept.length < items.length) log.add({ code: 'too-many-rows', count: items.length });
  if (!kept.some(({ value }) => isObject(value))) return kept;
  return kept.filter(({ value }) => {
    if (!isObject(value)) log.count('not-a-record', 1, JSON.stringify(value)?.slice(0, 200));
    return isObject(value);
  });
}

function* recordSteps(
  items: readonly Item[],
  geometry: boolean,
  log: ProblemLog,
): Steps<readonly ReadonlyMap<string, Cell>[]> {
  if (items.length > 0 && items.every(({ value }) => Array.isArray(value))) return recordsOfLists(items);
  const writer = new CellWriter();
  const records: ReadonlyMap<string, Cell>[] = [];
  for (const item of items) {
    records.push(writer.read(item, geometry));
    if (records.length % BETWEEN_PAUSES === 0) yield;
  }
  if (writer.deep > 0) log.add({ code: 'nested-too-deep', count: writer.deep });
  return records;
}

/** Lists of cells: the first one names the columns if it holds nothing but different texts. */
function recordsOfLists(items: readonly Item[]): readonly ReadonlyMap<string, Cell>[] {
  const lists = items.map(({ value }) => value as readonly unknown[]);
  const [first = []] = lists;
  const named =
    lists.length > 1 &&
    new Set(first).size === first.length &&
    first.every((heading) => typeof heading === 'string' && heading.trim() !== '');
  const writer = new CellWriter();
  return lists.slice(named ? 1 : 0).map((list) => {
    const entries = list.map((value, index) => [named ? (first[index] ?? `#${index}`) : `#${index}`, value]);
    return writer.read({ value: Object.fromEntries(entries) as unknown, through: [] }, false);
  });
}

function columnsOf(records: readonly ReadonlyMap<string, Cell>[], log: ProblemLog): readonly string[] {
  const names = new Set<string>();
  for (const record of records) for (const name of record.keys()) names.add(name);
  const columns = [...names];
  if (columns.length > MOST_COLUMNS) {
    log.add({
      code: 'too-many-columns',
      count: columns.length,
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
