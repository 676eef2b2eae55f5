import { webLink } from '../../base/link.js';
import { node, SCHEMA_ORG, type Node } from './json-ld-text.js';

/** What is said of a whole list by its owner; empty for what nobody says. */
export interface ListFacts {
  readonly name: string;
  readonly total: number;
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly licence: string;
  readonly updated: string;
}

export interface ListedItem {
  readonly name: string;
  readonly url: string;
  /** What is told of it besides; null for its name alone. */
  readonly item: Node | null;
}

/** A list as schema.org tells it, with the data that it is made of. Further nodes stand beside it. */
export function itemListDocument(
  facts: ListFacts,
  items: readonly ListedItem[],
  others: readonly Node[] = [],
): Node {
  const list = node('ItemList', {
    name: facts.name,
    numberOfItems: facts.total,
    itemListElement: items.map(({ name, url, item }, at) =>
      node('ListItem', { position: at + 1, url, ...(item ? { item } : { name }) }),
    ),
    subjectOf: sourceNode(facts),
  });
  return others.length > 0
    ? { '@context': SCHEMA_ORG, '@graph': [list, ...others] }
    : { '@context': SCHEMA_ORG, ...list };
}

/** Where the data come from, as licences ask. */
function sourceNode({ name, sourceName, sourceUrl, licence, updated }: ListFacts): Node | null {
  if (!sourceName && !sourceUrl && !licence) return null;
  return node('Dataset', {
    name: name || sourceName,
    creator: sourceName && node('Organization', { name: sourceName }),
    url: webLink(sourceUrl),
    license: licence && (webLink(licence) ?? node('CreativeWork', { name: licence })),
    dateModified: /^\d{4}-\d\d-\d\d/.test(updated) ? updated : null,
  });
}
