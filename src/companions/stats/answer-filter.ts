import type { Share } from '../../core/models/shares.js';
import { valuesOf } from '../../core/collection/selection.js';
import type { Column } from '../../core/schema/schema.js';
import { valueKey } from '../../core/schema/value-key.js';
import type { FilterPlan } from '../../visit/filter-plan.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** How an answer is chosen as a filter of the list. */
export interface AnswerFilter {
  readonly isPressed: boolean;
  readonly toggle: () => void;
}

/** The filter that finds the rows of an answer; null where the list has none. */
export function answerFilter(visit: VisitController, column: Column, share: Share): AnswerFilter | null {
  const plan = visit.plans.find((each) => each.column.name === column.name);
  const value = plan ? filterValue(plan, share) : '';
  if (!plan || value === '') return null;
  const chosen = valuesOf(visit.selection, column.name);
  const key = valueKey(value);
  const isPressed = chosen.some((each) => valueKey(each) === key);
  const others = plan.request.kind === 'range' ? [] : chosen.filter((each) => valueKey(each) !== key);
  return {
    isPressed,
    toggle: () => {
      visit.filter(column.name, isPressed ? others : [...others, value]);
    },
  };
}

/** What a filter is asked for; empty where it knows nothing of the kind. */
function filterValue({ request: { kind } }: FilterPlan, { value, bin }: Share): string {
  if (!bin) return kind === 'values' ? value : '';
  if (kind === 'range') return bin.range;
  return kind === bin.unit && bin.from === bin.to ? bin.range : '';
}
