import { linksIn, mailLink, webAddress, type TextPart } from './link.js';

/** An address that the file gives a name to. */
export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** Longer than any name of a file or of a page: a text with an address at its end. */
const LONGEST = 200;

/** Signs that stand between a name and its address. Without one there is nothing to read, which is so in nearly every cell. */
const hint = /(?:[(|[<"]|":)\s*<?(?:https?:\/\/|mailto:)|^\s*https?:\/\/[^\s|]+\s?\|/i;
/** Longer cells are texts. */
const LONGEST_CELL = 5000;

/**
 * The links of a cell that is nothing but names with an address each, as programs write files and relations:
 * `statuts.pdf (https://…),bilan 2025.pdf (https://…)`, `[Le site](https://…)`, `Le site|https://…`, `=HYPERLINK("https://…";"Le site")`.
 * @returns null for any other text.
 */
export function namedLinks(cell: string): readonly NamedLink[] | null {
  if (cell.length > LONGEST_CELL || !hint.test(cell)) return null;
  return inForms(cell.trim()) ?? inBrackets(cell) ?? behindBars(cell);
}

/** A text as people read it: names without the addresses behind them, where it is nothing else or as Markdown and wikis mark them. */
export function withoutAddresses(text: string): string {
  const links = namedLinks(text);
  if (links) return links.map(({ name }) => name).join(', ');
  if (!marked.test(text)) return text;
  const parts = markedParts(text, (target) => (target === '' ? [] : [{ text: target, href: null }]));
  return parts.map((part) => part.text).join('');
}

/** What stands in a text that holds one of them, which is so in hardly any cell. */
const marked = /\]\(\s*<?https?:|\[\[\s*https?:|\{\{\s*https?:/i;

/** The same as `linksIn`, with the links of Markdown (`[words](https://…)`) and of wikis among them by their words. */
export function linkedParts(text: string): readonly TextPart[] {
  return marked.test(text) ? markedParts(text, linksIn) : linksIn(text);
}

/**
 * Links of Markdown, links and pictures of wikis and of uMap: `[words](https://…)`, `[[https://…|words]]`, `{{https://…}}`. Made for the few
 * texts that hold one.
 */
function markedPattern(): RegExp {
  const markdown = /!?\[([^[\]\n]{1,200})\]\(\s*<?(https?:\/\/[^\s<>"]{1,2000}?)>?\s*\)(?![\w)])/;
  const wiki =
    /\[\[\s*(https?:\/\/[^\s|\]]{1,2000})\s*[|\s]\s*([^\]\n]{1,200})\]\]|\{\{\s*(https?:\/\/[^\s|}]{1,2000})[^}\n]{0,40}\}\}/;
  return new RegExp(`${markdown.source}|${wiki.source}`, 'gi');
}

function markedParts(text: string, read: (text: string) => readonly TextPart[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(markedPattern())) {
    const [whole, name = match[4] ?? '', target = match[3] ?? '', , , picture] = match;
    const link = picture === undefined ? linkOf(name.trim(), target) : null;
    if (!link && picture === undefined) continue;
    parts.push(...read(text.slice(end, match.index)));
    if (link) parts.push({ text: link.name, href: link.href });
    else if (picture !== undefined && read === linksIn) parts.push(...read(picture));
    end = match.index + whole.length;
  }
  return [...parts, ...read(text.slice(end))];
}

/**
 * Forms that tell by themselves where the name ends: formulas of spreadsheets, wikis (`[https://… words]`, `[[https://…|words]]`,
 * `[[https://…][words]]`), Slack (`<https://…|words>`), Textile (`"words":https://…`), and `words <https://…>`.
 */
function formPatterns(): readonly RegExp[] {
  const written = '(?<address>(?:https?://|mailto:)[^\\s"<>|\\]]+)';
  const address = `\\s*${written}\\s*`;
  const formula =
    'HYPERLINK|LIEN_HYPERTEXTE|HIPERV[IÍ]NCULO|HIPERLIGA[CÇ][AÃ]O|COLLEG(?:AMENTO)?\\.IPERTESTUALE|HIPER[LŁ][AĄ]CZE|HYPERLÄNK|HYPERKOBLING|IMAGE';

  const forms = [
    `=\\s*(?:${formula})\\(\\s*"${address}"\\s*(?:[;,]\\s*"(?<name>(?:[^"]|"")*)"[^()"]*)?\\)`,
    `\\[\\[${address}(?:\\||\\]\\[)(?<name>[^\\]|]+)\\]\\]`,
    `\\[\\s*${written}\\s+(?<name>[^\\]|]+)\\]`,
    `<${address}\\|(?<name>[^>|]+)>`,
    `"(?<name>[^"]+)":${address}`,
    `(?<name>[^<>"|\\[\\](]{1,200}?)\\s*<${address}>`,
  ];
  return forms.map((form) => new RegExp(`${form}\\s*(?:[,;/\\n]\\s*|$)`, 'iuy'));
}

let patterns: readonly RegExp[] | undefined;

function inForms(cell: string): readonly NamedLink[] | null {
  patterns ??= formPatterns();
  for (const pattern of patterns) {
    const links: NamedLink[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(cell); match; match = pattern.exec(cell)) {
      const { name = '', address: target = '' } = match.groups ?? {};
      const link = linkOf(name.replaceAll('""', '"').trim(), target) ?? linkOf(bare(target), target);
      if (!link) break;
      links.push(link);
      if (pattern.lastIndex === cell.length) return links;
    }
  }
  return null;
}

/** An address as its own name. */
function bare(target: string): string {
  return target.replace(/^(?:https?:\/\/|mailto:)|\/$/gi, '');
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

/** `Le site|https://…` and `https://…|Le site`. */
function behindBars(cell: string): readonly NamedLink[] | null {
  const links = cell
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((part) => {
      const [one = '', other, ...more] = part.split('|').map((side) => side.trim());
      if (other === undefined || more.length > 0) return null;
      return linkOf(one, other) ?? linkOf(other, one);
    });
  return links.every((link) => link !== null) ? links : null;
}

/** Signs that are not seen, or look like a point: they hide an address in a name. */
const hidden = /[\p{Cf}\p{Cc}\u3002\uff0e\uff61\u2024]/u;

/** A name that reads like another address leads nobody elsewhere than it says. */
function linkOf(name: string, address: string): NamedLink | null {
  const written = address.trim().replace(/^<(.*)>$/, '$1');
  if (name === '' || name.length > LONGEST || /https?:/i.test(name) || hidden.test(name)) return null;
  const mail = /^mailto:/i.test(written) ? mailLink(written) : null;
  if (mail !== null) return isElsewhere(name, '', written.slice(7)) ? null : { name, href: mail };
  const url = /^https?:\/\//i.test(written) ? webAddress(written) : null;
  return url && !isElsewhere(name, url.host, '') ? { name, href: url.href } : null;
}

/** Whether something in a name reads like an address, but not the one it leads to. */
function isElsewhere(name: string, host: string, mail: string): boolean {
  const isOther = (text: string): boolean =>
    text !== mail && withoutWww(webAddress(text)?.host) !== withoutWww(host);
  return (
    linksIn(name).some(({ href, text }) => href !== null && isOther(text)) ||
    name
      .split(/[\s,;:()'"«»]+/)
      .some((word) => webAddress(word) !== null && !isFileName(word) && isOther(word))
  );
}

function withoutWww(host: string | undefined): string | undefined {
  return host?.replace(/^www\./, '');
}

/** `logo.png` is no host. */
function isFileName(name: string): boolean {
  return /\.(?:pdf|png|jpe?g|gif|svg|webp|avif|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|mp[34]|ics|json|md)$/i.test(
    name,
  );
}
