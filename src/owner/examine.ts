import type { CollectionState } from '../core/engines/collection-state.js';
import { diagnoseWords } from '../locale/diagnose.js';
import { inspect, type Inspection } from '../core/inspect.js';
import type { Schema } from '../core/schema/schema.js';
import { bytesAsSource } from '../core/source/byte-source.js';
import { extensionOf } from '../core/source/extension.js';
import { LoadError } from '../core/source/load-error.js';
import type { Table } from '../core/table/table.js';
import type { Language } from '../locale/locale.js';
import { failureSentence } from '../locale/failures.js';
import { problemSentence } from '../locale/problems.js';
import type { Tools } from './contract.js';

/** What was found out about a file: the report, or why there is none. */
export type Examination = { readonly report: Inspection } | { readonly failure: string };

/** Reports on a file that has been read, in the owner's language. */
export function examineTable(table: Table, schema: Schema, language: Language): Examination {
  return { report: inspect(table, schema, { tell: (problem) => problemSentence(problem, language) }) };
}

/** Reports on what a list was made from; a search engine gives no file that could be examined. */
export function examineCollection(
  { table, collection }: Extract<CollectionState, { phase: 'ready' }>,
  language: Language,
): Examination {
  return table
    ? examineTable(table, collection.schema, language)
    : { failure: diagnoseWords(language).noFile };
}

/** Tells why a file could not be read. */
export function examineFailure(error: unknown, language: Language): Examination {
  // The script of the page and the panel each have a class of this name: what counts is what it holds.
  const known = isLoadError(error) ? error : new LoadError('unexpected', { cause: error });
  return { failure: failureSentence(known, language) };
}

function isLoadError(error: unknown): error is LoadError {
  return error instanceof Error && 'code' in error && 'status' in error && 'line' in error;
}

/** Reads a file that the owner has chosen. It is read in this browser and never leaves it. */
export async function examineFile(
  file: Blob & { readonly name?: string },
  { readTable, describeTable }: Pick<Tools, 'readTable' | 'describeTable'>,
  language: Language,
): Promise<Examination> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readTable({ ...bytesAsSource(bytes), extension: extensionOf(file.name ?? '') });
    const { table, schema } = await describeTable(read);
    return examineTable(table, schema, language);
  } catch (error) {
    return examineFailure(error, language);
  }
}
