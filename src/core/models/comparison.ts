import type { Entry } from '../collection/collection.js';
import type { Column, Schema } from '../schema/schema.js';
import { toldCell, toldColumns } from './told.js';

/** More entries than this nobody can compare. */
export const MOST_COMPARED = 6;

/** What entries say in a column, side by side. */
export interface ComparedColumn {
  readonly column: Column;
  /** What each entry says, in their order; empty where it says nothing. */
  readonly told: readonly string[];
  /** Whether they do not all say the same. */
  readonly differs: boolean;
}

/** Puts entries beside each other, column by column; columns in which none says anything are left out. */
export function compare(
  entries: readonly Entry[],
  schema: Schema,
  language: string,
): readonly ComparedColumn[] {
  return toldColumns(schema)
    .map((column) => {
      const told = entries.map(({ cells }) => toldCell(cells, column, language));
      return { column, told, differs: told.some((text) => text !== told[0]) };
    })
    .filter(({ told }) => told.some((text) => text !== ''));
}
