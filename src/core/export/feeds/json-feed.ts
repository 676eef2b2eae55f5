import type { Feed } from './feed.js';

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, owner, language, home, address, items }: Feed): string {
  const told = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: address,
    language,
    authors: [{ name: owner }],
    items: items.map(({ id, title: name, url, updated, text, categories }) => ({
      id,
      ...(url && { url }),
      title: name,
      content_text: text,
      date_modified: updated,
      ...(categories.length > 0 && { tags: categories }),
    })),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}
