import { decodeEntities } from '../../core/text/entities.js';

const patterns = {
  atom: /<entry>.*?<id>(.*?)<\/id>.*?<title>(.*?)<\/title>/gs,
  rss: /<item>.*?<title>(.*?)<\/title>.*?<guid[^>]*>(.*?)<\/guid>/gs,
} as const;

/** What a feed that this command has written holds: names of its items by what names them for ever. */
export function itemsIn(kind: 'atom' | 'rss' | 'json', feed: string): ReadonlyMap<string, string> {
  if (kind === 'json') return itemsInJson(feed);
  const found = Array.from(feed.matchAll(patterns[kind]), ([, one = '', other = '']) =>
    kind === 'atom' ? ([one, other] as const) : ([other, one] as const),
  );
  return new Map(found.map(([id, title]) => [decodeEntities(id), decodeEntities(title)]));
}

function itemsInJson(feed: string): ReadonlyMap<string, string> {
  try {
    const { items } = JSON.parse(feed) as {
      readonly items?: readonly { readonly id?: string; readonly title?: string }[];
    };
    return new Map((items ?? []).map(({ id = '', title = '' }) => [id, title]));
  } catch {
    return new Map();
  }
}
