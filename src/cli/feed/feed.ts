import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sessionsOf } from '../../core/agenda/sessions.js';
import type { Agenda } from '../../core/agenda/session.js';
import { toIcs } from '../../core/export/calendar/write-calendar.js';
import { withoutContactsIn, type Published } from '../../core/export/contacts/without-contacts.js';
import { atomFeed } from '../../core/export/feeds/atom.js';
import { calendarFeed, eventsIn } from '../../core/export/feeds/calendar-feed.js';
import { newest, tagUri, xmlText, type Feed, type FeedItem } from '../../core/export/feeds/feed.js';
import { jsonFeed } from '../../core/export/feeds/json-feed.js';
import { rssFeed } from '../../core/export/feeds/rss.js';
import { columnNamed } from '../../core/schema/column-named.js';
import { columnWithRole, type Column, type Schema } from '../../core/schema/schema.js';
import { localeFor } from '../../locale/locale.js';
import { publishWords } from '../../locale/publish.js';
import type { FeedKind, Request } from '../arguments.js';
import { readListOf } from '../read-list-of.js';
import { plain } from '../plain.js';
import { fail, say, tell } from '../say.js';
import { zoneHere } from '../zone-here.js';
import { feedItems } from './feed-items.js';
import { itemsIn } from './items-in.js';

/** A list as it is told to those who follow it. */
interface Told extends Published {
  readonly agenda: Agenda;
  /** Whether neither the file nor whoever asks says which zone its hours are in. */
  readonly isZoneGuessed: boolean;
}

type Kind = Exclude<FeedKind, 'ics'>;
const writers: Readonly<Record<Kind, (feed: Feed) => string>> = {
  atom: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
};
const endings: Readonly<Record<FeedKind, string>> = {
  atom: 'atom',
  rss: 'rss',
  json: 'feed.json',
  ics: 'ics',
};
const types: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
};

/** Writes the feeds of a file beside it, and says what to paste into pages. Returns the exit code; where anything is amiss, nothing is written. */
export async function feed(request: Request): Promise<number> {
  const words = publishWords(request.language).feed;
  const { kinds, base } = request.feed;
  if (base === '' && kinds.some((kind) => kind !== 'ics')) return fail(words.needsBase);
  const { table, schema, entries } = await readListOf(request);
  const told = publishedOf({ schema, entries }, request, table.timeZone);
  if (entries.length === 0) return fail(words.empty);
  const contents = new Map<FeedKind, string>();
  if (kinds.includes('ics')) {
    if (!told.agenda.sessions.some(({ start }) => start !== null)) return fail(words.noSessions);
    contents.set('ics', await calendarOf(told, request));
  }
  const others = kinds.filter((kind): kind is Kind => kind !== 'ics');
  if (others.length > 0) {
    const items = itemsOf(told, request);
    if (typeof items === 'string') return fail(items);
    for (const kind of others) contents.set(kind, writers[kind](feedOf(items, kind, request)));
  }
  tellZone(told, request);
  if (request.feed.check) return check(contents, request);
  for (const [kind, content] of contents) await write(kind, content, told, request);
  say(words.paste);
  for (const kind of contents.keys()) say(linkOf(kind, request));
  return 0;
}

function publishedOf(list: Published, request: Request, zone: string | undefined): Told {
  const published = withoutContactsIn(list, request.feed.contacts);
  // A day that stands in a column which is not shown is told nobody.
  const shown = {
    ...published.schema,
    columns: published.schema.columns.filter(({ role }) => role !== 'hidden'),
  };
  const said = request.feed.timeZone || (published.schema.timeZone ?? zone ?? '');
  const timeZone = said || zoneHere();
  const agenda = sessionsOf(shown, published.entries, { timeZone, now: Date.now() });
  return { ...published, agenda, isZoneGuessed: said === '' };
}

/** Hours that nobody says the zone of are told in a guessed one: whoever runs the command hears which. */
function tellZone({ agenda, isZoneGuessed }: Told, { language }: Request): void {
  const hasHours = agenda.sessions.some(
    ({ start }) => start?.hour !== undefined && start.offset === undefined,
  );
  if (isZoneGuessed && hasHours) tell(publishWords(language).feed.zone(agenda.timeZone));
}

/** Tells which feeds are not what the file says now. Writes nothing; the exit code is 1 where there are any. */
async function check(contents: ReadonlyMap<FeedKind, string>, request: Request): Promise<number> {
  const words = publishWords(request.language);
  let code = 0;
  for (const [kind, content] of contents) {
    const path = pathOf(kind, request);
    if ((await readFile(path, 'utf8').catch(() => '')) !== content) code = fail(words.stale(plain(path)));
  }
  return code === 0 ? say(words.fresh) : code;
}

