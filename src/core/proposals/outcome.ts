/** One cell that changes: its column, what stands there, and what will. */
export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Why a proposal is not taken: it did not come through whole; it speaks of columns that the file has not; its row has been changed
 * meanwhile; no row is like the one it speaks of; several are; another proposal changes the same one.
 */
export type Refusal = 'damaged' | 'other-columns' | 'conflict' | 'gone' | 'twins' | 'twice';

/** What becomes of a proposal; `done`: the file holds it already. */
export interface Outcome {
  readonly kind: 'correction' | 'addition' | 'done' | Refusal;
  /** What the entry is called. */
  readonly name: string;
  /** The line of the file, counted from 1; null where there is none. */
  readonly line: number | null;
  readonly changes: readonly CellChange[];
}

const taken: ReadonlySet<string> = new Set(['correction', 'addition', 'done']);

export function isTaken({ kind }: Outcome): boolean {
  return taken.has(kind);
}
