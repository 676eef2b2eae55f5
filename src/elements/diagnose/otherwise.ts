import type { InspectedColumn } from '../../core/inspect.js';
import type { Fact } from '../../locale/diagnose.js';

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
  const { role, separator, filter } = column;
  return [
    say('label', 'labels', [`${name}: ${attributeName(column.label)}`]),
    role === null ? say('title', 'field-title', [name]) : say('role', `field-${role}`, [other]),
    separator === null ? say('list', 'lists', [`${name}: comma`]) : say('noList', 'lists', [`${name}: none`]),
    say(filter ? 'noFilter' : 'filter', 'filters', filtersWithout(column, columns)),
  ];
}

function say(fact: Fact, attribute: string, values: readonly string[]): Otherwise {
  return { fact, attribute: `${attribute}="${values.join(', ')}"` };
}

/** The filters there would be with this column on the other side. */
function filtersWithout(column: InspectedColumn, columns: readonly InspectedColumn[]): readonly string[] {
  const kept = columns.filter((each) => (each === column ? !each.filter : each.filter));
  return kept.length === 0 ? ['none'] : kept.map(({ name }) => attributeName(name));
}

function shownNames(columns: readonly InspectedColumn[]): readonly string[] {
  return columns.filter(({ role }) => role !== 'hidden').map(({ name }) => attributeName(name));
}

/** A heading as attributes name it: commas and colons stand between names there, and do not count within them. */
export function attributeName(heading: string): string {
  return heading.replace(/[,:"]/g, ' ').replace(/\s+/g, ' ').trim();
}
