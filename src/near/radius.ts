import { readList } from '../visit/attributes.js';

/** The distances that are offered where the author names none, in kilometres. */
const usualRadius = [5, 10, 20, 50];

/** The distances that an author offers, in kilometres, rising. */
export function readRadius(text: string | null | undefined): readonly number[] {
  const kilometres = readList(text).map(Number);
  const said = kilometres.filter((each) => Number.isInteger(each) && each > 0 && each <= 20_000);
  return said.length > 0 ? [...new Set(said)].sort((one, other) => one - other) : usualRadius;
}
