import { itemListDocument, type ListedItem } from '../../core/export/json-ld/item-list.js';
import { jsonLdText, type Node } from '../../core/export/json-ld/json-ld-text.js';
import { holdsPeople, organisationWriter } from '../../core/export/json-ld/organisation-node.js';
import { courseNodes } from '../../core/export/json-ld/event-node.js';
import { toldTitle } from '../../core/models/told.js';
import type { PageList } from './page-list.js';
import { sessionsOfList } from './list-sessions.js';
import type { BlockOptions } from './write-block.js';

/** What programs read of a list: nothing of people, unless their owner asks for it. */
export function linkedData(list: PageList, options: BlockOptions): string {
  const { said, schema } = list;
  const isAgenda = list.tag === 'training-agenda';
  if (!isAgenda && holdsPeople(schema) && !options.people) return '';
  const items = isAgenda ? sessionItems(list, options) : entryItems(list, options);
  if (items.length === 0) return '';
  const facts = {
    name: list.title,
    total: isAgenda ? items.length : list.total,
    sourceName: said('source-name') ?? '',
    sourceUrl: said('source-url') ?? '',
    licence: said('source-license') ?? '',
    updated: said('source-updated') ?? '',
  };
  const document = itemListDocument(facts, items, isAgenda ? courses(list, options) : []);
  return `<script type="application/ld+json">${jsonLdText(document)}</script>`;
}

/** What a visitor sees in full is told in full, what is named is named. */
function entryItems(
  { schema, entries, locale, pageSize }: PageList,
  options: BlockOptions,
): readonly ListedItem[] {
  const write = organisationWriter(schema, locale.language);
  const titleOf = toldTitle(schema);
  return entries.slice(0, options.max).map((entry, at) => {
    const name = titleOf(entry.cells) || locale.messages.entry.untitled;
    const isWhole = at < pageSize;
    return { name, url: addressOf(entry.id, options), item: isWhole ? { ...write(entry), name } : null };
  });
}

function sessionItems(list: PageList, options: BlockOptions): readonly ListedItem[] {
  const { sessions } = sessionsOfList(list, options.now);
  return sessions
    .slice(0, options.max)
    .map(({ id, title }) => ({ name: title, url: addressOf(id, options), item: null }));
}

function courses(list: PageList, options: BlockOptions): readonly Node[] {
  const { sessions, timeZone } = sessionsOfList(list, options.now);
  return courseNodes(sessions.slice(0, options.max), list.schema, {
    timeZone,
    language: list.locale.language,
  });
}

/** Where an entry is to be found: on its page, else in its place in the list. Without an address of the site, from the page on. */
export function addressOf(id: string, { pageOf, address, isAddressKnown }: BlockOptions): string {
  const own = pageOf(id) ?? `#${encodeURIComponent(id)}`;
  return isAddressKnown ? new URL(own, address).href : own;
}
