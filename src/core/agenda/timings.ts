/**
 * Several beginnings and ends in one cell, as programs write them: a list of objects (OpenAgenda), or what is left of one as text
 * (`begin: …; end: …`). Two moments in ISO 8601 that follow each other are a pair.
 * @returns the pairs as they are written, none for any other text.
 */
export function pairsIn(cell: string): readonly (readonly [string, string])[] {
  if (!/\b(?:begin|start|debut)\w{0,12}["\s]{0,3}:/i.test(cell)) return [];
  const moments = cell.match(/\d{4}-\d\d-\d\d(?:[T ][\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?/g) ?? [];
  return moments.flatMap((moment, index) => {
    const next = moments[index + 1];
    return index % 2 === 0 && next !== undefined ? [[moment, next] as const] : [];
  });
}
