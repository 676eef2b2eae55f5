import type { FacetCounts } from '../../core/collection/collection.js';
import { labelOf } from '../../core/schema/meaning.js';
import { columnNamed } from '../../core/schema/column-named.js';
import type { Column, ColumnType, Schema } from '../../core/schema/schema.js';
import type { FormSettings } from './form-settings.js';

/** How a value is asked for: a line, several, one of a few, one of many, any of several. */
export type Control = 'line' | 'area' | 'radios' | 'menu' | 'boxes';

export interface Option {
  /** As the file writes it. */
  readonly value: string;
  readonly label: string;
}

/** What is asked of one column. */
export interface Field {
  readonly column: Column;
  readonly id: string;
  readonly label: string;
  readonly control: Control;
  /** The type of a line, for keyboards and browsers. */
  readonly type: 'text' | 'email' | 'tel' | 'url';
  readonly isNumeric: boolean;
  readonly options: readonly Option[];
  /** Whether something else than these values can be answered. */
  readonly isOpen: boolean;
  readonly isRequired: boolean;
  /** What the row holds today, as the file writes it. */
  readonly today: string;
}

const types: Readonly<Partial<Record<ColumnType, Field['type']>>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
};

/** Beyond these, a text is written over several lines, and values are typed. */
const LONG = 80;
const [FEW, SOME, MANY] = [5, 30, 60];

/** The columns whose own values are offered. */
export function offered({ filter, type, distinct, separator }: Column): boolean {
  const isText = type === 'text' || type === 'boolean';
  return filter && isText && separator !== 'array' && distinct <= (separator === null ? MANY : SOME);
}

/** What is asked, column by column. */
export function fieldsOf(
  columns: readonly Column[],
  schema: Schema,
  { fields, required }: FormSettings,
  facets: readonly FacetCounts[],
  todayOf: (column: Column) => string,
  language: string,
): readonly Field[] {
  const wanted = fields.map((name) => columnNamed(schema, name));
  const needed = required.map((name) => columnNamed(schema, name));
  // An identifier is given by whoever keeps the file.
  const own = columns.filter(({ role }) => role !== 'id');
  const named = wanted.flatMap((column) => columns.filter((each) => each === column));
  const asked = fields.length === 0 ? own : named;
  return asked.map((column) => {
    const today = todayOf(column);
    const options = optionsOf(column, facets, language);
    return {
      column,
      id: `field-${String(column.index)}`,
      label: column.label,
      control: controlOf(column, options, today),
      type: types[column.type] ?? 'text',
      isNumeric: column.type === 'number',
      options,
      isOpen: column.type !== 'boolean',
      isRequired: needed.includes(column),
      today,
    };
  });
}

function optionsOf(column: Column, facets: readonly FacetCounts[], language: string): readonly Option[] {
  const values = facets.find(({ column: name }) => name === column.name)?.values ?? [];
  return values
    .filter(({ value, known }) => value !== '' && known)
    .map(({ value }) => ({ value, label: labelOf(column, value, language) }));
}

function controlOf({ separator, role, type }: Column, options: readonly Option[], today: string): Control {
  if (options.length > 0 && separator !== null) return 'boxes';
  if (options.length > 0) return options.length <= FEW ? 'radios' : 'menu';
  const isLong = role === 'text' || type === 'html' || today.length > LONG || today.includes('\n');
  return isLong ? 'area' : 'line';
}
