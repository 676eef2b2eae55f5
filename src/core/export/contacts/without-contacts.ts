import type { Entry } from '../../collection/collection.js';
import { headingWords } from '../../schema/heading.js';
import type { Column, ColumnType, Role, Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';
import type { Contacts } from './contact-choices.js';
import { TAKEN, withoutAddressesOfSites, withoutContacts } from './contact-text.js';

/** A list of which some contacts are kept back. */
export interface Published {
  readonly schema: Schema;
  readonly entries: readonly Entry[];
}

const ofPhones =
  /\b(?:tels?|telephon\w*|telefon\w*|phones?|portables?|mobiles?|handy|gsm|movil\w*|cellulare|fax|whatsapp|sms|standard|numeros? (?:vert|de contact|d appel))\b/;
const ofContacts = /\b(?:contacts?|coordonnees|joindre|kontakt\w*|contacto|contatti|recapiti)\b/;

/** Figures in them are days, amounts and identifiers before they are telephones. */
const ofFigures: ReadonlySet<ColumnType> = new Set([
  'number',
  'date',
  'datetime',
  'time',
  'coordinates',
  'boolean',
]);
const ofOther: ReadonlySet<Role | null> = new Set<Role | null>([
  ...(['start', 'end', 'start-time', 'end-time', 'duration', 'deadline', 'updated', 'hours'] as const),
  ...(['price', 'seats', 'latitude', 'longitude', 'coordinates', 'postcode', 'id'] as const),
]);
const ofIdentifiers =
  /\b(?:siren|siret|rna|tva|iban|finess|naf|ape|insee|waldec|ean|isbn|dates?|horaires?)\b/;

/**
 * Takes the ways to reach somebody out of a list: whole cells of columns that hold them by role, type or heading, and addresses and numbers
 * inside every other text. Nothing is added to the file, and nothing of it is changed.
 * @param held what stands for a whole cell that is kept back; empty for nothing.
 */
export function withoutContactsIn({ schema, entries }: Published, contacts: Contacts, held = ''): Published {
  if (contacts === 'all') return { schema, entries };
  const writers = schema.columns.map((column) => writerOf(column, contacts, held));
  const idOf = (id: string): string => (withoutContacts(id) === id ? id : nameOf(id));
  const columnsIn = new Map(schema.columns.map(({ index }, at) => [index, writers[at]]));
  return {
    schema: { ...schema, columns: schema.columns.map((column) => withoutMeanings(column)) },
    entries: entries.map(({ index, id, cells }) => ({
      index,
      id: idOf(id),
      cells: cells.map((cell, at) =>
        cell === '' ? cell : (columnsIn.get(at)?.(cell, cells) ?? withoutContacts(cell)),
      ),
    })),
  };
}

type Write = (cell: string, cells: Row) => string;

function writerOf(column: Column, contacts: Contacts, mark: string): Write {
  const { role, type, name, textOf } = column;
  // Nothing is called by what is kept back.
  const held = role === 'title' ? '' : mark;
  const isHeld =
    holds(column) || (contacts === 'none' && role !== 'image' && (role === 'website' || type === 'url'));
  if (isHeld) return (cell) => (cell.trim() === '' ? '' : held);
  const heading = headingWords(name).join(' ');
  const isOfPhones = type === 'phone' || ofPhones.test(heading);
  const isOfContacts = isOfPhones || ofContacts.test(heading);
  const isStrict = ofFigures.has(type) || ofOther.has(role) || ofIdentifiers.test(heading);
  return (cell) => {
    if (isOfPhones && figuresIn(cell) > 2) return held;
    if (isOfContacts && figuresIn(cell) > 2 && /^[\s\p{Nd}+().\-/]+$/u.test(cell)) return held;
    return textWithout(textOf?.(cell) ?? cell, { contacts, held, isStrict });
  };
}

/** Whether all that a column holds is a way to write to somebody, or to call: a description with an address in it is none. */
function holds({ role }: Column): boolean {
  return role === 'phone' || role === 'email';
}

function figuresIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** A text that says nothing else is held as a whole. */
function textWithout(
  text: string,
  {
    contacts,
    held,
    isStrict,
  }: { readonly contacts: Contacts; readonly held: string; readonly isStrict: boolean },
): string {
  const left = withoutContacts(text, isStrict);
  const told = contacts === 'none' ? withoutAddressesOfSites(left) : left;
  if (told === text) return text;
  return /[\p{L}\p{N}]/u.test(told.replaceAll(TAKEN, '')) ? told : held;
}

/** What codes stand for may hold contacts as well; a cell in HTML is text by now. */
function withoutMeanings({ textOf: _, ...column }: Column): Column {
  const { meaningOf } = column;
  if (!meaningOf) return column;
  return {
    ...column,
    meaningOf: (value) => {
      const meaning = meaningOf(value);
      if (!meaning) return undefined;
      const { label, english, definition } = meaning;
      return {
        ...meaning,
        label: withoutContacts(label),
        ...(english !== undefined && { english: withoutContacts(english) }),
        ...(definition !== undefined && { definition: withoutContacts(definition) }),
      };
    },
  };
}

/** An entry that is called by its address or number is called otherwise, and the same each time. */
function nameOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return `e${(hash >>> 0).toString(36)}`;
}
