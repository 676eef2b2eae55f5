import type { Locale } from '../locale/locale.js';
import { filterWords } from '../locale/filters.js';
import { zoneLabel } from '../filters/chips.js';
import { valueLabel } from '../filters/value-label.js';
import { toldPlace } from '../near/told-place.js';
import type { VisitController } from '../visit/visit-controller.js';

/** What the visitor asks for, in words: « jardin », « Commune : Grenoble, Vif »; empty where it is everything. */
export function selectionSentence(visit: VisitController, locale: Locale): string {
  const { words, filters, bbox } = visit.selection;
  const ticked = Object.entries(filters).flatMap(([name, values]) => {
    const plan = visit.plans.find(({ column }) => column.name === name);
    if (!plan || values.length === 0) return [];
    const labels = values.map((value) => valueLabel(plan, value, locale));
    return filterWords(locale).named(plan.column.label, labels.join(', '));
  });
  const near = toldPlace(visit.selection, visit.results?.near, locale);
  const zone = bbox === '' ? '' : zoneLabel(bbox, locale);
  return [words && locale.quote(words), near, ...ticked, zone].filter(Boolean).join(' ; ');
}
