import type { Collection } from '../../src/core/collection/collection.js';
import type { Scope } from '../../src/core/collection/question.js';
import { emptySelection } from '../../src/core/collection/selection.js';
import type { Problem } from '../../src/core/base/problem.js';
import type { Inspection } from '../../src/core/inspect.js';

/** A list up to so long is a file: it is had at once, searched without asking anybody, counted and placed whole. */
export const mostInAFile = 50_000;

/** What was found of a list that a search engine answers for. */
export interface EngineReport extends Inspection {
  readonly isAsked: true;
}

const scope: Scope = { where: [], facets: [], sort: '', pageSize: 1, locale: 'fr' };

/** How long the list is; and where it can be had as a file, null where it is too long for that, or there is no such address. */
export async function sizeOf(
  collection: Collection,
  signal: AbortSignal,
): Promise<{ readonly total: number; readonly file: string | null }> {
  const question = { selection: emptySelection, scope };
  const { total } = await collection.ask({ ...question, wanted: { page: false, counts: false } }, signal);
  const isFile = total > 0 && total <= mostInAFile;
  return { total, file: isFile ? (collection.exportAddress?.(question, total) ?? null) : null };
}

/** The same as of a file, as far as an engine tells it. */
export function reportOf(
  { schema: { use, columns } }: Collection,
  total: number,
  problems: readonly Problem[],
  tell: (problem: Problem) => string,
): EngineReport {
  return {
    isAsked: true,
    format: '',
    encoding: '',
    delimiter: null,
    itemsPath: null,
    header: null,
    rows: total,
    shown: total,
    use,
    columns: columns.map(({ index: _, ...column }) => column),
    problems: problems.map((problem) => ({ code: problem.code, line: null, message: tell(problem) })),
  };
}
