import { columnsByRole, toldText, toldTitle } from '../core/models/told.js';
import type { Schema } from '../core/schema/schema.js';
import type { Locale } from '../locale/locale.js';
import type { KeptEntry } from '../visit/keeping.js';

/** A kept entry, and what is said of it in a list of few. */
export interface ToldKept {
  readonly kept: KeptEntry;
  readonly title: string;
  /** What it is and where, or when and where; empty where nobody knows. */
  readonly second: string;
  /** What is to be known besides: that places are few. */
  readonly hints: readonly string[];
  /** What else goes on at the same time, in a sentence each. */
  readonly overlaps: readonly string[];
}

/** Kept entries that stand together, under a heading where there are several groups. */
export interface KeptGroup {
  readonly heading: 'soon' | 'rest' | null;
  readonly told: readonly ToldKept[];
}

/** Tells of kept entries, in the order in which they stand in a list. */
export type TellKept = (kept: readonly KeptEntry[], schema: Schema, locale: Locale) => readonly KeptGroup[];

/** Entries of a directory, as they were kept: what each is, and where. */
export const tellEntries: TellKept = (kept, schema, locale) => {
  const columns = columnsByRole(schema, 'kind', 'address', 'city');
  const titleOf = toldTitle(schema);
  const told = kept.map((each) => {
    const { cells } = each.entry;
    const parts = columns.map((column) => toldText(cells, column).replace(/\s+/g, ' '));
    return {
      kept: each,
      title: titleOf(cells) || locale.messages.entry.untitled,
      second: parts.filter(Boolean).join(' · '),
      hints: [],
      overlaps: [],
    };
  });
  return [{ heading: null, told }];
};
