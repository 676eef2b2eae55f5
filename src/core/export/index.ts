/** The ways to take a list away as a file: one line each. */
export { calendar } from './calendar/calendar.js';
export { csv } from './csv/csv.js';
