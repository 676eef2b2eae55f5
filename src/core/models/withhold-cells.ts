import { givesAway, isFew, smallestTold, type Withheld } from './withhold.js';

/** Of how many rows one thing is said, and whether that is told. */
export interface Cell {
  readonly count: number;
  readonly withheld: Withheld;
}

/** A table of counts with the number of rows of which each line and column is. */
export interface CountedCells {
  readonly counts: readonly (readonly number[])[];
  readonly ofLines: readonly number[];
  readonly ofColumns: readonly number[];
  /** Whether the cells of a line, and those of a column, add up to that number. */
  readonly sums: { readonly lines: boolean; readonly columns: boolean };
}

/** The same with what is withheld. */
export interface ToldCells {
  /** By line and column. */
  readonly cells: readonly (readonly Cell[])[];
  /** Of how many rows each line and each column is: its own sum only where rows give a single answer to the other question. */
  readonly lineTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
}

type Place = readonly [line: number, column: number];

/** Places whose counts add up to that of another one; to the whole, which is always told, where there is none. */
interface Stretch {
  readonly places: readonly Place[];
  readonly sum: Place | null;
}

/** Withholds small counts, and others until no line and no column gives one away: what one adds, another one may have to follow. */
export function withholdCells(table: CountedCells, least: number): ToldCells {
  const { counts, ofLines, ofColumns, sums } = table;
  // The totals are a column and a line more.
  const all = [...counts.map((line, at) => [...line, ofLines[at] ?? 0]), ofColumns];
  const told = all.map((line) => line.map((count): Withheld => (isFew(count, least) ? 'few' : 'told')));
  const stretches = [...(sums.lines ? linesOf(table) : []), ...(sums.columns ? columnsOf(table) : [])];
  for (let isChanged = least > 0; isChanged;)
    isChanged = stretches.map((stretch) => withholdOne(stretch, all, told, least)).includes(true);
  const cellAt = (line: number, column: number): Cell => {
    return { count: all[line]?.[column] ?? 0, withheld: told[line]?.[column] ?? 'told' };
  };
  return {
    cells: counts.map((line, at) => line.map((_, column) => cellAt(at, column))),
    lineTotals: ofLines.map((_, line) => cellAt(line, ofColumns.length)),
    columnTotals: ofColumns.map((_, column) => cellAt(counts.length, column)),
  };
}

function linesOf({ counts, ofColumns }: CountedCells): readonly Stretch[] {
  const places = (line: number): readonly Place[] => ofColumns.map((_, column) => [line, column]);
  const totals: Stretch = { places: places(counts.length), sum: null };
  return [
    ...counts.map((_, line): Stretch => ({ places: places(line), sum: [line, ofColumns.length] })),
    totals,
  ];
}

function columnsOf({ counts, ofColumns }: CountedCells): readonly Stretch[] {
  const places = (column: number): readonly Place[] => counts.map((_, line) => [line, column]);
  const totals: Stretch = { places: places(ofColumns.length), sum: null };
  return [
    ...ofColumns.map((_, column): Stretch => ({ places: places(column), sum: [counts.length, column] })),
    totals,
  ];
}

/** Withholds the smallest count that is told where the others of its stretch would be given away; whether there was one. */
function withholdOne(
  { places, sum }: Stretch,
  all: readonly (readonly number[])[],
  told: readonly Withheld[][],
  least: number,
): boolean {
  // A sum that is withheld gives nothing away.
  if (sum && told[sum[0]]?.[sum[1]] !== 'told') return false;
  const counts = places.map(([line, column]) => all[line]?.[column] ?? 0);
  const states = places.map(([line, column]) => told[line]?.[column] ?? 'told');
  if (!givesAway(counts, states, least)) return false;
  const place = places[smallestTold(counts, states)];
  const line = place && told[place[0]];
  if (!line) return false;
  line[place[1]] = 'with';
  return true;
}
