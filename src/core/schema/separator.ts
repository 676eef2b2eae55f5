import { fold } from '../text/fold.js';
import { kindOfCell } from './cell-kind.js';
import { rightShare, type ColumnProfile } from './column-profile.js';
import type { Role } from './schema.js';
import { isYesNo } from './truth.js';
import { COMMA_BEFORE_CAPITAL, goesOn, valuesIn } from './values.js';

/**
 * What may stand between the values of a cell, and the part of the values that must come back in other cells to believe it: a bar
 * hardly ever stands inside a value, a comma often does.
 */
const candidates: readonly (readonly [separator: string, recurring: number])[] = [
  ['|', 0],
  // Address books of Google.
  [':::', 0],
  [';', 0.15],
  ['\n', 0.5],
  [' / ', 0.5],
  [',', 0.5],
  [' - ', 0.6],
  [' · ', 0.5],
  [' + ', 0.5],
  ['/', 0.7],
  ['-', 0.7],
];

/** « Dupuis, Anne; Martin, Paul »: the comma parts the names of one. */
function areFamilyFirst({ sample }: ColumnProfile): boolean {
  return (
    sample.some((cell) => cell.includes(';')) &&
    sample.every((cell) => cell.split(';').every((name) => name.length < 60 && name.split(',').length === 2))
  );
}

/** Signs that hardly ever stand for anything else. */
const strong: ReadonlySet<string> = new Set(['|', ';', ':::']);

/** Roles whose cells hold those signs for other reasons: a cell is one value. */
const single: ReadonlySet<Role | null> = new Set<Role | null>([
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
  'hidden',
]);

/** Roles whose values are recognised one by one. */
const kindOfRole: Readonly<Partial<Record<Role, string>>> = {
  email: 'email',
  phone: 'phone',
  website: 'url',
  image: 'picture',
};

/** A cell that a sign cuts in several pieces, and on how many rows it stands. */
interface Cut {
  readonly pieces: readonly string[];
  readonly rows: number;
}

/**
 * Judges on the whole column what separates the values inside its cells. A sign separates when the pieces live their own lives: they
 * come back in other cells, alone or in other company. « Familles/ enfants » is one value as long as neither stands without the other.
 * @param joined what the reader joined the items of a list in the file with.
 * @returns null when every cell is one value.
 */
export function separatorOf(profile: ColumnProfile, role: Role | null, joined?: string): string | null {
  if (single.has(role) && (role !== 'hidden' || joined === undefined)) return null;
  if (joined !== undefined) return joined;
  if (isArrays(profile)) return 'array';
  if (role === 'people' && areFamilyFirst(profile)) return ';';
  // Microsoft Forms ends every answer with its separator, also where there is but one.
  if (rightShare(profile.sample, (cell) => cell.endsWith(';')) > 0.9) return ';';
  const kind = role === null ? undefined : kindOfRole[role];
  if (!kind && profile.share('date', 'datetime', 'times', 'number', 'url', 'picture', 'html') > 0.5)
    return null;
  let best: string | null = null;
  let highest = 0;
  for (const [separator, recurring] of candidates) {
    const cuts = cutsAt(profile, separator);
    if (cuts.length === 0) continue;
    const score = kind
      ? kindScore(cuts, separator, kind)
      : valueScore(profile, cuts, separator, recurring, role) || keywordScore(profile, cuts, separator, role);
    if (score > highest) [best, highest] = [separator, score];
  }
  return best === ',' && holdsCommas(profile) ? commaOf(profile) : best;
}

/**
 * Whether commas stand inside of values as well: « Environnement, réemploi » is one answer of a form. What begins with a small letter
 * follows always the same value, in a column whose values begin with a capital wherever they stand. That value may stand alone as well,
 * where another one begins like it (« Culture », « Culture, patrimoine »), but only where the others show that nobody types by hand:
 * there the first word alone has its capital.
 */
