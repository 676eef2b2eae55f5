import { monthNamed } from '../time/months.js';
import { fold } from '../text/fold.js';
import { namesWeekday } from '../time/weekday-names.js';
import type { Table } from './table.js';
import { onlyMonthAbove, onlyYearAbove, type ToldMonth } from './titles-above.js';

const cellOf = (row: readonly string[], column: number): string => row[column]?.trim() ?? '';

/** « JANVIER », « Janvier 2027 »: a month, and the year where it is told; null for anything else. */
function monthIn(text: string): ToldMonth | null {
  const [, name = '', year = ''] = /^(\p{L}{3,12})\.?(?: ((?:19|20)\d\d))?$/u.exec(text) ?? [];
  return name !== '' && monthNamed(fold(name)) > 0 ? { name: name.toLowerCase(), year } : null;
}

/** « Mardi 12 », « le 1er », « 12 »: the day of a month, and whether it stands behind one of the week; null for anything else. */
function dayIn(text: string): { readonly isOfWeek: boolean } | null {
  const [, weekday = '', day = ''] =
    /^(?:([a-z]{2,10})[.,]? )?(?:(?:le|the|den|el) )?(\d{1,2})(?:er|e|st|nd|rd|th|\.)?$/.exec(fold(text)) ??
    [];
  const isOfWeek = weekday !== '' && namesWeekday(weekday);
  const isDay = day !== '' && Number(day) >= 1 && Number(day) <= 31;
  return isDay && (weekday === '' || isOfWeek) ? { isOfWeek } : null;
}

/** What a column of bare numbers is called that are days. */
const ofDays = /^(?:date|jour|le|quand|day|when|tag|datum|fecha|dia|data|giorno)s?$/;

/**
 * A programme in which the days stand below the name of their month, or beside it: « Mardi 12 » in the section « JANVIER », or in the sheet
 * « Janvier 2027 ». The month is written behind each day, and the year where the month or the title tells one.
 */
export function withToldMonths(table: Table): Table {
  const { rows, columns } = table;
  const places = Array.from(columns.keys());
  const months = places.find((column) => holdsOnly(table, column, (text) => monthIn(text) !== null)) ?? -1;
  const days = places.find((column) => column !== months && holdsDays(table, column)) ?? -1;
  if (days < 0) return table;
  const ofAll = months < 0 ? onlyMonthAbove(table) : null;
  if (months < 0 && !ofAll) return table;
  const above = onlyYearAbove(table);
  const written = (row: readonly string[]): string => {
    const [day, month] = [cellOf(row, days), ofAll ?? monthIn(cellOf(row, months))];
    return day !== '' && month ? [day, month.name, month.year || above].filter(Boolean).join(' ') : day;
  };
  return {
    ...table,
    rows: rows.map((row) => row.map((cell, column) => (column === days ? written(row) : cell))),
    problems: [
      ...table.problems,
      {
        code: 'month-beside',
        column: columns[days] ?? '',
        sample: rows.map(written).find((text) => text !== '') ?? '',
      },
    ],
    lineOf: (row) => table.lineOf(row),
  };
}

function holdsOnly({ rows }: Table, column: number, test: (text: string) => boolean): boolean {
  const isHeld = (text: string): boolean => text === '' || test(text);
  return rows.every((row) => isHeld(cellOf(row, column))) && rows.some((row) => cellOf(row, column) !== '');
}

function holdsDays(table: Table, column: number): boolean {
  if (!holdsOnly(table, column, (text) => dayIn(text) !== null)) return false;
  const isCalled = ofDays.test(fold(table.columns[column] ?? '').trim());
  return isCalled || holdsOnly(table, column, (text) => dayIn(text)?.isOfWeek === true);
}
