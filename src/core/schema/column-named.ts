import type { Column, Schema } from './schema.js';
import { headingKey } from '../text/fold.js';

/** The column of this name: as written in the file, else loosely (case, accents and punctuation do not count). */
export function columnNamed(schema: Schema, name: string): Column | undefined {
  const exact = schema.columns.find((column) => column.name === name);
  if (exact || name === '') return exact;
  const key = headingKey(name);
  return key === '' ? undefined : schema.columns.find((column) => headingKey(column.name) === key);
}
