import { runNow } from '../../core/base/pace.js';
import type { Contacts } from '../../core/export/contacts/without-contacts.js';
import { withoutContactsIn } from '../../core/export/contacts/without-contacts.js';
import { listHashSteps } from '../../core/export/prerender/list-hash.js';
import { drawEntries } from './draw-entries.js';
import { drawSessions } from './draw-sessions.js';
import { linkedData } from './linked-data.js';
import { HELD } from './held.js';
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
  // Of a directory nobody sees more than are named; sessions may come from any row.
  const seen =
    list.tag === 'actor-directory' ? { ...list, entries: list.entries.slice(0, options.max) } : list;
  const shown = withoutContactsIn(seen, options.contacts, HELD);
  const told = withoutContactsIn(seen, options.contacts);
  const drawnList = { ...list, ...shown };
  const { contacts, max, pageOf, taken, address, now } = options;
  const writing: Writing = { list: drawnList, contacts, most: max, pageOf, taken, address, now };
  const drawn =
    list.tag === 'training-agenda' ? drawSessions(drawnList, writing) : drawEntries(drawnList, writing);
  const data = linkedData({ ...list, ...told }, options);
  const hash = runNow(listHashSteps(list.table));
  return `<!-- ${BEGIN} ${hash} -->${stillHtml(drawn, writing)}${data}<!-- ${END} -->`;
}
