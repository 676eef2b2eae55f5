import { allOf } from '../../core/collection/all-of.js';
import type { Entry } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import { interpret } from '../../core/engines/local/interpret-table.js';
import { LocalCollection } from '../../core/engines/local/local-collection.js';
import { readTable } from '../../core/formats/read-table.js';
import { readGlossary, type Glossary } from '../../core/glossary/glossary.js';
import type { Schema } from '../../core/schema/schema.js';
import type { Table } from '../../core/table/table.js';
import { zoneNamed } from '../../core/time/zone.js';
import { loadWords } from '../../locale/load-words.js';
import { languageFor, localeFor, type Locale } from '../../locale/locale.js';
import { readConditions } from '../../visit/attributes.js';
import { readingOf, schemaOf, type RequestAttributes } from '../../visit/file-request.js';
import { planFilters } from '../../visit/filter-plan.js';
import { bytesOf } from '../bytes-of.js';
import { readWhole } from '../read-whole.js';
import { zoneHere } from '../zone-here.js';
import { withoutMarks } from './held.js';
import type { Companion, ListInPage, ScannedPage } from './scan-page.js';

const never = new AbortController().signal;

/** A list of a page with all that is written of it. */
export interface PageList {
  readonly tag: ListInPage['tag'];
  /** An attribute as its author means it; null where it is left out. */
  readonly said: (name: string) => string | null;
  /** What it is called in the address of the page. */
  readonly name: string;
  readonly locale: Locale;
  readonly table: Table;
  readonly schema: Schema;
  /** Every entry that there is for the page, in its order. */
  readonly entries: readonly Entry[];
  /** How many there are; a list that is only drawn in part holds fewer. */
  readonly total: number;
  readonly pageSize: number;
  readonly headingLevel: number;
  /** The zone in which hours are told: the author's, else the file's, else that of the machine. */
  readonly timeZone: string;
  /** Whether filters stand beside the list, and a search box above it. */
  readonly hasFilters: boolean;
  readonly hasSearch: boolean;
  /** What it is called: by its label, its source, else by the title of its page. */
  readonly title: string;
}

/** How the addresses of a page lead to files, and texts of it are read. */
export interface PageSurroundings {
  readonly scanned: ScannedPage;
  readonly textOf: (piece: string) => string;
  /** The path or address of what the page names. */
  readonly pathOf: (address: string) => string;
}

/** Reads what a list in a page shows: the same file, rules and order as in the page. @throws LoadError */
export async function readPageList(list: ListInPage, page: PageSurroundings): Promise<PageList> {
  const { tag, attributes } = list;
  const { scanned, textOf, pathOf } = page;
  const said = (name: string): string | null => {
    const written = attributes.get(name);
    return written === undefined ? null : textOf(written);
  };
  await loadWords(languageFor(list.lang));
  const locale = localeFor(list.lang, said('content-lang')?.trim() ?? '');
  const author = authorOf(list, said);
  const glossary = said('glossary')?.trim() ?? '';
  const written = await readWhole(pathOf(said('src') ?? ''), readingOf(author));
  const { table, schema } = await interpret(
    written,
    { schema: schemaOf(author), glossary: glossary === '' ? undefined : () => glossaryIn(pathOf(glossary)) },
    never,
  );
  const pageSize = numberIn(said('page-size'), 20, 1, 500);
  const scope = {
    where: readConditions(said('where')),
    facets: [],
    sort: said('sort') ?? '',
    pageSize,
    locale: locale.tag,
    content: locale.content || locale.tag,
  };
  const mine = scanned.companions.filter((each) => isFor(each, list, scanned));
  const shown = planFilters(schema, said('filters'), scope.where, () => undefined);
  const entries = (
    await allOf(new LocalCollection(table, schema), { selection: emptySelection, scope }, never)
  ).map(withoutMarks);
  return {
    tag,
    said,
    name: nameInAddress(list, scanned.lists),
    locale,
    table,
    schema,
    entries,
    total: entries.length,
    pageSize,
    headingLevel: numberIn(said('heading-level'), 3, 2, 6),
    timeZone: zoneNamed(said('time-zone')?.trim() || (schema.timeZone ?? zoneHere())),
    hasFilters:
      shown.length > 0 && !mine.some((each) => each.tag === 'actor-filter' && each.filters === null),
    title: said('aria-label') ?? said('source-name') ?? textOf(scanned.title).trim(),
    hasSearch: !mine.some((each) => each.tag === 'actor-search'),
  };
}

/** An author's list by its attributes, as the elements have them. */
function authorOf({ tag, attributes }: ListInPage, said: PageList['said']): HTMLElement & RequestAttributes {
  const author = {
    localName: tag,
    id: attributes.get('id') ?? '',
    getAttribute: said,
    src: said('src'),
    format: said('format'),
    delimiter: said('delimiter'),
    encoding: said('encoding'),
    itemsPath: said('items-path'),
    sheet: said('sheet'),
    fields: said('fields'),
    labels: said('labels'),
    lists: said('lists'),
    where: said('where'),
    glossary: said('glossary'),
    keepCopy: false,
    refresh: null,
  };
  // There is no page here: of the element no more is asked than what stands above.
  return author as unknown as HTMLElement & RequestAttributes;
}

async function glossaryIn(path: string): Promise<Glossary | null> {
  try {
    return readGlossary(await readTable(await bytesOf(path)));
  } catch {
    // As in the page: the list is shown without it.
    return null;
  }
}

function isFor(companion: Companion, { attributes }: ListInPage, { lists }: ScannedPage): boolean {
  return companion.for === '' ? lists.length === 1 : companion.for === attributes.get('id');
}

/** As `visit/address-name`: by its id, else by a name of ours. */
function nameInAddress(list: ListInPage, lists: readonly ListInPage[]): string {
  const idOf = ({ attributes }: ListInPage): string => attributes.get('id')?.trim() ?? '';
  if (idOf(list) !== '') return idOf(list);
  const taken = new Set(lists.map(idOf));
  const nameless = lists.filter((each) => idOf(each) === '' && each.attributes.get('url-state') !== 'off');
  const free = Array.from({ length: lists.length * 2 }, (_, at) =>
    at === 0 ? 'parvis' : `parvis${String(at + 1)}`,
  );
  return free.filter((name) => !taken.has(name))[nameless.indexOf(list)] ?? 'parvis';
}

function numberIn(text: string | null, usual: number, least: number, most: number): number {
  const value = text === null ? usual : Number(text);
  return Number.isFinite(value) && text?.trim() !== ''
    ? Math.min(Math.max(Math.round(value), least), most)
    : usual;
}
