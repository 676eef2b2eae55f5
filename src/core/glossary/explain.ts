import type { Column, Schema } from '../schema/schema.js';
import type { Glossary } from './glossary.js';
import type { MeaningOf } from '../schema/meaning.js';
import { standardsOf } from './published-standards.js';

/** More values than this are too many to choose from. */
const MOST = 60;

/** The schema with what is known of its codes: what their owner says first, then what the standards say that the file follows. */
export async function explain(schema: Schema, glossary: Glossary | null): Promise<Schema> {
  const published = await publishedIn(schema);
  const columns = schema.columns.map((column) => {
    const meaningOf = meaningsOf(column, glossary, published(column));
    if (!meaningOf) return column;
    // Whoever takes the trouble to explain the codes of a column means them to be chosen by.
    const isChosenBy = column.distinct > 1 && column.distinct <= MOST && column.role !== 'hidden';
    return {
      ...column,
      meaningOf,
      filter: column.filter || (isChosenBy && (glossary?.names(column) ?? false)),
    };
  });
  return { ...schema, columns };
}

type Published = (column: Column) => MeaningOf | null;

/** The lists are long, and only files that follow a standard need them: they may be a script of their own. */
async function publishedIn(schema: Schema): Promise<Published> {
  const standards = standardsOf(schema);
  if (standards.length === 0) return () => null;
  try {
    const { meaningsIn } = await import('./published-lists.js');
    return (column) => meaningsIn(standards, column);
  } catch {
    // Codes are worse than words, and better than no list at all.
    return () => null;
  }
}

function meaningsOf(
  column: Column,
  glossary: Glossary | null,
  published: MeaningOf | null,
): MeaningOf | null {
  if (!glossary) return published;
  return (value) => glossary.meaningOf(column, value) ?? published?.(value);
}
