import type { Column, Schema } from '../schema/schema.js';
import type { Glossary } from './glossary.js';
import { publishedMeanings, type MeaningOf } from './published-lists.js';

/** More values than this are too many to choose from. */
const MOST = 60;

/** The schema with what is known of its codes: what their owner says first, then what published standards say. */
export function explain(schema: Schema, glossary: Glossary | null): Schema {
  const published = publishedMeanings(schema);
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

function meaningsOf(
  column: Column,
  glossary: Glossary | null,
  published: MeaningOf | null,
): MeaningOf | null {
  if (!glossary) return published;
  return (value) => glossary.meaningOf(column, value) ?? published?.(value);
}
