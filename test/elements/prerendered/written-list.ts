import { allOf } from '../../../src/core/collection/all-of.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { interpret } from '../../../src/core/engines/local/interpret-table.js';
import { LocalCollection } from '../../../src/core/engines/local/local-collection.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { zoneNamed } from '../../../src/core/time/zone.js';
import type { PageList } from '../../../src/cli/prerender/page-list.js';
import { blockOf } from '../../../src/cli/prerender/write-block.js';
import { loadWords } from '../../../src/locale/load-words.js';
import { localeFor } from '../../../src/locale/locale.js';

const never = new AbortController().signal;

/** What `parvis prerender` writes into the tag of a list of this file, in French; `attributes` as they stand in the tag. */
export async function writtenFor(
  text: string,
  tag: PageList['tag'],
  attributes: Readonly<Record<string, string>> = {},
): Promise<string> {
  await loadWords('fr');
  const written = await readTable(new TextEncoder().encode(text));
  const { table, schema } = await interpret(written, { schema: {}, glossary: undefined }, never);
  const pageSize = Number(attributes['page-size'] ?? 20);
  const locale = localeFor('fr');
  const scope = { where: [], facets: [], sort: '', pageSize, locale: locale.tag };
  const list: PageList = {
    tag,
    said: (name) => attributes[name] ?? null,
    name: 'parvis',
    locale,
    table,
    schema,
    entries: await allOf(new LocalCollection(table, schema), { selection: emptySelection, scope }, never),
    total: table.rows.length,
    pageSize,
    headingLevel: 3,
    timeZone: zoneNamed(attributes['time-zone']),
    hasFilters: schema.columns.some(({ filter }) => filter),
    hasSearch: true,
    title: 'Annuaire',
  };
  return blockOf(list, {
    contacts: 'site',
    people: false,
    max: 500,
    now: Date.now(),
    address: 'https://page.invalid/page.html',
    isAddressKnown: false,
    pageOf: () => null,
    taken: new Set(),
  });
}
