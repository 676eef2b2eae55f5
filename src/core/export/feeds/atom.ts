import { xmlElement, xmlLines, xmlText, type Feed, type FeedItem } from './feed.js';

/** A feed in Atom 1.0 (RFC 4287). */
export function atomFeed({ title, owner, licence, language, home, address, id, items }: Feed): string {
  return xmlLines(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    xmlElement('id', id),
    xmlElement('title', title),
    xmlElement('updated', items[0]?.updated ?? ''),
    `<author>${xmlElement('name', owner)}</author>`,
    xmlElement('rights', licence),
    `<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    ...items.map(entryText),
    '</feed>',
  );
}

function entryText({ id, title, url, updated, text, categories }: FeedItem): string {
  return [
    '<entry>',
    xmlElement('id', id),
    xmlElement('title', title),
    xmlElement('updated', updated),
    url && `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    ...categories.map((category) => `<category term="${xmlText(category)}"/>`),
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}
