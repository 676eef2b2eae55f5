#!/usr/bin/env node
import process from 'node:process';
import { inspect } from '../core/inspect.js';
import { formats } from '../core/formats/formats.js';
import { LoadError } from '../core/source/load-error.js';
import { readTable } from '../core/formats/read-table.js';
import { describeTable } from '../core/engines/local/describe-table.js';
import { commandWords } from '../locale/command.js';
import { problemSentence } from '../locale/problems.js';
import { formatNames } from '../locale/report-facts.js';
import { readArguments, UsageError, type Request } from './arguments.js';
import { bytesOf } from './bytes-of.js';
import { failureOf } from './failure.js';
import { plain, reportInWords } from './report.js';

async function run(args: readonly string[]): Promise<number> {
  try {
    const request = readArguments(args, process.env);
    if (request.help) return say(usageIn(request.language));
    return await obey(request);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { language } = readArguments(['help'], process.env);
    const { wrongUsage } = commandWords(language);
    process.stderr.write(`${wrongUsage} ${plain(error.message)}\n\n${usageIn(language)}`);
    return 2;
  }
}

function usageIn(language: Request['language']): string {
  return commandWords(language).usage(formatNames(formats, language));
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function inspectSource({ source, language, json, rows, sheet }: Request): Promise<number> {
  const { table, schema } = await describeTable(
    await readTable(await bytesOf(source), sheet === null ? {} : { sheet }),
  );
  const report = inspect(table, schema, {
    rows,
    tell: (problem) => problemSentence(problem, language),
  });
  return say(
    json
      ? `${JSON.stringify(report)}
`
      : reportInWords(source, report, language),
  );
}

/** Makes a book of a file. */
async function bindSource(request: Request): Promise<number> {
  const { bind } = await import('./book/bind.js');
  return bind(request);
}

/** Tells the figures of a file. */
async function countSource(request: Request): Promise<number> {
  const { printFigures } = await import('./stats/print-figures.js');
  return printFigures(request);
}

/** Merges proposals into a file. */
async function mergeIntoSource(request: Request): Promise<number> {
  const { takeProposals } = await import('./merge/take-proposals.js');
  return takeProposals(request);
}

/** Writes lists into their pages. */
async function writePages(request: Request): Promise<number> {
  const { prerender } = await import('./prerender/prerender.js');
  return prerender(request);
}

/** Writes the feeds of a file. */
async function writeFeeds(request: Request): Promise<number> {
  const { feed } = await import('./feed/feed.js');
  return feed(request);
}

/** What each command does; it may fail with what the file is like. */
const commands: Readonly<Record<Request['command'], (request: Request) => Promise<number>>> = {
  inspect: inspectSource,
  book: bindSource,
  stats: countSource,
  merge: mergeIntoSource,
  prerender: writePages,
  feed: writeFeeds,
};

async function obey(request: Request): Promise<number> {
  try {
    return await commands[request.command](request);
  } catch (error) {
    return fail(request, error instanceof LoadError ? error : new LoadError('unexpected', { cause: error }));
  }
}

/** One word for a failure, as people and programs want it. */
function fail({ json, source, language }: Request, error: LoadError): number {
  const message = failureOf(error, language);
  const { code, line } = error;
  if (json) say(`${JSON.stringify({ error: { code, message, line } })}\n`);
  else process.stderr.write(`${commandWords(language).failed(plain(source))} ${message}\n`);
  return 1;
}

/** Exit codes: 0 the file was read, 1 it could not be, 2 the command makes no sense. */
process.exitCode = await run(process.argv.slice(2));
