import { withNext } from '../core/engines/local/with-next.js';
import { readTable } from '../core/formats/read-table.js';
import type { ReadingOptions, Table } from '../core/table/table.js';
import { bytesOf } from './bytes-of.js';

/**
 * Reads the whole of a list, as the element does: where a service gives it page by page, all of these. A page that cannot be had is a
 * failure: what stands on it has not left the list.
 * @throws LoadError
 */
export async function readWhole(source: string, options: ReadingOptions): Promise<Table> {
  const read = async (address: string): Promise<Table> => {
    const bytes = await bytesOf(address);
    return withNext(await readTable(bytes, options), bytes);
  };
  const first = await read(source);
  // A file of this machine leads to no other.
  if (!first.further?.next || !/^https?:/i.test(source)) return first;
  const { withFurtherPages } = await import('../core/engines/local/further-pages.js');
  const failed: unknown[] = [];
  const readPage = async (address: string): Promise<Table> => {
    try {
      return await read(address);
    } catch (error) {
      failed.push(error);
      throw error;
    }
  };
  const whole = await withFurtherPages(first, source, readPage, () => undefined);
  if (failed.length > 0) throw failed[0];
  return whole;
}
