import type { FacetCounts, FacetValue } from '../../collection/collection.js';
import type { FacetPlan } from './remote-query.js';
import type { RemoteCounts } from './remote-table.js';

/** More values than this of a filter are not remembered. */
const MOST = 500;

/**
 * The values that filters offer. An engine tells those that are found at the moment: what it told before stays where it stood, so that
 * nothing moves under the hand that ticks.
 */
export class FacetOffers {
  readonly #known = new Map<string, Known>();
  readonly #offered: ReadonlyMap<string, readonly string[]>;

  /** @param offered values by the name of their column, where the engine does not tell them. */
  constructor(offered: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#offered = offered;
  }

  /** The filters before their counts are there: the values known so far, without numbers. */
  uncounted(plans: readonly FacetPlan[]): readonly FacetCounts[] {
    return plans.map((plan) => {
      const known = this.#known.get(keyOf(plan));
      const values = known?.values ?? this.#firstOf(plan);
      return {
        ...headOf(plan),
        values: valuesOf(plan, values, () => NaN),
        bounds: known?.bounds ?? null,
      };
    });
  }

  /** The filters with their counts. A value that is not told of is not found, or not told of because there are too many. */
  counted(
    plans: readonly FacetPlan[],
    counts: readonly RemoteCounts[],
    scope: string,
  ): readonly FacetCounts[] {
    return plans.map((plan) => {
      const told = counts.find(({ column }) => column === plan.column.name);
      if (!told) return { ...headOf(plan), values: valuesOf(plan, [], () => NaN), bounds: null };
      const { values, bounds } = this.#remember(plan, told, scope);
      const found = new Map(told.values.map(({ value, count }) => [value, count]));
      const otherwise = told.isWhole ? 0 : NaN;
      return {
        ...headOf(plan),
        values: valuesOf(plan, values, (value) => found.get(value) ?? otherwise),
        bounds,
      };
    });
  }

  #firstOf({ kind, column }: FacetPlan): readonly string[] {
    if (kind === 'presence') return ['with', 'without'];
    return kind === 'values' ? (this.#offered.get(column.name) ?? []) : [];
  }

  #remember(plan: FacetPlan, told: RemoteCounts, scope: string): Pick<Known, 'values' | 'bounds'> {
    const key = keyOf(plan);
    const before = this.#known.get(key);
    const known = before?.scope === scope ? before.values : [];
    const values = [...new Set([...known, ...told.values.map(({ value }) => value)])].slice(0, MOST);
    const bounds = told.bounds ?? (before?.scope === scope ? before.bounds : null);
    this.#known.set(key, { scope, values, bounds });
    return { values, bounds };
  }
}

/** What an engine has told of a filter so far. */
interface Known {
  /** Among which records. */
  readonly scope: string;
  readonly values: readonly string[];
  readonly bounds: RemoteCounts['bounds'];
}

function keyOf({ column, kind }: FacetPlan): string {
  return `${kind} ${String(column.index)}`;
}

function headOf({ column, kind, match }: FacetPlan): Pick<FacetCounts, 'column' | 'kind' | 'match'> {
  return { column: column.name, kind, match };
}

/** The values of a filter, then what is ticked beside them. Of a range only what is ticked. */
function valuesOf(
  { ticked, kind }: FacetPlan,
  offered: readonly string[],
  countOf: (value: string) => number,
): readonly FacetValue[] {
  const values = kind === 'range' ? [] : offered;
  const others = ticked.filter((value) => !values.includes(value));
  return [...values, ...others].map((value) => {
    const count = countOf(value);
    const isOffered = values.includes(value) || kind === 'range' || Number.isNaN(count);
    return { value, count, selected: ticked.includes(value), known: isOffered };
  });
}
