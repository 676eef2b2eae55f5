import type { Column } from '../../schema/schema.js';
import { daysOf, rangeOf, type Clause, type Ends } from '../remote/remote-query.js';

/*
 * The server reads the query decoded, cuts it at `&` and `=`, and sends what is left to PostgREST as an address. Nothing that means
 * something on that way can be asked for: it is not offered, and never sent.
 */

/** What can stand in a value or a name on its whole way: no sign that cuts, quotes, or is decoded once more. */
const safe = /^[^&=+%#"\\*\u0000-\u001f\u007f]*$/;

/** Whether a column can be asked about. */
export function isSafeName(name: string): boolean {
  return safe.test(name) && name !== '' && !/[,()]/.test(name);
}

/** Whether a value can be asked for. */
export function isSafeValue(value: string): boolean {
  return safe.test(value) && value === value.trim() && !/^(?:null|not\.|is\.)/i.test(value);
}

/** A parameter as it is sent: nothing of it is left to those who carry it. */
export function encoded(parameter: string): string {
  return encodeURIComponent(parameter).replace(/%(?:3D|2C|28|29)/g, (sign) => decodeURIComponent(sign));
}

/** What a clause asks for, a parameter for each part that must hold. */
export function filtersOf(clause: Clause, isNumber: boolean): readonly string[] {
  const { column, or, kind, match, values } = clause;
  const { name } = column;
  if (or) return [eitherRange(clause, or)];
  if (kind === 'presence')
    return values.length > 1 ? [] : [`${name}__${values[0] === 'with' ? 'isnotnull' : 'isnull'}`];
  if (kind === 'range' || kind === 'year' || kind === 'month') {
    const ends = values.flatMap((value) => (kind === 'range' ? rangeOf(value, column) : daysOf(value)) ?? []);
    return rangeFilters(name, ends, isNumber);
  }
  if (match === 'all' || values.length === 1) return values.map((value) => equals(name, value));
  const given = values.filter((value) => value !== '');
  if (given.length === values.length) return [`${name}__in=${given.map(quoted).join(',')}`];
  return [
    `or=(${[`${quoted(name)}__isnull`, ...given.map((value) => `${quoted(name)}__exact.${quoted(value)}`)].join(',')})`,
  ];
}

/** A range with one end, in one of two columns. */
function eitherRange({ column, values }: Clause, or: Column): string {
  const parts = [column, or].flatMap((each) =>
    endsOf(rangeOf(values[0] ?? '', each) ?? { from: null, to: null }, false).map(
      ([operator, end]) => `${quoted(each.name)}__${operator}.${quoted(end)}`,
    ),
  );
  return `or=(${parts.join(',')})`;
}

function equals(name: string, value: string): string {
  return value === '' ? `${name}__isnull` : `${name}__exact=${value}`;
}

function rangeFilters(name: string, ranges: readonly Ends[], isNumber: boolean): readonly string[] {
  const [only, ...others] = ranges.map((ends) => endsOf(ends, isNumber));
  if (!only) return [];
  if (others.length === 0) return only.map(([operator, end]) => `${name}__${operator}=${end}`);
  const parts = [only, ...others].map((ends) => {
    const tests = ends.map(([operator, end]) => `${quoted(name)}__${operator}.${quoted(end)}`);
    return tests.length === 1 ? (tests[0] ?? '') : `and(${tests.join(',')})`;
  });
  return [`or=(${parts.join(',')})`];
}

function endsOf(
  { from, to }: Ends,
  isNumber: boolean,
): readonly (readonly [operator: string, end: string])[] {
  return [
    ...(from === null ? [] : [['greater', from] as const]),
    ...(to === null ? [] : [[isNumber ? 'less' : 'strictly_less', to] as const]),
  ];
}

/** One word must stand in one of the columns: letters and figures alone, which need no quotes. */
export function wordFilter(word: string, names: readonly string[]): string {
  return `or=(${names.map((name) => `${quoted(name)}__contains.${word}`).join(',')})`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
