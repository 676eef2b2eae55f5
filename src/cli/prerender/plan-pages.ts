import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeEntities } from '../../core/text/entities.js';
import type { PrerenderRequest } from '../arguments.js';
import { entryPages, idsWithPages } from './entry-pages.js';
import { pageFileOf, type PageFile } from './page-file.js';
import { readPageList, type PageList } from './page-list.js';
import { scanPage, type ListInPage, type ScannedPage } from './scan-page.js';
import { blockOf, type BlockOptions } from './write-block.js';

/** A file as it is to lie on the disk; a character of `content` is a byte. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
  /** Whether it is a page that holds a list, and not that of an entry. */
  readonly isList: boolean;
}

export interface Note {
  readonly code: 'template' | 'no-zone' | 'other-view';
  readonly page: string;
  readonly detail: string;
}

/** All that a run of the command would do. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Files of former runs that nothing stands for any more. */
  readonly gone: readonly string[];
  /** What stood in the pages and does not any more, by its identifiers. */
  readonly removed: readonly string[];
  readonly notes: readonly Note[];
  /** The address of the list of pages for search engines; empty for none. */
  readonly sitemap: string;
}

/** A list that cannot be written: on which page and line, and which file. */
export class ListError extends Error {
  override readonly name = 'ListError';
  readonly page: string;
  readonly line: number;
  readonly source: string;

  constructor(page: string, line: number, source: string, cause: unknown) {
    super(page, { cause });
    this.page = page;
    this.line = line;
    this.source = source;
  }
}

/** Works out what is to be written. @throws ListError */
export async function planPages(
  request: PrerenderRequest,
  paths: readonly string[],
  now: number,
): Promise<Plan> {
  const root = commonFolder(paths.map((path) => resolve(path)));
  const pages = [];
  for (const path of paths) pages.push(await readPage(path, root, request));
  const planned = pages.map((page) => writtenPage(page, request, now));
  const entries = await entryPages(pages, request, { now, root });
  return {
    files: [...planned.map(({ file }) => file), ...entries.files],
    gone: entries.gone,
    removed: [...new Set(planned.flatMap(({ removed }) => removed))],
    notes: pages.flatMap(notesOf),
    sitemap: entries.sitemap,
  };
}

/** A page with its lists read. */
export interface ReadPage {
  readonly path: string;
  readonly file: PageFile;
  readonly scanned: ScannedPage;
  readonly lists: readonly { readonly at: ListInPage; readonly list: PageList }[];
  /** Its address; of an invented site where nobody tells it. */
  readonly address: string;
  readonly isAddressKnown: boolean;
}

/** A site that is none: what relative addresses start from where nobody tells a better one. */
const NOWHERE = 'https://page.invalid/';

async function readPage(path: string, root: string, { base }: PrerenderRequest): Promise<ReadPage> {
  const attempt = async <Value>(
    line: number,
    source: string,
    act: () => Value | Promise<Value>,
  ): Promise<Value> => {
    try {
      return await act();
    } catch (cause) {
      throw new ListError(path, line, source, cause);
    }
  };
  const file = await attempt(1, '', async () => pageFileOf(await readFile(path)));
  const scanned = await attempt(1, '', () => scanPage(file.html));
  const canonical = decodeEntities(scanned.canonical);
  const isAddressKnown = base !== '' || /^https?:/i.test(canonical);
  const address = URL.canParse(canonical) ? canonical : addressOfPage(path, root, base || NOWHERE);
  const pathOf = (text: string): string => pathFrom(text, resolve(path), file.textOf(scanned.base), base);
  const lists = [];
  for (const at of scanned.lists) {
    const source = file.textOf(at.attributes.get('src') ?? '');
    const surroundings = { scanned, textOf: file.textOf, pathOf };
    lists.push({ at, list: await attempt(at.line, source, () => readPageList(at, surroundings)) });
  }
  return { path: resolve(path), file, scanned, lists, address, isAddressKnown };
}

/** The address of a page below that of the folder of all; a folder's own page is called by the folder. */
function addressOfPage(path: string, root: string, base: string): string {
  const below = relative(root, resolve(path)).split(sep).map(encodeURIComponent).join('/');
  return new URL(below.replace(/(^|\/)index\.html?$/i, '$1'), base).href;
}

