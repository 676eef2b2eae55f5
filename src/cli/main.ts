#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { inspect } from '../core/inspect.js';
import { fetchBytes, type ByteSource } from '../core/source/fetch-bytes.js';
import { LoadError } from '../core/source/load-error.js';
import { readTable } from '../core/table/read-table.js';
import { understandApart } from '../core/understand-apart.js';
import { problemSentence } from '../locale/problems.js';
import { readArguments, UsageError, type Request } from './arguments.js';
import { codeOf, failureOf } from './failure.js';
import { plain, reportInWords } from './report.js';
import { words } from './words.js';

async function run(args: readonly string[]): Promise<number> {
  try {
    const request = readArguments(args, process.env);
    return request.help ? say(words[request.language].usage) : await inspectSource(request);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { wrongUsage, usage } = words[readArguments(['help'], process.env).language];
    process.stderr.write(`${wrongUsage} ${plain(error.message)}\n\n${usage}`);
    return 2;
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function inspectSource(request: Request): Promise<number> {
  const { source, language, json, rows } = request;
  try {
    const { table, schema } = await understandApart(await readTable(await bytesOf(source), {}));
    const report = inspect(table, schema, {
      rows,
      tell: (problem) => problemSentence(problem, language),
    });
    return say(json ? `${JSON.stringify(report)}\n` : reportInWords(source, report, language));
  } catch (error) {
    return fail(request, error instanceof LoadError ? error : new LoadError('unexpected', { cause: error }));
  }
}

/** One word for a failure, as people and programs want it. */
function fail({ json, source, language }: Request, error: LoadError): number {
  const message = failureOf(error, language);
  const { code, line } = error;
  if (json) say(`${JSON.stringify({ error: { code, message, line } })}\n`);
  else process.stderr.write(`${words[language].failed(plain(source))} ${message}\n`);
  return 1;
}

/** A file that cannot be opened fails as its address would on the web. */
const fileErrors: ReadonlyMap<string, 'http-404' | 'http-401'> = new Map([
  ['ENOENT', 'http-404'],
  ['ENOTDIR', 'http-404'],
  ['EACCES', 'http-401'],
  ['EPERM', 'http-401'],
]);

async function bytesOf(source: string): Promise<ByteSource | Uint8Array> {
  if (/^https?:\/\//i.test(source)) return fetchBytes(source);
  try {
    return await readFile(/^file:\/\//i.test(source) ? new URL(source) : source);
  } catch (cause) {
    throw new LoadError(fileErrors.get(codeOf(cause)) ?? 'unexpected', { cause });
  }
}

/** Exit codes: 0 the file was read, 1 it could not be, 2 the command makes no sense. */
process.exitCode = await run(process.argv.slice(2));
