/**
 * Inclusive writing in French: `acteur·rice·s`, `chargé(e)s`, `salarié-e-s`, `agriculteur/trice` stand for several words each.
 */
export interface Inclusive {
  /** Where the whole of it ends in the text. */
  readonly end: number;
  /** The words it stands for, folded, beginning with the masculine singular: `acteur acteurs actrice actrices`. */
  readonly forms: readonly string[];
  /** Whether what follows the stem may as well be words of its own (`Val-le-Roi`): a hyphen or a stroke joins those, too. */
  readonly loose: boolean;
}

/** How a feminine is made: the endings people write, the tail of the masculine they ask for, and what takes its place. */
const feminines: readonly (readonly [endings: string, tail: string, feminine: string])[] = [
  ['atrice trice rice ice', 'teur', 'trice'],
  ['eresse', 'eur', 'eresse'],
  ['euse se', 'eur', 'euse'],
  ['euse se', 'eux', 'euse'],
  ['ère ere ière iere re', 'er', 'ere'],
  ['eure', 'eur', 'eure'],
  ['ienne enne onne nne ne', 'n', 'nne'],
  ['elle lle le', 'l', 'lle'],
  ['ive euve ve', 'f', 've'],
  ['ette tte te', 't', 'tte'],
  ['esse sse', 'e', 'esse'],
  ['che he', 'c', 'che'],
  ['ale', 'al', 'ale'],
  ['ée ee e', '', 'e'],
];

/** `s` and `x` alone are a plural (`service(s)`, `nouveau·x`). */
const plurals = /^(?:s|x)$/;

const longestFirst = (a: string, b: string): number => b.length - a.length;
const endings = feminines.flatMap(([written]) => written.split(' ')).sort(longestFirst);
const sign = '[·⋅•‧∙.(/-]';
const pattern = new RegExp(
  `${sign}(?:(${[...new Set(endings)].join('|')})s?|(s|x|aux))\\)?(?:${sign}?s\\)?)?(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** Whether a sign can stand between a masculine and its ending. */
export function isInclusiveSign(unit: number): boolean {
  return unit <= 0xb7 ? (unit >= 0x2d && unit <= 0x2f) || unit === 0x28 || unit === 0xb7 : beyond.has(unit);
}

const beyond: ReadonlySet<number> = new Set([0x22c5, 0x2022, 0x2027, 0x2219]);

/**
 * Reads what follows a word as an inclusive ending.
 * @param stem the word before the sign, folded.
 * @param at where the sign stands in the text.
 * @returns null where it is none.
 */
export function readInclusive(text: string, stem: string, at: number): Inclusive | null {
  // Few words are followed by such a sign, and the pattern is the dearest of all to ask.
  if (stem.length < 2 || !isInclusiveSign(text.charCodeAt(at))) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const forms = match[2] ? pluralOf(stem, match[2].toLowerCase()) : formsOf(stem, match[1] ?? '');
  const loose = text[at] === '-' || text[at] === '/';
  return forms && { end: at + match[0].length, forms, loose };
}

function pluralOf(stem: string, ending: string): readonly string[] | null {
  if (plurals.test(ending)) return [stem, stem + ending];
  return stem.endsWith('al') ? [stem, `${stem.slice(0, -1)}ux`] : null;
}

function formsOf(stem: string, written: string): readonly string[] | null {
  const ending = written.toLowerCase();
  const rule = feminines.find(([list, tail]) => list.split(' ').includes(ending) && stem.endsWith(tail));
  if (!rule) return null;
  const [, tail, feminine] = rule;
  const woman = stem.slice(0, stem.length - tail.length) + feminine;
  const men = /[sx]$/.test(stem) ? [stem] : [stem, `${stem}s`];
  return [...men, woman, `${woman}s`];
}
