import process from 'node:process';
import { readArguments, UsageError, type Request } from './arguments.js';

type Act = (request: Request) => Promise<number>;

/** What each command does; it may fail with what the file is like. Each is read where it is called: none waits for the code of others. */
const commands: Readonly<Record<Request['command'], () => Promise<Act>>> = {
  inspect: async () => (await import('./inspect-source.js')).inspectSource,
  book: async () => (await import('./book/bind.js')).bind,
  stats: async () => (await import('./stats/print-figures.js')).printFigures,
  merge: async () => (await import('./merge/take-proposals.js')).takeProposals,
  prerender: async () => (await import('./prerender/prerender.js')).prerender,
  feed: async () => (await import('./feed/feed.js')).feed,
};

/** Does what the command line says, and gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const request = readArguments(args, process.env);
    return request.help ? await help(request) : await obey(request);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { refuse } = await import('./usage.js');
    return refuse(error.message, readArguments(['help'], process.env));
  }
}

async function help({ language }: Request): Promise<number> {
  const { usageIn } = await import('./usage.js');
  process.stdout.write(usageIn(language));
  return 0;
}

async function obey(request: Request): Promise<number> {
  try {
    const act = await commands[request.command]();
    return await act(request);
  } catch (error) {
    const { tellFailure } = await import('./failure.js');
    return tellFailure(request, error);
  }
}
