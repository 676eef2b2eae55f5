/** Whether a number is told; `few`: it is under the least that is told; `with`: it would give such a one away. */
export type Withheld = 'told' | 'few' | 'with';

/** A number that flows from one sum into another: what comes in at each node but the free one goes out again. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** By their places, the numbers of which the smallest are withheld with small ones; none where others may be as well. */
  readonly beside: readonly number[];
  /** Nobody is told of it, nor that it is small: how many answers more than rows there are. */
  readonly isExcess?: boolean;
  /** It is known whatever is withheld. */
  readonly isKnown?: boolean;
  /** More than this it cannot be. */
  readonly most?: number;
  /** It would give away what nobody is shown, and must be as hidden as small ones are. */
  readonly isWithheld?: boolean;
}

/** The node at which nothing has to add up. */
export const FREE = 0;

/**
 * Which of some numbers that add up to each other are withheld: those under the least that is told, and others until none of the small
 * ones can be reckoned from all that is told. A small number cannot be reckoned as long as there is another way to fill in what is
 * withheld in which it is one more or one less; numbers withheld with it are known to be no smaller than the least, and, where the smallest
 * are taken, no greater than what is told beside them. Zeros are told. Null where that is not to be had.
 */
export function withholdFlows(flows: readonly Flow[], least: number): readonly Withheld[] | null {
  const told = flows.map((flow) => firstState(flow, least));
  const small = Array.from(told.keys()).filter((at) => told[at] !== 'told');
  for (;;) {
    const rooms = flows.map((flow, at) => roomOf(flow, at, flows, told, least));
    const exposed = small.find((at) => !isHidden(at, flows, rooms));
    if (exposed === undefined) return told;
    const next = nextWithheld(exposed, flows, told, rooms, least);
    if (next < 0) return null;
    told[next] = 'with';
  }
}

export function isFew(count: number, least: number): boolean {
  return count > 0 && count < least;
}

function firstState({ count, isExcess, isKnown, isWithheld }: Flow, least: number): Withheld {
  if (isExcess || isKnown) return 'told';
  if (isFew(count, least)) return 'few';
  return isWithheld && count > 0 ? 'with' : 'told';
}

/** Whether a number could as well be one more, and one less, for all that is known of it alone. */
interface Room {
  readonly more: boolean;
  readonly less: boolean;
}

const noRoom: Room = { more: false, less: false };

function roomOf(
  { count, beside, isExcess = false, most = Infinity }: Flow,
  at: number,
  flows: readonly Flow[],
  told: readonly Withheld[],
  least: number,
): Room {
  if (isExcess) return { more: true, less: count > 1 };
  if (told[at] === 'told') return noRoom;
  if (told[at] === 'few') return { more: count < Math.min(least - 1, most), less: count > 1 };
  const seen = beside.map((each) => (told[each] === 'told' ? (flows[each]?.count ?? 0) : 0));
  return { more: count < most && seen.every((each) => each === 0 || count < each), less: count > least };
}

/** The nodes to which one more at a node can be passed on (1), or from which it can come (−1), without a certain flow. */
function reached(
  start: number,
  direction: 1 | -1,
  without: number,
  flows: readonly Flow[],
  rooms: readonly Room[],
): ReadonlySet<number> {
  const nodes = new Set([start]);
  // A set also visits what is added on the way.
  for (const node of nodes)
    flows.forEach(({ from, to }, at) => {
      const { more, less } = at === without ? noRoom : (rooms[at] ?? noRoom);
      const [near, far] = direction === 1 ? [from, to] : [to, from];
      if (more && near === node) nodes.add(far);
      if (less && far === node) nodes.add(near);
    });
  return nodes;
}

/** What a number that grows or shrinks by one needs: a way for that one from a node to another. */
interface Way {
  readonly start: number;
  readonly end: number;
}

function waysOf({ from, to }: Flow, { more, less }: Room): readonly Way[] {
  return [...(more ? [{ start: to, end: from }] : []), ...(less ? [{ start: from, end: to }] : [])];
}

function isHidden(at: number, flows: readonly Flow[], rooms: readonly Room[]): boolean {
  const ways = waysOf(flows[at] as Flow, rooms[at] ?? noRoom);
  return ways.some(({ start, end }) => reached(start, 1, at, flows, rooms).has(end));
}

/**
 * The number to withhold besides: the smallest where it is known that the smallest is; else the smallest of those that complete a way;
 * where there is none, the smallest that stands at a node on a way; −1 where nothing is left to withhold.
 */
function nextWithheld(
  at: number,
  flows: readonly Flow[],
  told: readonly Withheld[],
  rooms: readonly Room[],
  least: number,
): number {
  const places = Array.from(flows.keys())
    .filter((each) => told[each] === 'told' && canBeWithheld(flows[each] as Flow))
    .sort((one, other) => (flows[one]?.count ?? 0) - (flows[other]?.count ?? 0));
  const ends = waysOf(flows[at] as Flow, rooms[at] ?? noRoom).map(({ start, end }) => ({
    there: reached(start, 1, at, flows, rooms),
    back: reached(end, -1, at, flows, rooms),
  }));
  const candidate = (each: number): Flow & Room => {
    const as = told.map((state, place) => (place === each ? 'with' : state));
    return { ...(flows[each] as Flow), ...roomOf(flows[each] as Flow, each, flows, as, least) };
  };
  const completes = (each: number): boolean => {
    const { from, to, more, less } = candidate(each);
    return ends.some(
      ({ there, back }) =>
        (more && there.has(from) && back.has(to)) || (less && there.has(to) && back.has(from)),
    );
  };
  const touches = (each: number): boolean => {
    const { from, to } = flows[each] as Flow;
    return ends.some(({ there, back }) => [from, to].some((node) => there.has(node) || back.has(node)));
  };
  const isSmallestKnown = (flows[at]?.beside.length ?? 0) > 0;
  const enough = isSmallestKnown ? undefined : places.find(completes);
  return enough ?? places.find(touches) ?? places[0] ?? -1;
}

function canBeWithheld({ count, isExcess = false, isKnown = false }: Flow): boolean {
  return count > 0 && !isExcess && !isKnown;
}
