import { webLink } from '../base/link.js';
import { decodeEntities } from './entities.js';

/** Tags that begin a new paragraph, and those that begin a new line. */
const paragraphs = /^(?:p|div|ul|ol|h[1-6]|table|blockquote|section|article|hr|pre|dl)$/;
const lines = /^(?:br|li|tr|dt|dd)$/;
/** Tags whose content is nothing to read. */
const silent = /^(?:script|style|template|title)$/;

/**
 * Every element of HTML, and what office programs mix among them (`o:p`): any other word between angle brackets is text, as in
 * « la touche <Entrée> ».
 */
const elements =
  /^(?:a|abbr|acronym|address|area|article|aside|audio|b|bdi|bdo|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|menu|meta|meter|nav|nobr|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|[ovwm]:\w+)$/;

/** A comment, or a tag: attributes in quotes may hold `>`. */
const tag =
  /<!--.*?(?:-->|$)|<\/?[a-z][^\s<>/]{0,30}(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'<>]){0,400}>|<[!?/a-z][^<>]*>/gis;
/** In longer texts what looks like a tag ends at the next `>`, which takes no time to find. */
const LONGEST_WITH_CARE = 20_000;
const plainTag = /<!--.*?(?:-->|$)|<[!?/a-z][^<>]*>/gis;

/** A tag in a text. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** In small letters; empty for a comment or a declaration. */
  readonly name: string;
  readonly closes: boolean;
}

/** Everything in a text that looks like a tag, known to HTML or not. */
export function tagsIn(text: string): readonly Tag[] {
  const pattern = text.length > LONGEST_WITH_CARE ? plainTag : tag;
  return Array.from(text.matchAll(pattern), ({ 0: whole, index }) => {
    const [, slash = '', name = ''] = /^<(\/?)([a-z][^\s<>/"']*)/i.exec(whole) ?? [];
    return { start: index, end: index + whole.length, name: name.toLowerCase(), closes: slash !== '' };
  });
}

export function isElement(name: string): boolean {
  return elements.test(name);
}

/**
 * The text of a cell that holds HTML: what a reader would read, with its paragraphs and lines, and with the addresses behind links.
 * Nothing here decides what is safe: the result is text, and shown as text.
 */
export function htmlText(source: string): string {
  const read: string[] = [];
  let closing = '';
  let address: string | null = null;
  let end = 0;
  const push = (text: string): void => {
    if (closing === '' && text !== '') read.push(characters(text));
  };
  for (const { start, end: next, name, closes } of tagsIn(source)) {
    if (name !== '' && !isElement(name)) continue;
    push(source.slice(end, start));
    end = next;
    if (closing !== '') {
      if (closes && name === closing) closing = '';
    } else if (silent.test(name)) closing = closes ? '' : name;
    else if (name === 'a') {
      if (closes && address !== null) read.push(behind(read, address));
      address = closes ? null : addressIn(source.slice(start, next));
    } else
      read.push(
        paragraphs.test(name) ? '\n\n' : lines.test(name) ? (name === 'li' && !closes ? '\n• ' : '\n') : '',
      );
  }
  push(source.slice(end));
  return read
    .join('')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}(?=• )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text as browsers read it: any space is one, named and numbered characters are themselves. */
function characters(text: string): string {
  return decodeEntities(text.replace(/[ \t\r\n\f]+/g, ' '));
}

function addressIn(tag: string): string | null {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i.exec(tag) ?? [];
  return webLink(characters(double ?? single ?? bare ?? ''));
}

/** Where a link leads, where the words of the link do not say so themselves. */
function behind(read: readonly string[], address: string): string {
  const said = read.at(-1)?.trim() ?? '';
  return webLink(said) === address ? '' : ` (${address})`;
}
