/** All that makes records of the bytes of a file, as one. */
export { parseDate } from './schema/dates.js';
export { parseNumber } from './schema/numbers.js';
export { readTable } from './table/read-table.js';
export { understandApart } from './understand-apart.js';
export { understand, understandSoFar } from './understanding.js';
