import type { SeenRow } from './seen-sheet.js';

/** By how many rows tables beside each other must differ in length. */
const DIFFERENCE = 2;

/**
 * The columns that hold something, in their order. A column that is blank from top to bottom is among them where it stands between two
 * tables, which say the same in their first row or end on other rows; elsewhere it was left for the eye, and is left out.
 */
export function columnsOf(rows: readonly SeenRow[], hidden: ReadonlySet<number>): readonly number[] {
  const used = new Set<number>();
  for (const { cells } of rows) for (const column of cells.keys()) used.add(column);
  const columns = [...used].sort((one, other) => one - other);
  const blocks = blocksOf(columns, hidden);
  const [first = [], ...others] = blocks;
  return others.reduce<readonly number[]>((all, block, index) => {
    const before = blocks[index] ?? first;
    const gap = areApart(rows, before, block) ? [(before.at(-1) ?? 0) + 1] : [];
    return [...all, ...gap, ...block];
  }, first);
}

/** Columns side by side, hidden ones between them aside. */
function blocksOf(columns: readonly number[], hidden: ReadonlySet<number>): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let last = -1;
  for (const column of columns) {
    let next = last + 1;
    while (hidden.has(next)) next++;
    if (blocks.length === 0 || column > next) blocks.push([column]);
    else blocks.at(-1)?.push(column);
    last = column;
  }
  return blocks;
}

function areApart(rows: readonly SeenRow[], one: readonly number[], other: readonly number[]): boolean {
  if (one.length < 2 || other.length < 2) return false;
  const [before, behind] = [one, other].map((block) => {
    const filled = rows.map(({ cells }) =>
      block
        .map((column) => cells.get(column) ?? '')
        .join('\0')
        .trim(),
    );
    const held = filled.map((text) => text.replace(/\0/g, '') !== '');
    return { length: held.lastIndexOf(true), headings: filled[held.indexOf(true)] };
  });
  if (!before || !behind) return false;
  return before.headings === behind.headings || Math.abs(before.length - behind.length) >= DIFFERENCE;
}
