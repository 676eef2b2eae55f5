import type { LitElement } from 'lit';
import { addStyles } from '../chrome/add-styles.js';
import { loadScales } from '../core/text/scales.js';
import { FilterPanel, type PanelActions } from './filter-panel.js';
import { filtersStyles } from './filters.styles.js';

export { renderChips } from './chips.js';

/** The filters of an element that shows more than them, with their look and the orders in which values stand. */
export async function filtersOf(host: LitElement, actions: PanelActions): Promise<FilterPanel> {
  await loadScales();
  addStyles(host, filtersStyles);
  return new FilterPanel(host, actions);
}
