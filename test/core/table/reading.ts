import { readTable } from '../../../src/core/formats/read-table.js';
import type { ReadingOptions, Table } from '../../../src/core/table/table.js';
import type { ProblemCode } from '../../../src/core/base/problem.js';
import { LoadError } from '../../../src/core/source/load-error.js';

/** Reads a text as it would come from a server, in UTF-8. */
export function readText(text: string, options: ReadingOptions = {}): Promise<Table> {
  return readTable(new TextEncoder().encode(text), options);
}

/** Bytes of a text in which every character stands for the byte of its code. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function codesOf(table: Table): readonly ProblemCode[] {
  return table.problems.map(({ code }) => code);
}

/** The error that a reading ends with; fails if it succeeds. */
export async function errorOf(reading: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error;
  throw new Error(`Expected a LoadError, got ${String(error)}`);
}
