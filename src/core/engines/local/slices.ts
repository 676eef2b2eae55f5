/** How many entries are handed out at once: few enough to be worked on between two frames, many enough to be done soon. */
export const ENTRIES_PER_SLICE = 1000;

/** Some rows in their order, a slice at a time. */
export function* slicesOf(rows: Uint32Array | readonly number[]): Generator<Uint32Array | readonly number[]> {
  for (let at = 0; at < rows.length; at += ENTRIES_PER_SLICE) yield rows.slice(at, at + ENTRIES_PER_SLICE);
}
