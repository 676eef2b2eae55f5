import { fold } from '../text/fold.js';
import { isYesNo, kindOfCell } from './cell-kind.js';
import type { ColumnProfile } from './column-profile.js';
import type { Role } from './schema.js';
import { valuesIn } from './values.js';

/** What may stand between the values of a cell, and how much it takes to believe it. */
interface Candidate {
  readonly separator: string;
  /** The part of the values that must come back in other cells: a bar hardly ever stands inside a value, a comma often does. */
  readonly recurring: number;
}

const candidates: readonly Candidate[] = [
  { separator: '|', recurring: 0 },
  { separator: ';', recurring: 0.15 },
  { separator: '\n', recurring: 0.5 },
  { separator: ' / ', recurring: 0.5 },
  { separator: ',', recurring: 0.5 },
  { separator: ' - ', recurring: 0.6 },
  { separator: '/', recurring: 0.7 },
  { separator: '-', recurring: 0.7 },
];

/** Roles whose cells hold those signs for other reasons: a cell is one value. */
const single: ReadonlySet<Role> = new Set<Role>([
  'title',
  'subtitle',
  'text',
  'address',
  'hours',
  'latitude',
  'longitude',
  'coordinates',
  'updated',
  'start',
  'end',
  'start-time',
  'end-time',
  'duration',
  'deadline',
  'postcode',
  'image',
]);

/** Roles whose values are recognised one by one. */
const kindOfRole: Readonly<Partial<Record<Role, string>>> = {
  email: 'email',
  phone: 'phone',
  website: 'url',
};

/**
 * Judges on the whole column what separates the values inside its cells. A sign separates when the pieces live their own lives: they
 * come back in other cells, alone or in other company. « Familles/ enfants » is one value as long as neither stands without the other.
 * @param said what the items of a list in the file were joined with; whether a standard says that there are several values.
 * @returns null when every cell is one value.
 */
