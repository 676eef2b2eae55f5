import { columnNamed } from '../schema/column-named.js';
import type { Column, Schema } from '../schema/schema.js';

/** Why a question that an author names is left out. */
export interface LeftOutQuestion {
  readonly name: string;
  readonly why: 'unknown' | 'names' | 'empty';
}

/** The columns that an author names, in that order; what is hidden is no question. */
export interface NamedQuestions {
  readonly columns: readonly Column[];
  readonly unknown: readonly string[];
}

/** Finds the columns that an author names. */
export function namedQuestions(schema: Schema, names: readonly string[]): NamedQuestions {
  const columns: Column[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const column = columnNamed(schema, name);
    if (!column || column.role === 'hidden') unknown.push(name);
    else if (!columns.includes(column)) columns.push(column);
  }
  return { columns, unknown };
}
