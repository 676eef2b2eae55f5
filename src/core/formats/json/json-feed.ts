import { isObject, own, type JsonObject } from './json-path.js';
import { listOf } from './linked-data.js';

const version = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/**
 * The news of a JSON Feed (jsonfeed.org, 1.1) as plain records: each text once, and those who wrote it by their names.
 * @returns null for any other file.
 */
export function feedItems(root: unknown): readonly JsonObject[] | null {
  const items = own(root, 'items');
  if (!version.test(String(own(root, 'version'))) || !Array.isArray(items)) return null;
  return items
    .filter(isObject)
    .map((item) =>
      Object.fromEntries(Object.entries(itemOf(item)).filter(([, value]) => value !== undefined)),
    );
}

/** Names of our columns stand for those of the feed: what is in HTML is its text, and news are dated, but they are no sessions. */
function itemOf(item: JsonObject): JsonObject {
  const [author] = listOf(own(item, 'authors') ?? own(item, 'author'));
  const attached = listOf(own(item, 'attachments')).map((each) => own(each, 'url'));
  const content = own(item, 'content_html') ?? own(item, 'content_text');
  return {
    id: own(item, 'id'),
    title: own(item, 'title'),
    url: own(item, 'url') ?? own(item, 'external_url'),
    summary: own(item, 'summary') ?? content,
    ...(own(item, 'summary') !== undefined && { content }),
    image: own(item, 'image') ?? own(item, 'banner_image'),
    date_published: own(item, 'date_published'),
    tags: own(item, 'tags'),
    author: own(author, 'name'),
    ...(attached.length > 0 && { attachments: attached }),
  };
}
