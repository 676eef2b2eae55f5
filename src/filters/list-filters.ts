import type { LitElement } from 'lit';
import { addStyles } from '../chrome/add-styles.js';
import { FilterPanel, type PanelActions } from './filter-panel.js';
import { filtersStyles } from './filters.styles.js';

export { renderChips } from './chips.js';

/** The filters of an element that shows more than them, with their look. */
export function filtersOf(host: LitElement, actions: PanelActions): FilterPanel {
  addStyles(host, filtersStyles);
  return new FilterPanel(host, actions);
}
