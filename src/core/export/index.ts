/** The ways to take a list away as a file: one line each, in the order in which they are offered. */
export { calendar } from './calendar/calendar.js';
export { csv } from './csv/csv.js';
export { geojson } from './geojson/geojson.js';
export { json } from './json/json.js';
export { vcard } from './vcard/vcard.js';
