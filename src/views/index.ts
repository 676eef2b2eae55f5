/** The ways of seeing a list: one line each. */
export { courses } from './courses/courses-view.js';
export { grid } from './grid/grid-view.js';
export { list } from './list/list-view.js';
export { map } from './map/map-view.js';
export { month } from './month/month-view.js';
export { programme } from './programme/programme-view.js';
export { table } from './table/table-view.js';
