import type { ProblemLog } from './problem-log.js';

/** Invisible characters that exports leave in headings (soft hyphen, zero-width signs, byte order mark). */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The names of the columns: cleaned headings, each different (`Nom`, `Nom (2)`), the place (`#3`) where there is none.
 * @param headings The record that holds them; null where there is none.
 * @param line The line it stands on, counted from 1.
 */
export function columnNames(
  headings: readonly string[] | null,
  width: number,
  line: number,
  log: ProblemLog,
): string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const heading = cleanHeading(headings?.[index] ?? '');
    if (headings && heading === '') log.count('empty-heading', line, undefined, `#${index}`);
    const wanted = heading || `#${index}`;
    if (used.has(wanted)) log.count('duplicate-heading', line, undefined, wanted);
    const name = different(wanted, used, counts);
    used.add(name);
    return name;
  });
}

/** A heading on one line, without outer blanks and invisible characters, its accents composed. */
export function cleanHeading(heading: string): string {
  return heading
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    .normalize('NFC');
}

/** Counts on from the last number given to a name, so that thousands of equal headings cost no more than others. */
function different(wanted: string, used: ReadonlySet<string>, counts: Map<string, number>): string {
  if (!used.has(wanted)) return wanted;
  let count = counts.get(wanted) ?? 1;
  let name: string;
  do name = `${wanted} (${++count})`;
  while (used.has(name));
  counts.set(wanted, count);
  return name;
}
