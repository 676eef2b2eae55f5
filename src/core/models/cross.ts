import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import { placesOf, type Answers } from './answers.js';
import { sharesSteps, type Share, type Shares, type Telling } from './shares.js';
import type { Figures } from './figures.js';
import { isFew } from './withhold.js';
import { withholdCells, type ToldCells } from './withhold-cells.js';

/** How the answers to two questions go together, among the rows that answer both. */
export interface CrossTable extends ToldCells {
  readonly across: Shares;
  readonly down: Shares;
  /** What the lines and columns stand for; null for all other answers together. */
  readonly lines: readonly (Share | null)[];
  readonly columns: readonly (Share | null)[];
  readonly total: number;
  /** Whether nothing is told: there are so few rows, or all could be reckoned. */
  readonly isWithheld: boolean;
}

const MOST_LINES = 12;
const ENTRIES_PER_STEP = 1024;

/** The cross table of two questions, at most 12 by 12 with all other answers together, step by step. */
export function* crossSteps(
  [downAnswers, acrossAnswers]: readonly [Answers, Answers],
  entries: readonly Entry[],
  telling: Telling,
): Steps<CrossTable> {
  const wide = { ...telling, top: Infinity };
  const down = yield* sharesSteps(downAnswers, entries, null, wide);
  const across = yield* sharesSteps(acrossAnswers, entries, null, wide);
  const [lines, columns] = [headings(down), headings(across)];
  const [lineOf, columnOf] = [groupOf(down.answers, lines), groupOf(across.answers, columns)];
  const counts = lines.map(() => columns.map(() => 0));
  const [ofLines, ofColumns] = [lines.map(() => 0), columns.map(() => 0)];
  let total = 0;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    const [rows, cells] = [lineOf(entry), columnOf(entry)];
    if (at % ENTRIES_PER_STEP === 0) yield;
    if (rows.length === 0 || cells.length === 0) continue;
    total++;
    for (const line of rows) (ofLines[line] as number)++;
    for (const column of cells) (ofColumns[column] as number)++;
    for (const line of rows) for (const column of cells) ((counts[line] as number[])[column] as number)++;
  }
  const { least } = telling;
  const withheld = { lines: lines.map(isHidden), columns: columns.map(isHidden) };
  const told = isFew(total, least)
    ? null
    : withholdCells({ counts, ofLines, ofColumns, total, withheld }, least);
  const table = { across, down, lines, columns, total, isWithheld: told === null };
  return { ...table, ...(told ?? { cells: [], lineTotals: [], columnTotals: [] }) };
}

/** What is withheld where the question is told by itself is withheld here as well. */
function isHidden(share: Share | null): boolean {
  return share !== null && share.withheld !== 'told';
}

/** Figures of which the questions do not tell what their cross table withholds. */
export function withCross(questions: readonly Shares[], cross: CrossTable): Figures {
  return { questions: questions.map((shares) => withoutHidden(shares, cross)), cross };
}

function withoutHidden(shares: Shares, cross: CrossTable): Shares {
  const { lines, columns, lineTotals, columnTotals } = cross;
  const isDown = shares.answers === cross.down.answers;
  if (!isDown && shares.answers !== cross.across.answers) return shares;
  const [heads, totals] = isDown ? [lines, lineTotals] : [columns, columnTotals];
  const isHiddenThere = ({ value }: Share): boolean =>
    heads.some((head, at) => head?.value === value && totals[at]?.withheld === 'with');
  const withheld = (share: Share): Share =>
    share.withheld === 'told' && isHiddenThere(share) ? { ...share, withheld: 'with' } : share;
  return { ...shares, shares: shares.shares.map(withheld) };
}

/** The answers of a question that have a line of their own, and one for all others. */
function headings({ shares, others }: Shares): readonly (Share | null)[] {
  const given = shares.filter(({ count }) => count > 0);
  const hasRest = others !== null || given.length > MOST_LINES;
  if (!hasRest) return given;
  const room = MOST_LINES - 1;
  const first = [...given].sort((one, other) => other.count - one.count).slice(0, room);
  return [...given.filter((share) => first.includes(share)), null];
}

/** In which lines a row stands, each once. */
function groupOf(answers: Answers, headed: readonly (Share | null)[]): (entry: Entry) => readonly number[] {
  const rest = headed.indexOf(null);
  const lines = answers.values.map((value, place) => {
    const bin = answers.bins[place];
    const line = headed.findIndex(
      (share) => share !== null && (bin ? share.bin === bin : share.value === value),
    );
    return line < 0 ? rest : line;
  });
  const known = new Map<readonly number[], readonly number[]>();
  return (entry) => {
    const places = placesOf(answers, entry);
    const before = known.get(places);
    if (before) return before;
    const found = [...new Set(places.map((place) => lines[place] ?? rest))].filter((line) => line >= 0);
    known.set(places, found);
    return found;
  };
}
