/** What has changed of a list lately, for those who follow it. */
export interface Feed {
  readonly title: string;
  /** Whose it is. */
  readonly owner: string;
  readonly licence: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the list, and the address of the feed itself. */
  readonly home: string;
  readonly address: string;
  /** What names it for ever. */
  readonly id: string;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What names it for ever (RFC 4151). */
  readonly id: string;
  readonly title: string;
  /** Where it is to be seen; empty where nobody says. */
  readonly url: string;
  /** The moment at which the file says that it was changed. */
  readonly updated: string;
  /** In plain text. */
  readonly text: string;
  readonly categories: readonly string[];
}

/** How many items a feed holds: what is older is in the list. */
export const MOST_ITEMS = 50;

/** The newest items, those of one moment in the order of the file. */
export function newest(items: readonly FeedItem[]): readonly FeedItem[] {
  return [...items]
    .sort((one, other) => (one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0))
    .slice(0, MOST_ITEMS);
}

/**
 * A name for ever (RFC 4151, « tag: »): the host that gives it, a day on which it was its owner's, and what it calls so. Neither the
 * folder of the file nor its ending are in it, which may change.
 */
export function tagUri(host: string, ...parts: readonly string[]): string {
  return `tag:${host},2026:${parts.map(encodeURIComponent).join('/')}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in XML 1.0, without the characters that it may not hold. */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu, '');
}

/** An element with a text in it; nothing where there is none. */
export function xmlElement(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${xmlText(text)}</${name}>`;
}

/** Lines of a document, empty ones left out. */
export function xmlLines(...lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines.filter(Boolean).join('\n')}\n`;
}
