/** A set of rows, a bit for each: the row's place in the file. Operations make new sets; nothing is changed once it is handed out. */
export type RowSet = Uint32Array<ArrayBuffer>;

export function emptySet(rows: number): RowSet {
  return new Uint32Array((rows + 31) >>> 5);
}

export function fullSet(rows: number): RowSet {
  const set = emptySet(rows).fill(0xffffffff);
  if (rows & 31) set[set.length - 1] = (1 << (rows & 31)) - 1;
  return set;
}

/** Puts rows into a set that its maker has not handed out yet. */
export function addRows(set: RowSet, rows: ArrayLike<number>): RowSet {
  for (let at = 0; at < rows.length; at++) addRow(set, rows[at] as number);
  return set;
}

export function addRow(set: RowSet, row: number): void {
  (set[row >>> 5] as number) |= 1 << (row & 31);
}

export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** The rows that are in every one of the sets; there is at least one. */
export function intersection(first: RowSet, ...others: readonly RowSet[]): RowSet {
  if (others.length === 0) return first;
  const set = first.slice();
  for (const other of others) for (let at = 0; at < set.length; at++) (set[at] as number) &= other[at] ?? 0;
  return set;
}

/** The rows that are in one of the sets at least. */
export function union(rows: number, sets: readonly RowSet[]): RowSet {
  const set = emptySet(rows);
  for (const other of sets) for (let at = 0; at < set.length; at++) (set[at] as number) |= other[at] ?? 0;
  return set;
}

/** How many rows are in the set. */
export function sizeOf(set: RowSet): number {
  let size = 0;
  for (let at = 0; at < set.length; at++) size += ones(set[at] as number);
  return size;
}

/** How many rows are in both sets. */
export function sizeOfBoth(one: RowSet, other: RowSet): number {
  let size = 0;
  for (let at = 0; at < one.length; at++) size += ones((one[at] as number) & (other[at] as number));
  return size;
}

/** The rows of the set in the order of the file. */
export function rowsOf(set: RowSet): Uint32Array {
  const rows = new Uint32Array(sizeOf(set));
  let found = 0;
  for (let at = 0; at < set.length; at++) {
    for (let bits = set[at] as number; bits !== 0; bits &= bits - 1) {
      rows[found++] = (at << 5) + 31 - Math.clz32(bits & -bits);
    }
  }
  return rows;
}

/** How many bits of 32 are set (H. S. Warren, « Hacker’s Delight », 5–1). */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