function holdsCommas({ sample }: ColumnProfile): boolean {
  const lists = sample.map((cell) => valuesIn(cell, ','));
  const before = new Map<string, string>();
  const followed = new Map<string, string | undefined>();
  const capitals = new Set<string>();
  let [times, alone, others] = [0, 0, 0];
  for (const [place, list] of lists.entries()) {
    for (const [at, value] of list.entries()) {
      const next = list[at + 1];
      const goingOn = next !== undefined && goesOn(next) ? next : undefined;
      if (followed.has(value) && followed.get(value) !== goingOn) alone++;
      followed.set(value, goingOn);
      if (!goesOn(value)) {
        capitals.add(fold(value));
        if (at > 0) others++;
        continue;
      }
      const previous = list[at - 1];
      if (previous === undefined || (before.get(value) ?? previous) !== previous) return false;
      before.set(value, previous);
      times++;
    }
    if (place > 0 && list[0] !== undefined && goesOn(list[0])) return false;
  }
  if (times <= 1 || times <= before.size) return false;
  return alone === 0 || (others >= times && [...before.keys()].every((value) => !capitals.has(fold(value))));
}

/** Cells of which each is one value are no lists. */
function commaOf({ sample }: ColumnProfile): string | null {
  return sample.some((cell) => valuesIn(cell, COMMA_BEFORE_CAPITAL).length > 1) ? COMMA_BEFORE_CAPITAL : null;
}

function isArrays({ sample, share }: ColumnProfile): boolean {
  return (
    rightShare(sample, (cell) => /^(?:\[.*\]|\{[^{}:]*\})$/s.test(cell)) >= 0.9 && share('coordinates') < 0.5
  );
}

function cutsAt({ sample, weights }: ColumnProfile, separator: string): readonly Cut[] {
  return sample.flatMap((cell, place) => {
    const pieces = cell.includes(separator) ? valuesIn(cell, separator) : [];
    return pieces.length > 1 ? [{ pieces, rows: weights[place] ?? 1 }] : [];
  });
}

/** Cells with the sign, cut in pieces, score by how many are of the kind the column is for. */
function kindScore(cuts: readonly Cut[], separator: string, kind: string): number {
  if (separator === '-' || separator === '/') return 0;
  const right = rightShare(
    cuts.flatMap(({ pieces }) => pieces),
    (piece) => kindOfCell(piece) === kind || (kind === 'phone' && /^\d{9,11}$/.test(piece)),
  );
  return right >= 0.7 ? right * cuts.length : 0;
}

function valueScore(
  { sample }: ColumnProfile,
  cuts: readonly Cut[],
  separator: string,
  needed: number,
  role: Role | null,
): number {
  const pieces = cuts.flatMap((cut) => cut.pieces);
  if (areUnlike(cuts, pieces, separator)) return 0;
  if (separator === '\n' && rightShare(pieces, isItem) >= 0.8) return 1;
  if (role === 'people' && separator !== '-' && separator !== '/' && rightShare(pieces, isName) >= 0.9)
    return 1 + cuts.length / sample.length;
  const common = cuts.length / sample.length;
  const recurring = recurrence(cuts, sample);
  if (!strong.has(separator) && (cuts.length === 1 ? recurring < 1 : common <= 0.12)) return 0;
  if (recurring < needed) return 0;
  return (recurring + 0.1) * rightShare(pieces, isClean) * Math.min(1, common * 4 + 0.2);
}

/** What people call columns of keywords. */
const ofKeywords =
  /^(?:keywords?|tags?|labels?|etiquettes?|motscles?|schlagworte?|stichworter|etiquetas?|parole|palabras|categories|topics?)$/;

/**
 * A list whose values hardly come back, or are the same in every cell, shows by its pieces: in most cells a few short ones without a
 * sentence among them. A comma must be called for by the heading.
 */
function keywordScore(
  { sample, words }: ColumnProfile,
  cuts: readonly Cut[],
  separator: string,
  role: Role | null,
): number {
  const isCalled =
    words.some((word) => ofKeywords.test(word)) || /mots cl|palabras cl|parole ch/.test(words.join(' '));
  const pieces = cuts.flatMap((cut) => cut.pieces);
  if ((role === 'kind' || role === null) && ',;'.includes(separator) && areChosen(cuts, sample)) return 0.05;
  if (separator !== ';' && !(separator === ',' && isCalled)) return 0;
  const isFew =
    cuts.length >= sample.length * (isCalled ? 0.3 : 0.6) &&
    pieces.length >= cuts.length * (isCalled ? 2 : 2.5);
  return isFew && pieces.every(isKeyword) ? 0.05 : 0;
}

