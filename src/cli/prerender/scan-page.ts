import { tokensOf, type HtmlToken, type TagToken } from './html-tokens.js';

/** The tags that a page can be prerendered for. */
export const listTags = ['actor-directory', 'training-agenda'] as const;
export type ListTag = (typeof listTags)[number];

/** A stretch of the page. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A list as it stands in a page. */
export interface ListInPage {
  readonly tag: ListTag;
  /** As written; those of a `data-parvis` without their `data-`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The nearest `lang`, its own included; empty where there is none. */
  readonly lang: string;
  /** On which line of the page it begins, counted from 1. */
  readonly line: number;
  /** Where what is written for it goes: in place of what was written before, else right behind its tag. */
  readonly place: Stretch;
}

/** What stands beside the lists of a page and changes what they show. */
export interface Companion {
  readonly tag: 'actor-filter' | 'actor-search';
  readonly for: string;
  readonly filters: string | null;
}

export type PageFault = 'no-tag' | 'unclosed' | 'unclosed-block' | 'twin-id' | 'in-paragraph';

/** A page that cannot be written into: why, and on which line. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly fault: PageFault;
  readonly line: number;
  readonly detail: string;

  constructor(fault: PageFault, line: number, detail = '') {
    super(`${fault} (${String(line)})`);
    this.fault = fault;
    this.line = line;
    this.detail = detail;
  }
}

export interface ScannedPage {
  readonly lists: readonly ListInPage[];
  readonly companions: readonly Companion[];
  /** The ids of the page, without those in what was written before. */
  readonly ids: ReadonlySet<string>;
  /** The address that relative ones start from, as its author says; empty where nobody does. */
  readonly base: string;
  /** The address that the page names as its own; empty for none. */
  readonly canonical: string;
  /** What its `<title>` holds, as written. */
  readonly title: string;
}

/**
 * Finds the lists of a page with a `src`, and what matters beside them.
 * @throws PageError where there is none, where one has no end, where two have one id.
 */
export function scanPage(html: string): ScannedPage {
  const tokens = withoutTemplates(tokensOf(html));
  const lineOf = (place: number): number => html.slice(0, place).split(/\r\n?|\n/).length;
  const lists = tokens.flatMap((token, at) => listAt(tokens, at, token, lineOf) ?? []);
  if (lists.length === 0) throw new PageError('no-tag', 1);
  const twin = twinOf(lists);
  if (twin) throw new PageError('twin-id', twin.line, twin.attributes.get('id'));
  const outside = tokens.filter(({ start }) => !lists.some(({ place }) => holds(place, start)));
  return {
    lists,
    title: titleIn(html, outside),
    ...surroundings(outside.flatMap((token) => (token.kind === 'start' ? token : []))),
  };
}

function surroundings(tags: readonly TagToken[]): Omit<ScannedPage, 'lists' | 'title'> {
  const link = tags.find(
    ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''),
  );
  return {
    companions: tags.flatMap(({ name, attributes }) =>
      name === 'actor-filter' || name === 'actor-search'
        ? { tag: name, for: attributes.get('for') ?? '', filters: attributes.get('filters') ?? null }
        : [],
    ),
    ids: new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    base: tags.find(({ name }) => name === 'base')?.attributes.get('href') ?? '',
    canonical: link?.attributes.get('href') ?? '',
  };
}

function titleIn(html: string, tokens: readonly HtmlToken[]): string {
  const [start, end] = tokens.filter((token) => token.kind !== 'comment' && token.name === 'title');
  return start && end ? html.slice(start.end, end.start) : '';
}

/** What stands in a template is not in the page. */
function withoutTemplates(tokens: readonly HtmlToken[]): readonly HtmlToken[] {
  let depth = 0;
  return tokens.filter((token) => {
    const isOne = token.kind !== 'comment' && token.name === 'template';
    if (isOne && token.kind === 'end') depth = Math.max(0, depth - 1);
    const isOutside = depth === 0;
    if (isOne && token.kind === 'start') depth++;
    return isOutside;
  });
}