/** Where a file of the site lies: beside the page, below a folder above it, or at an address. */
function pathFrom(text: string, page: string, baseHref: string, base: string): string {
  const here = pathToFileURL(page);
  const from = URL.canParse(baseHref, here.href) ? new URL(baseHref, here) : here;
  if (!URL.canParse(text, from.href)) return text;
  const address = new URL(text, from);
  if (address.protocol !== 'file:') return address.href;
  const isOfSite = /^\/(?!\/)/.test(text) || /^\/(?!\/)/.test(baseHref);
  const path = fileURLToPath(new URL(address.pathname, 'file:///'));
  if (!isOfSite || existsSync(path)) return path;
  for (let folder = dirname(page); ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return join(folder, path);
    if (folder === dirname(folder)) break;
  }
  return base === '' ? path : new URL(address.pathname, base).href;
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(path).split(sep));
  const [first = []] = folders;
  const length = first.findIndex((name, at) => folders.some((other) => other[at] !== name));
  return first.slice(0, length < 0 ? first.length : length).join(sep) || sep;
}

function writtenPage(
  { path, file, scanned, lists, address, isAddressKnown }: ReadPage,
  request: PrerenderRequest,
  now: number,
): { readonly file: PlannedFile; readonly removed: readonly string[] } {
  const taken = new Set([...scanned.ids].map(file.textOf));
  const removed: string[] = [];
  let html = '';
  let end = 0;
  for (const { at, list } of lists) {
    const { contacts, people, max } = request;
    const options: BlockOptions = {
      ...{ contacts, people, max, now, address, isAddressKnown, taken },
      pageOf: pagesOf(list, path, request, now),
    };
    const block = blockOf(list, options);
    removed.push(...removedFrom(file.textOf(file.html.slice(at.place.start, at.place.end)), block));
    html += file.html.slice(end, at.place.start) + file.encode(block);
    end = at.place.end;
  }
  return { file: { path, content: html + file.html.slice(end), isList: true }, removed };
}

/** Where the pages of the entries of a list are, from the page that holds it; null for an entry without one. */
export function pagesOf(
  list: PageList,
  page: string,
  { folder, contacts }: PrerenderRequest,
  now: number,
): (id: string) => string | null {
  if (folder === '') return () => null;
  const own = idsWithPages(list, contacts, now);
  const from = pageFrom(folder, page);
  return (id) => (own.has(id) ? from(id) : null);
}

/** The address of the page of an entry from a page of the site. */
function pageFrom(folder: string, page: string): (id: string) => string {
  const below = relative(dirname(page), resolve(folder)).split(sep).map(encodeURIComponent).join('/');
  return (id) => `${below === '' ? '' : `${below}/`}${encodeURIComponent(fileNameOf(id))}`;
}

/** What the page of an entry is called on any disk and in any address. */
export function fileNameOf(id: string): string {
  const name = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  const isOwn =
    name === id &&
    name.length <= 80 &&
    !/^(?:index|sitemap(?:-\d+)?|con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
  return `${isOwn ? name : `${name.slice(0, 60)}-${hashOf(id)}`}.html`;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The entries that stood in a page and do not any more. */
function removedFrom(before: string, now: string): readonly string[] {
  const idsIn = (html: string): readonly string[] =>
    Array.from(html.matchAll(/ data-entry="([^"]*)"/g), ([, id = '']) => decodeEntities(id));
  const left = new Set(idsIn(now));
  return idsIn(before).filter((id) => !left.has(id));
}

function notesOf({ path, lists, file }: ReadPage): readonly Note[] {
  const page = relative(process.cwd(), path) || basename(path);
  return lists.flatMap(({ at, list }): readonly Note[] => {
    const view = list.said('view')?.trim() ?? '';
    const isOther = view !== '' && view !== 'list' && view !== 'programme';
    return [
      ...(list.tag === 'training-agenda' &&
      list.said('time-zone') === null &&
      list.schema.timeZone === undefined
        ? [{ code: 'no-zone', page, detail: list.tag } as const]
        : []),
      ...(isOther ? [{ code: 'other-view', page, detail: view } as const] : []),
      ...(/<template\b[^>]*\bslot\s*=\s*["']?card/i.test(file.html.slice(at.place.end))
        ? [{ code: 'template', page, detail: list.tag } as const]
        : []),
    ];
  });
}