/** Options with capitals, of which each list holds one that stands elsewhere, some of them alone: « Atelier, Débutant » beside « Atelier ». */
function areChosen(cuts: readonly Cut[], sample: readonly string[]): boolean {
  const whole = new Set(sample.map(fold));
  const lists = cuts.map(({ pieces }) => pieces.map(fold));
  const isAlone = (piece: string): boolean => whole.has(piece);
  const isElsewhere = (piece: string): boolean => lists.filter((list) => list.includes(piece)).length > 1;
  return (
    cuts.every(({ pieces }) =>
      pieces.every((piece) => isKeyword(piece) && !goesOn(piece) && !isYesNo(piece)),
    ) &&
    lists.some((list) => list.some(isAlone)) &&
    lists.every((list) => list.some((piece) => isAlone(piece) || isElsewhere(piece)))
  );
}

/** Up to three words, without figures or the signs of sentences. */
const isKeyword = (piece: string): boolean =>
  piece.length < 32 && /^[^\s\d.!?:=<>()]+(?: [^\s\d.!?:=<>()]+){0,2}$/.test(piece);

/** Whether the pieces do not look like values: sentences, settings, halves of words or of numbers, answers with an explanation. */
function areUnlike(cuts: readonly Cut[], pieces: readonly string[], separator: string): boolean {
  return (
    pieces.reduce((sum, piece) => sum + piece.length, 0) > 70 * pieces.length ||
    rightShare(pieces, (piece) => /^\w+=/.test(piece)) > 0.3 ||
    rightShare(pieces, (piece) => /https?:$/.test(piece)) > 0.1 ||
    rightShare(pieces, (piece) => /^[\d\s.,:h]+$/.test(piece)) > 0.4 ||
    rightShare(cuts, ({ pieces: [first = ''] }) => isYesNo(first)) > 0.5 ||
    (separator === '-' && rightShare(pieces, (piece) => /^[A-Z\d_]{1,8}$/.test(piece)) < 0.95)
  );
}

/** Begins with a number or a bullet. */
const isItem = (piece: string): boolean => /^(?:\d{1,2}[).]|[-–•*])\s?\S/.test(piece);

/** Up to five words, the first with a capital. */
const isName = (piece: string): boolean =>
  /^\S+(?: \S+){0,4}$/.test(piece) && !piece.startsWith(piece.charAt(0).toLowerCase());

/** Holds no trace of another separator. */
const isClean = (piece: string): boolean => !/^[,;|/]|[,;|/]$|\n/.test(piece);

/**
 * The part of the pieces that stand in two different cells or more: of the first pieces or of the others, cell by cell or row by
 * row, whichever is least. In « Oui, sur inscription » only the first comes back, in « 3 rue Haute, Paris » only the last.
 */
function recurrence(cuts: readonly Cut[], sample: readonly string[]): number {
  const lists = cuts.map(({ pieces }) => pieces.map(fold));
  const cells = new Map<string, number>();
  for (const piece of lists.flatMap((list) => [...new Set(list)])) {
    cells.set(piece, (cells.get(piece) ?? 0) + 1);
  }
  for (const whole of sample.map(fold)) {
    const count = cells.get(whole);
    if (count !== undefined) cells.set(whole, count + 1);
  }
  const recurs = (piece: string): boolean => (cells.get(piece) ?? 0) > 1;
  const firsts = lists.map((list) => rightShare(list.slice(0, 1), recurs));
  const others = lists.map((list) => rightShare(list.slice(1), recurs));
  const weights = [cuts.map(() => 1), cuts.map(({ rows }) => rows)];
  return Math.min(...weights.flatMap((weight) => [mean(firsts, weight), mean(others, weight)]));
}

function mean(values: readonly number[], weights: readonly number[]): number {
  const sum = values.reduce((all, value, place) => all + value * (weights[place] ?? 0), 0);
  return sum / weights.reduce((all, weight) => all + weight, 0);
}
