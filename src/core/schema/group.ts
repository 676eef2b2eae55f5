/** Columns of a file that hold the values of one question, or the parts of one answer. */
export interface Group {
  /** What their headings have in common. */
  readonly name: string;
  /** Their places in the table. */
  readonly members: readonly number[];
  /** The value that a mark in each of them stands for; left out where the cells are the values, empty for one whose cells are, null for one that only repeats the others. */
  readonly values?: readonly (string | null)[];
  /** Writes the parts of one answer as a line; a part that says nothing is empty. */
  readonly write?: (cells: readonly string[]) => string;
}

/** A longer heading has nothing in common with another: it is a sentence or an accident. */
export const LONGEST = 200;
