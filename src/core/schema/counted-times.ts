import type { Row, Table } from '../table/table.js';
import {
  fromBasicDay,
  fromPartOfDay,
  fromSerial,
  isUsualSerial,
  since1970,
  type WriteOut,
} from '../time/counted.js';
import { parseDate, parseTime } from '../time/dates.js';
import { headingWords } from './heading.js';
import { indexOfColumn } from './options.js';
import { rightShare } from './column-profile.js';
import { rewritten } from './rewritten.js';
import type { SchemaOptions } from './schema.js';
import { isBlank } from './values.js';

/** Headings of days and moments, in French, English, German, Spanish, Italian, Portuguese and Dutch. */
const ofDays =
  /^(?:dates?|date(?:time|maj)|jour|day|quand|when|datum|tag|wann|fecha|dia|data|cuando|debut|start|starts|begins?|beginn?t?|anfang|inicio|inizio|fin|end|ends|ende?t?|fine|depuis|since|seit|desde|jusqu|until|bis|hasta|avant|before|echeance|limite|deadline|due|frist|expir\w*|naissance|birth\w*|geburt\w*|creation|cree|created|erstellt|creado|fond(?:e|ee|ation)|founded|updated|modified|modifi\w*|edited|published|maj|mise|visite|timestamp|horodat\w*|time|stand|whencreated|whenchanged)$/;
/** « Fondée le », `opened_on`, `closed_at`, « Gegründet am ». */
const endsOfDays = /^(?:le|on|at|am|el|il|op)$/;
const ofHours = /^(?:heure|horaire|time|hour|uhrzeit|zeit|hora|ora|horario|orario|tijd|debut|start|fin|end)$/;
/** Headings of numbers of something, and of keys. */
const ofNumbers =
  /^(?:nb|nbre|nombres?|number|numeros?|num|no|nr|n|count|total|totaux|anzahl|cantidad|numero|quantite|prix|price|preis|precio|tarifs?|montant|amount|cout|cost|budget|solde|annees?|years?|jahr|ano|anno|durees?|duration|dauer|volume|taux|part|ratio|rate|ids?|uid|ident\w*|codes?|ref|reference|cp|zip|insee|siret|siren|ean|isbn|tel\w*|phone|portable|mobile|fax|population|places|seats|plazas|capacite|distance|km|altitude|age|score|points|version|jours|heures|hours|horas|stunden|°)$/;

type Topic = 'day' | 'hour' | null;

const rolesOfDays = ['start', 'end', 'deadline', 'updated'] as const;
const rolesOfHours = ['start-time', 'end-time'] as const;

/** What an owner says of a column, or else its heading: whether its cells are days and moments, or hours. */
function topicsOf(
  columns: readonly string[],
  { fields = {} }: SchemaOptions,
): (index: number) => readonly Topic[] {
  const placesOf = (roles: readonly (keyof typeof fields)[]): readonly number[] =>
    roles.flatMap((role) => (fields[role] === undefined ? [] : indexOfColumn(columns, fields[role])));
  const [days, hours] = [placesOf(rolesOfDays), placesOf(rolesOfHours)];
  return (index) => {
    if (days.includes(index)) return ['day'];
    if (hours.includes(index)) return ['hour'];
    return topicsOfHeading(headingWords(columns[index] ?? ''));
  };
}

function topicsOfHeading(words: readonly string[]): readonly Topic[] {
  if (words.some((word) => ofNumbers.test(word))) return [];
  const isOfDays =
    words.some((word) => ofDays.test(word)) || (words.length > 1 && endsOfDays.test(words.at(-1) ?? ''));
  const isOfHours = words.some((word) => ofHours.test(word));
  return [...(isOfDays ? (['day'] as const) : []), ...(isOfHours ? (['hour'] as const) : [])];
}

/** So many cells tell how those of a column are counted. */
const SAMPLE = 200;

