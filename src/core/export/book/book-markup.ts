import { definitionOf, labelOf } from '../../schema/meaning.js';
import type { Column } from '../../schema/schema.js';
import { webLink } from '../../base/link.js';
import { entriesIn, ownLabel, type IndexedEntry, type IndexGroup } from '../../models/index-groups.js';
import type { MadeIndex } from '../../models/indexes.js';
import { toldValues } from '../../models/told.js';
import { anchorOf, type Book } from './book.js';
import { mapMarkup } from './book-map.js';
import { sheetName } from './book-styles.js';
import { sheetsOf, type Letter } from './book-sheets.js';
import { entryMarkup } from './entry-markup.js';
import { element, isNothing, joined, type Markup } from './markup.js';

/** The part of a book that is one document, and what is known of its pages. */
export interface Volume {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The entries in it, by their numbers: the first and the last. */
  readonly first: number;
  readonly last: number;
  /** Whether indexes and glossary stand in it. */
  readonly isLast: boolean;
  /** The page of an anchor, in words; null where pages have no numbers that are known, and then none is told. */
  readonly pageOf: ((anchor: string) => string) | null;
  /** The entries that begin a page, by their numbers, where that is known: then each page has its letters at its head. */
  readonly turns: ReadonlySet<number>;
}

/** A whole book in one document, for any browser: its indexes give the numbers of entries. */
export function wholeVolume({ numbered }: Book): Volume {
  return { number: 1, of: 1, first: 1, last: numbered.length, isLast: true, pageOf: null, turns: new Set() };
}

/** Everything in a book, in its order: cover, how to read it, entries, map, indexes, glossary, figures, age of the data, where to correct. */
export function bookMarkup(book: Book, volume: Volume): Markup {
  const parts = partsOf(book, volume);
  return [
    cover(book, volume),
    howToRead(book, volume),
    contents(parts, book, volume),
    ...parts.map(({ id, heading, content }) =>
      element('section', { class: `part ${id}`, id }, [element('h2', {}, heading), content]),
    ),
    colophon(book),
  ];
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly content: Markup;
}

function partsOf(book: Book, volume: Volume): readonly Part[] {
  const { words, indexes, statistics = '' } = book;
  const entries = { id: 'entries', heading: words.entries, content: entriesMarkup(book, volume) };
  if (!volume.isLast) return [entries];
  return [
    entries,
    { id: 'map', heading: words.map, content: mapMarkup(book) },
    ...indexes.map((index, place) => ({
      id: `index-${String(place + 1)}`,
      heading: words.index(index.column?.label ?? ''),
      content: indexMarkup(index, volume),
    })),
    { id: 'glossary', heading: words.glossary, content: glossaryMarkup(book) },
    { id: 'statistics', heading: words.statistics, content: statistics },
  ].filter(({ content }) => !isNothing(content));
}

function cover({ title, subtitle, owner, date, licence, numbered, words }: Book, volume: Volume): Markup {
  const lines = [
    words.count(numbered.length),
    volume.of > 1 ? words.volume(String(volume.number), String(volume.of)) : '',
    date && words.updated(date),
    licence && words.licence(licence),
  ].filter(Boolean);
  return element('header', { class: 'cover' }, [
    owner ? element('p', { class: 'owner' }, owner) : '',
    element('h1', {}, title),
    subtitle ? element('p', { class: 'subtitle' }, subtitle) : '',
    ...lines.map((each) => element('p', {}, each)),
  ]);
}

function howToRead({ words, indexes }: Book, { pageOf }: Volume): Markup {
  return element('section', { class: 'how' }, [
    element('h2', {}, words.how),
    ...words.howLines(indexes.length > 0, pageOf !== null).map((each) => element('p', {}, each)),
  ]);
}

