import { runPaced } from '../../base/pace.js';
import { joined } from '../../source/bytes.js';
import type { FileBytes } from '../../source/file-bytes.js';
import { LoadError, type LoadErrorCode } from '../../source/load-error.js';
import { awaitScript } from '../../source/script.js';
import { ProblemLog } from '../../table/problem-log.js';
import { TableBuilder, type NumberedRecord } from '../../table/table-builder.js';
import type { Table } from '../../table/table.js';
import type { ReadFormat } from '../format.js';
import type { WorkbookFault } from './workbook/workbook.js';

/** How large a workbook may be, in bytes: as large as any file. */
const MOST_BYTES = 50_000_000;

/** Reads the list that a workbook holds, with the glossary beside it where there is one. */
export const read: ReadFormat = async (bytes, options, onProgress, signal) => {
  const whole = await wholeFile(bytes, (arrived) => {
    signal?.throwIfAborted();
    onProgress?.({ bytes: arrived, total: bytes.said.total, table: null });
  });
  const { workbookSteps } = await awaitScript(import('./workbook.leaf.js'), 'parvis/workbook.js');
  const list = await runPaced(workbookSteps(whole, options.sheet), signal);
  if (typeof list === 'string') throw new LoadError(failures[list]);
  const { rows, problems, sheets, glossary } = list;
  const explained = glossary && tableOf(glossary, []);
  return { ...tableOf(rows, problems), sheets, ...(explained && { glossary: explained }) };
};

const failures: Readonly<Record<WorkbookFault, LoadErrorCode>> = {
  password: 'workbook-password',
  broken: 'workbook-broken',
  'too-large': 'too-large',
  'no-workbook': 'no-workbook',
  iwork: 'iwork',
  'binary-workbook': 'binary-workbook',
  'old-workbook': 'old-workbook',
  'empty-workbook': 'empty-workbook',
};

async function wholeFile(bytes: FileBytes, onChunk: (arrived: number) => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes.forTheLastTime()) {
    onChunk(bytes.arrived);
    if (bytes.arrived > MOST_BYTES) throw new LoadError('too-large');
    chunks.push(chunk);
  }
  return joined(chunks);
}

/** Rows of a sheet as a table. */
function tableOf(records: readonly NumberedRecord[], problems: Table['problems']): Table {
  const log = new ProblemLog();
  const builder = new TableBuilder(log, ' ');
  builder.add(records);
  builder.end();
  const { columns = [], rows = [], lines = [] } = builder.rows ?? {};
  return {
    format: 'spreadsheet',
    encoding: 'utf-8',
    delimiter: null,
    itemsPath: null,
    header: builder.header,
    columns,
    rows,
    problems: [...problems, ...log.all],
    complete: true,
    lineOf: (row) => lines[row] ?? null,
  };
}
