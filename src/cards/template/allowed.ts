/**
 * What a template may be made of. It is the page author's, and yet only what shows text, pictures and links is let through: nothing
 * that runs, sends, embeds or styles, so that no cell of a file can ever end up in such a place.
 */

/** Text and its structure, links, pictures. No `<style>`: it would reach the classes inside, which are nobody's business; see `part`. */
const elements: ReadonlySet<string> = new Set(
  (
    'a abbr address b bdi blockquote br cite code data dd del details div dl dt em figcaption figure footer h2 h3 h4 h5 h6 header hr i img ' +
    'ins kbd li mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/**
 * How an attribute takes what stands in a file: as text, as the address of a page or of a picture, or not at all (`fixed`: the
 * author's own words only).
 */
export type AttributeKind = 'text' | 'link' | 'picture' | 'fixed';

const attributes: ReadonlyMap<string, AttributeKind> = new Map([
  ['href', 'link'],
  ['src', 'picture'],
  ...['alt', 'aria-label', 'datetime', 'title', 'value'].map((name) => [name, 'text'] as const),
  ...(
    'aria-hidden colspan dir height lang loading open part referrerpolicy rel role rowspan scope start target ' +
    'width'
  )
    .split(' ')
    .map((name) => [name, 'fixed'] as const),
]);

/** Elements whose content is read as one phrase: no link and nothing to unfold goes into them. */
const phrases: ReadonlySet<string> = new Set(['a', 'summary', 'h2', 'h3', 'h4', 'h5', 'h6']);

const HTML = 'http://www.w3.org/1999/xhtml';

export function isAllowed({ localName, namespaceURI }: Element): boolean {
  return namespaceURI === HTML && elements.has(localName);
}

/** What an attribute may hold; undefined where it is refused. */
export function kindOf(attribute: string): AttributeKind | undefined {
  return attributes.get(attribute);
}

export function isPhrase({ localName }: Element): boolean {
  return phrases.has(localName);
}

export function isHeading({ localName }: Element): boolean {
  return /^h[2-6]$/.test(localName);
}