/** Where pages have numbers, what stands on which. */
function contents(parts: readonly Part[], { words }: Book, { pageOf }: Volume): Markup {
  if (!pageOf || parts.length < 2) return '';
  const lines = parts.map(({ id, heading }) =>
    element('p', {}, [
      element('a', { href: `#${id}` }, heading),
      ' ',
      element('span', { class: 'page' }, pageOf(id).trimEnd()),
    ]),
  );
  return element('nav', { class: 'contents' }, [element('h2', {}, words.contents), ...lines]);
}

function entriesMarkup(book: Book, volume: Volume): Markup {
  return sheetsOf(book, volume).map((sheet, place) =>
    element(
      'div',
      { class: `sheet ${sheetName(place)}` },
      sheet.map((letter) => letterMarkup(letter, book, volume)),
    ),
  );
}

function letterMarkup({ value, entries, isContinued }: Letter, book: Book, { isLast }: Volume): Markup {
  return element('section', { class: 'letter' }, [
    isContinued ? '' : element('h3', {}, value),
    ...entries.map((each) => entryMarkup(each, book, !isLast)),
  ]);
}

function indexMarkup({ groups }: MadeIndex, volume: Volume): Markup {
  return element(
    'div',
    { class: 'groups' },
    groups.map((group) => groupMarkup(group, volume, 'group')),
  );
}

/** A group is a paragraph, not an item of a list: Chromium writes such without a body, which readers of tagged PDF take for a fault. */
function groupMarkup(group: IndexGroup, volume: Volume, name: string): Markup {
  const count = String(entriesIn(group).length);
  const references = [...group.entries].sort(byNumber).map((each) => reference(each, volume));
  return [
    element('p', { class: name }, [
      element('b', {}, ownLabel(group)),
      ` (${count}) `,
      joined(references, volume.pageOf ? ' ' : ', '),
    ]),
    ...group.below.map((each) => groupMarkup(each, volume, 'group below')),
  ];
}

function byNumber(one: IndexedEntry, other: IndexedEntry): number {
  return one.number - other.number;
}

/** The number of an entry, which leads to it, and its page where that is known. */
function reference(each: IndexedEntry, { first, last, pageOf }: Volume): Markup {
  const anchor = anchorOf(each);
  const number = String(each.number);
  const isHere = each.number >= first && each.number <= last;
  const shown = isHere ? element('a', { href: `#${anchor}` }, number) : number;
  if (!pageOf) return shown;
  return element('span', { class: 'reference' }, [
    shown,
    ' ',
    element('span', { class: 'page' }, pageOf(anchor)),
  ]);
}

/** What is meant by the values that stand in the entries, where somebody says so. */
function glossaryMarkup(book: Book): Markup {
  return book.columns
    .filter(({ meaningOf }) => meaningOf)
    .flatMap((column) => {
      const terms = definitionsIn(column, book);
      if (terms.length === 0) return [];
      return [
        element('h3', {}, column.label),
        element(
          'dl',
          {},
          terms.map(([term, meaning]) =>
            element('div', {}, [element('dt', {}, term), element('dd', {}, meaning)]),
          ),
        ),
      ];
    });
}

function definitionsIn(
  column: Column,
  { numbered, indexing }: Book,
): readonly (readonly [term: string, meaning: string])[] {
  const values = new Set(numbered.flatMap(({ entry }) => toldValues(entry.cells, column)));
  const terms = Array.from(
    values,
    (value) => [labelOf(column, value, indexing.language), definitionOf(column, value)] as const,
  );
  return [...new Map(terms.filter(([, meaning]) => meaning !== ''))].sort(([one], [other]) =>
    one.localeCompare(other, indexing.language),
  );
}

function colophon({ words, date, address, correction, owner, licence }: Book): Markup {
  const link = (text: string): Markup => {
    const href = webLink(text);
    return href === null ? text : element('a', { href }, text);
  };
  return element('footer', { class: 'colophon' }, [
    date ? element('p', {}, words.age(date)) : '',
    address ? element('p', {}, [words.madeFrom, ' ', link(address)]) : '',
    correction ? element('p', {}, [words.correct, ' ', link(correction)]) : '',
    joined([owner, licence && words.licence(licence)].filter(Boolean), ' · '),
  ]);
}
