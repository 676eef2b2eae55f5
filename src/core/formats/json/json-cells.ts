import { asJson } from '../../base/as-json.js';
import { bareValue, fileText, inOneLanguage, toldEntries } from './bare-value.js';
import { isPoint, placeOf, type Grid } from '../geojson/features.js';
import { isObject, own, type Item, type JsonObject } from './json-path.js';
import { contactsIn, onlyPlace } from './listed-parts.js';
import { inCommonNotation } from './own-notation.js';

/** The text of a cell, or the texts of a list that are joined when the whole column is known. */
export type Cell = string | readonly string[];

/** How deep objects in objects become columns, in levels. */
const DEEPEST = 6;

/** How long the text of something too deep to be shown may be, in characters. */
const LONGEST = 2_000;

/** What an object in a list is called by. */
const NAMES: readonly string[] = [
  'public_name',
  'full_name',
  'fullname',
  'display_name',
  'displayname',
  'displayName',
  'name',
  'title',
  'label',
  'nom',
  'titre',
  'libelle',
  'libelleFr',
  'value',
];

/** What a telephone or a file in a list is: its number, its address. A label before it says which one it is. */
const VALUES: readonly string[] = ['number', 'phoneNumber', 'phone_number', 'phone', 'telephone', 'url'];

/** Keys that tell things apart but not what they are. */
const KEYS = /^(?:@?id|@?type|uid|slug|order|ordre|sort|position|locale|lang|language)$/i;

/** Puts a record's values where they belong: objects become dotted columns (`geo.name`), lists become texts. */
export class CellWriter {
  /** How many values were too deep to be shown as columns. */
  deep = 0;
  /** How many values said something. */
  plain = 0;
  /** The first column in which records stand inside a record and only their name is shown, with that name. */
  nested: { readonly column: string; readonly sample: string } | null = null;
  #cells = new Map<string, Cell>();

  /** The cells of one record by column name. */
  read(item: Item, grid: Grid | null): ReadonlyMap<string, Cell> {
    this.#cells = new Map();
    const value = inCommonNotation(item);
    if (isObject(value)) this.#object(value, '', 0);
    else this.#put('#0', this.#text(item.value));
    if (grid) this.#geometry(item, grid);
    this.#context(item);
    return this.#cells;
  }

