import type { WrittenRecord } from '../formats/csv/written-records.js';
import { headingKey } from '../text/fold.js';
import { plainly, spokenCells, stateOf, type Proposal } from './proposal.js';
import type { WrittenFile } from './written-file.js';

/** Finds the rows of a file that proposals speak of. */
export class RowFinder {
  readonly #file: WrittenFile;
  readonly #keys: readonly number[];
  /** The rows by their states, for each choice of columns that proposals speak of. */
  readonly #states = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** @param keys the places of the columns by which a row is known of which no state is told. */
  constructor(file: WrittenFile, keys: readonly number[]) {
    this.#file = file;
    this.#keys = keys;
  }

  /** Whether the file has the columns that a proposal speaks of, where it says they are. */
  hasColumnsOf({ columns, cells }: Proposal): boolean {
    const own = this.#file.table.columns;
    const isSame = (name: string, place: number): boolean =>
      name === '' || name === own[place] || looselyNamed(name, own[place] ?? '');
    const isWhole = columns.length === own.length && cells.length === own.length;
    return isWhole && columns.some((name) => name !== '') && columns.every(isSame);
  }

  /** The rows that a proposal may mean: those in the state that was looked at, or known by their keys where none is told. */
  rowsOf(proposal: Proposal): readonly number[] {
    const { before, cells } = proposal;
    if (before !== null) return before === '' ? [] : this.#withState(proposal, before);
    const key = this.#keyOf(cells);
    const { rows } = this.#file.table;
    return key === '' ? [] : rows.flatMap((row, place) => (this.#keyOf(row) === key ? [place] : []));
  }

  /** The rows that hold already what is proposed. */
  rowsAfter(proposal: Proposal): readonly number[] {
    return this.#withState(proposal, stateOf(spokenCells(proposal, proposal.cells)));
  }

  /** The row that is most like a proposal: its first cell is the same, or half of all cells; null where there is none. */
  nearest({ columns, cells }: Proposal): number | null {
    const filled = cells.flatMap((cell, place) =>
      columns[place] === '' || plainly(cell) === '' ? [] : [[place, plainly(cell)] as const],
    );
    let best: number | null = null;
    let most = 0;
    for (const [place, row] of this.#file.table.rows.entries()) {
      const alike = filled.map(([column, cell]) => plainly(row[column] ?? '') === cell);
      const count = alike.filter(Boolean).length;
      if (count > most && (alike[0] || count * 2 >= filled.length)) [best, most] = [place, count];
    }
    return best;
  }

  /** A row as it is written. */
  recordOf(row: number): WrittenRecord | undefined {
    return this.#file.records.get(this.#file.table.lineOf(row) ?? -1);
  }

  #keyOf(cells: readonly string[]): string {
    const parts = this.#keys.map((place) => headingKey(cells[place] ?? ''));
    return parts.join(' ').trim();
  }

  #withState(proposal: Proposal, state: string): readonly number[] {
    const spoken = proposal.columns.map((name) => (name === '' ? '0' : '1')).join('');
    const known = this.#states.get(spoken) ?? this.#readStates(proposal);
    this.#states.set(spoken, known);
    return known.get(state) ?? [];
  }

  #readStates(proposal: Proposal): ReadonlyMap<string, readonly number[]> {
    const states = new Map<string, number[]>();
    for (const [place, row] of this.#file.table.rows.entries()) {
      const state = stateOf(spokenCells(proposal, this.recordOf(place)?.cells ?? row));
      const same = states.get(state);
      if (same) same.push(place);
      else states.set(state, [place]);
    }
    return states;
  }
}

function looselyNamed(one: string, other: string): boolean {
  const key = headingKey(one);
  return key !== '' && key === headingKey(other);
}
