import type { Condition } from '../core/collection/question.js';
import { columnNamed } from '../core/schema/column-named.js';
import type { Selection } from '../core/collection/selection.js';
import type { Column, Schema } from '../core/schema/schema.js';
import type { Member } from './contract.js';
import { planFilters, planOf, type FilterPlan, type Warn } from './filter-plan.js';

/** Which filters stand where in the page. */
export interface Placement {
  /** Every filter, each column once. */
  readonly all: readonly FilterPlan[];
  /** Those that the list itself shows. */
  readonly own: readonly FilterPlan[];
  /** Those that an element elsewhere in the page shows. */
  readonly of: ReadonlyMap<Member, readonly FilterPlan[]>;
}

/**
 * Shares the filters out: an element that names some shows those, one that names none shows what nobody names, and the list keeps
 * the rest where there is no such element. A column that is named in two places is the same filter in both.
 * @param filters the attribute of the list.
 */
export function placeFilters(
  schema: Schema,
  filters: string | null | undefined,
  where: readonly Condition[],
  takers: readonly Member[],
  warn: Warn,
): Placement {
  const named = takers
    .filter((taker) => typeof taker.filters === 'string')
    .map((taker) => [taker, planFilters(schema, taker.filters, where, warn)] as const);
  const byColumn = new Map<Column, FilterPlan>();
  const settle = (plan: FilterPlan): FilterPlan => {
    const first = byColumn.get(plan.column) ?? plan;
    byColumn.set(plan.column, first);
    return first;
  };
  const elsewhere = named.map(([taker, plans]) => [taker, plans.map(settle)] as const);
  const rest = planFilters(schema, filters, where, warn).filter(({ column }) => !byColumn.has(column));
  const greedy = takers.filter((taker) => typeof taker.filters !== 'string');
  return {
    all: [...rest, ...byColumn.values()],
    own: greedy.length > 0 ? [] : rest,
    of: new Map([...elsewhere, ...greedy.map((taker) => [taker, rest] as const)]),
  };
}

/** What is ticked in columns that no element shows: it counts, so it is told and can be taken back. */
export function strayPlans(
  schema: Schema,
  { filters }: Selection,
  placed: readonly FilterPlan[],
): readonly FilterPlan[] {
  const shown = new Set(placed.map(({ column }) => column));
  return Object.entries(filters).flatMap(([name, values]) => {
    const column = values.length > 0 ? columnNamed(schema, name) : undefined;
    return column && !shown.has(column) ? [planOf(column)] : [];
  });
}
