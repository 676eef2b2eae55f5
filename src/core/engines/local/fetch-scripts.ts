import { formatByName, formatNamed } from '../../formats/formats.js';
import { extensionAt } from '../../source/extension.js';
import { fetchAhead } from '../../source/script.js';
import type { ReadingOptions } from '../../table/table.js';

/**
 * Has the scripts come at the same time as a file itself that it will take to read it: those of its format as well, as far as the page's
 * author or its name tell which one that is.
 * @param url Absolute, or no address at all.
 */
export function fetchScripts(url: string, { format }: ReadingOptions): void {
  const likely = formatNamed(format) ?? formatByName(extensionAt(url));
  if (likely) fetchAhead(likely.load());
  fetchAhead(import('../../formats/read-table.js'));
  fetchAhead(import('./interpret-table.js'));
}
