import { parseArgs } from 'node:util';
import { contactChoices, type Contacts } from '../core/export/contacts/contact-choices.js';
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

/** The feeds that can be written. */
export const feedKinds = ['atom', 'rss', 'json', 'ics'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** What is to be merged into a file. */
export interface MergeRequest {
  /** Where proposals are: paths, `-` for what is typed or piped in. */
  readonly proposals: readonly string[];
  /** Whether the file is to be changed; told what would be otherwise. */
  readonly write: boolean;
}

/** What is said of static pages on the command line. */
export interface PrerenderRequest {
  /** The pages, by their paths. */
  readonly pages: readonly string[];
  /** The folder for a page of each entry; empty for none. */
  readonly folder: string;
  /** The address of the folder that the pages lie in; empty where nobody tells it. */
  readonly base: string;
  /** How many entries a page names at most. */
  readonly max: number;
  /** Whether it is only told what would change. */
  readonly check: boolean;
  readonly contacts: Contacts;
  /** Whether rows that are people are told to search engines as well. */
  readonly people: boolean;
}

/** What is said of feeds on the command line. */
export interface FeedRequest {
  readonly kinds: readonly FeedKind[];
  /** The folder that they are written into; that of the file where it is left out. */
  readonly folder: string;
  /** The address of that folder. */
  readonly base: string;
  /** The address of the page that shows the list. */
  readonly page: string;
  readonly updatedColumn: string;
  readonly contacts: Contacts;
  readonly timeZone: string;
  /** Whether it is only told what would change. */
  readonly check: boolean;
}

const commands = ['inspect', 'book', 'stats', 'merge', 'prerender', 'feed'] as const;
type Command = (typeof commands)[number];

/** What was asked on the command line. */
export interface Request {
  readonly command: Command;
  readonly book: BookRequest;
  readonly figures: FiguresRequest;
  readonly merge: MergeRequest;
  readonly prerender: PrerenderRequest;
  readonly feed: FeedRequest;
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
  pages: { type: 'string' },
  max: { type: 'string' },
  check: { type: 'boolean' },
  contacts: { type: 'string' },
  people: { type: 'boolean' },
  atom: { type: 'boolean' },
  rss: { type: 'boolean' },
  ics: { type: 'boolean' },
  page: { type: 'string' },
  'updated-column': { type: 'string' },
  'time-zone': { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/**
 * Reads `inspect FILE-OR-URL [--json] [--rows] [--sheet NAME] [--lang fr|en] [--help]`, `book FILE-OR-URL …`, `stats FILE-OR-URL …`,
 * `merge FILE PROPOSAL…`, `prerender PAGE…` or `feed FILE-OR-URL …`.
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
  const isRight = command !== undefined && source !== '' && takes(command, rest.length);
  if (!help && !isRight) throw new UsageError(positionals.join(' '));
  return {
    command: command ?? 'inspect',
    book: readBook(values),
    figures: readFigures(command === 'prerender' || command === 'feed' ? {} : values),
    merge: readMerge(values, rest),
    prerender: readPrerender(command === 'prerender' ? values : {}, [source, ...rest]),
    feed: readFeed(values, command === 'feed' && !help),
    source,
    json: values.json === true,
    rows: values.rows === true,
    sheet: values.sheet ?? null,
    help,
    language: languageFrom(values.lang, environment),
  };
}

/** How many sources a command takes besides the first. */
function takes(command: Command, further: number): boolean {
  return command === 'prerender' || (command === 'merge') === further > 0;
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

/** The address of a folder, its end included; empty where none is named. */
function readBase(text = ''): string {
  if (text === '') return '';
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw new UsageError(`--base ${text}`);
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

function readContacts(text = 'site'): Contacts {
  const contacts = contactChoices.find((each) => each === text);
  if (!contacts) throw new UsageError(`--contacts ${text}`);
  return contacts;
}

const MOST_NAMED = 500;

function readPrerender(values: Values, pages: readonly string[]): PrerenderRequest {
  return {
    pages,
    folder: values.pages ?? '',
    base: readBase(values.base),
    max: readCount('--max', values.max, 1) ?? MOST_NAMED,
    check: values.check === true,
    contacts: readContacts(values.contacts),
    people: values.people === true,
  };
}

function readFeed(values: Values, isAsked: boolean): FeedRequest {
  const kinds = feedKinds.filter((kind) => values[kind] === true);
  if (isAsked && kinds.length === 0) throw new UsageError('--atom, --rss, --json, --ics');
  return {
    kinds,
    folder: values.output ?? '',
    base: isAsked ? readBase(values.base) : '',
    page: values.page ?? values.url ?? '',
    updatedColumn: values['updated-column'] ?? '',
    contacts: readContacts(values.contacts),
    timeZone: values['time-zone'] ?? '',
    check: values.check === true,
  };
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
