/** What only calendars need: a file of the folder by itself, in which values go and of which values come. */
export { calendarTable } from './calendar-table.js';
export { rejoined } from './folded-letters.js';
