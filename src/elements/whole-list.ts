/** What a list has once the whole file is there: filters, orders, pages, remarks, ways to take it away, to be translated. */
export { TranslationController } from '../controllers/translation-controller.js';
export { csvCell, toCsv } from '../core/export/csv.js';
export { shownAsInFile } from '../core/schema/schema.js';
export { renderDetailList, renderOpenActions } from './shared/open-card.js';
export { renderPagination } from './shared/pagination.js';
export { renderChips } from './filters/chips.js';
export { filtersStyles } from './filters/filters.styles.js';
export { placeFilters, strayPlans } from './filters/placement.js';
export { download, fileNameFrom } from './shared/download.js';
export { FilterPanel } from './shared/filter-panel.js';
export { keepPlace } from './shared/keep-place.js';
export { markedSegments } from './shared/marked-segments.js';
export { noticeSentence, noticesOf, renderNotices } from './shared/notices.js';
export { nounOf } from './shared/noun.js';
export { ordersOf } from './shared/orders.js';
export { warnSameAddress } from './shared/same-address.js';
export { renderSourceLine } from './shared/source-line.js';
