import { mailLink, phoneLink, webLink } from '../../base/link.js';
import { withoutAddresses } from '../../base/named-links.js';
import type { IndexedEntry } from '../../models/index-groups.js';
import { addressesIn, toldLabels, toldText, toldValues } from '../../models/told.js';
import type { Column, Role } from '../../schema/schema.js';
import { isNo, isYes } from '../../schema/truth.js';
import type { Row } from '../../table/table.js';
import { phoneText } from '../../text/phone-text.js';
import type { Book } from './book.js';
import { anchorOf } from './book.js';
import { element, isNothing, joined, type Markup } from './markup.js';

/** Longer cells are cut: a book is no place for a megabyte. */
const LONGEST = 2000;

const underTitle: ReadonlySet<Role | null> = new Set(['subtitle', 'kind']);
const whereabouts: ReadonlySet<Role | null> = new Set(['address', 'postcode', 'city']);
const contacts: ReadonlySet<Role | null> = new Set(['phone', 'email', 'website']);

/**
 * One entry in a few lines: its number and name, what it is and where, its text, how to get in touch, and all the rest.
 * @param leadsToItself whether its number is a link to it: browsers tell the page of nothing to which no link leads.
 */
export function entryMarkup(indexed: IndexedEntry, book: Book, leadsToItself: boolean): Markup {
  const { cells } = indexed.entry;
  const { columns } = book;
  const number = String(indexed.number);
  const having = (roles: ReadonlySet<Role | null>): readonly Column[] =>
    columns.filter(({ role }) => roles.has(role));
  const rest = columns.filter(
    ({ role }) => !underTitle.has(role) && !whereabouts.has(role) && !contacts.has(role) && role !== 'text',
  );
  return element('article', { class: 'entry', id: anchorOf(indexed) }, [
    element('h4', {}, [
      element(
        'span',
        { class: 'number' },
        leadsToItself ? element('a', { href: `#${anchorOf(indexed)}` }, number) : number,
      ),
      ' ',
      indexed.title,
    ]),
    line(
      'what',
      joined(
        [
          ...having(underTitle).map((each) => plainCell(cells, each, book)),
          place(cells, having(whereabouts)),
        ],
        ' · ',
      ),
    ),
    ...columns
      .filter(({ role }) => role === 'text')
      .map((each) => line('text', plainCell(cells, each, book))),
    line(
      'contact',
      joined(
        having(contacts).flatMap((each) => contact(cells, each, book)),
        ' · ',
      ),
    ),
    line(
      'rest',
      joined(
        rest.map((each) => labelled(cells, each, book)),
        ' · ',
      ),
    ),
  ]);
}

function line(name: string, content: Markup): Markup {
  return isNothing(content) ? '' : element('p', { class: name }, content);
}

function place(cells: Row, columns: readonly Column[]): string {
  const parts = columns.map((column) => cut(toldText(cells, column).replace(/\s+/g, ' ')));
  const street = columns.findIndex(({ role }) => role !== 'address');
  const before = parts.slice(0, street < 0 ? parts.length : street);
  return [...before, parts.slice(before.length).filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** A cell in words, its values one behind the other. */
function plainCell(cells: Row, column: Column, { indexing, words }: Book): string {
  if (column.separator !== null || column.meaningOf)
    return cut(toldLabels(cells, column, indexing.language).join(', '));
  const text = toldText(cells, column);
  if (column.type === 'boolean') return isYes(text) ? words.yes : isNo(text) ? words.no : cut(text);
  return cut(withoutAddresses(text).replace(/\s+/g, ' '));
}

function labelled(cells: Row, column: Column, book: Book): Markup {
  const text = plainCell(cells, column, book);
  return text === ''
    ? ''
    : [element('span', { class: 'label' }, `${column.label}${book.words.colon}`), ' ', text];
}

/** What can be called, written to or visited: as a link that shows where it leads, because paper has none. */
function contact(cells: Row, column: Column, { indexing }: Book): readonly Markup[] {
  const values = toldValues(cells, column);
  if (column.role === 'phone')
    return values.map((value) => linked(phoneLink(value), phoneText(value, indexing.language)));
  if (column.role === 'email') return values.map((value) => linked(mailLink(value), value));
  return values.flatMap(addressesIn).map((address) => {
    const href = webLink(address);
    return linked(href, href ? href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') : address);
  });
}

function linked(href: string | null, text: string): Markup {
  return href === null ? cut(text) : element('a', { href }, cut(text));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
