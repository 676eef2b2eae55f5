import { breathe } from '../base/pace.js';
import type { Taken } from './exporter.js';
import type { Entry } from '../collection/collection.js';

/** How long the page may be kept waiting, in milliseconds. */
const SLICE = 8;

/** What is written of each entry, in their order. The thread is given back to the page in between. */
export async function eachEntry<Written>(
  { entries }: Pick<Taken, 'entries'>,
  write: (entry: Entry) => Written,
): Promise<readonly Written[]> {
  const written: Written[] = [];
  let deadline = performance.now() + SLICE;
  for await (const some of entries())
    for (const entry of some) {
      written.push(write(entry));
      if (performance.now() < deadline) continue;
      await breathe();
      deadline = performance.now() + SLICE;
    }
  return written;
}
