import { LoadError } from '../../source/load-error.js';
import { ProblemLog } from '../../table/problem-log.js';
import type { ReadingOptions } from '../../table/table.js';
import { textReader, type TextParser } from '../text-reader.js';
import { CsvParser } from './csv-parser.js';
import { LineEndings } from './lines.js';

export const read = textReader(parserFor);

function parserFor(encoding: string, { delimiter }: ReadingOptions): TextParser {
  const log = new ProblemLog();
  const endings = new LineEndings();
  const csv = new CsvParser(log, delimiter);
  return {
    get full() {
      return csv.full;
    },
    add: (text) => {
      csv.add(endings.next(text, false), false);
    },
    table: () => csv.table(encoding, false),
    // oxlint-disable-next-line typescript/require-await -- what is thrown here is a rejection there
    end: async () => {
      csv.add(endings.next('', true), true);
      if (endings.mixed) log.add({ code: 'mixed-line-endings' });
      if (endings.zeros > 0) log.add({ code: 'control-characters', count: endings.zeros });
      const table = csv.table(encoding, true);
      if (table.columns.length === 0) throw new LoadError('empty');
      return table;
    },
  };
}
