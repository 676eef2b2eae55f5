import { readPairs } from './attributes.js';
import type { Condition, FacetRequest } from '../core/collection/question.js';
import { columnNamed } from '../core/schema/column-named.js';
import { isAmount } from '../core/schema/amount.js';
import type { Column, ColumnType, Role, Schema } from '../core/schema/schema.js';

/** What a filter looks like to the hand that uses it. */
export type Control = 'ticks' | 'menu' | 'toggle' | 'range' | 'month' | 'year' | 'letter' | 'presence';

/** A filter as an element offers it. */
export interface FilterPlan {
  readonly column: Column;
  readonly control: Control;
  /** The counts that it needs. */
  readonly request: FacetRequest;
}

/** Tells the page's author of something in an attribute that makes no sense. */
export type Warn = (sentence: string) => void;

const kinds: Readonly<Record<Control, FacetRequest['kind']>> = {
  ticks: 'values',
  menu: 'values',
  toggle: 'values',
  range: 'range',
  month: 'month',
  year: 'year',
  letter: 'letter',
  presence: 'presence',
};

const controls = Object.keys(kinds) as readonly Control[];

const days: readonly ColumnType[] = ['date', 'datetime'];

/** The controls that are for some types of columns only. */
const typesOf: Readonly<Partial<Record<Control, readonly ColumnType[]>>> = {
  range: ['number', ...days],
  month: days,
  year: days,
};

/** As many as a visitor takes in. */
const MOST = 6;
/** Beyond this, one choice among many is better made in a menu; beyond that, by searching. */
const MENU = 12;
const LONGEST_MENU = 400;

/**
 * The filters that an attribute asks for (`services, commune: menu, publics: all, région > département`), in its order; those that
 * the columns suggest where it is absent; none for `none`. What the file does not have or cannot give is left out and told.
 */
export function planFilters(
  schema: Schema,
  attribute: string | null | undefined,
  where: readonly Condition[],
  warn: Warn,
): readonly FilterPlan[] {
  if (typeof attribute !== 'string') return suggested(schema, where);
  if (attribute.trim() === 'none') return [];
  const plans = readPairs(attribute).flatMap(([name, words]) => asked(schema, name, words, warn));
  const columns = plans.map(({ column }) => column);
  return plans.filter(({ column }, place) => {
    const isFirst = columns.indexOf(column) === place;
    if (!isFirst) warn(`filters="…" names the column "${column.name}" twice; the first one counts.`);
    return isFirst;
  });
}

/** A filter as it is where nothing is said of it. */
export function planOf(column: Column): FilterPlan {
  return plan(column, controlFor(column), 'any');
}

function plan(column: Column, control: Control, match: 'any' | 'all', below?: Column): FilterPlan {
  const request = { column: column.name, kind: kinds[control], match, ...(below && { below: below.name }) };
  return { column, control, request };
}

/** One part of the attribute: a column, or two that stand one above the other, and how to show it. */
function asked(schema: Schema, name: string, text: string, warn: Warn): readonly FilterPlan[] {
  const whole = columnNamed(schema, name);
  const [column, below] = whole ? [whole] : name.split('>').map((part) => columnNamed(schema, part.trim()));
  if (!column || (!whole && name.includes('>') && !below)) {
    warn(`filters="…" names "${name}", which is no column of the file.`);
    return [];
  }
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const odd = words.filter(
    (word) => word !== 'all' && word !== 'any' && !controls.some((each) => each === word),
  );
  if (odd.length > 0) warn(`filters="…": "${odd.join(' ')}" is no kind of filter ("${name}").`);
  const control = controlAsked(column, words, warn) ?? (below ? 'ticks' : controlFor(column));
  const isAll = words.includes('all');
  const mayBeAll = kinds[control] === 'values' && (column.separator ?? below?.separator ?? null) !== null;
  if (isAll && !mayBeAll) warn(`filters="…": "${name}" holds one value at a time, "all" would find nothing.`);
  return [plan(column, control, isAll && mayBeAll ? 'all' : 'any', below)];
}

function controlAsked(column: Column, words: readonly string[], warn: Warn): Control | undefined {
  const control = controls.find((each) => words.includes(each));
  if (!control || (typesOf[control]?.includes(column.type) ?? true)) return control;
  warn(`filters="…": "${column.name}" holds no ${control === 'range' ? 'numbers or dates' : 'dates'}.`);
  return undefined;
}

function controlFor({ type, separator, distinct }: Column): Control {
  if (typesOf.range?.includes(type)) return 'range';
  if (type === 'boolean' && separator === null) return 'toggle';
  if (type === 'url' || type === 'email' || type === 'phone') return 'presence';
  return separator === null && distinct > MENU && distinct <= LONGEST_MENU ? 'menu' : 'ticks';
}

/** A column that the page's author holds to one value has nothing to choose. */
function suggested(schema: Schema, where: readonly Condition[]): readonly FilterPlan[] {
  const held = where
    .filter(({ values }) => values.length === 1)
    .map(({ column }) => columnNamed(schema, column));
  return schema.columns
    .filter((column) => (column.filter || isAmount(column)) && !held.includes(column))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .map(planOf);
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
