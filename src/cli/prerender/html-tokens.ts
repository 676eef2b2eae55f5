/** A piece of a page of HTML that matters here, by where it begins and ends in the text. */
export type HtmlToken = TagToken | CommentToken;

export interface TagToken {
  readonly kind: 'start' | 'end';
  /** In lower case. */
  readonly name: string;
  /** As written, references to characters included; the first of two with one name, as browsers have it. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

interface CommentToken {
  readonly kind: 'comment';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is text to browsers, whatever it looks like. With scripts, `noscript` is one of them. */
const textOnly: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes noscript'.split(' '),
);

/**
 * Cuts a page into its tags and comments, as browsers do (https://html.spec.whatwg.org/multipage/parsing.html#tokenization): only what
 * a list and its surroundings need of it. What does not end reaches to the end of the page.
 */
export function tokensOf(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    const token = tokenAt(html, at);
    if (token) tokens.push(token);
    const end = token?.end ?? endOfOther(html, at);
    at = html.indexOf('<', token?.kind === 'start' ? endOfText(html, token) : end);
  }
  return tokens;
}

function tokenAt(html: string, start: number): HtmlToken | null {
  if (html.startsWith('<!--', start)) return commentAt(html, start);
  const [, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(start, start + 200)) ?? [];
  if (name === undefined) return null;
  const { attributes, end } = attributesFrom(html, start + 1 + (slash?.length ?? 0) + name.length);
  return { kind: slash ? 'end' : 'start', name: name.toLowerCase(), attributes, start, end };
}

function commentAt(html: string, start: number): CommentToken {
  const close = /--!?>|^-?>/g;
  close.lastIndex = start + 4;
  const found = close.exec(html);
  const textEnd = found?.index ?? html.length;
  return {
    kind: 'comment',
    text: html.slice(start + 4, textEnd),
    start,
    end: found ? textEnd + found[0].length : html.length,
  };
}

/** `<!doctype …>`, `<?…>`, `</ …>`: nothing of ours. A sign by itself is text. */
function endOfOther(html: string, start: number): number {
  if (!/^<[!?/]/.test(html.slice(start, start + 2))) return start + 1;
  const close = html.indexOf('>', start);
  return close < 0 ? html.length : close + 1;
}

/** Where the text of an element ends that holds nothing else; right behind its tag for any other. */
function endOfText(html: string, { name, end }: TagToken): number {
  if (!textOnly.has(name)) return end;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = end;
  return close.exec(html)?.index ?? html.length;
}

const attribute = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?)/y;

function attributesFrom(
  html: string,
  start: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } {
  const attributes = new Map<string, string>();
  attribute.lastIndex = start;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    const [, close, name = '', double, single, bare] = found;
    if (close !== undefined) return { attributes, end: attribute.lastIndex };
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  const close = html.indexOf('>', start);
  return { attributes, end: close < 0 ? html.length : close + 1 };
}
