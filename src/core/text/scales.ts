import type * as ScaleSteps from './scale-steps.js';

/** How far along its scale a value stands; null for one that is not on it. */
export type Scale = (value: string) => number | null;

let scales: typeof ScaleSteps | null = null;
let further: ScaleSteps.FurtherScales | null = null;

/**
 * Has the scales fetched: whoever orders values waits for it. Where they cannot be had, values keep the order that they have without them.
 */
export async function loadScales(): Promise<void> {
  [scales, further] = await Promise.all([
    scales ?? import('./scale-steps.js').catch(() => null),
    further ?? import('./further-scales.js').catch(() => null),
  ]);
}

/** The scale that values stand on; null where they have no order of their own, and as long as no scale is there. Empty ones say nothing. */
export function scaleOf(values: readonly string[]): Scale | null {
  return scales?.findScale(values, further) ?? null;
}
