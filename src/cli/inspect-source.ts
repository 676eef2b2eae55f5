import process from 'node:process';
import { describeTable } from '../core/engines/local/describe-table.js';
import { readTable } from '../core/formats/read-table.js';
import { inspect } from '../core/inspect.js';
import { problemSentence } from '../locale/problems.js';
import type { Request } from './arguments.js';
import { bytesOf } from './bytes-of.js';
import { reportInWords } from './report.js';

/** Tells what a file is, what was understood of it, and what is worth mending. */
export async function inspectSource({ source, language, json, rows, sheet }: Request): Promise<number> {
  const { table, schema } = await describeTable(
    await readTable(await bytesOf(source), sheet === null ? {} : { sheet }),
  );
  const report = inspect(table, schema, {
    rows,
    tell: (problem) => problemSentence(problem, language),
  });
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : reportInWords(source, report, language));
  return 0;
}
