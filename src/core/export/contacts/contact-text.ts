/*
 * E-mail addresses and telephone numbers inside texts, also where they are written to be read by people alone: what stands in static pages
 * and feeds is what machines collect. Rather one number too many is taken for a telephone than one too few.
 */

/** What stands in a text in place of an address or a number. */
export const TAKEN = '[…]';

/** Signs that nobody sees, put between letters so that machines do not find the word. */
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
/** Longer names than addresses may have are none; what is endless is looked through once. */
const part = `[\\p{L}\\p{N}_.+'’~%${unseen}-]{1,80}`;
/** A host ends with at least two letters. */
const host = `[\\p{L}\\p{N}.${unseen}-]{0,250}[\\p{L}\\p{N}]\\.[${unseen}]*\\p{L}{2,}`;
const sign = '(?:@|＠|﹫|%40|&#0*64;|&#x0*40;|&commat;)';
const at = '(?:at|arobase|arrobase|arobas|arroba|chiocciola|ät|@|＠)';
const dot = '(?:dot|point|punto|punkt|\\.)';
const open = '\\s{0,9}[[({<«*_|-]\\s{0,9}';
const close = '\\s{0,9}[\\])}>»*_|-]\\s{0,9}';
const dotted = `(?:${open}${dot}${close}|\\s+${dot}\\s+|\\s*\\.\\s*)`;
const endings = 'fr|org|com|net|eu|be|ch|info|coop|asso|es|de|it|uk|ca|lu';

const mails: readonly RegExp[] = [
  // nom@exemple.org, nom＠exemple.org, nom%40exemple.org, nom @ exemple.org
  `${part} ?${sign} ?${host}`,
  // nom [at] exemple [point] org, nom(arobase)exemple.org
  `${part}${open}(?:${at}|à)${close}[\\p{L}\\p{N}-]{1,80}(?:${dotted}[\\p{L}\\p{N}-]+)*`,
  // nom arobase exemple point org, nom at exemple dot org, nom at exemple.org
  `${part}\\s+${at}\\s+[\\p{L}\\p{N}-]{1,80}(?:\\s+${dot}\\s+[\\p{L}\\p{N}-]{1,80})+`,
  `${part}\\s+(?:arobase|arrobase|arobas|arroba|chiocciola|@|＠)\\s+${host}`,
  `${part}\\s+at\\s+[\\p{L}\\p{N}.-]{1,250}\\.(?:${endings})(?![\\p{L}\\p{N}])`,
].map((source) => new RegExp(source, 'giu'));

/** What any of them needs, looked for in one go: most texts hold none of it. */
const mayHoldMail = new RegExp(
  `[@＠﹫]|%40|&#|&commat|[\\s[({<«*_|-](?:at|ät|arobase|arrobase|arobas|arroba|chiocciola)[\\s\\])}>»*_|-]|${open}à${close}`,
  'iu',
);

