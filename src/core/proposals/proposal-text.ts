import { parseRecords } from '../formats/csv/parse-records.js';
import { stateOf, type Proposal } from './proposal.js';

/*
 * How a proposal travels: in any text, between two lines that people see to belong together.
 *
 *   [parvis 1 le-pas-grenoble 3f2a9c1b 77aa01cd]
 *   Nom;Adresse;Téléphone
 *   Le Pas;12 rue de la Paix;04 77 00 00 00
 *   [/parvis]
 *
 * The first line names the entry (`-` for a new one), the state of the row that was looked at, and that of what follows, by which
 * merging knows whether it came through whole. Below stand the headings of the columns shown, and the row, as the file writes them.
 */

/** Writes a proposal. `heading` and `line` are written as the file is. */
export function proposalText(proposal: Proposal, heading: string, line: string): string {
  const { id, before, columns, cells } = proposal;
  const name = id === '' ? '-' : encodeURIComponent(id);
  const head = `[parvis 1 ${name} ${before === null || before === '' ? '-' : before} ${stateOf([...columns, ...cells])}]`;
  return [head, heading, line, '[/parvis]'].join('\n');
}

/** A proposal in a text that did not come through whole. */
export interface Damaged {
  readonly id: string;
  readonly isDamaged: true;
}

/** Mail programs write `> ` before what they quote. */
const opening = /^(?:>[> ]*)?\[parvis 1 (\S{1,900}) ([\da-f]{8}|-) ([\da-f]{8})\][ \t]*$/;
const closing = /^(?:>[> ]*)?\[\/parvis\][ \t]*$/;

/** How many lines a proposal may have; a cell may hold some. */
const MOST_LINES = 400;
/** How many closing lines are tried: a cell may hold what looks like one. */
const MOST_CLOSINGS = 4;

/** The proposals in a text, in the order in which they stand there. */
export function proposalsIn(text: string, delimiter: string | null): readonly (Proposal | Damaged)[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const found: (Proposal | Damaged)[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at);
    if (!head) continue;
    const block = blockBelow(lines, head.next, head.after, delimiter);
    found.push(block ? { ...block.row, ...head.told } : { id: head.told.id, isDamaged: true });
    at = block?.end ?? head.next - 1;
  }
  return found;
}

interface Head {
  readonly told: Pick<Proposal, 'id' | 'before'>;
  readonly after: string;
  /** The line below. */
  readonly next: number;
}

/** The line that opens a proposal, which may have been cut in two. */
function headAt(lines: readonly string[], at: number): Head | null {
  const line = lines[at] ?? '';
  const isCut = /^(?:>[> ]*)?\[parvis 1 [^\]]*$/.test(line);
  const whole = isCut ? `${line.trimEnd()} ${(lines[at + 1] ?? '').replace(/^>[> ]*/, '')}` : line;
  const [, name, before = '', after = ''] = opening.exec(whole) ?? [];
  if (name === undefined) return null;
  const told = { id: name === '-' ? '' : decoded(name), before: before === '-' ? '' : before };
  return { told, after, next: at + (isCut ? 2 : 1) };
}

type Sides = Pick<Proposal, 'columns' | 'cells'>;

function blockBelow(
  lines: readonly string[],
  from: number,
  state: string,
  delimiter: string | null,
): { readonly row: Sides; readonly end: number } | null {
  let closings = 0;
  for (let end = from; end < Math.min(lines.length, from + MOST_LINES); end++) {
    if (!closing.test(lines[end] ?? '')) continue;
    const row = rowIn(lines.slice(from, end), state, delimiter);
    if (row) return { row, end };
    if (++closings === MOST_CLOSINGS) return null;
  }
  return null;
}

/** How programs may have cut long lines, and what then puts them together again. */
const joiners: readonly string[] = ['\n', ' ', ''];
/** So many lines at most are put together again. */
const MOST_CUT = 60;

/** Headings and row as they were written: read as they stand, else put together from the lines that a program cut them into. */
function rowIn(lines: readonly string[], state: string, delimiter: string | null): Sides | null {
  const plain = lines.map((line) => line.replace(/^>[> ]?/, ''));
  for (const some of [lines, plain])
    for (const joiner of some.length > MOST_CUT ? joiners.slice(0, 1) : joiners)
      for (let heads = 1; heads < Math.min(some.length, MOST_CUT); heads++) {
        const row = rowOf(some.slice(0, heads).join(joiner), some.slice(heads).join(joiner), delimiter);
        if (row && stateOf([...row.columns, ...row.cells]) === state) return row;
      }
  return null;
}

function rowOf(heading: string, line: string, delimiter: string | null): Sides | null {
  const [columns, ...others] = recordsOf(heading, delimiter);
  const [cells, ...more] = recordsOf(line, delimiter);
  if (!columns || !cells || others.length > 0 || more.length > 0) return null;
  // Some programs take blanks away at the end of a line, and tabs are some.
  const width = Math.max(columns.length, cells.length);
  return { columns: filled(columns, width), cells: filled(cells, width) };
}

function filled(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, place) => cells[place] ?? '');
}

function recordsOf(text: string, delimiter: string | null): readonly (readonly string[])[] {
  return parseRecords(text, delimiter, () => undefined);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
