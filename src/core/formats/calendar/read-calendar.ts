import { FileBytes } from '../../source/file-bytes.js';
import { LoadError } from '../../source/load-error.js';
import { awaitScript } from '../../source/script.js';
import type { Table } from '../../table/table.js';
import type { ReadFormat } from '../format.js';
import { wholeTextReader } from '../text-reader.js';

/** Reads a calendar by the file of the folder that calendars alone need: an entry for each of its events. */
export const read: ReadFormat = async (bytes, options, onProgress, signal) => {
  const { rejoined, calendarTable } = await awaitScript(import('./calendar.leaf.js'), 'parvis/calendar.js');
  const whole = new FileBytes({ ...bytes.said, chunks: rejoined(bytes.forTheLastTime()) });
  const readText = wholeTextReader((text, _options, encoding): Table => {
    const found = calendarTable(text);
    if (!found) throw new LoadError('no-calendar');
    const { lines, ...table } = found;
    return {
      ...table,
      format: 'ics',
      encoding,
      delimiter: null,
      itemsPath: 'VEVENT',
      header: null,
      complete: true,
      lineOf: (row) => lines[row] ?? null,
    };
  });
  return readText(whole, options, onProgress, signal);
};
