/** The formats that files come in: one line each. */
export { calendar } from './calendar/calendar.js';
export { csv } from './csv/csv.js';
export { geoJson } from './geojson/geojson.js';
export { json } from './json/json.js';
export { jsonLines } from './json-lines/json-lines.js';
export { spreadsheet } from './spreadsheet/spreadsheet.js';
