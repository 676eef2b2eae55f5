import { LoadError } from '../../source/load-error.js';
import { ProblemLog } from '../../table/problem-log.js';
import { beginsWithLines } from '../json-lines/lines-look.js';
import { parseLines } from '../json-lines/parse-lines.js';
import { wholeTextReader, type ReadText } from '../text-reader.js';
import { feedItems } from './json-feed.js';
import { exportedTables } from './json-tables.js';
import { linkedEvents } from './linked-events.js';
import { parseJson } from './parse-json.js';
import { tableOfJson } from './table-of-json.js';

const tableOfValue: ReadText = (text, options, encoding, signal) => {
  const log = new ProblemLog();
  const parsed = parseJson(text, log);
  const root = exportedTables(parsed) ?? parsed;
  const value = options.itemsPath === undefined ? (linkedEvents(root) ?? feedItems(root) ?? root) : root;
  return tableOfJson({ value, log, format: 'json', lines: null }, options, encoding, signal);
};

const tableOfLines: ReadText = (text, options, encoding, signal) => {
  const log = new ProblemLog();
  const { values: value, lines } = parseLines(text, log);
  const [fault] = log.all;
  if (value.length === 0 && fault) throw new LoadError('invalid-json', { line: fault.line ?? 1 });
  return tableOfJson({ value, log, format: 'jsonl', lines }, options, encoding, signal);
};

/** Reads JSON, and JSON Lines whose lines are longer than what a format is recognised by, unless the page's author says that they are none. */
export const read = wholeTextReader((text, options, encoding, signal) => {
  const tableOf = options.format === undefined && beginsWithLines(text) ? tableOfLines : tableOfValue;
  return tableOf(text, options, encoding, signal);
});

export const readLines = wholeTextReader(tableOfLines);
