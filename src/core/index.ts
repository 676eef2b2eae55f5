/** The core: reading, understanding, searching and exporting tables, without a page. Runs in Node and in browsers. */
export type { Agenda, AgendaOptions, Session } from './agenda/session.js';
export { sessionsOf } from './agenda/sessions.js';
export { readAddress, writeAddress } from './collection/address.js';
export type {
  Collection,
  Condition,
  Entry,
  FacetCounts,
  FacetKind,
  FacetRequest,
  FacetValue,
  Results,
  Term,
  View,
} from './collection/collection.js';
export { highlight } from './collection/highlight.js';
export { FirstCollection } from './collection/first-collection.js';
export { LocalCollection } from './collection/local-collection.js';
export { emptySelection, valuesOf, type Selection } from './collection/selection.js';
export { toCsv } from './export/csv.js';
export { toIcs } from './export/ics.js';
export { inspect } from './inspect.js';
export { mailLink, phoneLink, webLink } from './link.js';
export { openFile, type OpeningState } from './opening.js';
export type { Problem, ProblemCode } from './problem.js';
export type { Progress } from './reading.js';
export type { Column, ColumnType, Role, Schema, SchemaOptions } from './schema/schema.js';
export { fetchBytes } from './source/fetch-bytes.js';
export { LoadError, type LoadErrorCode } from './source/load-error.js';
export { readTable } from './table/read-table.js';
export type { Format, ReadingOptions, Row, Table } from './table/table.js';
export { understandApart } from './understand-apart.js';
