/** A piece of a document, as a plain value: written as HTML by the command, and as nodes of the page in the page. */
export type Markup = string | MarkupElement | readonly Markup[];

export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: Markup;
}

/** An element; attributes without a value are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  content: Markup = '',
): MarkupElement {
  const given = Object.entries(attributes).filter((each): each is [string, string] => each[1] !== undefined);
  return { tag, attributes: Object.fromEntries(given), content };
}

/** Pieces with something between them; empty ones are left out. */
export function joined(pieces: readonly Markup[], between: string): Markup {
  const told = pieces.filter((piece) => !isNothing(piece));
  return told.flatMap((piece, place) => (place === 0 ? [piece] : [between, piece]));
}

export function isNothing(markup: Markup): boolean {
  return markup === '' || (isList(markup) && markup.every(isNothing));
}

export function isList(markup: Markup): markup is readonly Markup[] {
  return Array.isArray(markup);
}

const empty: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'link']);

/** The markup as HTML: whatever stands in a text is text. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup);
  if (isList(markup)) return markup.map(toHtml).join('');
  const { tag, attributes, content } = markup;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tag}${written.join('')}>`;
  return empty.has(tag) ? open : `${open}${toHtml(content)}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ');
}
