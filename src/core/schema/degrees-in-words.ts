import { rightShare } from './column-profile.js';
import { fold } from '../text/fold.js';
import type { Row, Table } from '../table/table.js';
import { ofMinutes, ofPlaces } from './may-hold-degrees.js';
import { parseNumber } from './numbers.js';
import { rewritten } from './rewritten.js';

/*
 * Degrees with minutes and seconds, as maps, charts and walkers tell them: « 45°11'14"N », « N 45 11.2 », a column each for degrees, minutes
 * and seconds. They become decimal degrees, which everything else reads.
 */

/** Degrees, minutes and seconds of one axis, each as far as it is told, and the half of the Earth before or behind. */
const axis =
  /^([NSEWO])?\s*(-?\d{1,3})(?:([.,]\d+)|\D{1,3})?\s*(?:(\d{1,2}(?:[.,]\d+)?)\D{0,3})?(?:(\d{1,2}(?:[.,]\d+)?)\D{0,3})?$/i;
const half = /[NSEWO]/i;
const signs = /^[\d\s.,°º'’′"”″´`NSEWO-]+$/i;

/** A ten-millionth of a degree is a centimetre. */
const DIGITS = 7;

/** Whether « O » is east, as Germans write it: an « Ost » beside « W », or under a German heading. */
type East = 'O' | null;

/** The decimal degrees of one axis; null where it is not told in minutes. */
function decimalOf(cell: string, east: East): string | null {
  const text = cell.trim();
  if (text.length > 24 || !signs.test(text) || !/[NSEWO°º]/i.test(text)) return null;
  const [, , whole = '', part = '', minutes = '', seconds = ''] = axis.exec(text) ?? [];
  if (whole === '') return null;
  const letter = half.exec(text)?.[0].toUpperCase();
  const isBelow =
    whole.startsWith('-') || letter === 'S' || letter === 'W' || (letter === 'O' && east === null);
  return written(whole.replace('-', '') + part, minutes, seconds, isBelow);
}

function written(whole: string, minutes: string, seconds: string, isBelow: boolean): string | null {
  const [degrees, ...sixtieths] = [whole, minutes, seconds].map(
    (figure) => parseNumber(figure || '0') ?? Number.NaN,
  );
  const [minute = Number.NaN, second = Number.NaN] = sixtieths;
  if (!(minute < 60 && second < 60) || degrees === undefined || !(degrees <= 180)) return null;
  const value = degrees + minute / 60 + second / 3600;
  return String(Number((isBelow ? -value : value).toFixed(DIGITS)));
}

/** Where one axis ends and the other begins: behind the letter of its half, or before that of the other. */
function axesIn(cell: string): readonly string[] {
  const text = cell.trim();
  const apart = /^[NS]/i.test(text) ? /\s*[,;/]?\s*(?=[EWO])/i : /(?:([NS])\s*[,;/]?\s*)/i;
  const match = apart.exec(text.slice(1));
  if (!match) return [];
  const end = match.index + 1 + (match[1]?.length ?? 0);
  return [text.slice(0, end), text.slice(match.index + 1 + match[0].length)].map((part) =>
    part.replace(/[,;/]/g, '.'),
  );
}

function pairOf(cell: string, east: East): string | null {
  const axes = cell.length > 60 ? [] : axesIn(cell).map((each) => decimalOf(each, east));
  const [latitude, longitude] = axes;
  return latitude && longitude ? `${latitude}, ${longitude}` : null;
}

/** What reads the cells of a column, and what it is called then. */
interface Reader {
  readonly label: string;
  readonly read: (cell: string) => string | null;
}

function readerOf(cells: readonly string[], east: East): Reader | null {
  const isAll = (read: Reader['read']): boolean => rightShare(cells, (cell) => read(cell) !== null) > 0.8;
  const one: Reader['read'] = (cell) => decimalOf(cell, east);
  if (isAll(one)) {
    const isNorth = rightShare(cells, (cell) => /[NS]/i.test(cell)) > 0.8;
    const isEast = rightShare(cells, (cell) => /[EWO]/i.test(cell)) > 0.8;
    return { label: isNorth ? 'Latitude' : isEast ? 'Longitude' : '', read: one };
  }
  const both: Reader['read'] = (cell) => pairOf(cell, east);
  return isAll(both) ? { label: '', read: both } : null;
}

/** So many rows tell how a column is written. */
const FEW = 50;

/** The table with decimal degrees where they are told in minutes, in one column or several. */
export function withDecimalDegrees(table: Table): Table {
  return withReadAngles(withoutMinutes(table));
}

function withReadAngles(table: Table): Table {
  const { columns, rows } = table;
  const head = rows.slice(0, FEW);
  const all = head.flatMap((row) => row.filter((cell) => cell.length < 60));
  const isGerman =
    columns.some((name) => /breite|lange|laenge|ost\b|geo.?koord/.test(fold(name))) ||
    (all.some((cell) => /\dW$|[°'’′"”″]\s*W\b/.test(cell)) &&
      all.some((cell) => /[°'’′"”″]\s*O\b/.test(cell)));
  const readers = columns.map((name, index) =>
    !ofPlaces.test(name)
      ? null
      : readerOf(
          head.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '' && cell !== '-'),
          isGerman ? 'O' : null,
        ),
  );
  if (readers.every((reader) => reader === null)) return table;
  const labels = readers.flatMap((reader, index) =>
    reader && reader.label !== '' ? [[columns[index] ?? '', reader.label] as const] : [],
  );
  return rewritten(table, (row) => row.map((cell, index) => readers[index]?.read(cell) ?? cell), {
    labels: new Map([...labels, ...(table.labels ?? [])]),
  });
}

/** The columns of one axis: degrees, minutes, maybe seconds, maybe the half of the Earth. */
interface Axis {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly half: number;
}

function axesBeside(columns: readonly string[]): readonly Axis[] {
  const keys = columns.map((name) =>
    fold(name)
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  return keys.flatMap((key, minutes) => {
    if (!ofMinutes.test(columns[minutes] ?? '')) return [];
    const stem = key.replace(/ ?min(?:utes?)?$/, '');
    const find = (pattern: string): number =>
      keys.findIndex((other) => new RegExp(`^${stem} ?${pattern}$`).test(other));
    const degrees = find('(?:deg(?:res?|rees?)?|d)?');
    return degrees < 0
      ? []
      : [
          {
            degrees,
            minutes,
            seconds: find('sec(?:ondes?|onds?)?'),
            half: find('(?:dir\\w*|ns|ew|hem\\w*|ref)'),
          },
        ];
  });
}

/** Degrees, minutes and seconds in columns of their own become one column, where the degrees stood. */
function withoutMinutes(table: Table): Table {
  const axes = axesBeside(table.columns);
  if (axes.length === 0) return table;
  const gone = new Set(axes.flatMap(({ minutes, seconds, half }) => [minutes, seconds, half]));
  const isKept = (_: string, index: number): boolean => !gone.has(index);
  const write = (row: Row): Row => {
    const cells = [...row];
    for (const { degrees, minutes, seconds, half } of axes) {
      const whole = (row[degrees] ?? '').trim();
      const isBelow = whole.startsWith('-') || /^[SWO]/i.test(row[half] ?? '');
      cells[degrees] =
        (/^-?\d+$/.test(whole) &&
          written(whole.replace('-', ''), row[minutes] ?? '', row[seconds] ?? '', isBelow)) ||
        whole;
    }
    return cells.filter(isKept);
  };
  return rewritten(table, write, { columns: table.columns.filter(isKept) });
}
