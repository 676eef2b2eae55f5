import { isRanked, type Share, type Shares } from './shares.js';
import { FREE, isFew, withholdFlows, type Flow, type Withheld } from './withhold.js';
import { sumOf, withholdCells, type Margin } from './withhold-cells.js';

/** What is told of the answers to a question, of the others and of no answer. */
interface States {
  readonly own: readonly Withheld[];
  /** Of the same among all rows; those that are missing are withheld. */
  readonly all: readonly Withheld[];
}

/** Withholds small counts of the answers to a question, and what would give them away, beside those of all rows as well. */
export function withholdShares(shares: Shares, least: number): Shares {
  const { rows, answered, isSeveral } = shares;
  // Of so few rows, what several answers have in common tells too much.
  const isTooFew = isFew(rows, least) || isFew(answered, least) || (isSeveral && rows < 2 * least);
  if (isTooFew) return withheldWhole(shares);
  const states = shares.ofAll ? statesBeside(shares, shares.ofAll, least) : statesAlone(shares, least);
  return states ? withStates(shares, states) : withheldWhole(shares);
}

function withheldWhole(shares: Shares): Shares {
  return { ...shares, isWithheld: true };
}

/** What of a question is told that is compared with nothing. */
function statesAlone(shares: Shares, least: number): States | null {
  const own = toldAlone(shares, least);
  return own && { own, all: [] };
}

/**
 * The same of what was found, or of all rows, as they are told where nothing is chosen. Of equal ones, that one is withheld which the
 * file has first: another order of the answers must not tell the one and withhold the other.
 */
function toldAlone(shares: Shares, least: number, isOfAll = false): readonly Withheld[] | null {
  const groups = groupsOf(shares);
  const margins = marginsOf(shares, least, isOfAll);
  const { rows } = (isOfAll ? shares.ofAll : null) ?? shares;
  const order = inOrderOfFile(margins, shares);
  const beside = [...groups.keys()];
  const flows = order.map((at, place): Flow => {
    const isAnswer = place < groups.length;
    return { ...(margins[at] as Margin), from: FREE, to: 1, beside: isAnswer ? beside : [] };
  });
  const excess = sumOf(margins.map(({ count }) => count)) - rows;
  const all: readonly Flow[] =
    excess > 0 ? [...flows, { from: 1, to: FREE, count: excess, beside: [], isExcess: true }] : flows;
  const states = withholdFlows(all, least);
  return states && margins.map((_, at) => states[order.indexOf(at)] ?? 'told');
}

/** The places of the counts of a question: those of its answers as the file has them, then the others and no answer. */
function inOrderOfFile(margins: readonly Margin[], { shares, answers }: Shares): readonly number[] {
  const placeOf = (at: number): number => {
    const share = shares[at];
    return share ? answers.values.indexOf(share.value) : Infinity;
  };
  return [...margins.keys()].sort((one, other) => placeOf(one) - placeOf(other) || one - other);
}

/**
 * Who sees what was found and all could reckon the rest: the two are the lines of a table, and all are its columns. These are told as they
 * are where nothing is chosen, which anybody can see.
 */
function statesBeside(shares: Shares, ofAll: Pick<Shares, 'rows'>, least: number): States | null {
  const own = marginsOf(shares, least).map(({ count }) => count);
  const alone = toldAlone(shares, least, true);
  if (!alone) return null;
  const columns = marginsOf(shares, least, true).map((margin, at): Margin => {
    const isTold = alone[at] === 'told';
    return { ...margin, isKnown: isTold, isWithheld: !isTold };
  });
  const rest = columns.map(({ count }, at) => count - (own[at] ?? 0));
  const lines = [shares.rows, ofAll.rows - shares.rows].map((count) => ({ count, isKnown: true }));
  const isHidden = marginsOf(shares, least).map(({ isWithheld }) => isWithheld ?? false);
  const told = withholdCells(
    {
      counts: [own, rest],
      lines,
      columns,
      total: ofAll.rows,
      isWithheld: (line, column) => line === 0 && (isHidden[column] ?? false),
    },
    least,
  );
  return told && { own: told.cells[0] ?? [], all: alone };
}

