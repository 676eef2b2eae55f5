import { parseArgs } from 'node:util';
import { baseOf, homeLanguage } from '../locale/language-tag.js';
import type { Language } from '../locale/languages.js';
import { speaksToOwners } from '../locale/owner.js';

/** What is said of a book on the command line; empty where it is not. */
export interface BookRequest {
  /** The file to write; empty for one beside the source. */
  readonly output: string;
  readonly title: string;
  readonly subtitle: string;
  readonly owner: string;
  readonly licence: string;
  readonly updated: string;
  readonly address: string;
  readonly correction: string;
  readonly indexes: string;
  readonly fields: string;
  readonly where: string;
  readonly glossary: string;
  readonly size: 'A4' | 'A5';
  /** Whether a page for browsers is wanted, and no PDF. */
  readonly html: boolean;
  readonly chromium: string;
}

/** What was asked on the command line. */
export interface Request {
  readonly command: 'inspect' | 'book';
  readonly book: BookRequest;
  /** The file's path or address; empty for help. */
  readonly source: string;
  readonly json: boolean;
  readonly rows: boolean;
  /** The sheet of a workbook; null for the one that holds the list. */
  readonly sheet: string | null;
  readonly help: boolean;
  readonly language: Language;
}

/** A command line that makes no sense; the message is what stands in the way. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  json: { type: 'boolean' },
  rows: { type: 'boolean' },
  sheet: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  html: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  owner: { type: 'string' },
  licence: { type: 'string' },
  updated: { type: 'string' },
  url: { type: 'string' },
  'correction-url': { type: 'string' },
  indexes: { type: 'string' },
  fields: { type: 'string' },
  where: { type: 'string' },
  glossary: { type: 'string' },
  size: { type: 'string' },
  chromium: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/**
 * Reads `inspect FILE-OR-URL [--json] [--rows] [--sheet NAME] [--lang fr|en] [--help]`, or `book FILE-OR-URL …`.
 * @param args the words after the command's name.
 * @param environment where the language of the terminal is told.
 * @throws UsageError for an unknown option, an unknown command, or a missing or second file.
 */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Request {
  const { values, positionals } = parse(args);
  const [command, source = '', ...rest] = positionals;
  const help = values.help === true || command === undefined || command === 'help';
  if (!help && ((command !== 'inspect' && command !== 'book') || source === '' || rest.length > 0))
    throw new UsageError(positionals.join(' '));
  return {
    command: command === 'book' ? command : 'inspect',
    book: readBook(values),
    source,
    json: values.json === true,
    rows: values.rows === true,
    sheet: values.sheet ?? null,
    help,
    language: languageFrom(values.lang, environment),
  };
}

function readBook(values: Values): BookRequest {
  const size = (values.size ?? 'A4').toUpperCase();
  if (size !== 'A4' && size !== 'A5') throw new UsageError(`--size ${size}`);
  return {
    output: values.output ?? '',
    title: values.title ?? '',
    subtitle: values.subtitle ?? '',
    owner: values.owner ?? '',
    licence: values.licence ?? '',
    updated: values.updated ?? '',
    address: values.url ?? '',
    correction: values['correction-url'] ?? '',
    indexes: values.indexes ?? '',
    fields: values.fields ?? '',
    where: values.where ?? '',
    glossary: values.glossary ?? '',
    size,
    html: values.html === true,
    chromium: values.chromium ?? '',
  };
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The language asked for, else that of the terminal in the order POSIX gives its variables, else French. */
export function languageFrom(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tag = asked ?? [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  const base = baseOf(tag);
  return speaksToOwners(base) ? base : homeLanguage;
}