/**
 * A table whose days and hours are written out where a program saved them as numbers: days since 1899 (spreadsheets), seconds since 1970,
 * `20270112`. Only under headings that speak of days or hours, and where no cell says otherwise. The same table where there are none.
 * @param sample some of its rows, where they are still coming.
 */
export function withWrittenTimes(table: Table, options: SchemaOptions = {}, sample = table.rows): Table {
  const topics = topicsOf(table.columns, options);
  const writers = new Map<number, WriteOut>();
  for (const index of table.columns.keys()) {
    const write = writerOf(cellsOf(sample, index), topics(index));
    if (write) writers.set(index, write);
  }
  return writers.size === 0 ? table : writtenOut(table, writers);
}

function cellsOf(rows: readonly Row[], index: number): readonly string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = (row[index] ?? '').trim();
    if (!isBlank(cell)) cells.push(cell);
    if (cells.length === SAMPLE) break;
  }
  return cells;
}

function writtenOut(table: Table, writers: ReadonlyMap<number, WriteOut>): Table {
  return rewritten(table, (row) => row.map((cell, index) => writers.get(index)?.(cell.trim()) ?? cell));
}

const hasFigures = /^-?\d[\d.,-]*(?:\.0)?Z?$|^[.,]\d+$/;

/** What writes the cells of a column out; null where they are no counted times. */
function writerOf(cells: readonly string[], topics: readonly Topic[]): WriteOut | null {
  const counted = cells.filter((cell) => hasFigures.test(cell));
  if (counted.length < Math.max(1, cells.length / 3)) return null;
  const others = cells.filter((cell) => !hasFigures.test(cell));
  if (!others.every((cell) => isBesideCounted(cell))) return null;
  const makers =
    topics.length === 0 ? [thousandths] : topics.flatMap((topic) => (topic ? makersOf[topic] : []));
  return makers.map((make) => make(counted)).find((write) => write !== null) ?? null;
}

/** Days that stayed text among those that are counted, and words: « à préciser ». */
function isBesideCounted(cell: string): boolean {
  return !/\d/.test(cell) || (parseDate(cell) ?? parseTime(cell)) !== null;
}

type Maker = (cells: readonly string[]) => WriteOut | null;

const makersOf: Readonly<Record<'day' | 'hour', readonly Maker[]>> = {
  day: [
    (cells) => (rightShare(cells, isUsualSerial) >= 0.5 ? ifAll(cells, fromSerial) : null),
    (cells) => ifAll(cells, fromBasicDay),
    (cells) => epochs(cells),
  ],
  hour: [(cells) => (cells.some((cell) => /[.,]\d/.test(cell)) ? ifAll(cells, fromPartOfDay) : null)],
};

function ifAll(cells: readonly string[], write: WriteOut): WriteOut | null {
  return cells.every((cell) => write(cell) !== null) ? write : null;
}

/** Units of a second by the figures that moments of our time have in them. */
const units: readonly (readonly [figures: RegExp, unit: number])[] = [
  [/^-?\d{9,10}(?:\.\d+)?$/, 1],
  [/^-?\d{12,13}$/, 1000],
  [/^-?\d{15,16}$/, 1_000_000],
];

function epochs(cells: readonly string[]): WriteOut | null {
  if (cells.some((cell) => /^0\d/.test(cell))) return null;
  const [, unit] = units.find(([figures]) => rightShare(cells, (cell) => figures.test(cell)) > 0.3) ?? [];
  if (unit === undefined) return null;
  const isDays = cells.every((cell) => Number(cell) % (unit * 86_400) === 0);
  return ifAll(cells, since1970(unit, isDays));
}

/** Whole seconds in thousandths are moments whatever the heading says, as geographical servers write them: no key ends in 000 everywhere. */
const thousandths: Maker = (cells) =>
  cells.length > 1 &&
  rightShare(cells, (cell) => /^-?1?\d{12}$/.test(cell)) >= 0.5 &&
  cells.every((cell) => Number(cell) % 1000 === 0)
    ? epochs(cells)
    : null;
