import { xmlElement, xmlLines, xmlText, type Feed, type FeedItem } from './feed.js';

/** A feed in RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssFeed({ title, owner, licence, language, home, address, items }: Feed): string {
  return xmlLines(
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    xmlElement('title', title),
    xmlElement('link', home),
    xmlElement('description', owner === title ? title : `${title} – ${owner}`),
    xmlElement('language', language),
    xmlElement('copyright', licence),
    items[0] ? xmlElement('lastBuildDate', rssDate(items[0].updated)) : '',
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(address)}"/>`,
    ...items.map(itemText),
    '</channel>',
    '</rss>',
  );
}

function itemText({ id, title, url, updated, text, categories }: FeedItem): string {
  return [
    '<item>',
    xmlElement('title', title),
    xmlElement('link', url),
    xmlElement('guid', id, ' isPermaLink="false"'),
    xmlElement('pubDate', rssDate(updated)),
    ...categories.map((category) => xmlElement('category', category)),
    // Readers take it for HTML: what stands in the file is text to them as well.
    xmlElement('description', xmlText(text).replace(/\n/g, '<br>')),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment of ISO 8601 in Greenwich as RFC 822 writes it: in English whatever the feed speaks. */
export function rssDate(updated: string): string {
  const [, year = '', month = '', day = '', time = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)Z$/.exec(updated) ?? [];
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return `${days[weekday] ?? ''}, ${day} ${months[Number(month) - 1] ?? ''} ${year} ${time} GMT`;
}
