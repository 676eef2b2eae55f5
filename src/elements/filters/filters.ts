/** All that is needed to offer filters, as one. */
export { FilterPanel } from '../shared/filter-panel.js';
export { renderChips } from './chips.js';
export { filtersStyles } from './filters.styles.js';
export { placeFilters, strayPlans } from './placement.js';