export function separatorOf(
  profile: ColumnProfile,
  role: Role | null,
  said: { readonly file?: string | undefined; readonly standard?: boolean | undefined } = {},
): string | null {
  const isList = said.standard === true;
  if (!isList && role !== null && (single.has(role) || (role === 'hidden' && said.file === undefined)))
    return null;
  if (said.file !== undefined) return said.file;
  if (isArrays(profile)) return 'array';
  const kind = role === null ? undefined : kindOfRole[role];
  const scores = candidates.map((candidate) => ({
    separator: candidate.separator,
    score: kind
      ? kindScore(profile, candidate.separator, kind)
      : score(
          profile,
          isList && '|;'.includes(candidate.separator) ? { ...candidate, recurring: 0 } : candidate,
          role,
        ),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.separator : null;
}

function isArrays({ sample, share }: ColumnProfile): boolean {
  const arrays = sample.filter((cell) => /^(?:\[.*\]|\{[^{}:]*\})$/s.test(cell)).length;
  return sample.length > 0 && arrays / sample.length >= 0.9 && share('coordinates') < 0.5;
}

/** Cells with the sign, cut in pieces, score by how many are of the kind the column is for. */
function kindScore({ sample }: ColumnProfile, separator: string, kind: string): number {
  const cut = sample.map((cell) => valuesIn(cell, separator)).filter((pieces) => pieces.length > 1);
  if (separator === '-' || separator === '/' || cut.length === 0) return 0;
  const pieces = cut.flat();
  const right = pieces.filter((piece) => kindOfCell(piece) === kind).length / pieces.length;
  return right >= 0.7 ? right * cut.length : 0;
}

function score(profile: ColumnProfile, { separator, recurring }: Candidate, role: Role | null): number {
  const withSign = profile.places.filter((place) => profile.cells[place]?.includes(separator));
  if (withSign.length === 0 || profile.share('date', 'datetime', 'times', 'number', 'url', 'html') > 0.5)
    return 0;
  const pieces = new Pieces(profile, withSign, separator);
  if (pieces.cut === 0 || pieces.unlike(separator)) return 0;
  if (separator === '\n' && pieces.numbered >= 0.8) return 1;
  if (separator === ',' && role === 'people' && pieces.names >= 0.9) return 1;
  const common = pieces.cut / profile.sample.length;
  const often = '|;'.includes(separator) || (pieces.cut > 1 && common > 0.12);
  return often && pieces.recurring >= recurring
    ? (pieces.recurring + 0.1) * pieces.clean * Math.min(1, common * 4 + 0.2)
    : 0;
}

/** The pieces into which a sign cuts the cells of a column. */
class Pieces {
  /** How many different cells are cut. */
  readonly cut: number;
  /**
   * The part of the pieces that stand in two different cells or more: of the first pieces or of the others, cell by cell or row by
   * row, whichever is least. In « Oui, sur inscription » only the first comes back, in « 3 rue Haute, Paris » only the last.
   */
  readonly recurring: number;
  /** The part of the pieces that hold no trace of another separator. */
  readonly clean: number;
  /** The part of the first pieces that are a yes or a no: what follows explains the answer. */
  readonly answers: number;
  /** The part that begins with a number or a bullet. */
  readonly numbered: number;
  /** The part that looks like a person's name. */
  readonly names: number;
  readonly #all: readonly string[];
  readonly #length: number;

  constructor(profile: ColumnProfile, places: readonly number[], separator: string) {
    const cut = places
      .map((place) => ({
        pieces: valuesIn(profile.cells[place] ?? '', separator),
        rows: profile.counts[place] ?? 1,
      }))
      .filter(({ pieces }) => pieces.length > 1);
    const lists = cut.map(({ pieces }) => pieces);
    const inCells = cellsPerPiece(lists, profile.sample);
    const recurs = (piece: string): boolean => (inCells.get(fold(piece)) ?? 0) > 1;
    const firsts = cut.map(({ pieces, rows }) => ({ rows, recurring: part(pieces.slice(0, 1), recurs) }));
    const others = cut.map(({ pieces, rows }) => ({ rows, recurring: part(pieces.slice(1), recurs) }));
    this.#all = lists.flat();
    this.cut = lists.length;
    this.recurring = Math.min(
      ...[firsts, others].flatMap((side) => [mean(side, () => 1), mean(side, ({ rows }) => rows)]),
    );
    this.answers = part(lists, ([first = '']) => isYesNo(first));
    this.clean = part(this.#all, (piece) => !/^[,;|/]|[,;|/]$|\n/.test(piece));
    this.numbered = part(this.#all, (piece) => /^(?:\d{1,2}[).]|[-–•*])\s?\S/.test(piece));
    this.names = part(this.#all, (piece) => /^\p{Lu}\S*(?: \S+){0,4}$/u.test(piece));
    this.#length = this.#all.reduce((sum, piece) => sum + piece.length, 0) / Math.max(1, this.#all.length);
  }

  /** Whether the pieces do not look like values: sentences, settings, halves of words or of numbers. */
  unlike(separator: string): boolean {
    if (this.#length > 70 || part(this.#all, (piece) => /^\w+=/.test(piece)) > 0.3) return true;
    if (part(this.#all, (piece) => /^[\d\s.,:h]+$/.test(piece)) > 0.4) return true;
    if (this.answers > 0.5) return true;
    return separator === '-' && part(this.#all, (piece) => /^[\p{Lu}\d_]{1,8}$/u.test(piece)) < 0.95;
  }
}

/** How much of a side of the cells comes back elsewhere: cell by cell, or row by row. */
interface Side {
  readonly rows: number;
  readonly recurring: number;
}

function mean(sides: readonly Side[], weight: (side: Side) => number): number {
  const all = sides.reduce((sum, side) => sum + weight(side), 0);
  return all === 0 ? 0 : sides.reduce((sum, side) => sum + weight(side) * side.recurring, 0) / all;
}

/** In how many different cells each piece stands, alone or beside others. */
function cellsPerPiece(
  lists: readonly (readonly string[])[],
  cells: readonly string[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const list of lists) {
    for (const piece of new Set(list.map(fold))) found.set(piece, (found.get(piece) ?? 0) + 1);
  }
  for (const cell of cells) {
    const whole = fold(cell);
    const count = found.get(whole);
    if (count !== undefined) found.set(whole, count + 1);
  }
  return found;
}

function part<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