/** The items of a feed; or why there can be none, in words. */
function itemsOf({ schema, entries, agenda }: Told, request: Request): readonly FeedItem[] | string {
  const words = publishWords(request.language).feed;
  const named = request.feed.updatedColumn;
  const column = updatedColumn(schema, named);
  if (!column) return named === '' ? words.noUpdated : words.noSuchColumn(plain(named));
  const { page, base } = request.feed;
  const items = feedItems({
    schema,
    entries,
    updated: column,
    sessions: schema.use === 'agenda' ? agenda.sessions : [],
    timeZone: agenda.timeZone,
    locale: localeFor(request.language),
    host: new URL(base).hostname,
    name: stemOf(request),
    urlOf: (id) => entryAddress(page, id),
  });
  if (items.length === 0) return words.noDates(plain(column.name));
  const left = entries.length - items.length;
  if (left > 0) tell(words.undated(String(left)));
  return newest(items);
}

/** The column that is named, else the one that says so by itself; never one that is hidden. */
function updatedColumn(schema: Schema, named: string): Column | undefined {
  const column = named === '' ? columnWithRole(schema, 'updated') : columnNamed(schema, named);
  return column?.role === 'hidden' ? undefined : column;
}

/** Where an entry is to be seen: `{id}` says where in the address, else as the elements have it. */
function entryAddress(page: string, id: string): string {
  if (page === '') return '';
  const name = encodeURIComponent(id);
  if (page.includes('{id}')) return page.replaceAll('{id}', name);
  return `${page}${page.includes('?') ? '&' : '?'}parvis.open=${name}`;
}

function feedOf(items: readonly FeedItem[], kind: FeedKind, request: Request): Feed {
  const { book, feed: asked, language } = request;
  const title = titleOf(request);
  return {
    title,
    owner: book.owner || title,
    licence: book.licence,
    language,
    home: asked.page.replace(/[?#].*$|\{id\}.*$/s, '') || asked.base,
    address: addressOf(kind, request),
    id: tagUri(new URL(asked.base).hostname, stemOf(request)),
    items,
  };
}

async function calendarOf({ schema, agenda }: Told, request: Request): Promise<string> {
  const { page, base } = request.feed;
  const before = await readFile(pathOf('ics', request), 'utf8').catch(() => '');
  const calendar = toIcs(agenda.sessions, {
    timeZone: agenda.timeZone,
    name: titleOf(request),
    now: Date.now(),
    schema,
    source: `${base}${basename(request.source)}`,
    urlOf: ({ id }) => entryAddress(page, id) || null,
  });
  return calendarFeed(calendar, before);
}

/** Writes a feed, and tells what stood in it and has left the file. */
async function write(kind: FeedKind, content: string, { entries }: Told, request: Request): Promise<void> {
  const words = publishWords(request.language);
  const path = pathOf(kind, request);
  const before = await readFile(path, 'utf8').catch(() => '');
  for (const name of removedFrom(
    kind,
    before,
    content,
    entries.map(({ id }) => id),
    request,
  ))
    say(words.removed(plain(name)));
  if (before === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  say(words.feed.written(plain(path)));
}

/** What was in a feed and is not in the file any more: what is only older than the newest fifty stays unsaid. */
function removedFrom(
  kind: FeedKind,
  before: string,
  now: string,
  ids: readonly string[],
  request: Request,
): readonly string[] {
  if (before === '') return [];
  if (kind === 'ics') {
    const left = eventsIn(now);
    return [...eventsIn(before)].filter(([uid]) => !left.has(uid)).map(([, name]) => name);
  }
  const host = new URL(request.feed.base).hostname;
  const left = new Set(ids.map((id) => tagUri(host, stemOf(request), id)));
  return [...itemsIn(kind, before)].filter(([id]) => !left.has(id)).map(([, name]) => name);
}

function titleOf({ book, source }: Request): string {
  return book.title || basename(source.replace(/[?#].*$/s, '')).replace(/\.[^.]*$/, '');
}

function stemOf({ source }: Request): string {
  return basename(source.replace(/[?#].*$/s, '')).replace(/\.[^.]*$/, '') || 'liste';
}

/** Beside the file, or in the folder that is named; never over the file itself. */
function pathOf(kind: FeedKind, request: Request): string {
  const { source, feed: asked } = request;
  const isAddress = /^https?:/i.test(source);
  const folder = asked.folder || (isAddress ? '.' : dirname(source));
  return join(folder, fileOf(kind, request));
}

function fileOf(kind: FeedKind, request: Request): string {
  const name = `${stemOf(request)}.${endings[kind]}`;
  return basename(resolve(request.source)) === name
    ? `${stemOf(request)}.feed.${endings[kind].replace('feed.', '')}`
    : name;
}

function addressOf(kind: FeedKind, request: Request): string {
  return `${request.feed.base}${encodeURIComponent(fileOf(kind, request))}`;
}

function linkOf(kind: FeedKind, request: Request): string {
  return `<link rel="alternate" type="${types[kind]}" title="${xmlText(titleOf(request))}" href="${xmlText(addressOf(kind, request))}">`;
}
