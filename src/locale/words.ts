import type { AgendaWords } from './agenda.js';
import type { FilterWords } from './filters.js';
import type { HoursWords } from './hours.js';
import type { ListWords } from './list.js';
import type { Messages } from './messages.js';
import type { Writing } from './writing.js';

/** All that visitors read in one language, and how it is written: what the folder of a language holds. */
export interface Words {
  readonly writing: Writing;
  readonly messages: Messages;
  readonly list: ListWords;
  readonly filters: FilterWords;
  readonly hours: HoursWords;
  readonly agenda: AgendaWords;
}
