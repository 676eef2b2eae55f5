/**
 * The one place where text of a file becomes an address to go to. Data is hostile: what is not plainly a web address, an e-mail
 * address or a phone number stays text.
 */

import { remembering } from './remembering.js';
import { tryUrl } from './try-url.js';

/** Control characters, and marks that change the direction of writing: they hide where a link leads. */
const forbidden = /[\s\u0000-\u001f\u007f-\u009f\\\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
// Which letters a host may hold is for the URL parser to say (IDNA): here, only that it looks like one.
const host = '(?:[a-z0-9\\u00a1-\\uffff-]+\\.)+(?:[a-z\\u00a1-\\uffff]{2,}|xn--[a-z0-9-]+)';
const bareAddress = new RegExp(`^${host}(?::\\d{1,5})?(?:[/?#]|$)`, 'i');
const mailAddress = new RegExp(`^[a-z0-9_+.'~-]{1,64}@${host}$`, 'i');

/**
 * The address of a web page, as `href` wants it.
 * @returns null unless the text is one whole `http(s)://` address, or a host name with or without a path (`www.example.org/a`).
 */
export function webLink(text: string): string | null {
  return webAddress(text)?.href ?? null;
}

/** The same as the parts of an address. */
export function webAddress(text: string): URL | null {
  const value = withoutTail(text.trim().replace(/^<(.*)>$/s, '$1'));
  if (value.length > 4000 || forbidden.test(value)) return null;
  if (bareAddress.test(value)) return parseWeb(`https://${value}`);
  // Without both slashes, or with a user name before @, browsers go elsewhere than people read.
  return /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(value) ? parseWeb(value) : null;
}

function parseWeb(address: string): URL | null {
  const url = tryUrl(address);
  if (url === null) return null;
  const plain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return plain && /[^.]\.[^.]/.test(url.hostname) ? url : null;
}

/** A `mailto:` link to one address and nothing else (no subject, no copy, no second address); null for any other text. */
export function mailLink(text: string): string | null {
  const value = withSigns(text.trim().replace(/^mailto:/i, ''));
  if (value.length > 254 || !mailAddress.test(value)) return null;
  const at = value.lastIndexOf('@');
  const domain = hostOf(value.slice(at + 1));
  return domain && `mailto:${encodeURIComponent(value.slice(0, at))}@${domain}`;
}

/** The host of an address, of which a file has few. */
const hostOf = remembering(100, (text) => webAddress(text)?.hostname ?? null);

/** `nom [at] example.org`, `nom (arobase) example [point] org`: written so that machines do not collect it. */
function withSigns(text: string): string {
  return /[[({]/.test(text) && text.length < 300
    ? text
        .replace(/\s*[[({]\s*(?:at|arobase|arroba|chiocciola|ät|à|@)\s*[\])}]\s*/i, '@')
        .replace(/\s*[[({]\s*(?:dot|point|punto|punkt|\.)\s*[\])}]\s*/gi, '.')
    : text;
}

/** `0000-00-00` has as many figures as a telephone number. */
const dayInFigures = /^(?:\d{4}-(?:0\d|1[0-2])-[0-3]\d|[0-3]?\d([-/.])[0-3]?\d\1\d{4})(?![-\d])/;

/**
 * A `tel:` link (RFC 3966) of digits with a leading +: `01 23 45 67 89`, `+33 (0)1 23 45 67 89`, `36 46`.
 * @returns null for anything else: `*` and `#` are commands to a telephone, not numbers.
 */
export function phoneLink(text: string): string | null {
  const value = text.trim().replace(/^tel:/i, '');
  if (value.length > 40 || !/^\+?[\d\s().\-–/]+$/.test(value) || dayInFigures.test(value)) return null;
  const digits = value.replace(/^(\+|00)([\d\s]{1,5})\(0\)/, '$1$2').replace(/[^+\d]/g, '');
  // « 00 00 00 00 00 » is what people write where there is none.
  if (/^\+?0+$/.test(digits)) return null;
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}

export interface TextPart {
  /** As it is written. */
  readonly text: string;
  /** Where it leads, null for plain text. */
  readonly href: string | null;
}

/**
 * Addresses, and numbers that are clearly telephones, inside a longer text. A word that begins like an address of another kind
 * (`ms-word:ofe|u|https://…`) is taken whole, which makes no link: what stands in it leads elsewhere than people read.
 */
const candidates =
  /(?:^|\s)(?<other>(?!https?:)[a-z][a-z0-9+.-]*:(?!https?:|www\.|[\d+]|[^\s:]*@)\S+)|https?:\/\/[^\s<>"«»|;]+|www\.[^\s<>"«»|;]+|[a-z0-9_+.'~-]{1,64}@[a-z0-9\u00a1-\uffff.-]+|(?<phone>(?:\+|00)\d{2,3}(?:[\s.-]{0,2}\(0\))?(?:[\s.-]?\d{1,3}){3,6}|0\d(?:[\s.-]?\d{2}){4})(?!\d)/gi;

/** Signs that end a sentence rather than an address. */
const tail = /[.,;:!?'’"”»>*`…]+$/;
const opening: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/**
 * An address without what belongs to the text around it: the sign that ends a sentence, a bracket that was opened before it
 * (`…/Cluny_(ville)` keeps its own), another address behind a comma.
 */
function withoutTail(address: string): string {
  const end = endOfAddress(address);
  const cut = address.slice(0, end).replace(tail, '');
  return cut.length < address.length && cut !== '' ? withoutTail(cut) : cut;
}

/** Where the next address begins that nothing but a sign parts from this one; one within another stands behind a stroke or an equals sign. */
const another = /[^/=?&#:%+]https?:\/\/|[,;|]www\./i;

function endOfAddress(address: string): number {
  const found = address.search(another);
  const next = found === -1 ? address.length : found + 1;
  const open: string[] = [];
  for (let place = 0; place < next; place++) {
    const sign = address.charAt(place);
    const partner = opening.get(sign);
    if (partner === undefined) {
      if ('([{'.includes(sign)) open.push(sign);
    } else if (open.pop() !== partner) return place;
  }
  return next;
}

/**
 * Cuts a text into plain parts and links (several addresses, e-mails or phone numbers in one cell).
 * The parts joined together are the text, letter for letter.
 */
export function linksIn(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const push = (piece: string, href: string | null): void => {
    if (piece !== '') parts.push({ text: piece, href });
  };
  const search = new RegExp(candidates);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const { 0: whole, index, groups: { phone, other = whole } = {} } = match;
    if (phone !== undefined && /[\d+]/.test(text.charAt(index - 1))) {
      search.lastIndex = index + 1; // the rest of a longer number
      continue;
    }
    const found = /^(?:\+|\d)/.test(whole) ? whole : withoutTail(other);
    const href = anyLink(found);
    if (href === null) continue;
    const start = index + whole.length - other.length;
    push(text.slice(end, start), null);
    push(found, href);
    end = start + found.length;
    search.lastIndex = end;
  }
  push(text.slice(end), null);
  return parts;
}

function anyLink(text: string): string | null {
  return mailLink(text) ?? webLink(text) ?? phoneLink(text);
}
