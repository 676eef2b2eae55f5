import { webLink } from '../base/link.js';

/** Tags that begin a new paragraph, and those that begin a new line. */
const paragraphs = /^(?:p|div|ul|ol|h[1-6]|table|blockquote|section|article|hr|pre|dl)$/;
const lines = /^(?:br|li|tr|dt|dd)$/;
/** Tags whose content is nothing to read. */
const silent = /^(?:script|style|template|title)$/;

/** Named characters that editors write, beyond which numbers are used: name and character. */
const named: ReadonlyMap<string, string> = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 eacuteé egraveè ecircê eumlë agraveà acircâ ccedilç ocircô ugraveù ucircû icircî iumlï oeligœ ' +
    'EacuteÉ EgraveÈ AgraveÀ CcedilÇ rsquo’ lsquo‘ ldquo“ rdquo” laquo« raquo» hellip… ndash– mdash— euro€ deg° bull• middot· copy©'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/**
 * The text of a cell that holds HTML: what a reader would read, with its paragraphs and lines, and with the addresses behind links.
 * Nothing here decides what is safe: the result is text, and shown as text.
 */
export function htmlText(source: string): string {
  const read: string[] = [];
  let closing = '';
  let address: string | null = null;
  // Every other piece is a tag.
  for (const [place, piece] of source.split(/(<[^<>]*>)/).entries()) {
    const [, slash, written = ''] = (place % 2 === 1 ? /^<(\/?)([a-z][a-z\d]*|!)/i.exec(piece) : null) ?? [];
    const name = written.toLowerCase();
    if (closing !== '') {
      if (slash && name === closing) closing = '';
    } else if (name === '') read.push(characters(piece));
    else if (silent.test(name)) closing = slash ? '' : name;
    else if (name === 'a') {
      if (slash && address !== null) read.push(behind(read, address));
      address = slash ? null : addressIn(piece);
    } else
      read.push(
        paragraphs.test(name) ? '\n\n' : lines.test(name) ? (name === 'li' && !slash ? '\n• ' : '\n') : '',
      );
  }
  return read
    .join('')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}(?=• )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text as browsers read it: any space is one, named and numbered characters are themselves. */
function characters(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (typeof name === 'string') return named.get(name) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}

function addressIn(tag: string): string | null {
  const [, double, single] = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
  return webLink(characters(double ?? single ?? ''));
}

/** Where a link leads, where the words of the link do not say so themselves. */
function behind(read: readonly string[], address: string): string {
  const said = read.at(-1)?.trim() ?? '';
  return webLink(said) === address ? '' : ` (${address})`;
}