/** The answers that are told of a question, the others together last. */
function groupsOf({ shares, others }: Shares): readonly Share[] {
  return others ? [...shares, others.share] : shares;
}

/** The counts of a question: its answers, the others, and no answer. */
function marginsOf(shares: Shares, least: number, isOfAll = false): readonly Margin[] {
  const { others, ofAll } = shares;
  const counted = isOfAll && ofAll ? ofAll : shares;
  const answers = groupsOf(shares).map((share): Margin => {
    const count = isOfAll ? (share.all?.count ?? 0) : share.count;
    const isRest = share === others?.share && givesMembers(shares, least, isOfAll);
    return { count, isWithheld: isRest || leavesFew(count, counted, least) };
  });
  return [...answers, silentMargin(counted.rows - counted.answered, least)];
}

/** Whether nearly all give an answer to which there are others: who does not are few as well, and among them who says nothing. */
export function leavesFew(
  count: number,
  { rows, answered, isSeveral }: Pick<Shares, 'rows' | 'answered' | 'isSeveral'>,
  least: number,
): boolean {
  return isSeveral && [rows, answered].some((all) => isFew(all - count, least));
}

/** Whether it follows from the others together what a small one of them is: that all are one row, or as many as they can be. */
export function givesMembers({ shares, others }: Shares, least: number, isOfAll: boolean): boolean {
  const counts = (isOfAll ? others?.countsOfAll : others?.counts) ?? [];
  const large = shares.filter(({ count }) => count >= least);
  const isFull = large.length === shares.length;
  const most = isFull ? Math.min(...large.map(({ count }) => count)) : least - 1;
  const [canShrink, canGrow] = [(count: number) => count > 1, (count: number) => count > 0 && count < most];
  const shrinking = counts.filter(canShrink).length;
  const growing = counts.filter(canGrow).length;
  return counts.some((count) => {
    const partners = [
      canGrow(count) ? shrinking - Number(canShrink(count)) : 0,
      canShrink(count) ? growing - Number(canGrow(count)) : 0,
    ];
    return isFew(count, least) && partners.every((each) => each === 0);
  });
}

/** Rows that do not answer: everybody sees how many, unless they are few. */
export function silentMargin(count: number, least: number): Margin {
  return { count, isKnown: !isFew(count, least) };
}

/** A question with what is told of it. */
export function withStates(shares: Shares, { own, all }: States, isOrderWithheld = all.length > 0): Shares {
  const { others, rows, base, ofAll, baseOfAll } = shares;
  const told = (share: Share, at: number): Share => ({
    ...share,
    withheld: own[at] ?? 'told',
    all: share.all && { ...share.all, withheld: all[at] ?? 'with' },
  });
  const each = shares.shares.map(told);
  const silentAt = groupsOf(shares).length;
  const silence = own[silentAt] ?? 'told';
  return {
    ...shares,
    shares: hidingOrder(each, shares),
    others: others && { ...others, share: told(others.share, each.length) },
    base: silence === 'told' ? base : rows,
    baseOfAll: ofAll && (all[silentAt] ?? 'told') !== 'told' ? ofAll.rows : baseOfAll,
    silence,
    isOrderWithheld: isOrderWithheld && own.includes('with'),
  };
}

/** Answers that are withheld stand last, as the file has them: among the others, their place would tell how many they are. */
function hidingOrder(shares: readonly Share[], { answers }: Shares): readonly Share[] {
  if (isRanked(answers)) return shares;
  const placeOf = ({ value, withheld }: Share): number =>
    withheld === 'told' ? -1 : answers.values.indexOf(value);
  return [...shares].sort((one, other) => placeOf(one) - placeOf(other));
}
