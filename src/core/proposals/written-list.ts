import type { Dialect } from '../formats/csv/delimiter.js';
import { quotedColumns, withCells, writtenRecord } from '../formats/csv/written-cells.js';
import {
  dialectOf,
  firstLines,
  recordAt,
  SAMPLE,
  writtenRecords,
  type WrittenLine,
  type WrittenRecord,
} from '../formats/csv/written-records.js';
import { decoded, openDecoder } from '../source/encodings.js';
import { asProposed, type Proposal } from './proposal.js';
import { proposalText } from './proposal-text.js';

/** How many lines tell how a file is written. */
const FEW = 60;

/** A list as its file writes it, line by line: read again when somebody wants to change something in it. */
export class WrittenList {
  readonly #text: string;
  readonly #head: readonly WrittenLine[];
  readonly #dialect: Dialect;

  private constructor(text: string, delimiter: string | null) {
    this.#text = text;
    this.#head = firstLines(text, SAMPLE);
    this.#dialect = dialectOf(this.#head, delimiter);
  }

  /** @param encoding, delimiter as they were found when the list was read. */
  static async open(bytes: Uint8Array, encoding: string, delimiter: string | null): Promise<WrittenList> {
    return new WrittenList(decoded(await openDecoder(encoding), bytes), delimiter);
  }

  /** How its lines end. */
  get lineEnd(): string {
    return this.#head[0]?.end || '\n';
  }

  /** The record that begins on a line, counted from 1. */
  recordAt(line: number | null): WrittenRecord | null {
    return line === null ? null : recordAt(this.#text, line, this.#dialect);
  }

  /** Some of its first records. */
  get sample(): readonly WrittenRecord[] {
    return writtenRecords(this.#head.slice(0, FEW), this.#dialect);
  }

  /**
   * What travels: the proposal with its row as the file writes it, without what is not spoken of.
   * @param record the row that is corrected; null for a new one.
   */
  textOf(proposal: Proposal, record: WrittenRecord | null): string {
    const { columns, cells } = proposal;
    const { delimiter } = this.#dialect;
    const spoken = cells.map((cell, place) => (columns[place] === '' ? '' : asProposed(cell)));
    const heading = writtenRecord(columns, delimiter, () => false);
    const line = record
      ? withCells(record, delimiter, changesOf(record, spoken), columns.length)
      : writtenRecord(spoken, delimiter, quotedColumns(this.sample.slice(1, -1), delimiter));
    return proposalText({ ...proposal, cells: spoken }, heading, line);
  }
}

/** Only what differs is written anew. */
function changesOf({ cells }: WrittenRecord, wanted: readonly string[]): ReadonlyMap<number, string> {
  const entries = Array.from(wanted, (cell, place) => [place, cell] as const);
  return new Map(entries.filter(([place, cell]) => asProposed(cells[place] ?? '') !== cell));
}
