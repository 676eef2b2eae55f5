import type { FacetCounts } from '../core/collection/collection.js';
import type { Locale } from '../locale/locale.js';
import type { Gesture } from '../visit/selection-controller.js';
import type { FilterPlan } from '../visit/filter-plan.js';

/** What a filter shows and does; `place` makes its ids differ from those of its neighbours. */
export interface FilterView {
  readonly plan: FilterPlan;
  readonly counts: FacetCounts;
  /** Whether it is known what each value would give. */
  readonly isCounted: boolean;
  readonly place: number;
  readonly locale: Locale;
  readonly standing: Standing;
  /** `gesture`: whether the change puts the last one right, or is a step of its own. */
  readonly onChange: (values: readonly string[], gesture?: Gesture) => void;
  readonly onStand: (change: Standing) => void;
}

/** How a filter stands on screen: nothing that the address or the results know of. */
export interface Standing {
  readonly isOpen?: boolean;
  /** Whether a long list is shown whole. */
  readonly isWhole?: boolean;
  /** What is typed into the search box of a long list. */
  readonly within?: string;
  /** Whether the values below a value are shown, where the visitor has said so. */
  readonly unfolded?: ReadonlyMap<string, boolean>;
}

/** The number beside a value, in brackets; nothing where it is not known. */
export function countText(
  count: number,
  { isCounted, locale }: Pick<FilterView, 'isCounted' | 'locale'>,
): string {
  return isCounted && !Number.isNaN(count) ? `(${locale.number(count)})` : '';
}

/** The values that are ticked. */
export function ticked(counts: FacetCounts): readonly string[] {
  return counts.values.filter(({ selected }) => selected).map(({ value }) => value);
}
