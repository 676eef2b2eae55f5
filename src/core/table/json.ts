import { runPaced } from '../pace.js';
import { LoadError } from '../source/load-error.js';
import { lineAt } from '../text/place.js';
import { isObject, itemsAt, own, parsePath, pathText, type Item, type Step } from './json-path.js';
import { tableSteps } from './json-table.js';
import { pageProblem } from './json-page.js';
import { findRecords, headingsBeside } from './json-records.js';
import { escapeControls, faultIndex, keepNumbers } from './json-syntax.js';
import { ProblemLog } from './problem-log.js';
import type { Format, ReadingOptions, Table } from './table.js';

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
  encoding: string,
  signal?: AbortSignal,
): Promise<Table> {
  const log = new ProblemLog();
  const parsed = parse(text.replace(/^\ufeff+/, ''), options.format, log);
  const steps =
    options.itemsPath === undefined ? findRecords(parsed.value) : saidPath(parsed.value, options.itemsPath);
  const items = itemsAt(parsed.value, steps);
  refuseNothing(parsed.value, steps, items);
  const page = pageProblem(parsed.value, steps, items.length);
  if (page) log.add(page);
  const geometry = isFeatureList(steps);
  const { columns, rows, arrays } = await runPaced(
    tableSteps(items, geometry, log, headingsBeside(parsed.value, steps)),
    signal,
  );
  return {
    format: geometry && own(parsed.value, 'type') === 'FeatureCollection' ? 'geojson' : parsed.format,
    encoding,
    delimiter: null,
    itemsPath: pathText(steps),
    header: null,
    columns,
    rows,
    arrays,
    problems: log.all,
    complete: true,
    lineOf: (row) => parsed.lines?.[row] ?? null,
  };
}

function parse(text: string, format: Format | undefined, log: ProblemLog): Parsed {
  if (format === 'jsonl') return parseLines(text, log);
  try {
    return { value: JSON.parse(keepNumbers(text)), format: 'json', lines: null };
  } catch (cause) {
    const lines = format === undefined ? linesOfJson(text, log) : null;
    return lines ?? mended(text, log, cause);
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
