import { parseArgs } from 'node:util';
import type { Telling } from '../core/models/shares.js';
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

/** What is said of figures on the command line; columns are empty where none is named. */
export interface FiguresRequest {
  readonly questions: string;
  readonly cross: string;
  readonly telling: Telling;
}

/** What is to be merged into a file. */
export interface MergeRequest {
  /** Where proposals are: paths, `-` for what is typed or piped in. */
  readonly proposals: readonly string[];
  /** Whether the file is to be changed; told what would be otherwise. */
  readonly write: boolean;
}

const commands = ['inspect', 'book', 'stats', 'merge'] as const;
type Command = (typeof commands)[number];

/** What was asked on the command line. */
export interface Request {
  readonly command: Command;
  readonly book: BookRequest;
  readonly figures: FiguresRequest;
  readonly merge: MergeRequest;
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
  stats: { type: 'string' },
  questions: { type: 'string' },
  cross: { type: 'string' },
  base: { type: 'string' },
  top: { type: 'string' },
  'hide-below': { type: 'string' },
  write: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/**
 * Reads `inspect FILE-OR-URL [--json] [--rows] [--sheet NAME] [--lang fr|en] [--help]`, `book FILE-OR-URL …`, `stats FILE-OR-URL …` or
 * `merge FILE PROPOSAL…`.
 * @param args the words after the command's name.
 * @param environment where the language of the terminal is told.
 * @throws UsageError for an unknown option, an unknown command, or a missing file or one too many.
 */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Request {
  const { values, positionals } = parse(args);
  const [name, source = '', ...rest] = positionals;
  const help = values.help === true || name === undefined || name === 'help';
  const command = commands.find((each) => each === name);
  const isRight = command !== undefined && source !== '' && (command === 'merge') === rest.length > 0;
  if (!help && !isRight) throw new UsageError(positionals.join(' '));
  return {
    command: command ?? 'inspect',
    book: readBook(values),
    figures: readFigures(values),
    merge: readMerge(values, rest),
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

/** Under fewer, « under » says how many. */
const LEAST_HIDDEN = 3;
const TOP = 10;

function readFigures(values: Values): FiguresRequest {
  const base = values.base ?? 'answered';
  if (base !== 'answered' && base !== 'all') throw new UsageError(`--base ${base}`);
  const least = readCount('--hide-below', values['hide-below'], LEAST_HIDDEN) ?? 0;
  const top = readCount('--top', values.top, 1) ?? TOP;
  return {
    questions: values.questions ?? values.stats ?? '',
    cross: values.cross ?? '',
    telling: { base, top, least },
  };
}

function readMerge(values: Values, proposals: readonly string[]): MergeRequest {
  if (values.write && values['dry-run']) throw new UsageError('--write --dry-run');
  return { proposals, write: values.write === true };
}

function readCount(option: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,6}$/.test(text) || Number(text) < least) throw new UsageError(`${option} ${text}`);
  return Number(text);
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
