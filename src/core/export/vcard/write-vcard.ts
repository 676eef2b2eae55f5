import { mailLink, phoneLink, webLink } from '../../base/link.js';
import type { Entry } from '../../collection/collection.js';
import {
  addressesIn,
  columnsByRole,
  toldLabels,
  toldText,
  toldTitle,
  toldValues,
} from '../../models/told.js';
import { pointReader } from '../../models/points.js';
import { headingWords } from '../../schema/heading.js';
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
  const names = nameWriter(schema);
  const contacts = contactWriter(schema);
  const rest = restWriter(schema, language);
  const file = fileOf(source);
  return (entry) => {
    const url = urlOf(entry);
    return [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:${uidOf(`${file}\n${entry.id}`)}`,
      ...names(entry),
      ...contacts(entry.cells),
      ...rest(entry.cells),
      ...(/^https?:/.test(url) ? [`SOURCE:${url}`] : []),
      'END:VCARD',
    ]
      .map(foldLine)
      .join('');
  };
}

/** Lines of a card for a row. */
type Lines = (cells: Row) => readonly string[];

/** An address is written as it is. */
function address(name: string, text: string): readonly string[] {
  const href = webLink(text);
  return href === null ? [] : [`${name}:${href}`];
}

function property(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}:${escapeText(text)}`];
}

/** Parts of one value, of which none is left out: their places tell what they are. */
function structured(name: string, parts: readonly string[]): readonly string[] {
  return parts.every((part) => part === '') ? [] : [`${name}:${parts.map(escapeText).join(';')}`];
}

const firstName = /^(?:prenoms?|firstname|given|forename)$/;

/** People by their two names; everything else is an organisation, and told to be one. */
function nameWriter(schema: Schema): (entry: Entry) => readonly string[] {
  const titleOf = toldTitle(schema);
  const given = schema.columns.find(
    ({ role, name }) => role === 'subtitle' && headingWords(name).some((word) => firstName.test(word)),
  );
  return ({ cells, id }) => {
    // A card without a name is none.
    const name = titleOf(cells) || id;
    const first = given ? toldText(cells, given) : '';
    if (first !== '' && first !== name)
      return [...structured('N', [name, first, '', '', '']), ...property('FN', `${first} ${name}`)];
    return [
      `N:${[name, '', '', '', ''].map(escapeText).join(';')}`,
      `FN:${escapeText(name)}`,
      ...property('ORG', name),
      'X-ABSHOWAS:COMPANY',
    ];
  };
}

/** How to get in touch: whatever is no telephone number, address or site is left out. */
function contactWriter(schema: Schema): Lines {
  const phones = columnsByRole(schema, 'phone').map((column) => ({ column, type: phoneType(column) }));
  const mails = columnsByRole(schema, 'email');
  const sites = columnsByRole(schema, 'website');
  const addresses = addressWriter(schema);
  return (cells) => [
    ...phones.flatMap(({ column, type }) =>
      toldValues(cells, column)
        .flatMap((value) => phoneLink(value)?.slice('tel:'.length) ?? [])
        .map((number) => `TEL;TYPE=${type}:${number}`),
    ),
    ...mails.flatMap((column) =>
      toldValues(cells, column)
        .flatMap((value) => mailLink(value)?.slice('mailto:'.length) ?? [])
        .map((address) => `EMAIL;TYPE=INTERNET:${escapeText(decodeURIComponent(address))}`),
    ),
    ...addresses(cells),
    ...sites.flatMap((column) =>
      toldValues(cells, column)
        .flatMap(addressesIn)
        .flatMap((text) => address('URL', text)),
    ),
  ];
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
  return (cells) => {
    const point = pointOf(cells);
    // The first two parts are the box at the post office and what is added to a street.
    const told = parts.map((read) => read(cells));
    return [
      ...structured('ADR;TYPE=WORK', told.some(Boolean) ? ['', '', ...told] : []),
      ...(point ? [`GEO:${point.join(';')}`] : []),
    ];
  };
}

/** What it says of itself, what it belongs to, and how old that is. */
function restWriter(schema: Schema, language: string): Lines {
  const texts = columnsByRole(schema, 'text');
  const lists = schema.columns.filter(
    ({ role, separator }) => role === 'kind' || (role === null && separator !== null),
  );
  const [updated] = columnsByRole(schema, 'updated');
  return (cells) => {
    const note = texts.map((column) => toldText(cells, column)).filter(Boolean);
    const categories = lists.flatMap((column) => toldLabels(cells, column, language));
    return [
      ...property('NOTE', shortened(note.join('\n\n'))),
      ...(categories.length > 0 ? [`CATEGORIES:${[...new Set(categories)].map(escapeText).join(',')}`] : []),
      ...(updated ? revision(toldText(cells, updated), updated) : []),
    ];
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_NOTE
    ? `${text.slice(0, LONGEST_NOTE).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

function revision(text: string, { dayOrder }: Column): readonly string[] {
  const date = parseDate(text, dayOrder);
  return date ? [`REV:${dayKey(date)}T${two(date.hour ?? 0)}:${two(date.minute ?? 0)}:00Z`] : [];
}
