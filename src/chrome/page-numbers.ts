/**
 * The pages worth a link: the first, the last, and those around the current one; null stands for a gap.
 * A gap never hides a single page.
 */
export function pageNumbers(page: number, pages: number): readonly (number | null)[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  if (page <= 4) for (const early of [2, 3, 4, 5]) wanted.add(early);
  if (page >= pages - 3) for (const late of [1, 2, 3, 4]) wanted.add(pages - late);
  const numbers = [...wanted].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return numbers.flatMap((number, place) => {
    const before = numbers[place - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}
