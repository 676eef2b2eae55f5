import { readPairs } from '../../core/attributes.js';
import type { FacetRequest } from '../../core/collection/collection.js';
import { columnNamed } from '../../core/collection/column-named.js';
import type { Column, Role, Schema } from '../../core/schema/schema.js';

/** What a filter looks like to the hand that uses it. */
export type Control = 'ticks' | 'menu' | 'toggle' | 'range' | 'letter' | 'presence';

/** A filter as an element offers it. */
export interface FilterPlan {
  readonly column: Column;
  readonly control: Control;
  /** The counts that it needs. */
  readonly request: FacetRequest;
}

const kinds: Readonly<Record<Control, FacetRequest['kind']>> = {
  ticks: 'values',
  menu: 'values',
  toggle: 'values',
  range: 'range',
  letter: 'letter',
  presence: 'presence',
};

const controls = Object.keys(kinds) as readonly Control[];

/** As many as a visitor takes in. */
const MOST = 6;
/** Beyond this, one choice among many is better made in a menu. */
const MENU = 12;

/**
 * The filters that an attribute asks for (`services, commune: menu, publics: all`), in its order; those that the columns suggest
 * where it is absent; none for `none`. Columns that the file does not have are left out.
 */
export function planFilters(schema: Schema, attribute: string | null | undefined): readonly FilterPlan[] {
  if (typeof attribute !== 'string') return suggested(schema);
  if (attribute.trim() === 'none') return [];
  return readPairs(attribute).flatMap(([name, words]) => {
    const column = columnNamed(schema, name);
    return column ? [planOf(column, words.toLowerCase().split(/\s+/))] : [];
  });
}

/** The names in an attribute that no column answers to. */
export function unknownFilters(schema: Schema, attribute: string | null | undefined): readonly string[] {
  if (typeof attribute !== 'string' || attribute.trim() === 'none') return [];
  return readPairs(attribute)
    .map(([name]) => name)
    .filter((name) => !columnNamed(schema, name));
}

function planOf(column: Column, words: readonly string[] = []): FilterPlan {
  const control = controls.find((each) => words.includes(each)) ?? controlFor(column);
  const match = words.includes('all') ? 'all' : 'any';
  return { column, control, request: { column: column.name, kind: kinds[control], match } };
}

function controlFor({ type, separator, distinct }: Column): Control {
  if (type === 'number' || type === 'date' || type === 'datetime') return 'range';
  if (type === 'boolean' && separator === null) return 'toggle';
  if (type === 'url' || type === 'email' || type === 'phone') return 'presence';
  return separator === null && distinct > MENU ? 'menu' : 'ticks';
}

function suggested(schema: Schema): readonly FilterPlan[] {
  return schema.columns
    .filter((column) => column.filter || isAmount(column))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .map((column) => planOf(column));
}

/** A number that says how much or how many, as against one that names something. */
function isAmount({ type, role, distinct, separator }: Column): boolean {
  const tells = role === null || role === 'price' || role === 'seats';
  return type === 'number' && tells && separator === null && distinct > 10;
}

const early: readonly (Role | null)[] = ['kind', 'region', 'city'];

/** Lists first, because people look for what is offered; then kind and place; yes-or-no last. */
function rank({ separator, role, type, distinct }: Column): number {
  if (separator !== null) return 0;
  if (early.includes(role)) return 1 + early.indexOf(role);
  if (type === 'boolean') return 7;
  if (type === 'number') return 6;
  return distinct <= 25 ? 4 : 5;
}
