import type { Range, Span } from './workbook.js';

/** `B2:D5`, `B2`, `$B$2:$D$5`; null for anything else. Counted from 0. */
export function rangeOf(text: string | undefined): Range | null {
  const [from = '', to = from] = (text ?? '').replaceAll('$', '').split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  if (!first || !last) return null;
  return { rows: span(first.row, last.row), columns: span(first.column, last.column) };
}

/** `B2` as places counted from 0; null for what is no cell. */
export function placeOf(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, figures] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(text) ?? [];
  if (letters === undefined || Number(figures) === 0) return null;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => 26 * sum + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(figures) - 1, column: column - 1 };
}

function span(one: number, other: number): Span {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

export function isWithin({ first, last }: Span, place: number): boolean {
  return place >= first && place <= last;
}

/** How many columns a sheet has in the programs that have the most. */
export const MOST_COLUMNS = 16_384;

/** The columns in some spans, as far as there are so many. */
export function placesIn(spans: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { first, last } of spans.slice(0, MOST_COLUMNS)) {
    if (places.size === MOST_COLUMNS) break;
    for (let place = first; place <= Math.min(last, MOST_COLUMNS - 1); place++) places.add(place);
  }
  return places;
}
