import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Contacts } from '../../core/export/contacts/contact-choices.js';
import { holdsPeople } from '../../core/export/json-ld/organisation-node.js';
import { columnWithRole } from '../../core/schema/schema.js';
import { parseDate } from '../../core/time/dates.js';
import { dayKey } from '../../core/time/moment.js';
import type { PrerenderRequest } from '../arguments.js';
import { entryPage, sessionPage, type PageContent } from './entry-page.js';
import { sessionsOfList } from './list-sessions.js';
import { keptBackOf } from './held.js';
import type { PageList } from './page-list.js';
import { fileNameOf, type PlannedFile, type ReadPage } from './plan-pages.js';
import { sitemapFiles, type SitemapPage } from './sitemap.js';

/** The pages of entries, and what becomes of those of former runs. */
export interface EntryPages {
  readonly files: readonly PlannedFile[];
  readonly gone: readonly string[];
  /** The address of the list of pages for search engines; empty for none. */
  readonly sitemap: string;
}

/** The entries, or the sessions to come, that have a page of their own. */
export function idsWithPages(list: PageList, contacts: Contacts, now: number): ReadonlySet<string> {
  const shown = { ...list, ...keptBackOf(list, contacts).told };
  if (list.tag === 'actor-directory') return new Set(shown.entries.map(({ id }) => id));
  return new Set(comingIn(shown, now).map(({ id }) => id));
}

function comingIn(list: PageList, now: number): ReturnType<typeof sessionsOfList>['sessions'] {
  const { prepared, sessions } = sessionsOfList(list, now);
  return sessions.filter((session) => !prepared.behind.has(session));
}

/** A page for each entry or coming session, a list of them for search engines, and which pages of former runs nothing stands for. */
export async function entryPages(
  pages: readonly ReadPage[],
  request: PrerenderRequest,
  { now, root }: { readonly now: number; readonly root: string },
): Promise<EntryPages> {
  if (request.folder === '') return { files: [], gone: [], sitemap: '' };
  const folder = resolve(request.folder);
  const below = relative(root, folder).split(sep).map(encodeURIComponent).join('/');
  const base = new URL(below === '' ? './' : `${below}/`, request.base).href;
  const made = pages.flatMap((page) =>
    page.lists.flatMap(({ list }) => pagesOfList(list, page, { request, now, folder, base })),
  );
  const names = new Set(made.map(({ name }) => name));
  const before = await formerPages(folder);
  const origins = new Set(pages.map(({ path }) => originOf(folder, path)));
  const others = before.filter(({ name, origin }) => !names.has(name) && !origins.has(origin));
  const listed: readonly SitemapPage[] = [
    ...made
      .filter(({ isListed }) => isListed)
      .map(({ name, changed }) => ({ address: addressIn(base, name), changed })),
    ...others.map(({ name }) => ({ address: addressIn(base, name), changed: '' })),
  ];
  const maps = sitemapFiles(listed, base).map(({ name, content }) => ({
    path: join(folder, name),
    content: bytesOf(content),
    isList: false,
  }));
  return {
    files: [
      ...made.map(({ name, html }) => ({ path: join(folder, name), content: bytesOf(html), isList: false })),
      ...maps,
    ],
    gone: before
      .filter(({ name, origin }) => !names.has(name) && origins.has(origin))
      .map(({ name }) => join(folder, name)),
    sitemap: listed.length > 0 ? new URL('sitemap.xml', base).href : '',
  };
}

interface MadePage {
  readonly name: string;
  readonly html: string;
  /** The day on which its entry was changed; empty where nobody says. */
  readonly changed: string;
  /** Whether search engines are told of it. */
  readonly isListed: boolean;
}

interface Place {
  readonly request: PrerenderRequest;
  readonly now: number;
  readonly folder: string;
  readonly base: string;
}

function pagesOfList(list: PageList, page: ReadPage, place: Place): readonly MadePage[] {
  const { request, now, folder, base } = place;
  const { contacts, people } = request;
  const kept = keptBackOf(list, contacts);
  const shown = { ...list, ...kept.shown };
  const told = { ...list, ...kept.told };
  const isHidden = holdsPeople(list.schema) && !people;
  const content = (id: string): PageContent => ({
    list: shown,
    told,
    id,
    contacts,
    now,
    isHidden,
    address: addressIn(base, fileNameOf(id)),
    back: `${relative(folder, page.path).split(sep).map(encodeURIComponent).join('/')}#${encodeURIComponent(id)}`,
    origin: originOf(folder, page.path),
    pageAddress: page.address,
  });
  const changedAt = changeReader(told);
  if (list.tag === 'training-agenda')
    return comingIn(told, now).flatMap(({ id, entry }) => {
      const html = sessionPage(content(id));
      return html === null
        ? []
        : { name: fileNameOf(id), html, changed: changedAt(entry.cells), isListed: true };
    });
  return told.entries.map(({ id, cells }) => ({
    name: fileNameOf(id),
    html: entryPage(content(id)),
    changed: changedAt(cells),
    isListed: !isHidden,
  }));
}

function changeReader({ schema }: PageList): (cells: readonly string[]) => string {
  const column = columnWithRole(schema, 'updated');
  return (cells) => {
    const date = column ? parseDate(cells[column.index] ?? '', column.dayOrder) : null;
    return date ? dayKey(date) : '';
  };
}

function addressIn(base: string, name: string): string {
  return new URL(encodeURIComponent(name), base).href;
}

/** Which page a page of an entry was made for: another run for another page leaves it alone. */
function originOf(folder: string, page: string): string {
  return relative(folder, page).split(sep).join('/');
}

interface FormerPage {
  readonly name: string;
  readonly origin: string;
}

export const GENERATOR = 'parvis prerender';
const marker = new RegExp(`<meta name="generator" content="${GENERATOR} ([^"]*)">`);

/** The pages of entries that lie in a folder, and for which page each was made. Pages of others are none of them. */
async function formerPages(folder: string): Promise<readonly FormerPage[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.html'));
  const found = await Promise.all(
    names.map(async (name) => {
      const head = (await readFile(join(folder, name), 'utf8').catch(() => '')).slice(0, 4000);
      const origin = marker.exec(head)?.[1];
      return origin === undefined ? [] : [{ name, origin: decodeURIComponent(origin) }];
    }),
  );
  return found.flat();
}

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
