import type { IndexedEntry, IndexGroup } from '../../models/index-groups.js';
import type { Book } from './book.js';
import type { Volume } from './book-markup.js';

/** The entries of one letter that stand together. */
export type Letter = Pick<IndexGroup, 'value' | 'entries'> & {
  /** Whether it began on a sheet before this one. */
  readonly isContinued: boolean;
};

/** What stands on one sheet of paper: entries by their letters. Where no pages are known, everything is on one. */
export type Sheet = readonly Letter[];

/** The entries of a volume, sheet by sheet. */
export function sheetsOf({ letters }: Book, { first, last, turns }: Volume): readonly Sheet[] {
  const sheets: Letter[][] = [[]];
  for (const { value, entries } of letters) {
    let isContinued = false;
    for (const part of partsAt(entries.filter(isWithin(first, last)), turns)) {
      if (turns.has(part[0]?.number ?? 0)) sheets.push([]);
      sheets.at(-1)?.push({ value, entries: part, isContinued });
      isContinued = true;
    }
  }
  return sheets.filter((sheet) => sheet.length > 0);
}

/** What stands at the head of a sheet, as in a dictionary: its first letter and its last. */
export function runningHead(sheet: Sheet): string {
  const ends = new Set([sheet[0]?.value ?? '', sheet.at(-1)?.value ?? '']);
  return [...ends].join(' – ');
}

function isWithin(first: number, last: number): (entry: IndexedEntry) => boolean {
  return ({ number }) => number >= first && number <= last;
}

/** Entries cut before each that begins a page. */
function partsAt(
  entries: readonly IndexedEntry[],
  turns: ReadonlySet<number>,
): readonly (readonly IndexedEntry[])[] {
  const parts: IndexedEntry[][] = [];
  for (const entry of entries) {
    if (parts.length === 0 || turns.has(entry.number)) parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts;
}
