import { runPaced } from '../../base/pace.js';
import { LoadError } from '../../source/load-error.js';
import type { ProblemLog } from '../../table/problem-log.js';
import type { ReadingOptions, Table } from '../../table/table.js';
import { asProgramsMean } from './as-programs-mean.js';
import { gridOf, isFeatureCollection, isFeatureList, referenceOf } from '../geojson/features.js';
import { errorReported } from './json-error.js';
import { furtherPages, pageProblem } from './json-page.js';
import { isObject, itemsAt, parsePath, pathText, type Item, type Step } from './json-path.js';
import { findRecords, headingsBeside } from './json-records.js';
import { withReferences } from './references.js';
import { otherTables } from './json-tables.js';
import { columnNotes, withNotes } from './column-notes.js';
import { daysOfGrist } from './own-notation.js';
import { itemsOfLists, tableSteps } from './json-table.js';

/** A file of JSON once it is parsed. */
export interface ParsedJson {
  readonly value: unknown;
  /** Where what is wrong with the file is told. */
  readonly log: ProblemLog;
  readonly format: 'json' | 'jsonl';
  /** The line of each record; null where the records stand anywhere. */
  readonly lines: readonly number[] | null;
}

/**
 * Finds the records of a file of JSON and writes them as a table: every value becomes text here.
 * @throws {LoadError} `no-rows` where there is no list of records.
 */
export async function tableOfJson(
  { value, log, format, lines }: ParsedJson,
  options: ReadingOptions,
  encoding: string,
  signal?: AbortSignal,
): Promise<Table> {
  const steps = options.itemsPath === undefined ? findRecords(value) : saidPath(value, options.itemsPath);
  const items = itemsAt(value, steps);
  refuseNothing(value, steps, items);
  const reported = options.itemsPath === undefined ? errorReported(value) : null;
  if (reported !== null) tellError(reported, steps.length > 0 && items.length > 0, log);
  const { items: resolved, used } = withReferences(value, steps, items);
  const others = options.itemsPath === undefined ? otherTables(value, steps, items, used) : null;
  if (others) log.add(others);
  const further = furtherPages(value, steps, items.length);
  if (further) log.add(pageProblem(items.length, further));
  const hasPlaces = isFeatureList(steps);
  const named = await asProgramsMean(itemsOfLists(resolved, headingsBeside(value, steps)));
  const notes = new Map([...daysOfGrist(named), ...columnNotes(value, steps, named)]);
  const reference = hasPlaces ? referenceOf(value, steps) : '';
  const grid = hasPlaces ? gridOf(reference) : null;
  const { columns, rows, arrays } = await runPaced(tableSteps(withNotes(named, notes), grid, log), signal);
  const labels = columns.flatMap((name) => {
    const label = notes.get(name)?.label ?? lookedUp(name);
    return label ? [[name, label] as const] : [];
  });
  return {
    format: hasPlaces && isFeatureCollection(value) ? 'geojson' : format,
    encoding,
    delimiter: null,
    itemsPath: pathText(steps),
    header: null,
    columns,
    rows,
    arrays,
    ...(labels.length > 0 && { labels: new Map(labels) }),
    ...(grid === 'degrees' && reference !== '' && { reference }),
    problems: log.all,
    ...(further && { further }),
    complete: true,
    lineOf: (row) => lines?.[row] ?? null,
  };
}

/** What a column of Airtable shows of the records of another table: `Nom (from Commune)` is the commune, `Téléphone (from Lieu)` a telephone. */
function lookedUp(name: string): string | undefined {
  const [, what = '', from] = /^(.{1,80}) \(from ([^()]{1,80})\)$/.exec(name) ?? [];
  return from !== undefined && /^(?:nom|name|titre|title|libell[eé])$/i.test(what) ? from : what || undefined;
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
}

/** @throws {LoadError} `reported-error` where nothing came beside it. */
function tellError(said: string, hasItems: boolean, log: ProblemLog): void {
  if (!hasItems)
    throw new LoadError('reported-error', {
      message: 'The source reports an error',
      ...(said !== '' && { said }),
    });
  log.add({ code: 'partial-answer', ...(said !== '' && { sample: said }) });
}
