import { mailLink, phoneLink, webLink } from '../../base/link.js';
import type { Entry } from '../../collection/collection.js';
import {
  addressesIn,
  columnsByRole,
  toldText,
  toldTitle,
  toldValues,
  valuesOfCell,
} from '../../models/told.js';
import { pointReader } from '../../models/points.js';
import { remembering } from '../../base/remembering.js';
import { headingWords } from '../../schema/heading.js';
import { labelOf } from '../../schema/meaning.js';
import type { Column, Role, Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';
import { parseDate } from '../../time/dates.js';
import { dayKey, two } from '../../time/moment.js';
import { escapeText, foldLine } from '../content-lines.js';
import type { Taken } from '../exporter.js';
import { fileOf, uidOf } from '../identifiers.js';

/** Longer notes are cut: some programs refuse the whole file because of one. */
const LONGEST_NOTE = 2000;

/**
 * Writes an entry as a card (vCard 3.0, RFC 2426): 4.0 is UTF-8 alone, and Outlook does not read it. Its types are English: programs
 * refuse those of other languages.
 */
export function cardWriter({
  schema,
  language,
  source,
  urlOf,
}: Pick<Taken, 'schema' | 'language' | 'source' | 'urlOf'>): (entry: Entry) => string {
  const writers = [
    identityWriter(source),
    nameWriter(schema),
    contactWriter(schema),
    restWriter(schema, language),
    (entry: Entry) => address('SOURCE', urlOf(entry)),
  ];
  return (entry) => writers.reduce((card, write) => card + write(entry), BEGIN) + END;
}

const BEGIN = 'BEGIN:VCARD\r\nVERSION:3.0\r\n';
const END = 'END:VCARD\r\n';

/** Whole lines of a card for an entry; empty where it says nothing. */
type Lines = (entry: Entry) => string;

function identityWriter(source: string): Lines {
  const file = fileOf(source);
  return ({ id }) => foldLine(`UID:${uidOf(`${file}\n${id}`)}`);
}

/** An address is written as it is. */
function address(name: string, href: string): string {
  return /^https?:/.test(href) ? foldLine(`${name}:${href}`) : '';
}

function property(name: string, text: string): string {
  return text === '' ? '' : foldLine(`${name}:${escapeText(text)}`);
}

/** Parts of one value, of which none is left out: their places tell what they are. */
function structured(name: string, parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : foldLine(`${name}:${parts.map(escapeText).join(';')}`);
}

const firstName = /^(?:prenoms?|firstname|given|forename)$/;

/** People by their two names; everything else is an organisation, and told to be one. */
function nameWriter(schema: Schema): Lines {
  const titleOf = toldTitle(schema);
  const given = schema.columns.find(
    ({ role, name }) => role === 'subtitle' && headingWords(name).some((word) => firstName.test(word)),
  );
  return ({ cells, id }) => {
    // A card without a name is none.
    const name = titleOf(cells) || id;
    const first = given ? toldText(cells, given) : '';
    if (first !== '' && first !== name)
      return structured('N', [name, first, '', '', '']) + property('FN', `${first} ${name}`);
    const told = escapeText(name);
    return `${foldLine(`N:${told};;;;`)}${foldLine(`FN:${told}`)}${foldLine(`ORG:${told}`)}X-ABSHOWAS:COMPANY\r\n`;
  };
}

/** How to get in touch: whatever is no telephone number, address or site is left out. */
function contactWriter(schema: Schema): Lines {
  const writers = [
    ...columnsByRole(schema, 'phone').map((column) => valueWriter(column, phoneLine(phoneType(column)))),
    ...columnsByRole(schema, 'email').map((column) => valueWriter(column, mailLine)),
    addressWriter(schema),
    ...columnsByRole(schema, 'website').map((column) => valueWriter(column, siteLines)),
  ];
  return (entry) => writers.reduce((lines, write) => lines + write(entry), '');
}

/** What is written of each value of a column. */
function valueWriter(column: Column, lineOf: (value: string) => string): Lines {
  return ({ cells }) => {
    const values = toldValues(cells, column);
    return values.length === 1 ? lineOf(values[0] ?? '') : values.map(lineOf).join('');
  };
}

function phoneLine(type: string): (value: string) => string {
  return (value) => {
    const link = phoneLink(value);
    return link === null ? '' : foldLine(`TEL;TYPE=${type}:${link.slice('tel:'.length)}`);
  };
}

function mailLine(value: string): string {
  const link = mailLink(value);
  return link === null
    ? ''
    : property('EMAIL;TYPE=INTERNET', decodeURIComponent(link.slice('mailto:'.length)));
}

function siteLines(value: string): string {
  return addressesIn(value).reduce((lines, text) => lines + address('URL', webLink(text) ?? ''), '');
}

const types: readonly (readonly [type: string, words: RegExp])[] = [
  ['FAX', /^(?:fax|telecopie)$/],
  ['CELL', /^(?:mobile|portable|movil|cell|gsm|handy)$/],
];

function phoneType({ name, label }: Column): string {
  const words = [...headingWords(name), ...headingWords(label)];
  const [type] = types.find(([, known]) => words.some((word) => known.test(word))) ?? ['WORK,VOICE'];
  return type;
}

function addressWriter(schema: Schema): Lines {
  const reader = (role: Role): ((cells: Row) => string) => {
    const columns = columnsByRole(schema, role);
    return (cells) =>
      columns
        .map((column) => toldText(cells, column))
        .filter(Boolean)
        .join(', ');
  };
  const parts = (['address', 'city', 'region', 'postcode', 'country'] as const).map(reader);
  const pointOf = pointReader(schema);
  return ({ cells }) => {
    const point = pointOf(cells);
    // The first two parts are the box at the post office and what is added to a street.
    const told = parts.map((read) => read(cells));
    const written = structured('ADR;TYPE=WORK', told.some(Boolean) ? ['', '', ...told] : []);
    return point ? `${written}GEO:${point.join(';')}\r\n` : written;
  };
}

/** Different cells whose lines are remembered. */
const MOST_CELLS = 1000;

/** What it says of itself, what it belongs to, and how old that is. */
function restWriter(schema: Schema, language: string): Lines {
  const texts = columnsByRole(schema, 'text');
  const categories = categoryWriter(schema, language);
  const [updated] = columnsByRole(schema, 'updated');
  const revised = remembering(MOST_CELLS, (text) => (updated ? revision(text, updated) : ''));
  return (entry) => {
    const { cells } = entry;
    const note = texts.map((column) => toldText(cells, column)).filter(Boolean);
    const age = updated ? revised(toldText(cells, updated)) : '';
    return property('NOTE', shortened(note.join('\n\n'))) + categories(entry) + age;
  };
}

function categoryWriter(schema: Schema, language: string): Lines {
  const columns = schema.columns
    .filter(({ role, separator }) => role === 'kind' || (role === null && separator !== null))
    .map((column) => ({
      index: column.index,
      labelsOf: remembering(MOST_CELLS, (cell) =>
        valuesOfCell(cell, column).map((value) => escapeText(labelOf(column, value, language))),
      ),
    }));
  return ({ cells }) => {
    const labels: string[] = [];
    for (const { index, labelsOf } of columns)
      for (const label of labelsOf(cells[index] ?? '')) if (!labels.includes(label)) labels.push(label);
    return labels.length > 0 ? foldLine(`CATEGORIES:${labels.join(',')}`) : '';
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_NOTE
    ? `${text.slice(0, LONGEST_NOTE).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

function revision(text: string, { dayOrder }: Column): string {
  const date = parseDate(text, dayOrder);
  return date ? `REV:${dayKey(date)}T${two(date.hour ?? 0)}:${two(date.minute ?? 0)}:00Z\r\n` : '';
}
