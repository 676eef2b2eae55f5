import { daysOf, rangeOf, type Clause, type Ends } from '../remote/remote-query.js';
import type { FieldKind } from '../remote/list-schema.js';

/** A text in ODSQL: nothing in it can end it, or mean anything else. */
export function literal(text: string): string {
  const plain = text.replace(/[\\"]/g, '\\$&');
  return `"${plain
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/[\u2028\u2029]/g, ' ')}"`;
}

/** The name of a field: in backticks unless it is made of letters and figures. No name holds a backtick. */
export function fieldName(name: string): string {
  return /^[a-z_]\w*$/i.test(name) && !reserved.test(name) ? name : `\`${name.replaceAll('`', '')}\``;
}

const reserved =
  /^(?:and|or|not|in|is|null|like|true|false|to|as|asc|desc|date|geom|select|where|group|order|by|limit)$/i;

export function equals(column: string, value: string): string {
  return `${fieldName(column)} = ${literal(value)}`;
}

/** The days of what a portal's pages write as `2026/11/30` or `2026/11`; null for anything else. */
export function chosenDays(column: string, value: string): string | null {
  const days = /^\d{4}(?:\/\d\d){1,2}$/.test(value) ? daysOf(value.replaceAll('/', '-')) : null;
  return days && `(${between(fieldName(column), days, 'date')})`;
}

/** What a clause asks for; every field has the kind that the portal says. */
export function condition({ column, kind, match, values }: Clause, of: FieldKind): string {
  const name = fieldName(column.name);
  const tests = values.map((value) => {
    if (kind === 'range') return between(name, rangeOf(value, column) ?? open, of);
    if (kind === 'year' || kind === 'month') return between(name, daysOf(value) ?? open, of);
    if (kind === 'presence') return value === 'with' ? `${name} is not null` : `${name} is null`;
    return value === '' ? `${name} is null` : `${name} = ${asKind(value, of)}`;
  });
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(match === 'all' ? ' AND ' : ' OR ')})`;
}

const open: Ends = { from: null, to: null };

function between(name: string, { from, to }: Ends, of: FieldKind): string {
  const isDay = of === 'date' || of === 'datetime';
  const write = (end: string): string => (isDay ? `date'${end}'` : end);
  const parts = [
    from === null ? '' : `${name} >= ${write(from)}`,
    to === null ? '' : `${name} ${isDay ? '<' : '<='} ${write(to)}`,
  ].filter(Boolean);
  return parts.length === 0 ? `${name} is not null` : parts.join(' AND ');
}

/** A value in the form in which fields of a kind are compared; what is no such value is a text, which none of them equals. */
function asKind(value: string, of: FieldKind): string {
  if (of === 'number' && /^-?\d+(?:\.\d+)?$/.test(value)) return value;
  if (of === 'boolean' && /^(?:true|false)$/.test(value)) return value;
  if ((of === 'date' || of === 'datetime') && /^[\dT:.+Z-]+$/.test(value)) return `date'${value}'`;
  return literal(value);
}
