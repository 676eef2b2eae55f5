import { joinedIn, numberForm } from '../text/joined.js';
import type { Meaning } from '../schema/meaning.js';
import { valuesIn } from '../schema/values.js';
import type { Column, Schema } from '../schema/schema.js';

/** How much a column tells of what a record is: 0 its title, 1 what stands beside the title, 2 everything else. */
export type Tier = 0 | 1 | 2;

const tiers: ReadonlyMap<string | null, Tier> = new Map([
  ['title', 0],
  ['subtitle', 1],
  ['city', 1],
  ['kind', 1],
]);

/** Nobody searches for these by words. */
const silent: ReadonlySet<string | null> = new Set([
  'hidden',
  'image',
  'latitude',
  'longitude',
  'coordinates',
]);

/** A column that is searched. */
export interface SearchedColumn {
  readonly index: number;
  readonly tier: Tier;
  /** The text of a cell as it is searched. */
  readonly textOf: (cell: string) => string;
}

/** The columns that are searched, those that count most first. */
export function searchedColumns(schema: Schema): readonly SearchedColumn[] {
  return schema.columns
    .filter(({ role, type }) => !silent.has(role) && type !== 'coordinates')
    .map((column) => ({ index: column.index, tier: tiers.get(column.role) ?? 2, textOf: readerOf(column) }))
    .sort((one, other) => one.tier - other.tier);
}

function readerOf(column: Column): (cell: string) => string {
  const { type, role, meaningOf, separator } = column;
  if (meaningOf) return (cell) => withJoined(withLabels(cell, valuesIn(cell, separator).map(meaningOf)));
  if (type === 'phone' || role === 'phone') return withPhoneForms;
  const { textOf } = column;
  return textOf ? (cell) => withJoined(textOf(cell)) : withJoined;
}

/** A code is found by what it is called as well, in either language. */
function withLabels(cell: string, meanings: readonly (Meaning | undefined)[]): string {
  return [cell, ...meanings.flatMap((meaning) => [meaning?.label, meaning?.english])]
    .filter(Boolean)
    .join(' ');
}

/** What signs stand in is found in one piece as well. */
function withJoined(cell: string): string {
  const joined = joinedIn(cell);
  return joined.length === 0 ? cell : `${cell} ${joined.map(({ forms }) => forms[0]).join(' ')}`;
}

/** A phone number is found however it is typed: as in the file, in one piece, or in pairs of digits. */
function withPhoneForms(cell: string): string {
  const numbers = cell.slice(0, 200).match(/\+?\d[\d .()\u00a0\u202f/-]{5,}/g) ?? [];
  const forms = numbers.map((written) => {
    // A spreadsheet may have taken the number for an amount.
    const digits = numberForm(written).replace(/^(?=[1-9]\d{8}$)/, '0');
    return `${digits} ${digits.replace(/\d\d/g, '$& ')}`;
  });
  return `${cell} ${forms.join(' ')}`;
}
