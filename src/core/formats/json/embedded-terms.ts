import { isObject, own, type Item, type JsonObject } from './json-path.js';

/*
 * WordPress answers with keys of categories, tags and pictures, and with what these are beside them where it was asked to (`_embed`):
 * https://developer.wordpress.org/rest-api/using-the-rest-api/linking-and-embedding/
 */

/** Records in which terms are called by their names, and the picture by its address, where both stand in them. */
export function withTerms(items: readonly Item[]): readonly Item[] {
  if (!isObject(own(items[0]?.value, '_embedded'))) return items;
  return items.map((item) => {
    const embedded = own(item.value, '_embedded');
    return isObject(item.value) && isObject(embedded)
      ? { ...item, value: resolved(item.value, embedded) }
      : item;
  });
}

function resolved(record: JsonObject, embedded: JsonObject): JsonObject {
  const { 'wp:term': terms, 'wp:featuredmedia': media, ...others } = embedded;
  const named = Object.fromEntries(
    listOf(terms)
      .flatMap(listOf)
      .reduce<Map<string, string[]>>((lists, term) => {
        const [name, taxonomy] = [own(term, 'name'), own(term, 'taxonomy')];
        if (typeof name !== 'string' || typeof taxonomy !== 'string') return lists;
        const key = keyOf(taxonomy, record);
        return lists.set(key, [...(lists.get(key) ?? []), name]);
      }, new Map()),
  );
  const picture = own(listOf(media)[0], 'source_url');
  return {
    ...record,
    ...named,
    ...(typeof picture === 'string' && own(record, 'image') === undefined && { image: picture }),
    _embedded: others,
  };
}

/** Where a record has the keys of a taxonomy: `categories` of `category`, `tags` of `post_tag`, else under its own name. */
function keyOf(taxonomy: string, record: JsonObject): string {
  if (taxonomy === 'category') return 'categories';
  if (taxonomy === 'post_tag') return 'tags';
  return own(record, `${taxonomy}s`) === undefined ? taxonomy : `${taxonomy}s`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
