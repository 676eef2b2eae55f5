import { parseRecords } from './parse-records.js';

/** What separates cells, the most usual first. */
const USUAL: readonly string[] = [',', ';', '\t', '|'];

/** Taken where no usual one fits. */
const UNUSUAL: readonly string[] = ['^', '~', '\u001f', '¦'];

const NAMES: ReadonlyMap<string, string> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
]);

/** The delimiter that a page's author says, by name or by itself; null where it is none. */
export function delimiterNamed(name: string): string | null {
  const named = NAMES.get(name.trim().toLowerCase()) ?? name;
  return named.length === 1 && !/["\r\n]/.test(named) ? named : null;
}

/** `sep=;` on the first line: what spreadsheets write to tell each other the delimiter. */
export function separatorLine(text: string): string | null {
  return /^\ufeff?"?sep=([^"\n])"?[ \t]*(?:\n|$)/i.exec(text)?.[1] ?? null;
}

export interface Dialect {
  /** null for a file of one column. */
  readonly delimiter: string | null;
  /** How many cells most records have. */
  readonly width: number;
}

/** How many records a delimiter is judged on, at most. */
const RECORDS = 100;

/** Finds the delimiter: the one that makes most records equally wide, the first one above all. */
export function chooseDelimiter(sample: string): Dialect {
  const best = (candidates: readonly string[]): (Dialect & { score: number }) | undefined =>
    candidates
      .filter((delimiter) => sample.includes(delimiter))
      .map((delimiter) => ({ delimiter, ...judge(sample, delimiter) }))
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score)[0];
  const found = best(USUAL) ?? best(UNUSUAL);
  return found ?? { delimiter: null, width: 1 };
}

/** How wide the records of a sample are with a given delimiter. */
export function widthWith(sample: string, delimiter: string): number {
  return judge(sample, delimiter).width;
}

function judge(sample: string, delimiter: string): { width: number; score: number } {
  let faults = 0;
  const records = parseRecords(sample, delimiter, () => faults++)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, RECORDS);
  const counts = records.map((cells) => cells.length);
  const width = mostFrequent(counts.filter((count) => count > 1)) ?? 1;
  if (width === 1) return { width, score: 0 };
  const share = counts.filter((count) => count === width).length / counts.length;
  const first = counts[0] ?? 1;
  // Without it in the first line, it may be the comma of a sentence or of a decimal number.
  const doubtful = first === 1 ? proseShare(sample, delimiter) : 0;
  if (doubtful > 0.5 || (first === 1 && share < 0.3)) return { width: 1, score: 0 };
  const score = share + (first === width ? 0.5 : first > 1 ? 0.2 : 0) + Math.min(width, 10) / 100;
  return { width, score: Math.max(0.01, score - Math.min(0.5, faults / Math.max(1, records.length))) };
}

/** How often a sign stands as in a sentence or in a number, as a share of all its places. */
function proseShare(sample: string, delimiter: string): number {
  const pieces = sample.split(delimiter);
  const prose = pieces.filter(
    (piece, index) =>
      index > 0 && (/^ \S/.test(piece) || (/^\d/.test(piece) && /\d$/.test(pieces[index - 1] ?? ''))),
  );
  return prose.length / Math.max(1, pieces.length - 1);
}

function mostFrequent(counts: readonly number[]): number | undefined {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort(([left, often], [right, oftener]) => oftener - often || right - left)[0]?.[0];
}
