import { linksIn, webAddress } from './link.js';

/** An address that the file gives a name to. */
export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** Longer than any name of a file or of a page: a text with an address at its end. */
const LONGEST = 200;

/**
 * The links of a cell that is nothing but names with an address each, as programs write files and relations:
 * `statuts.pdf (https://…),bilan 2025.pdf (https://…)`, `[Le site](https://…)`, `Le site|https://…`.
 * @returns null for any other text.
 */
export function namedLinks(cell: string): readonly NamedLink[] | null {
  if (!/[(|]\s*<?https?:\/\//i.test(cell)) return null;
  return inBrackets(cell) ?? behindBars(cell);
}

/** A text as people read it: names without the addresses behind them, where it is nothing else. */
export function withoutAddresses(text: string): string {
  return (
    namedLinks(text)
      ?.map(({ name }) => name)
      .join(', ') ?? text
  );
}

function inBrackets(cell: string): readonly NamedLink[] | null {
  const links: NamedLink[] = [];
  let rest = cell.trim();
  while (rest !== '') {
    const at = rest.search(/\(\s*<?https?:\/\//i);
    const end = at < 0 ? -1 : closingOf(rest, at);
    const after = rest.slice(end + 1);
    const link =
      end < 0 || !/^\s*(?:[,;\n]|$)/.test(after)
        ? null
        : linkOf(nameIn(rest.slice(0, at)), rest.slice(at + 1, end));
    if (!link) return null;
    links.push(link);
    rest = after.replace(/^\s*[,;]?\s*/, '');
  }
  return links;
}

/** The bracket that closes the one at a place, -1 without one. */
function closingOf(text: string, at: number): number {
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    const sign = text.charAt(place);
    if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return place;
    else if (sign === '\n') return -1;
  }
  return -1;
}

/** What stands before the bracket: `[Le site]` of Markdown without its own. */
function nameIn(text: string): string {
  return text.trim().replace(/^!?\[(.*)\]$/s, '$1');
}

function behindBars(cell: string): readonly NamedLink[] | null {
  const links = cell
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((part) => {
      const [name = '', address, ...more] = part.split('|');
      return address === undefined || more.length > 0 ? null : linkOf(name.trim(), address);
    });
  return links.every((link) => link !== null) ? links : null;
}

/** A name that reads like another address leads nobody elsewhere than it says. */
function linkOf(name: string, address: string): NamedLink | null {
  const written = address.trim().replace(/^<(.*)>$/, '$1');
  const url = /^https?:\/\//i.test(written) ? webAddress(written) : null;
  if (!url || name === '' || name.length > LONGEST || /https?:/i.test(name)) return null;
  const isElsewhere = linksIn(name).some(({ href }) => href !== null && webAddress(name)?.host !== url.host);
  const looksLikeHost = webAddress(name) !== null && !isFileName(name) && webAddress(name)?.host !== url.host;
  return isElsewhere || looksLikeHost ? null : { name, href: url.href };
}

/** `logo.png` is no host. */
function isFileName(name: string): boolean {
  return /\.(?:pdf|png|jpe?g|gif|svg|webp|avif|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|mp[34]|ics|json|md)$/i.test(
    name,
  );
}
