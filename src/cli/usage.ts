import process from 'node:process';
import { formats } from '../core/formats/formats.js';
import { commandWords } from '../locale/command.js';
import type { Language } from '../locale/languages.js';
import { formatNames } from '../locale/report-facts.js';
import type { Request } from './arguments.js';
import { plain } from './plain.js';

/** How the command is called, and what it reads. */
export function usageIn(language: Language): string {
  return commandWords(language).usage(formatNames(formats, language));
}

/** Tells why a command makes no sense, and how it is called. */
export function refuse(why: string, { language }: Request): number {
  const { wrongUsage } = commandWords(language);
  process.stderr.write(`${wrongUsage} ${plain(why)}\n\n${usageIn(language)}`);
  return 2;
}
