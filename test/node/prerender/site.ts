import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../src/cli/arguments.js';
import { feed } from '../../../src/cli/feed/feed.js';
import { prerender } from '../../../src/cli/prerender/prerender.js';

/** A folder of a site, and what the commands make of it. */
export interface Site {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Buffer>;
  /** Runs a command on files of the folder: its exit code, and what it says, with plain spaces. */
  readonly run: (command: 'prerender' | 'feed', ...args: readonly string[]) => Promise<Said>;
  readonly remove: () => Promise<void>;
}

export interface Said {
  readonly code: number;
  readonly text: string;
}

const commands = { prerender, feed };

/** Makes a folder; what begins with neither a sign nor an address is a file in it. */
export async function makeSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-site-'));
  const inFolder = (word: string): string =>
    /^[\w.-]+\.(?:html|csv|json|ics)$/.test(word) ? join(folder, word) : word;
  return {
    folder,
    write: (name, content) => writeFile(join(folder, name), content),
    read: (name) => readFile(join(folder, name), 'utf8'),
    bytes: (name) => readFile(join(folder, name)),
    run: async (command, ...args) => {
      const said: string[] = [];
      const { stdout, stderr } = process;
      const [out, err] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
      const listen = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
      stdout.write = listen;
      stderr.write = listen;
      try {
        const words = [command, ...args.map(inFolder), '--lang', 'fr'];
        return {
          code: await commands[command](readArguments(words, {})),
          text: said.join('').replace(/[\u00a0\u202f]/g, ' '),
        };
      } finally {
        stdout.write = out;
        stderr.write = err;
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A page with a list in it. */
export const pageWith = (tag: string, head = ''): string =>
  `<!doctype html>\n<html lang="fr">\n<head><meta charset="utf-8">\n<title>Annuaire</title>${head}</head>\n<body><main><h1>Annuaire</h1>\n<div>${tag}</div>\n</main></body>\n</html>\n`;
