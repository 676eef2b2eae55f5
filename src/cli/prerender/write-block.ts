import { runNow } from '../../core/base/pace.js';
import type { Contacts } from '../../core/export/contacts/contact-choices.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Role } from '../../core/schema/schema.js';
import { listHashSteps } from '../../core/export/prerender/list-hash.js';
import { drawEntries } from './draw-entries.js';
import { drawSessions } from './draw-sessions.js';
import { linkedData } from './linked-data.js';
import { keepBack } from './held.js';
import type { PageList } from './page-list.js';
import { BEGIN, END } from './scan-page.js';
import { stillHtml, type Writing } from './still.js';

/** What is asked of the command for every list. */
export interface BlockOptions {
  readonly contacts: Contacts;
  readonly people: boolean;
  readonly max: number;
  readonly now: number;
  /** The address of the page; of an invented site where nobody tells it. */
  readonly address: string;
  /** Whether that is its real address. */
  readonly isAddressKnown: boolean;
  readonly pageOf: (id: string) => string | null;
  readonly taken: Set<string>;
}

/** What is written into a page for one of its lists, from comment to comment. */
export function blockOf(list: PageList, options: BlockOptions): string {
  const seen = list.tag === 'actor-directory' ? { ...list, entries: seenOf(list, options.max) } : list;
  const { shown, told } = keepBack(seen, options.contacts);
  const drawnList = { ...list, ...shown };
  const { contacts, max, pageOf, taken, address, now } = options;
  const writing: Writing = { list: drawnList, contacts, most: max, pageOf, taken, address, now };
  const drawn =
    list.tag === 'training-agenda' ? drawSessions(drawnList, writing) : drawEntries(drawnList, writing);
  const data = linkedData({ ...list, ...told }, options);
  const hash = runNow(listHashSteps(list.table));
  return `<!-- ${BEGIN} ${hash} -->${stillHtml(drawn, writing)}${data}<!-- ${END} -->`;
}

/** What an entry is called by where it is only named. */
const naming: ReadonlySet<Role | null> = new Set<Role | null>([
  ...(['title', 'subtitle', 'kind', 'city', 'region'] as const),
]);

/** Of a directory nobody sees more than the first page, and of some more their names; sessions may come from any row. */
function seenOf({ schema, entries, pageSize }: PageList, most: number): readonly Entry[] {
  const names = new Set(schema.columns.filter(({ role }) => naming.has(role)).map(({ index }) => index));
  return entries.slice(0, most).map((entry, place) => {
    if (place < pageSize) return entry;
    return { ...entry, cells: entry.cells.map((cell, at) => (names.has(at) ? cell : '')) };
  });
}