function listAt(
  tokens: readonly HtmlToken[],
  at: number,
  token: HtmlToken,
  lineOf: (place: number) => number,
): ListInPage | null {
  const known = token.kind === 'start' ? asList(token) : null;
  if (!known || token.kind !== 'start' || !known.attributes.get('src')?.trim()) return null;
  const line = lineOf(token.start);
  if (isInParagraph(tokens.slice(0, at))) throw new PageError('in-paragraph', line, known.tag);
  const end = endOf(tokens, at, token.name);
  if (end === null) throw new PageError('unclosed', line, token.name);
  const inside = tokens.filter(({ start }) => start >= token.end && start < end);
  const place = blockIn(inside, token.end, lineOf);
  return { ...known, lang: langAt(tokens, at), line, place };
}

/** A tag as the list that it stands for, with the attributes that this has: a `<div data-parvis="actor-directory" data-src="…">` too. */
function asList({ name, attributes }: TagToken): Pick<ListInPage, 'tag' | 'attributes'> | null {
  const stands = attributes.get('data-parvis')?.trim().toLowerCase();
  const tag = listTags.find((each) => each === name || each === stands);
  if (!tag) return null;
  if (tag === name) return { tag, attributes };
  const said = [...attributes].map(([key, value]) => [key.replace(/^data-/, ''), value] as const);
  return { tag, attributes: new Map([...attributes, ...said]) };
}

function endOf(tokens: readonly HtmlToken[], at: number, name: string): number | null {
  let depth = 0;
  for (const token of tokens.slice(at)) {
    if (token.kind === 'comment' || token.name !== name) continue;
    depth += token.kind === 'start' ? 1 : -1;
    if (depth === 0) return token.start;
  }
  return null;
}

export const BEGIN = 'parvis:begin';
export const END = 'parvis:end';

/** What was written before, from comment to comment; else the place right behind the tag. */
function blockIn(inside: readonly HtmlToken[], start: number, lineOf: (place: number) => number): Stretch {
  const comment = (word: string, from: number): HtmlToken | undefined =>
    inside.find(
      (token) => token.kind === 'comment' && token.start >= from && token.text.trim().split(/\s/)[0] === word,
    );
  const begin = comment(BEGIN, 0);
  if (!begin) return { start, end: start };
  const end = comment(END, begin.end);
  if (!end) throw new PageError('unclosed-block', lineOf(begin.start));
  return { start: begin.start, end: end.end };
}

function twinOf(lists: readonly ListInPage[]): ListInPage | undefined {
  const idOf = ({ attributes }: ListInPage): string => attributes.get('id')?.trim() ?? '';
  return lists.find(
    (list, at) => idOf(list) !== '' && lists.slice(0, at).some((other) => idOf(other) === idOf(list)),
  );
}

function holds({ start, end }: Stretch, place: number): boolean {
  return place >= start && place < end;
}

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** The nearest `lang` around a tag, its own included. */
function langAt(tokens: readonly HtmlToken[], at: number): string {
  const open: TagToken[] = [];
  for (const token of tokens.slice(0, at + 1)) {
    if (token.kind === 'comment' || empty.has(token.name)) continue;
    if (token.kind === 'start') open.push(token);
    else {
      const place = open.map(({ name }) => name).lastIndexOf(token.name);
      if (place >= 0) open.length = place;
    }
  }
  const nearest = open.reverse().find(({ attributes }) => attributes.has('lang'));
  return nearest?.attributes.get('lang') ?? '';
}

/** What ends a paragraph, whether its own end is written or not. */
const endsParagraph =
  /^(?:address|article|aside|blockquote|body|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|menu|nav|ol|p|pre|search|section|summary|table|td|th|ul)$/;

/** Whether a paragraph is open: browsers would end it, and the list with it, before the first card. */
function isInParagraph(before: readonly HtmlToken[]): boolean {
  const last = before
    .filter(({ kind }) => kind !== 'comment')
    .findLast((token) => endsParagraph.test((token as TagToken).name));
  return last?.kind === 'start' && last.name === 'p';
}