  #object(value: JsonObject, prefix: string, depth: number): void {
    for (const [key, wrapped] of depth > 0 ? toldEntries(value) : Object.entries(value)) {
      const name = prefix ? `${prefix}.${key}` : key;
      const inner = bareValue(wrapped);
      if (isPoint(inner)) this.#place(inner, `${name}.`);
      else if (isObject(inner) && depth < DEEPEST) this.#object(inner, name, depth + 1);
      else if (Array.isArray(inner)) this.#listed(inner, key, name, depth);
      else this.#put(name, this.#text(inner));
    }
  }

  #listed(values: readonly unknown[], key: string, name: string, depth: number): void {
    const place = onlyPlace(key, values);
    const contacts = place ? null : contactsIn(values);
    if (place && depth < DEEPEST) this.#object(place, name, depth + 1);
    else if (!contacts) this.#put(name, this.#list(values, name));
    for (const [kind, texts] of contacts ?? [])
      this.#put(
        `${name}.${kind}`,
        texts.map((text) => this.#text(text)),
      );
  }

  #put(name: string, cell: Cell): void {
    let free = name;
    for (let count = 2; this.#cells.has(free); count++) free = `${name} (${count})`;
    this.#cells.set(free, cell);
  }

  #list(values: readonly unknown[], column: string): Cell {
    const texts = inOneLanguage(values).map((each) => {
      const value = bareValue(each);
      return isObject(value) ? (fileText(value) ?? this.#told(value, 0, column)) : this.#text(value);
    });
    const told = this.nested
      ? -1
      : values.findIndex((value) => isObject(value) && isRecord(value) && fileText(value) === null);
    if (told >= 0) this.nested = { column, sample: texts[told] ?? '' };
    return texts.filter((text) => text !== '');
  }

  /** An object in a list: its name, else its only value, else all it holds. */
  #told(value: JsonObject, depth: number, column = ''): string {
    // `organizer: [{"organizer": "…"}]`
    const name = [...NAMES, column, column.replace(/s$/, '')]
      .map((key) => own(value, key))
      .find((text) => typeof text === 'string' && text.trim() !== '');
    const worth = VALUES.map((key) => own(value, key)).find(
      (text) => typeof text === 'string' && text !== '',
    );
    if (name !== undefined)
      return this.#text(
        name === own(value, 'label') && worth !== undefined ? `${name as string} ${worth as string}` : name,
      );
    if (worth !== undefined) return this.#text(worth);
    const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
    // Beside keys for programs, a single text says all there is to say: `{"id": 5, "organizer": "…"}`.
    const [only, another] = entries.filter(([key]) => entries.length === 1 || !KEYS.test(key));
    if (only && !another && !isObject(only[1])) return this.#text(only[1]);
    // Somebody in the wraps of a program: `{"participant": {"displayname": "…"}, "cardId": 5}`.
    const [inner, further] = entries.filter(([key]) => !KEYS.test(key) && !/[a-z](?:_i|I)d$/.test(key));
    if (inner && !further && isObject(inner[1]) && !isObject(own(value, 'type')) && depth < DEEPEST)
      return this.#told(inner[1], depth + 1);
    if (depth >= DEEPEST) return this.#tooDeep(value);
    // `{"type": {"libelleFr": "Téléphone"}, "coordonnees": {"fr": "…"}}`: what it is, and what it says.
    const kind = own(value, 'type');
    if (only && !another && isObject(kind))
      return `${this.#told(kind, depth + 1)}\u00a0: ${isObject(only[1]) ? this.#told(only[1], depth + 1) : this.#text(only[1])}`;
    return entries
      .map(([key, inner]) => `${key}: ${isObject(inner) ? this.#told(inner, depth + 1) : this.#text(inner)}`)
      .join('; ');
  }

  /** A value as JSON writes it; nothing for null. */
  #text(value: unknown): string {
    if (typeof value !== 'object' && value !== '') this.plain++;
    if (typeof value === 'string') return wellFormed(value);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'object' && value !== null ? this.#tooDeep(value) : '';
  }

  #tooDeep(value: object): string {
    if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null)) {
      return value.map((one: unknown) => this.#text(one)).join(', ');
    }
    this.deep++;
    return json(value);
  }

  /** The place of a feature, and its identifier. */
  #geometry(item: Item, grid: Grid): void {
    const feature = item.through.at(-1)?.container;
    this.#place(own(feature, 'geometry'), 'geometry.', grid);
    const id = own(feature, 'id');
    if (isIdentifier(id) && !this.#cells.has('id')) this.#put('id', String(id));
  }

  /** @param prefix What the names of the two columns begin with. */
  #place(shape: unknown, prefix: string, grid: Grid = 'degrees'): void {
    const place = placeOf(shape, grid);
    if (!place) return;
    const [longitude, latitude] = place;
    this.#put(`${prefix}latitude`, String(latitude));
    this.#put(`${prefix}longitude`, String(longitude));
  }

  /** Whether a cell says it: the same words, or the same day with its hour. */
  #says(value: string | number): boolean {
    const text = String(value);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
    return [...this.#cells.values()].some(
      (cell) => cell === text || (isDay && typeof cell === 'string' && cell.startsWith(text)),
    );
  }

  /** What the groups say that a record is found in (its room, its day), where the record does not say it itself. */
  #context({ value: record, through }: Item): void {
    for (const { name, key, container, of: group } of through) {
      if (key !== undefined && !this.#says(key)) this.#put(name || 'key', key);
      for (const [label, value] of container ? Object.entries(container) : []) {
        if (
          (GROUP_LABEL.test(label) || (Array.isArray(container?.[name]) && isGroupName(label, value))) &&
          isIdentifier(value) &&
          !this.#says(value) &&
          !isResource(value) &&
          name !== ''
        ) {
          // What the record is called itself, it says itself; of a group in a list of groups it says nothing.
          if (!this.#cells.has(label)) this.#put(`${name}.${label}`, this.#text(value));
          else this.#put(`${group || groupName(record, container)}.${label}`, this.#text(value));
        }
      }
    }
  }
}

const GROUP_LABEL = /^(?:name|title|label|date|day|room|track|groupname|jour|salle|lieu|nom|titre)$/i;

/** What groups in a list without a name are called: as the key that leads to them, `stackId`, else groups. */
function groupName(record: unknown, container: unknown): string {
  const id = own(container, 'id') ?? '';
  const key = Object.keys(isObject(record) ? record : {}).find(
    (name) => own(record, name) === id && /.(?:_id|I[dD])$/.test(name),
  );
  return key?.replace(/_?id$/i, '') ?? 'groupe';
}

/** `projects/x/documents/y`: where a program keeps a record. */
function isResource(value: string | number): boolean {
  return /^[\w.-]+(?:\/[\w.()-]+){2,}$/.test(String(value));
}

/** A short text that a group says of itself under any other name: its quarter, its theme. */
function isGroupName(label: string, value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\p{L}(?!\w*:\/\/|[\da-f-]{19,}$).{1,60}$/u.test(value) &&
    !KEYS.test(label) &&
    !label.startsWith('_')
  );
}

/** Whether an object has a name and more to say than that: a record of its own. */
function isRecord(value: JsonObject): boolean {
  const said = Object.entries(value).filter(
    ([key, inner]) => inner !== null && inner !== '' && !KEYS.test(key),
  );
  return said.length > 2 && NAMES.some((name) => typeof own(value, name) === 'string');
}

function isIdentifier(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function json(value: object): string {
  try {
    const text = asJson(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  } catch {
    return '…';
  }
}

/** Half a surrogate pair cannot be shown nor put in an address: U+FFFD stands for it (as `String.prototype.toWellFormed`). */
function wellFormed(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replaceAll('\0', '')
    .trim();
}