/** Addresses that call or write by themselves, whatever they are called by. */
const callers =
  /(?:\b(?:tel|sms|callto|facetime|viber|whatsapp|mailto|xmpp|sip):|\bwa\.me\/|\bsignal\.me\/#p\/|\bt\.me\/\+|[?&](?:phone|tel|to)=)[^\s"'<>«»)\]]*/giu;

const address = /(https?:\/\/[^\s<>"«»|;]+|www\.[^\s<>"«»|;]+)/giu;

/** Days, hours, places on the map: figures that call nobody. */
const otherFigures =
  /((?:\b\d{4}-(?:0\d|1[0-2])-[0-3]\d(?:[T ]\d{1,2}[:h]\d{2}(?::\d{2})?)?|\b[0-3]?\d\/[01]?\d\/(?:19|20)?\d{2}|\b[0-3]?\d([.-])[01]?\d\2(?:19|20)\d{2}|\b\d{1,2} ?[h:] ?\d{2}|-?\b(?:\d|[1-9]\d{1,2})[.,]\d{3,})\b)/giu;

/** Figures that may be a telephone number, with what parts their groups. */
const run = new RegExp(`[+＋(]{0,3}\\p{Nd}(?:[\\s.\\-‐‑‒–—/·•_()${unseen}]{0,4}\\p{Nd})+\\)?`, 'gu');

const calls =
  /(?:t[ée]l(?:[ée]ph(?:one)?|efono)?|phone|mobile|portable|fixe|fax|appel\p{L}*|joindre|joignable|whatsapp|signal|standard|permanence|call|sms|m[oó]vil|handy|num[ée]ro vert|☎️?|📞|📱|✆)[\s.:)au(le]*$/iu;

const identifies = /(?:siren|siret|rna|tva|iban|finess|naf|ape|insee|n[°º]|num[ée]ro|id)[\s.:)(]*$/iu;

/**
 * Takes the e-mail addresses and telephone numbers out of a text.
 * @param isStrict whether figures that only look like a number by how they are grouped stay: in columns of days, amounts, identifiers.
 */
export function withoutContacts(text: string, isStrict = false): string {
  const callerless = /[:=]|\.me\//i.test(text) ? text.replace(callers, TAKEN) : text;
  const mailless = mayHoldMail.test(callerless)
    ? mails.reduce((left, pattern) => left.replace(pattern, TAKEN), callerless)
    : callerless;
  if (!/\p{Nd}.*\p{Nd}/su.test(mailless)) return mailless;
  return mailless
    .split(address)
    .map((piece, place) =>
      place % 2 === 1 ? withoutNumbersInAddress(piece) : withoutNumbers(piece, isStrict),
    )
    .join('');
}

/** Takes web addresses out of a text as well. */
export function withoutAddressesOfSites(text: string): string {
  return text.replace(address, TAKEN);
}

/** Of figures in an address only those are numbers to call that can hardly be anything else. */
function withoutNumbersInAddress(text: string): string {
  return text.replace(/(?:\+|%2B)\d{8,15}|(^|[^\p{L}\d])0[1-9]\d{8}(?![\p{L}\d])/giu, `$1${TAKEN}`);
}

function withoutNumbers(text: string, isStrict: boolean): string {
  // The second group of the pattern is between its pieces as well.
  const pieces = text.split(otherFigures).filter((_, place) => place % 3 !== 2);
  return pieces
    .map((piece, place) =>
      place % 2 === 1
        ? piece
        : piece.replace(run, (found: string, offset: number) => {
            const before = (pieces[place - 1] ?? '') + piece.slice(Math.max(0, offset - 40), offset);
            return isNumber(found, before.slice(-40), isStrict) ? TAKEN : found;
          }),
    )
    .join('');
}

/** Whether figures are those of a telephone, by how they are grouped and by the words before them. */
function isNumber(text: string, before: string, isStrict: boolean): boolean {
  const groups = text.match(/\p{Nd}+/gu) ?? [];
  const figures = groups.join('');
  if (calls.test(before)) return true;
  if (/^[(]*[+＋]/u.test(text) && figures.length >= 7) return true;
  if (groups.some((_, from) => startsNumber(groups.slice(from, from + LONGEST)))) return true;
  return !isStrict && !identifies.test(before) && isGrouped(groups);
}

/** No telephone number has more figures (E.164, and `00` before it). */
const LONGEST = 17;

function startsNumber(groups: readonly string[]): boolean {
  const [first = ''] = groups;
  // The most usual beginning decides for most.
  if (!/^\p{Nd}/u.test(first) || plainDigit(Array.from(first)[0] ?? '') !== '0') return false;
  return groups.some((_, to) => isCalled(groups.slice(0, to + 1)));
}

/** Figures of one number: `00` and a country, or a nought and eight or nine more. */
function isCalled(groups: readonly string[]): boolean {
  const figures = groups.join('').replace(/\p{Nd}/gu, plainDigit);
  return /^(?:00[1-9]\d{7,13}|0[1-9]\d{7,9})$/.test(figures) && (figures.length > 9 || groups.length > 1);
}

/** Numbers without a nought before them, as other countries group them: 612 345 678, 12 34 56 78, 202-555-0147. */
function isGrouped(groups: readonly string[]): boolean {
  if (groups.length > 5) return false;
  const shape = groups.map(({ length }) => length).join('-');
  return /^(?:3-3-3|3-2-2-2|2-2-2-2|2-2-2-2-2|3-3-4|1-3-3-4|2-3-2-2|2-3-4|3-4-4)$/.test(shape);
}

/** The figures of other scripts follow each other as ours do. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) || code - zero === 9) return String(code - zero);
  return '0';
}
