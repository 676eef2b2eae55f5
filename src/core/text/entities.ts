/** Names of signs and letters in the order of their codes, `-` for one without a name. */
const runs: readonly (readonly [first: number, names: string])[] = [
  [33, 'excl quot num dollar percnt amp apos lpar rpar ast plus comma - period sol'],
  [58, 'colon semi lt equals gt quest commat'],
  [91, 'lsqb bsol rsqb Hat lowbar grave lcub vert rcub'],
  [
    160,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
      'cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
  ],
  [
    945,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
];

/** Names of other signs that editors write, each with its sign behind it. */
const others =
  'AEligÆ aeligæ OEligŒ oeligœ ETHÐ ethð THORNÞ thornþ szligß OslashØ oslashø LstrokŁ lstrokł Dstrok\u0110 dstrokđ ' +
  'inodotı times× divide÷ minus− sdot⋅ fnofƒ circˆ tilde˜ ndash– mdash— horbar― lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ' +
  'lsaquo‹ rsaquo› dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ euro€ trade™ numero№ larr← uarr↑ rarr→ darr↓ harr↔ ' +
  'le≤ ge≥ ne≠ asymp≈ infin∞ radic√ sum∑ check✓ cross✗ star☆ starf★ phone☎ female♀ male♂ hearts♥ ' +
  'ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f NewLine\n Tab\t';

/** The marks of letters by their names. They are written behind the letter and make one character with it. */
const marks =
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 macr\u0304 breve\u0306 dot\u0307 uml\u0308 ring\u030a dblac\u030b caron\u030c cedil\u0327 ogon\u0328';

const pairsIn = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(/ (?=\w)/).map((pair) => [pair.slice(0, -1), pair.slice(-1)]));

let known: ReadonlyMap<string, string> | undefined;
let accents: ReadonlyMap<string, string> | undefined;

function namedCharacters(): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const [first, names] of runs) {
    for (const [place, name] of names.split(' ').entries()) {
      signs.set(name, String.fromCharCode(first + place));
      // Greek capitals lie 32 before their small letters.
      if (first === 945)
        signs.set(name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(first + place - 32));
    }
  }
  return new Map([...signs, ...pairsIn(others)]);
}

/**
 * The character of a name, as HTML gives it: the names of HTML 4, of every letter with a mark, and those that encoders of HTML 5 write in
 * plain text. The two thousand others are arrows and mathematics, which nobody writes by name in a list.
 */
function characterNamed(name: string): string | undefined {
  known ??= namedCharacters();
  accents ??= pairsIn(marks);
  const mark = accents.get(name.slice(1)) ?? '';
  const letter = mark && /^[a-z]/i.test(name) ? (name.charAt(0) + mark).normalize('NFC') : '';
  return known.get(name) ?? (letter.length === 1 ? letter : undefined);
}

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));/gi;

/** A text with its named and numbered characters as themselves. They are read once: `&amp;eacute;` is text about `&eacute;`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characterNamed(name) ?? whole;
    return numbered(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}

const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Numbers from 128 to 159 are those of windows-1252, as everywhere on the web: `&#146;` is an apostrophe. */
function numbered(code: number): string {
  if (code >= 128 && code < 160) return windows1252.charAt(code - 128);
  if (code === 9 || code === 10) return String.fromCharCode(code);
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}
