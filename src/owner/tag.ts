/** An attribute of a tag: its name, and its value as text; an empty value is written as the name alone. */
export type TagAttribute = readonly [name: string, value: string];

/** How long a tag may be before each attribute has a line of its own. */
const LINE = 90;

/** A tag as somebody would paste it into a page: text becomes HTML, `content` is HTML already. */
export function writeTag(name: string, attributes: readonly TagAttribute[], content = ''): string {
  const written = attributes.map(writeAttribute);
  const line = [name, ...written].join(' ');
  const start = line.length > LINE ? `<${[name, ...written].join('\n  ')}\n>` : `<${line}>`;
  return `${start}${content}</${name}>`;
}

function writeAttribute([name, value]: TagAttribute): string {
  return value === '' ? name : `${name}="${escapeHtml(value)}"`;
}

/** Text as HTML, in an attribute or between tags. */
export function escapeHtml(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => entities.get(sign) ?? sign);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** What says nothing of the list: the panel itself, and how the page lays the element out for now. */
const passing: ReadonlySet<string> = new Set(['diagnose', 'style', 'hidden', 'data-parvis']);

/** The tag of an element as its author wrote it, without the panel: the link to the file stands inside, for when there is no script. */
export function tagOf(element: Element, link: string): string {
  const written = [...element.attributes]
    .filter(({ name }) => !passing.has(name))
    .map(({ name, value }): TagAttribute => [name, value]);
  return writeTag(element.localName, written, fallbackLink(element.getAttribute('src') ?? '', link));
}

/** What a page shows before the script has come and where it cannot run. */
export function fallbackLink(src: string, text: string): string {
  return src === '' ? '' : `<a href="${escapeHtml(src)}">${escapeHtml(text)}</a>`;
}
