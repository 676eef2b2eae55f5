import type { InspectedColumn } from '../core/inspect.js';
import type { Fact } from '../locale/diagnose.js';
import { suggestedFilters } from '../visit/suggested-filters.js';

/** A fact, and the attribute that would say otherwise, ready to copy. */
export interface Otherwise {
  readonly fact: Fact;
  readonly attribute: string;
}

/**
 * What the owner would write where a column was taken for something it is not.
 * @param other What another column is called in the example, in the owner's language.
 */
export function otherwise(
  column: InspectedColumn,
  columns: readonly InspectedColumn[],
  other: string,
): readonly Otherwise[] {
  const name = attributeName(column.name);
  if (column.role === 'hidden') return [say('shown', 'fields', [...shownNames(columns), name])];
  const { role, separator } = column;
  const filters = suggestedFilters(columns);
  return [
    say('label', 'labels', [`${name}: ${attributeName(column.label)}`]),
    role === null ? say('title', 'field-title', [name]) : say('role', `field-${role}`, [other]),
    separator === null ? say('list', 'lists', [`${name}: comma`]) : say('noList', 'lists', [`${name}: none`]),
    filters.includes(column.name)
      ? say('noFilter', 'filters', named(filters.filter((each) => each !== column.name)))
      : say('filter', 'filters', named([...filters, column.name])),
  ];
}

function say(fact: Fact, attribute: string, values: readonly string[]): Otherwise {
  return { fact, attribute: `${attribute}="${values.join(', ')}"` };
}

/** Columns as an attribute names them; `none` where there is none. */
function named(names: readonly string[]): readonly string[] {
  return names.length === 0 ? ['none'] : names.map(attributeName);
}

function shownNames(columns: readonly InspectedColumn[]): readonly string[] {
  return columns.filter(({ role }) => role !== 'hidden').map(({ name }) => attributeName(name));
}

/** A heading as attributes name it: commas and colons stand between names there, and do not count within them. */
export function attributeName(heading: string): string {
  return heading.replace(/[,:"]/g, ' ').replace(/\s+/g, ' ').trim();
}
