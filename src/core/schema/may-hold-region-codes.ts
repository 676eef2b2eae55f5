/** Headings of columns that name a département or a region, maybe by its code. */
export const ofRegions = /^(?:code[ _]?)?(?:d[ée]p(?:t|artement)?|r[ée]g(?:ion)?)(?:[ _]?code)?$/i;

/** Whether a file may tell départements or regions by codes alone: asked of the first rows only where a heading names them. */
export function mayHoldRegionCodes(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  return columns.some(
    (name, index) =>
      ofRegions.test(name.trim()) &&
      rows.length > 0 &&
      rows.every((row) => /^(?:\d{1,3}|2[AB]|)$/i.test((row[index] ?? '').trim())),
  );
}
