import { printDocument } from '../chrome/print-document.js';
import { dayInWords } from '../chrome/age.js';
import { sourceOf } from '../chrome/source-line.js';
import { runPaced } from '../core/base/pace.js';
import type { Entry } from '../core/collection/collection.js';
import { bookSteps, type BookRequest } from '../core/export/book/book.js';
import { bookMarkup, wholeVolume } from '../core/export/book/book-markup.js';
import { bookStyles } from '../core/export/book/book-styles.js';
import { hasPoints } from '../core/models/points.js';
import { skipper } from '../core/models/index-letters.js';
import { comparableFor } from '../core/text/comparable.js';
import { loadScales } from '../core/text/scales.js';
import { bookWords } from '../locale/book.js';
import { indexWords } from '../locale/indexes.js';
import { readList } from '../visit/attributes.js';
import type { ListHost } from './list-frame.js';
import { ownerLink } from '../visit/owner-link.js';
import { fetchDepartments } from '../views/map/fetch-departments.js';

/** More indexes than this nobody asked for. */
const MOST_INDEXES = 4;

/** Some entries in place of all that was found, and what they are called. */
export interface BoundSome {
  readonly entries: readonly Entry[];
  readonly title: string;
}

/** Prints what the visitor has found, or some of it, as a booklet: a document of its own, without the page around the list. */
export async function printBook(host: ListHost, some?: BoundSome): Promise<void> {
  const [request] = await Promise.all([requestOf(host, some), loadScales()]);
  if (!request) return;
  const book = await runPaced(bookSteps(request));
  printDocument({
    title: book.title,
    language: book.indexing.content,
    styles: bookStyles('A4'),
    body: bookMarkup(book, wholeVolume(book)),
  });
}

async function requestOf(host: ListHost, some?: BoundSome): Promise<BookRequest | null> {
  const { visit, locale, book = '' } = host;
  const { schema, opening } = visit;
  if (!schema) return null;
  const entries = some?.entries ?? (await allFound(visit));
  const modified = opening?.phase === 'ready' ? opening.modified : null;
  const updated = host.sourceUpdated ?? modified;
  const content = locale.content || locale.tag;
  return {
    schema,
    entries,
    by: indexedColumns(visit),
    indexing: {
      comparable: await comparableFor(entries.length),
      content,
      language: locale.language,
      untitled: locale.messages.entry.untitled,
      skip: skipper(readList(indexWords(content.slice(0, 2)).articles)),
    },
    words: bookWords(locale.language),
    outline: hasPoints(schema) ? await fetchDepartments() : null,
    // Figures tell of all that was found, not of some of it.
    statistics: some
      ? []
      : await Promise.all([...visit.members].flatMap(({ bookPart }) => bookPart?.() ?? [])),
    title: book?.trim() || document.title,
    subtitle: some?.title ?? '',
    owner: sourceOf(host).name ?? '',
    date: updated ? dayInWords(updated, locale) : '',
    licence: host.sourceLicense ?? '',
    address: location.href.replace(/[?#].*$/s, ''),
    correction:
      ownerLink(host.correctionUrl?.replace(/[?&][^=]*=\{id\}/, '').replaceAll('{id}', '') ?? null) ?? '',
  };
}

async function allFound(visit: ListHost['visit']): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const slice of visit.each()) entries.push(...slice);
  return entries;
}

/** By what visitors filter the list. */
function indexedColumns({ plans }: ListHost['visit']): readonly string[] {
  return plans
    .filter(({ request, column }) => request.kind === 'values' && column.type === 'text')
    .map(({ column }) => column.name)
    .slice(0, MOST_INDEXES);
}
